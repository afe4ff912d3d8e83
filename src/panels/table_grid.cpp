#include "panels/table_grid.h"

#include "panels/table_choice.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

constexpr int kTableFlags = ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_BordersInnerV |
                            ImGuiTableFlags_Resizable | ImGuiTableFlags_Sortable | ImGuiTableFlags_SortTristate |
                            ImGuiTableFlags_Hideable | ImGuiTableFlags_Reorderable;

using Keys = std::set<std::string, std::less<>>;

void draw_header(const CellContext& context, const ListTable& list) {
  for (const CellColumn& column : list.columns) {
    ImGui::TableSetupColumn(say(context.view.catalogue, column.header).c_str(), ImGuiTableColumnFlags_WidthFixed,
                            ui::scaled(usual_width_px(column.kind)));
  }
  ImGui::TableSetupScrollFreeze(1, 1);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  for (std::size_t i = 0; i < list.columns.size(); ++i) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(i))) continue;
    const std::string name = say(context.view.catalogue, list.columns[i].header);
    ImGui::TableHeader(name.c_str());
    ui::note_last_item(name, "header");
  }
}

// What the headers were pressed to; nothing pressed is the order of the list.
void take_order(const ListTable& list, TableWish& wish) {
  const ImGuiTableSortSpecs* specs = ImGui::TableGetSortSpecs();
  if (specs == nullptr) return;
  wish.sorted_by = nullptr;
  wish.descending = false;
  if (specs->SpecsCount == 0) return;
  const ImGuiTableColumnSortSpecs& first = specs->Specs[0];
  wish.sorted_by = &list.columns[static_cast<std::size_t>(first.ColumnIndex)];
  wish.descending = first.SortDirection == ImGuiSortDirection_Descending;
}

std::vector<std::string> shown_keys(const CellContext& context, const ListTable& list, const TableState& state) {
  std::vector<std::string> keys;
  keys.reserve(state.sorted.rows.size());
  for (const std::size_t place : state.sorted.rows) keys.push_back(key_of(list.row(context.view.inventory, place)));
  return keys;
}

// What is not shown any more is not chosen any more, so that it is not changed or removed unseen.
void forget_hidden(const CellContext& context, const ListTable& list, TableState& state) {
  if (state.chosen.empty()) return;
  const std::vector<std::string> keys = shown_keys(context, list, state);
  const Keys shown(keys.begin(), keys.end());
  std::erase_if(state.chosen, [&shown](const std::string& key) { return !shown.contains(key); });
}

// A cell that went out of sight is left as by a press elsewhere.
void take_hidden_cell(const CellContext& context, const ListTable& list, TableState& state, Requests& requests) {
  const std::optional<CellLeft> left = leave_hidden_cell(state.editing);
  if (!left) return;
  const auto row = find_row_of(list, context.view.inventory, left->row);
  if (!row) return;
  if (auto edit = edit_of(*row, left->column, left->values)) requests.edits.push_back(std::move(*edit));
}

void press_row(const CellContext& context, const ListTable& list, const std::string& key, TableState& state,
               Requests& requests) {
  const ImGuiIO& io = ImGui::GetIO();
  const std::vector<std::string> before = list.has_members ? chosen_members(context.view) : state.chosen;
  const std::vector<std::string> shown = io.KeyShift ? shown_keys(context, list, state) : std::vector<std::string>{};
  const std::vector<std::string> after = chosen_after(before, {key, io.KeyCtrl, io.KeyShift}, shown, state.anchor);
  if (!io.KeyShift) state.anchor = key;
  if (!list.has_members) {
    state.chosen = after;
    return;
  }
  choose_members(context.view, after, key, requests);
  state.followed = requests.select.value_or("");  // it is in sight: it was pressed here
}

void draw_row(const CellContext& context, const ListTable& list, const RowRef& row, TableState& state,
              Requests& requests) {
  const std::string key = key_of(row);
  const ui::Id row_id(key);
  for (std::size_t i = 0; i < list.columns.size(); ++i) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(i))) continue;
    const ui::Id column_id(static_cast<int>(i));
    const CellColumn& column = list.columns[i];
    const Values values = column.get(row);
    const CellOutcome outcome =
        draw_cell(context, state.editing, {column, values, key, ImGui::GetContentRegionAvail().x});
    if (outcome.pressed) press_row(context, list, key, state, requests);
    if (!outcome.taken) continue;
    if (auto edit = edit_of(row, column, *outcome.taken)) requests.edits.push_back(std::move(*edit));
  }
}

// To the member that was selected elsewhere, where it is among the rows and out of sight.
void scroll_to_selected(const CellContext& context, const ListTable& list, float row_px, TableState& state) {
  if (!list.has_members || state.followed == context.view.selected) return;
  state.followed = context.view.selected;
  const auto found = std::ranges::find_if(state.sorted.rows, [&](std::size_t place) {
    return key_of(list.row(context.view.inventory, place)) == context.view.selected;
  });
  if (found == state.sorted.rows.end()) return;
  const float at_px = static_cast<float>(found - state.sorted.rows.begin()) * row_px;
  const float sight_px = ImGui::GetWindowHeight() - 3.0F * row_px;
  if (at_px >= ImGui::GetScrollY() && at_px <= ImGui::GetScrollY() + sight_px) return;
  ImGui::SetScrollY(std::max(at_px - sight_px / 2.0F, 0.0F));
}

void begin_row(bool chosen) {
  ImGui::TableNextRow();
  if (chosen) ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, ui::palette().accent_soft.packed());
}

void draw_rows(const CellContext& context, const ListTable& list, const Keys& chosen, TableState& state,
               Requests& requests) {
  const float row_px = ImGui::GetFrameHeight() + 2.0F * ImGui::GetStyle().CellPadding.y;
  scroll_to_selected(context, list, row_px, state);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(state.sorted.rows.size()), row_px);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const std::size_t place = state.sorted.rows.at(static_cast<std::size_t>(i));
      const RowRef row = list.row(context.view.inventory, place);
      begin_row(chosen.contains(key_of(row)));
      draw_row(context, list, row, state, requests);
    }
  }
}

}  // namespace

std::vector<std::string> chosen_rows(const CellContext& context, const ListTable& list, const TableState& state) {
  if (!list.has_members) return state.chosen;
  std::vector<std::string> chosen = chosen_members(context.view);
  const bool of_parties = list.kind == ListKind::parties;
  std::erase_if(chosen, [&](const std::string& id) {
    return find_party(context.view.inventory, id) != nullptr ? !of_parties : of_parties;
  });
  return chosen;
}

void draw_table_grid(const CellContext& context, const ListTable& list, TableState& state, Requests& requests) {
  const ui::Id list_id(static_cast<int>(list.kind));
  const ui::StyleVar padding(ImGuiStyleVar_FramePadding, {ui::scaled(4.0F), ui::scaled(1.0F)});
  const ui::StyleVar cell(ImGuiStyleVar_CellPadding, {ui::scaled(4.0F), ui::scaled(1.0F)});
  const ui::Table table("rows", static_cast<int>(list.columns.size()), kTableFlags);
  if (!table) return;
  draw_header(context, list);
  take_order(list, state.wish);
  if (follow(state.sorted, context, list, state.wish)) forget_hidden(context, list, state);
  const std::vector<std::string> keys = chosen_rows(context, list, state);
  draw_rows(context, list, Keys(keys.begin(), keys.end()), state, requests);
  take_hidden_cell(context, list, state, requests);
}

}  // namespace samenhang
