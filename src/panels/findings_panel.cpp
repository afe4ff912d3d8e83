#include "panels/findings_panel.h"

#include "base/fold.h"
#include "panels/chooser.h"
#include "panels/findings_rows.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array kSeverities{FindingSeverity::high, FindingSeverity::medium, FindingSeverity::low};
constexpr float kBar_px = 3.0F;
constexpr float kBarRoom_px = 10.0F;
constexpr float kArrowRoom_px = 18.0F;
constexpr float kBadgePadding_px = 6.0F;
constexpr float kBadgeGap_px = 4.0F;
constexpr float kCountsGap_px = 3.0F;  // below the title
constexpr float kMostCounts = 0.33F;   // of the width, beside the title

void choose_severity(FindingsState& state, std::optional<FindingSeverity> severity) {
  state.severity = severity;
  state.rules.forget();
  state.findings_of_rule.clear();
}

void draw_totals(const View& view, FindingsState& state) {
  const SeverityCounts& counts = state.counts.of(view, [&view] { return severity_counts(view); });
  {
    const ui::Font heading(ui::FontRole::heading);
    ui::text(findings_total(view.catalogue, counts));
  }
  {
    const ui::Font smaller(ui::FontRole::small);
    ui::wrapped(
        say(view.catalogue,
            message("What the lists and the network lack. Discuss it with the partners: it is never a verdict.")));
  }
  const ui::Font small(ui::FontRole::small);
  const ui::StyleVar tight(ImGuiStyleVar_FramePadding, ui::Pixels{ui::scaled(8.0F), ui::scaled(4.0F)});
  if (ui::choice(say(view.catalogue, message("All")), !state.severity)) choose_severity(state, {});
  for (const FindingSeverity severity : kSeverities) {
    const std::string label = severity_choice(view.catalogue, counts, severity);
    flow(button_width(label));
    if (ui::choice(label, state.severity == severity)) choose_severity(state, severity);
  }
}

void draw_explanation(const View& view, const GapRule& rule) {
  const ui::TreeNode node(say(view.catalogue, message("Explanation and advice")) + "##" + std::string(rule.id));
  if (!node) return;
  const ui::Font small(ui::FontRole::small);
  ui::wrapped(say(view.catalogue, rule.explanation));
  ui::wrapped(say(view.catalogue, rule.advice));
}

void draw_findings(const View& view, const RuleOutcome& outcome, FindingsState& state, Requests& requests) {
  draw_explanation(view, *outcome.rule);
  const auto make = [&] { return finding_rows(view, outcome, state.severity); };
  const FindingRows& found = state.findings_of_rule[std::string(outcome.rule->id)].of(view, make);
  int number = 0;
  for (const FindingRow& row : found.rows) {
    const ui::Id id(number++);
    draw_finding(view, row, requests);
  }
  if (found.more > 0) {
    ui::muted(counted(view.catalogue, messages("And {count} more.", "And {count} more."), found.more));
  }
}

void draw_arrow(ImVec2 middle, bool down) {
  const float reach_px = ui::scaled(4.0F);
  const ImVec2 along = down ? ImVec2{reach_px, 0.0F} : ImVec2{0.0F, reach_px};
  const ImVec2 ahead = down ? ImVec2{0.0F, reach_px} : ImVec2{reach_px, 0.0F};
  const ImVec2 tip{middle.x + ahead.x, middle.y + ahead.y};
  const ImVec2 one{middle.x - along.x - ahead.x * 0.5F, middle.y - along.y - ahead.y * 0.5F};
  const ImVec2 other{middle.x + along.x - ahead.x * 0.5F, middle.y + along.y - ahead.y * 0.5F};
  // Clockwise, or the edges are not smoothed.
  const ImVec2& second = down ? other : tip;
  const ImVec2& third = down ? tip : other;
  ImGui::GetWindowDrawList()->AddTriangleFilled(one, second, third, ui::palette().muted.packed());
}

float width_of(const std::vector<SeverityCount>& counts) {
  const ui::Font small(ui::FontRole::small);
  float width_px = 0.0F;
  for (const SeverityCount& count : counts) {
    width_px += ui::text_width(count.text) + ui::scaled(2.0F * kBadgePadding_px + kBadgeGap_px);
  }
  return width_px - ui::scaled(kBadgeGap_px);
}

// A badge for each severity that occurs, from `at` to the right.
void draw_counts(const std::vector<SeverityCount>& counts, ui::Pixels at) {
  const ui::Font small(ui::FontRole::small);
  const ImVec2 back = ImGui::GetCursorPos();
  for (const SeverityCount& count : counts) {
    const auto [ink, ground] = tints_of(count.severity);
    ImGui::SetCursorScreenPos({at.x, at.y});
    ui::badge(count.text, ground, ink);
    at.x = ImGui::GetItemRectMax().x + ui::scaled(kBadgeGap_px);
  }
  ImGui::SetCursorPos(back);
}

// The header of a rule, pressed to fold and unfold: its title in as many lines as it needs, and how many findings it
// has of which severity: at the right where they leave the title most of the width, else below it.
bool draw_header(const RuleRow& row, bool unfolded) {
  const float counts_px = width_of(row.counts);
  const float counts_height_px = ui::surface().font(ui::FontRole::small)->FontSize + ui::scaled(2.0F + kCountsGap_px);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float indent_px = ui::scaled(kArrowRoom_px);
  const float width_px = ImGui::GetContentRegionAvail().x;
  const bool beside = counts_px < kMostCounts * width_px;
  const float title_px =
      std::max(width_px - indent_px - (beside ? counts_px + ui::scaled(6.0F) : 0.0F), ui::scaled(60.0F));
  const float padding_px = ui::scaled(4.0F);
  const float title_height_px = ImGui::CalcTextSize(row.title.c_str(), nullptr, false, title_px).y;
  const float height_px = title_height_px + (beside ? 0.0F : counts_height_px) + 2.0F * padding_px;
  const bool pressed = ui::selectable("##" + row.title, false, 0, {width_px, height_px});
  draw_arrow({at.x + ui::scaled(6.0F), at.y + height_px / 2.0F}, unfolded);
  ImGui::GetWindowDrawList()->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {at.x + indent_px, at.y + padding_px},
                                      ui::palette().text.packed(), row.title.c_str(), nullptr, title_px);
  draw_counts(row.counts,
              beside ? ui::Pixels{at.x + width_px - counts_px, at.y + padding_px}
                     : ui::Pixels{at.x + indent_px, at.y + padding_px + title_height_px + ui::scaled(kCountsGap_px)});
  return pressed;
}

void draw_rule(const View& view, const RuleRow& row, FindingsState& state, Requests& requests) {
  const std::string id(row.outcome->rule->id);
  const ui::Id scope(id);
  if (draw_header(row, state.unfolded.contains(id)) && !state.unfolded.insert(id).second) state.unfolded.erase(id);
  if (!state.unfolded.contains(id)) return;
  const ui::Indent indent(ui::scaled(kArrowRoom_px));
  draw_findings(view, *row.outcome, state, requests);
}

void draw_undetermined(const View& view) {
  const std::vector<UndeterminedRow> rows = undetermined_rows(view);
  if (rows.empty()) return;
  const std::string title = counted(
      view.catalogue, messages("{count} rule that cannot be determined", "{count} rules that cannot be determined"),
      static_cast<long>(rows.size()));
  const ui::TreeNode node(title + "##undetermined", ImGuiTreeNodeFlags_SpanAvailWidth);
  if (!node) return;
  const ui::Font small(ui::FontRole::small);
  for (const UndeterminedRow& row : rows) {
    ui::wrapped(row.title);
    const ui::WrappedText wrap;
    ui::muted(row.sentence);
  }
}

}  // namespace

SeverityTints tints_of(FindingSeverity severity) {
  const ui::Palette& p = ui::palette();
  const std::array<SeverityTints, 3> tints{{{p.high, p.high_soft}, {p.medium, p.medium_soft}, {p.low, p.low_soft}}};
  return tints.at(static_cast<std::size_t>(severity));
}

void draw_finding(const View& view, const FindingRow& row, Requests& requests) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float room_px = ui::scaled(kBarRoom_px);
  const float width_px = ImGui::GetContentRegionAvail().x;
  const float height_px = ImGui::CalcTextSize(row.text.c_str(), nullptr, false, width_px - room_px).y;
  if (ui::selectable("##" + row.text, row.lit, 0, {width_px, height_px}) && !row.members.empty()) {
    requests.highlight = row.lit ? std::vector<std::string>{} : row.members;
    if (!row.lit && row.members.size() == 1) requests.select = row.members.front();
  }
  ui::tip(capitalised(row.severity_word) + " – " +
          say(view.catalogue,
              row.members.empty() ? message("nobody on this map to show") : message("press to show it on the map")));
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled({at.x, at.y + ui::scaled(2.0F)},
                      {at.x + ui::scaled(kBar_px), at.y + height_px - ui::scaled(2.0F)},
                      tints_of(row.severity).ink.packed());
  list->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {at.x + room_px, at.y}, ui::palette().text.packed(),
                row.text.c_str(), nullptr, width_px - room_px);
}

void draw_findings_panel(const View& view, FindingsState& state, Requests& requests) {
  if (view.gaps == nullptr) return ui::muted(say(view.catalogue, message("The findings are being computed…")));
  draw_totals(view, state);
  ImGui::Separator();
  const ui::Child list("findings");
  if (!list) return;
  const std::vector<RuleRow>& rows = state.rules.of(view, [&] { return rule_rows(view, state.severity); });
  if (rows.empty()) ui::muted(say(view.catalogue, message("Nothing was found.")));
  for (const RuleRow& row : rows) draw_rule(view, row, state, requests);
  draw_undetermined(view);
}

}  // namespace samenhang
