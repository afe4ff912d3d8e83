#include "panels/party_panel.h"

#include "panels/chooser.h"
#include "panels/findings_panel.h"
#include "panels/overview_rows.h"
#include "panels/party_rows.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr float kFactName_px = 150.0F;

// A heading with the number of what stands below it, where that says something.
void section(const std::string& title, std::size_t count = 0) {
  ImGui::Dummy({0.0F, ui::scaled(4.0F)});
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::text(title);
  }
  if (count > 0) {
    ImGui::SameLine();
    ui::muted(std::to_string(count));
  }
  ImGui::Separator();
}

void draw_facts(const char* id, const std::vector<FactRow>& facts) {
  const ui::Table table(id, 2);
  if (!table) return;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthFixed, ui::scaled(kFactName_px));
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthStretch);
  for (const FactRow& fact : facts) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    const ui::WrappedText wrap;
    ui::muted(fact.name);
    ImGui::TableNextColumn();
    ui::wrapped(fact.value);
  }
}

ui::Tint remark_tint(RowTone tone) {
  if (tone == RowTone::warning) return ui::palette().high;
  return tone == RowTone::good ? ui::palette().good : ui::palette().medium;
}

// Name in the colour of what can be pressed; below it in small letters what it is, and at the end what stands out.
void draw_link(const LinkRow& row, Requests& requests) {
  ImFont* small = ui::surface().font(ui::FontRole::small);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width_px = ImGui::GetContentRegionAvail().x;
  const float name_px = ImGui::CalcTextSize(row.name.c_str(), nullptr, false, width_px).y;
  const std::string below = dotted({row.remark, row.text});
  const ImVec2 below_px =
      below.empty() ? ImVec2{0.0F, 0.0F} : small->CalcTextSizeA(small->FontSize, 1e6F, width_px, below.c_str());
  const ui::Pixels size{width_px, name_px + below_px.y};
  if (row.id.empty()) {
    ImGui::Dummy({size.x, size.y});
  } else if (ui::selectable("##" + row.name, false, 0, size)) {
    requests.select = row.id;
    requests.centre_on_selected = true;
  }
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ui::Tint ink = row.id.empty() ? ui::palette().text : ui::palette().accent;
  list->AddText(ImGui::GetFont(), ImGui::GetFontSize(), at, ink.packed(), row.name.c_str(), nullptr, width_px);
  if (below.empty()) return;
  const ImVec2 under{at.x, at.y + name_px};
  list->AddText(small, small->FontSize, under, ui::palette().muted.packed(), below.c_str(), nullptr, width_px);
  // The remark once more, over its own beginning, in its own colour.
  if (!row.remark.empty()) {
    list->AddText(small, small->FontSize, under, remark_tint(row.tone).packed(), row.remark.c_str(), nullptr, width_px);
  }
}

void draw_rows(const std::string& title, const std::vector<LinkRow>& rows, Requests& requests) {
  const ui::Id id(title);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ui::Id row(static_cast<int>(i));
    draw_link(rows[i], requests);
  }
}

void draw_links(const std::string& title, const std::vector<LinkRow>& rows, Requests& requests) {
  if (rows.empty()) return;
  section(title, rows.size());
  draw_rows(title, rows, requests);
}

// With the number that stands on the map too: of a pair with two relations there are two rows, and one tie.
void draw_ties(const std::string& title, const PartyRows& rows, Requests& requests) {
  if (rows.ties.empty()) return;
  section(title, static_cast<std::size_t>(rows.partners));
  draw_rows(title, rows.ties, requests);
}

void draw_measures(const View& view, const std::vector<MeasureRow>& rows) {
  if (rows.empty()) return;
  section(say(view.catalogue, message("Place in the network")));
  const ui::Table table("measures", 3);
  if (!table) return;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthStretch);
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthFixed);
  ImGui::TableSetupColumn("rank", ImGuiTableColumnFlags_WidthFixed);
  for (const MeasureRow& row : rows) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ui::wrapped(row.name);
    ui::tip(row.explanation);
    ImGui::TableNextColumn();
    ui::text(row.value);
    ImGui::TableNextColumn();
    ui::muted(row.rank);
  }
}

void draw_findings_about(const View& view, const std::vector<FindingRow>& rows, Requests& requests) {
  if (rows.empty()) return;
  section(say(view.catalogue, message("Findings")), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ui::Id id(static_cast<int>(i));
    draw_finding(view, rows[i], requests);
  }
}

void draw_heading(const View& view, const std::string& name, const std::string& subtitle, Requests& requests) {
  const std::string close = "×";
  const float close_px = ImGui::GetFrameHeight();
  const float right_px = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  const float top_px = ImGui::GetCursorPosY();
  {
    const ui::Font heading(ui::FontRole::heading);
    const ui::WrappedText wrap(right_px - close_px - ui::scaled(4.0F));
    ui::text(name);
  }
  const float next_px = ImGui::GetCursorPosY();
  ImGui::SetCursorPos({right_px - close_px, top_px});
  if (ui::button(close + "##deselect", ui::ButtonStyle::quiet, {close_px, close_px})) requests.select = "";
  ui::tip(say(view.catalogue, message("Back to the overview (Esc)")));
  ImGui::SetCursorPosY(std::max(next_px, top_px + close_px));
  if (!subtitle.empty()) {
    const ui::WrappedText wrap;
    ui::muted(subtitle);
  }
}

void draw_party(const View& view, const PartyRows& rows, Requests& requests) {
  draw_heading(view, rows.name, rows.subtitle, requests);
  for (std::size_t i = 0; i < rows.marks.size(); ++i) {
    if (i > 0) flow(ui::text_width(rows.marks[i]) + ui::scaled(12.0F));
    ui::badge(rows.marks[i], ui::palette().accent_soft, ui::palette().accent);
  }
  if (ui::button(say(view.catalogue, message("Centre on the map")))) requests.centre_on_selected = true;
  draw_facts("facts", rows.facts);
  draw_findings_about(view, rows.findings, requests);
  draw_ties(say(view.catalogue, message("Ties")), rows, requests);
  draw_links(say(view.catalogue, message("Desired ties")), rows.desired_ties, requests);
  draw_links(say(view.catalogue, message("Ties that are not there")), rows.other_ties, requests);
  draw_links(say(view.catalogue, message("Initiatives")), rows.initiatives, requests);
  draw_links(say(view.catalogue, message("Agreements")), rows.agreements, requests);
  draw_measures(view, rows.measures);
}

void draw_initiative(const View& view, const InitiativeRows& rows, Requests& requests) {
  draw_heading(view, rows.name, rows.subtitle, requests);
  draw_facts("facts", rows.facts);
  draw_links(say(view.catalogue, message("Participants")), rows.participants, requests);
  draw_findings_about(view, rows.findings, requests);
}

// At the right side of its column.
void text_right(const std::string& words) {
  const float free_px = ImGui::GetContentRegionAvail().x - ui::text_width(words);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(free_px, 0.0F));
  ui::text(words);
}

// Numbers stand at the right, under each other.
void draw_numbers(const char* id, const std::vector<FactRow>& rows) {
  const ui::Table table(id, 2);
  if (!table) return;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthStretch);
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthFixed);
  for (const FactRow& row : rows) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ui::wrapped(row.name);
    ImGui::TableNextColumn();
    text_right(row.value);
  }
}

void draw_overview(const View& view, Requests& requests) {
  const OverviewRows rows = overview_rows(view);
  {
    const ui::Font heading(ui::FontRole::heading);
    ui::text(say(view.catalogue, message("Overview")));
  }
  {
    const ui::WrappedText wrap;
    ui::muted(say(view.catalogue, message("Press a party on the map, or search for one, to see whom it works with.")));
  }
  section(say(view.catalogue, message("In numbers")));
  draw_numbers("counts", rows.counts);
  const std::string hubs = say(view.catalogue, message("Who are the hubs?"));
  section(hubs);
  draw_rows(hubs, rows.most_connected, requests);
  section(say(view.catalogue, message("Parties by domain")));
  draw_numbers("domains", rows.domains);
  if (rows.domains_note.empty()) return;
  const ui::Font small(ui::FontRole::small);
  const ui::WrappedText wrap;
  ui::muted(rows.domains_note);
}

}  // namespace

void draw_party_panel(const View& view, Requests& requests) {
  const ui::Child list("party");
  if (!list) return;
  const ui::Id selected(std::string(view.selected));
  if (const auto party = party_rows(view, view.selected)) return draw_party(view, *party, requests);
  if (const auto initiative = initiative_rows(view, view.selected)) return draw_initiative(view, *initiative, requests);
  draw_overview(view, requests);
}

}  // namespace samenhang
