#include "panels/search_box.h"

#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::size_t kMostFound = 10;
constexpr int kFoundFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize |
                            ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing |
                            ImGuiWindowFlags_AlwaysAutoResize;

void find(const View& view, SearchState& state) {
  if (state.entries.empty()) state.entries = search_entries(view);
  if (state.found_for == state.query) return;
  state.rows = search_rows(state.entries, state.query, kMostFound);
  state.found_for = state.query;
  state.chosen = 0;
}

void close(SearchState& state) {
  state = SearchState{};
}

void pick(SearchState& state, std::size_t row, Requests& requests) {
  requests.select = state.rows.at(row).id;
  requests.centre_on_selected = true;
  close(state);
}

void move_choice(SearchState& state) {
  if (state.rows.empty()) return;
  if (ImGui::IsKeyPressed(ui::kKeyDown)) state.chosen = std::min(state.chosen + 1, state.rows.size() - 1);
  if (ImGui::IsKeyPressed(ui::kKeyUp) && state.chosen > 0) --state.chosen;
}

void draw_row(const SearchRow& row, bool chosen, bool& pressed) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImFont* small = ui::surface().font(ui::FontRole::small);
  const float name_px = ImGui::GetTextLineHeight();
  pressed = ui::selectable("##" + row.name, chosen, 0, {0.0F, name_px + small->FontSize + ui::scaled(2.0F)});
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddText(at, ui::palette().text.packed(), row.name.c_str());
  list->AddText(small, small->FontSize, {at.x, at.y + name_px}, ui::palette().muted.packed(), row.note.c_str());
}

// A window of its own over the map; true while it is being used.
bool draw_found(const View& view, SearchState& state, ui::Rectangle box, Requests& requests) {
  const float width_px = std::max(box.high.x - box.low.x, ui::scaled(340.0F));
  const float screen_px = ImGui::GetIO().DisplaySize.x;
  ImGui::SetNextWindowPos({std::max(std::min(box.low.x, screen_px - width_px), 0.0F), box.high.y + ui::scaled(2.0F)});
  ImGui::SetNextWindowSizeConstraints({width_px, 0.0F}, {width_px, ImGui::GetIO().DisplaySize.y * 0.8F});
  const ui::Window window("##found", kFoundFlags);
  if (!window) return false;
  if (state.rows.empty()) ui::muted(say(view.catalogue, message("Nothing was found.")));
  for (std::size_t i = 0; i < state.rows.size(); ++i) {
    const ui::Id id(static_cast<int>(i));
    bool pressed = false;
    draw_row(state.rows[i], i == state.chosen, pressed);
    if (!pressed) continue;
    pick(state, i, requests);
    return false;
  }
  return ImGui::IsWindowFocused() || ImGui::IsWindowHovered();
}

// The field itself, and what happened to it in this frame.
struct SearchField {
  bool typing = false;
  bool ended = false;
  ui::Rectangle box;
};

SearchField draw_field(const View& view, SearchState& state, float width_px) {
  if (ui::shortcut('F')) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(width_px);
  const std::string hint = say(view.catalogue, message("Search a party or initiative"));
  ui::search_input(hint, state.query);
  if (ImGui::IsItemActivated()) {
    state.entries.clear();
    state.found_for.clear();
  }
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  return {ImGui::IsItemActive(), ImGui::IsItemDeactivated(), {{low.x, low.y}, {high.x, high.y}}};
}

}  // namespace

void draw_search_box(const View& view, SearchState& state, float width_px, Requests& requests) {
  const SearchField field = draw_field(view, state, width_px);
  if (field.typing) state.open = !state.query.empty();
  if (!state.open) return;
  find(view, state);
  if (field.typing) move_choice(state);
  const bool takes = field.ended && ui::enter_pressed() && state.chosen < state.rows.size();
  if (takes) return pick(state, state.chosen, requests);
  if (field.ended && ui::escape_pressed()) return close(state);
  const bool used = draw_found(view, state, field.box, requests);
  if (!field.typing && !field.ended && !used) state.open = false;
}

}  // namespace samenhang
