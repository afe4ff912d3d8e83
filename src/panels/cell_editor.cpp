#include "panels/cell_editor.h"

#include "base/fold.h"
#include "base/parts.h"
#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr float kListWidth_px = 300.0F;
constexpr float kMostRows = 11.0F;
constexpr const char* kNothing = "–";  // an empty cell that is to be seen
constexpr const char* kListId = "choices";
constexpr int kFramesToGoBack = 2;  // an edited row may be drawn anew one frame later

bool is_edited(const CellEditing& editing, const CellPlace& place) {
  return editing.column == &place.column && editing.row == place.row;
}

// A press elsewhere has said where the keyboard goes; a key has not.
enum class EndedBy { key, press };

std::optional<Values> end(CellEditing& editing, std::optional<Values> values, EndedBy by) {
  if (values == editing.before) values.reset();
  editing = CellEditing{
      .row = editing.row, .ended = by == EndedBy::key ? editing.column : nullptr, .drawn_in = ImGui::GetFrameCount()};
  return values;
}

EndedBy ended_by() {
  return ImGui::IsMouseClicked(ImGuiMouseButton_Left) ? EndedBy::press : EndedBy::key;
}

std::optional<Values> typing_ended(CellEditing& editing) {
  if (ui::escape_pressed()) return end(editing, std::nullopt, EndedBy::key);
  if (auto values = values_from_text(editing.column->kind, editing.text)) {
    return end(editing, std::move(values), ended_by());
  }
  editing.cannot_be_read = true;
  editing.is_opening = true;
  return std::nullopt;
}

void say_how(const CellContext& context, const CellEditing& editing) {
  const Catalogue& catalogue = context.view.catalogue;
  if (editing.cannot_be_read) {
    const ui::Tooltip tooltip;
    ui::coloured(say(catalogue, message("This is not a date. Write it as 31-12-2025, or press Esc.")),
                 ui::palette().high);
  } else if (holds_several(editing.column->kind)) {
    ui::tip(say(catalogue, message("Put | between several.")));
  }
}

std::optional<Values> draw_typed(const CellContext& context, CellEditing& editing, float width_px) {
  if (std::exchange(editing.is_opening, false)) {
    if (!editing.cannot_be_read) editing.text = text_to_edit(editing.before);
    ImGui::SetKeyboardFocusHere();
  }
  ImGui::SetNextItemWidth(width_px);
  ImGui::InputText("##cell", &editing.text, ImGuiInputTextFlags_AutoSelectAll);
  ui::note_last_item(say(context.view.catalogue, editing.column->header), "input");
  const bool typing = ImGui::IsItemActive();
  const bool left = std::exchange(editing.was_typing, typing) && !typing;
  const bool tabbed = typing && ImGui::IsKeyPressed(ui::kKeyTab, false);
  say_how(context, editing);
  return left || tabbed ? typing_ended(editing) : std::nullopt;
}

void find_choices(CellEditing& editing) {
  if (editing.found_for == editing.text) return;
  editing.found = choices_with(editing.choices, editing.text);
  editing.found_for = editing.text;
  editing.lit = 0;
}

void move_lit(CellEditing& editing) {
  if (editing.found.empty()) return;
  if (ImGui::IsKeyPressed(ui::kKeyDown)) editing.lit = std::min(editing.lit + 1, editing.found.size() - 1);
  if (ImGui::IsKeyPressed(ui::kKeyUp) && editing.lit > 0) --editing.lit;
}

bool is_ticked(const CellEditing& editing, const std::string& value) {
  return std::ranges::find(editing.values, value) != editing.values.end() || (value.empty() && editing.values.empty());
}

// Ticks one of several, or takes the one that may be chosen. True when the list can close.
bool choose(CellEditing& editing, const std::string& value) {
  if (!holds_several(editing.column->kind)) {
    editing.values = values_of(value);
    return true;
  }
  if (std::erase(editing.values, value) == 0) editing.values.push_back(value);
  return false;
}

// Enter picks what is lit, and the typing goes on.
bool draw_search_field(const CellContext& context, CellEditing& editing) {
  if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(-1.0F);
  ui::search_input(say(context.view.catalogue, message("Type to find")), editing.text);
  if (ImGui::IsItemActive()) move_lit(editing);
  find_choices(editing);
  if (!ImGui::IsItemDeactivated() || !ui::enter_pressed() || editing.found.empty()) return false;
  ImGui::SetKeyboardFocusHere(-1);
  return choose(editing, editing.choices.at(editing.found.at(editing.lit)).value);
}

bool draw_choice(CellEditing& editing, std::size_t place) {
  const CellChoice& choice = editing.choices.at(editing.found.at(place));
  const ui::Id id(static_cast<int>(editing.found.at(place)));
  const bool ticked = is_ticked(editing, choice.value);
  if (holds_several(editing.column->kind)) {
    bool tick = ticked;
    if (ui::checkbox(choice.name, tick)) choose(editing, choice.value);
    return false;
  }
  const bool lit = place == editing.lit && !editing.text.empty();
  return ui::selectable(choice.name, ticked || lit, ImGuiSelectableFlags_DontClosePopups) &&
         choose(editing, choice.value);
}

bool draw_found(const CellContext& context, CellEditing& editing) {
  const float row_px =
      holds_several(editing.column->kind) ? ImGui::GetFrameHeightWithSpacing() : ImGui::GetTextLineHeightWithSpacing();
  const float rows = std::clamp(static_cast<float>(editing.found.size()), 1.0F, kMostRows);
  const ui::Child list("found", {0.0F, rows * row_px + ImGui::GetStyle().ItemSpacing.y});
  if (!list) return false;
  if (editing.found.empty()) ui::muted(say(context.view.catalogue, message("Nothing was found.")));
  bool done = false;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(editing.found.size()), row_px);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      if (draw_choice(editing, static_cast<std::size_t>(i))) done = true;
    }
  }
  return done;
}

// The list of choices while it is open. True when it is to close.
bool draw_list(const CellContext& context, CellEditing& editing) {
  bool done = draw_search_field(context, editing);
  if (draw_found(context, editing)) done = true;
  if (ui::escape_pressed()) {
    editing.values = editing.before;
    done = true;
  }
  if (holds_several(editing.column->kind) &&
      ui::button(say(context.view.catalogue, message("Done")), ui::ButtonStyle::main)) {
    done = true;
  }
  if (done) ImGui::CloseCurrentPopup();
  return done;
}

std::optional<Values> draw_chosen(const CellContext& context, CellEditing& editing, const CellPlace& place) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ui::text(cell_text(context, place.column, editing.values));
  if (std::exchange(editing.is_opening, false)) {
    editing.choices = cell_choices(context, place.column);
    ImGui::OpenPopup(kListId);
  }
  ImGui::SetNextWindowPos({at.x, at.y + ImGui::GetFrameHeight()}, ImGuiCond_Appearing);
  ImGui::SetNextWindowSize({ui::scaled(kListWidth_px), 0.0F});
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding, {ui::scaled(ui::kSizes.gap), ui::scaled(ui::kSizes.gap)});
  const ui::PopUp list(kListId);
  if (!list) return end(editing, editing.values, EndedBy::press);
  if (draw_list(context, editing)) return end(editing, editing.values, EndedBy::key);
  return std::nullopt;
}

std::optional<Values> draw_editor(const CellContext& context, CellEditing& editing, const CellPlace& place) {
  editing.drawn_in = ImGui::GetFrameCount();
  if (is_typed(place.column.kind, context.view.inventory)) return draw_typed(context, editing, place.width_px);
  return draw_chosen(context, editing, place);
}

std::optional<Values> draw_tick(const CellPlace& place) {
  bool ticked = !place.values.empty();
  if (!ui::checkbox("##tick", ticked)) return std::nullopt;
  return values_of(ticked);
}

bool asks_to_edit(const CellPlace& place, bool pressed) {
  if (pressed && (place.one_press || ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left))) return true;
  return ImGui::IsItemFocused() && (ImGui::IsKeyPressed(ui::kKeyF2, false) || ui::enter_pressed());
}

// So that the keyboard goes on from the cell that was edited. A focus that is given presses too, as ImGui has it.
void give_focus_back(CellEditing& editing, const CellPlace& place) {
  if (place.one_press || editing.ended != &place.column || editing.row != place.row) return;
  editing.ended = nullptr;
  if (ImGui::GetFrameCount() - editing.drawn_in <= kFramesToGoBack) ImGui::SetKeyboardFocusHere(-1);
}

CellOutcome draw_text(const CellContext& context, CellEditing& editing, const CellPlace& place) {
  std::string text = cell_text(context, place.column, place.values);
  if (text.empty() && place.one_press) text = kNothing;
  CellOutcome outcome;
  outcome.pressed = ui::selectable(text + "###cell", false,
                                   ImGuiSelectableFlags_AllowDoubleClick | ImGuiSelectableFlags_DontClosePopups,
                                   {place.width_px, ImGui::GetFrameHeight()});
  if (ui::text_width(text) > place.width_px) ui::tip(text);
  give_focus_back(editing, place);
  if (asks_to_edit(place, outcome.pressed)) edit_cell(editing, place);
  return outcome;
}

}  // namespace

void edit_cell(CellEditing& editing, const CellPlace& place) {
  editing = CellEditing{.row = place.row,
                        .column = &place.column,
                        .before = place.values,
                        .values = place.values,
                        .is_opening = true,
                        .drawn_in = ImGui::GetFrameCount()};
}

CellOutcome draw_cell(const CellContext& context, CellEditing& editing, const CellPlace& place) {
  if (place.column.kind == ColumnKind::yes_no) return {false, draw_tick(place)};
  if (is_edited(editing, place)) return {false, draw_editor(context, editing, place)};
  return draw_text(context, editing, place);
}

std::optional<CellLeft> leave_hidden_cell(CellEditing& editing) {
  if (editing.column == nullptr || editing.drawn_in == ImGui::GetFrameCount()) return std::nullopt;
  CellEditing left = std::exchange(editing, CellEditing{});
  const auto values = left.was_typing ? values_from_text(left.column->kind, left.text) : std::optional(left.values);
  if (!values || *values == left.before) return std::nullopt;
  return CellLeft{std::move(left.row), *left.column, *values};
}

std::vector<std::size_t> choices_with(const std::vector<CellChoice>& choices, std::string_view query) {
  const std::string wanted = fold_case(trim(query));
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (fold_case(choices[i].name).find(wanted) != std::string::npos) found.push_back(i);
  }
  return found;
}

}  // namespace samenhang
