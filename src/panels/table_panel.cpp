#include "panels/table_panel.h"

#include "panels/chooser.h"
#include "panels/table_add.h"
#include "panels/table_bulk.h"
#include "panels/table_grid.h"
#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr float kUsualShare = 0.42F;  // of the room that map and table share
constexpr float kMostShare = 0.75F;
constexpr float kLeast_px = 150.0F;
constexpr float kSearchWidth_px = 190.0F;

// Another list begins without what was narrowed, chosen and half typed in the one before.
void show_list(ListKind kind, TableState& state) {
  if (state.list != kind) {
    state.list = kind;
    state.wish = {};
    state.editing = {};
    state.chosen.clear();
    state.anchor.clear();
    state.followed.clear();
  }
  state.is_open = true;
}

void draw_lists(const View& view, TableState& state) {
  const float top_px = ImGui::GetCursorPosY();
  const std::string fold = say(view.catalogue, state.is_open ? message("Fold the lists") : message("Show the lists"));
  if (ui::icon_button(state.is_open ? "▼" : "▲", fold, ui::ButtonStyle::quiet)) state.is_open = !state.is_open;
  ui::tip(fold);
  for (const ListTable& list : list_tables()) {
    const std::string name =
        say(view.catalogue, list.name) + ' ' + std::to_string(list.count(view.inventory)) + "###" + list.name.one;
    flow(button_width(name));
    if (ui::choice(name, state.is_open && state.list == list.kind)) show_list(list.kind, state);
  }
  state.folded_px = ImGui::GetCursorPosY() - top_px;
}

void draw_search(const CellContext& context, const ListTable& list, TableState& state) {
  ImGui::SetNextItemWidth(ui::scaled(kSearchWidth_px));
  ui::text_input("##narrow", state.wish.query, say(context.view.catalogue, message("Search in this list")));
  ui::note_last_item(say(context.view.catalogue, message("Search in this list")), "input");
  const std::string hidden =
      hidden_rows_text(context.view.catalogue, list.count(context.view.inventory), state.sorted.rows.size());
  if (state.wish.query.empty() || hidden.empty()) return;
  flow(button_width(hidden + "  ×"));
  if (ui::button(hidden + "  ×##all rows", ui::ButtonStyle::quiet)) state.wish.query.clear();
  ui::tip(say(context.view.catalogue, message("Show all rows again")));
}

void remove_rows(const View& view, const ListTable& list, const std::vector<std::string>& keys, Requests& requests) {
  if (auto removal = removal_of_rows(view.inventory, list, keys)) requests.edits.push_back(std::move(*removal));
}

void draw_remove_button(const View& view, const ListTable& list, const std::vector<std::string>& keys,
                        Requests& requests) {
  const std::string label = counted(view.catalogue, messages("Remove row", "Remove {count} rows"),
                                    std::max(static_cast<long>(keys.size()), 1L));
  flow(button_width(label));
  const ui::Disabled disabled(keys.empty());
  if (ui::button(label + "###remove")) remove_rows(view, list, keys, requests);
  if (!ImGui::IsItemHovered()) return;
  if (const auto removal = removal_of_rows(view.inventory, list, keys)) ui::tip(removal_text(view, *removal));
}

void draw_tools(const CellContext& context, const ListTable& list, TableState& state, Requests& requests) {
  const Catalogue& catalogue = context.view.catalogue;
  const std::vector<std::string> keys = chosen_rows(context, list, state);
  draw_search(context, list, state);
  const std::string add = say(catalogue, list.add);
  flow(button_width(add));
  if (ui::button(add)) begin_adding(context.view, list, state.add);
  draw_remove_button(context.view, list, keys, requests);
  if (keys.size() < 2) return;
  flow(button_width(say(catalogue, message("Change for all …"))));
  draw_bulk(context, list, keys, state.bulk, requests);
}

// The key Delete, while the table has the keyboard and nothing is typed or asked.
void remove_by_key(const CellContext& context, const ListTable& list, const TableState& state, Requests& requests) {
  if (!ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows) || ImGui::GetIO().WantTextInput) return;
  if (state.editing.column != nullptr || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
  if (!ImGui::IsKeyPressed(ui::kKeyDelete, false)) return;
  remove_rows(context.view, list, chosen_rows(context, list, state), requests);
}

}  // namespace

void draw_table_panel(const View& view, TableState& state, Requests& requests) {
  draw_lists(view, state);
  if (!state.is_open) return;
  follow(state.names, view);
  const CellContext context{view, state.names};
  const ListTable& list = list_table(state.list);
  draw_tools(context, list, state, requests);
  draw_add_form(context, list, state.add, requests);
  draw_table_grid(context, list, state, requests);
  remove_by_key(context, list, state, requests);
}

float table_height(const TableState& state, float room_px) {
  if (!state.is_open) return state.folded_px > 0.0F ? state.folded_px : ImGui::GetFrameHeightWithSpacing();
  const float wanted_px = state.height_px > 0.0F ? state.height_px : kUsualShare * room_px;
  const float most_px = kMostShare * room_px;
  return std::clamp(wanted_px, std::min(ui::scaled(kLeast_px), most_px), most_px);
}

std::string hidden_rows_text(const Catalogue& catalogue, std::size_t all, std::size_t shown) {
  if (shown >= all) return {};
  return counted(catalogue, messages("{count} row hidden by the search", "{count} rows hidden by the search"),
                 static_cast<long>(all - shown));
}

}  // namespace samenhang
