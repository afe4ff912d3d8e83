#include "panels/party_panel.h"

#include "panels/cell_fields.h"
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

constexpr float kChangeWidth_px = 400.0F;
constexpr const char* kChangeId = "change row";

// What the parts of the panel are drawn with.
struct Drawing {
  const View& view;
  CellContext context;
  PartyState& state;
  Requests& requests;
};

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

// The row that a link tells of: its fields to change, and a button to remove it.
void draw_change(const Drawing& on, const LinkRow& link) {
  if (!link.list) return;
  const ListTable& list = list_table(*link.list);
  const std::string change = say(on.view.catalogue, message("Change or remove"));
  if (ui::button("…##" + change, ui::ButtonStyle::quiet)) {
    on.state.editing = CellEditing{};
    ImGui::OpenPopup(kChangeId);
  }
  ui::tip(change);
  ImGui::SetNextWindowSize({ui::scaled(kChangeWidth_px), 0.0F});
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding, {ui::scaled(ui::kSizes.gap), ui::scaled(ui::kSizes.gap)});
  const ui::PopUp fields(kChangeId);
  if (!fields) return;
  const std::optional<RowRef> row = find_row_of(list, on.view.inventory, link.row_key);
  if (!row) return ImGui::CloseCurrentPopup();
  draw_row_fields(on.context, on.state.editing, *row, columns_of(list), on.requests);
  draw_removal(on.view, say(on.view.catalogue, message("Remove")), *row, on.requests);
}

ui::Tint remark_tint(RowTone tone) {
  if (tone == RowTone::warning) return ui::palette().high;
  return tone == RowTone::good ? ui::palette().good : ui::palette().medium;
}

// Name in the colour of what can be pressed; below it in small letters what it is, and at the end what stands out.
void draw_link(const LinkRow& row, float width_px, Requests& requests) {
  ImFont* small = ui::surface().font(ui::FontRole::small);
  const ImVec2 at = ImGui::GetCursorScreenPos();
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

// What is open of a row stays with it where the rows change places.
void draw_rows(const std::string& title, const std::vector<LinkRow>& rows, const Drawing& on) {
  const ui::Id id(title);
  const float change_px = button_width("…") + ImGui::GetStyle().ItemSpacing.x;
  for (const LinkRow& link : rows) {
    const ui::Id row(link.row_key.empty() ? link.id + link.name : link.row_key);
    const bool can_change = link.list.has_value();
    draw_link(link, ImGui::GetContentRegionAvail().x - (can_change ? change_px : 0.0F), on.requests);
    if (!can_change) continue;
    ImGui::SameLine();
    draw_change(on, link);
  }
}

void draw_links(const std::string& title, const std::vector<LinkRow>& rows, const Drawing& on) {
  if (rows.empty()) return;
  section(title, rows.size());
  draw_rows(title, rows, on);
}

// With the number that stands on the map too: of a pair with two relations there are two rows, and one tie.
void draw_ties(const std::string& title, const PartyRows& rows, const Drawing& on) {
  if (rows.ties.empty()) return;
  section(title, static_cast<std::size_t>(rows.partners));
  draw_rows(title, rows.ties, on);
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

// The fields of the member itself, each to be changed.
void draw_member(const Drawing& on, ListKind kind) {
  const ListTable& list = list_table(kind);
  section(say(on.view.catalogue, message("Particulars")));
  if (const auto row = find_row_of(list, on.view.inventory, on.view.selected)) {
    draw_row_fields(on.context, on.state.editing, *row, columns_of(list), on.requests);
  }
}

void draw_remove(const Drawing& on, ListKind kind, Message label) {
  const auto row = find_row_of(list_table(kind), on.view.inventory, on.view.selected);
  if (!row) return;
  draw_removal(on.view, say(on.view.catalogue, label), *row, on.requests);
}

void draw_facts(const std::vector<FactRow>& facts) {
  const ui::WrappedText wrap;
  for (const FactRow& fact : facts) ui::muted(fact.name + ": " + fact.value);
}

void draw_party(const Drawing& on, const PartyRows& rows) {
  const Catalogue& catalogue = on.view.catalogue;
  draw_heading(on.view, rows.name, rows.subtitle, on.requests);
  for (std::size_t i = 0; i < rows.marks.size(); ++i) {
    if (i > 0) flow(ui::text_width(rows.marks[i]) + ui::scaled(12.0F));
    ui::badge(rows.marks[i], ui::palette().accent_soft, ui::palette().accent);
  }
  if (ui::button(say(catalogue, message("Centre on the map")))) on.requests.centre_on_selected = true;
  const Message remove = message("Remove party");
  flow(button_width(say(catalogue, remove)));
  draw_remove(on, ListKind::parties, remove);
  draw_facts(rows.facts);
  draw_findings_about(on.view, rows.findings, on.requests);
  draw_ties(say(catalogue, message("Ties")), rows, on);
  draw_links(say(catalogue, message("Desired ties")), rows.desired_ties, on);
  draw_links(say(catalogue, message("Ties that are not there")), rows.other_ties, on);
  draw_links(say(catalogue, message("Initiatives")), rows.initiatives, on);
  draw_links(say(catalogue, message("Agreements")), rows.agreements, on);
  draw_member(on, ListKind::parties);
  draw_measures(on.view, rows.measures);
}

void draw_initiative(const Drawing& on, const InitiativeRows& rows) {
  draw_heading(on.view, rows.name, rows.subtitle, on.requests);
  draw_remove(on, ListKind::initiatives, message("Remove initiative"));
  draw_links(say(on.view.catalogue, message("Participants")), rows.participants, on);
  draw_member(on, ListKind::initiatives);
  draw_findings_about(on.view, rows.findings, on.requests);
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

void draw_overview(const Drawing& on) {
  const View& view = on.view;
  const OverviewRows& rows = on.state.overview.of(view, [&view] { return overview_rows(view); });
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
  draw_rows(hubs, rows.most_connected, on);
  section(say(view.catalogue, message("Parties by domain")));
  draw_numbers("domains", rows.domains);
  if (rows.domains_note.empty()) return;
  const ui::Font small(ui::FontRole::small);
  const ui::WrappedText wrap;
  ui::muted(rows.domains_note);
}

}  // namespace

void draw_party_panel(const View& view, PartyState& state, Requests& requests) {
  const ui::Child list("party");
  if (!list) return;
  // What was half typed about another member is not to be taken later on.
  if (state.shown != view.selected) state.editing = CellEditing{};
  state.shown = view.selected;
  follow(state.names, view);
  const Drawing on{view, {view, state.names}, state, requests};
  const ui::Id selected(state.shown);
  const auto& party = state.party.of(view, [&view] { return party_rows(view, view.selected); });
  if (party) return draw_party(on, *party);
  const auto& initiative = state.initiative.of(view, [&view] { return initiative_rows(view, view.selected); });
  if (initiative) return draw_initiative(on, *initiative);
  draw_overview(on);
}

}  // namespace samenhang
