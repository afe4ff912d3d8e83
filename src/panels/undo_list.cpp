#include "panels/undo_list.h"

#include "panels/chooser.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr const char* kListId = "history";
constexpr float kListWidth_px = 360.0F;
constexpr float kListHeight_px = 420.0F;
constexpr float kBetween_px = 2.0F;
constexpr std::array kSigns{"↩", "↪", "▼"};
constexpr const char* kPresent = "●  ";

std::string tip_of(const View& view, Message text, const std::vector<Sentence>& labels) {
  return say(view.catalogue, {text, {{"edit", say(view.catalogue, labels.front())}}});
}

bool draw_step(const char* sign, const std::string& name, const std::string& tip, bool enabled) {
  const ui::Disabled disabled(!enabled);
  const bool pressed = ui::icon_button(sign, name);
  ui::tip(tip);
  return pressed;
}

// What was undone is grey; the present state is marked.
void draw_row(const HistoryRow& row, Requests& requests) {
  const ui::Palette& palette = ui::palette();
  const ui::StyleColour ink(ImGuiCol_Text, row.steps > 0 ? palette.muted : palette.text);
  const std::string label = ui::shortened(row.text, ImGui::GetContentRegionAvail().x - ui::text_width(kPresent));
  const float indent_px = ImGui::GetCursorPosX() + ui::text_width(kPresent);
  if (row.steps == 0) ui::coloured("●", palette.accent);
  if (row.steps == 0) ImGui::SameLine();
  ImGui::SetCursorPosX(indent_px);
  if (ui::selectable(label, row.steps == 0)) {
    requests.undo_steps = std::max(-row.steps, 0);
    requests.redo_steps = std::max(row.steps, 0);
  }
  if (label != row.text) ui::tip(row.text);
}

void draw_rows(const View& view, Requests& requests) {
  const std::vector<HistoryRow> rows = history_rows(view);
  const float row_px = ImGui::GetTextLineHeightWithSpacing();
  const float height_px = std::min(static_cast<float>(rows.size()) * row_px + row_px / 2.0F,
                                   std::min(ui::scaled(kListHeight_px), ImGui::GetIO().DisplaySize.y * 0.7F));
  const ui::Child list("states", {std::min(ui::scaled(kListWidth_px), ImGui::GetIO().DisplaySize.x * 0.8F), height_px});
  if (!list) return;
  if (ImGui::IsWindowAppearing()) {
    ImGui::SetScrollY(static_cast<float>(view.redo_labels.size()) * row_px - height_px / 2.0F);
  }
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()), row_px);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const ui::Id id(i);
      draw_row(rows[static_cast<std::size_t>(i)], requests);
    }
  }
}

void draw_list(const View& view, Requests& requests) {
  const std::string name = say(view.catalogue, message("History"));
  {
    const ui::Disabled disabled(view.undo_labels.empty() && view.redo_labels.empty());
    if (ui::icon_button(kSigns[2], name)) ImGui::OpenPopup(kListId);
    ui::tip(say(view.catalogue, message("All changes: press one to go back or forward to it")));
  }
  ImGui::SetNextWindowPos({ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y + ui::scaled(kBetween_px)});
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding,
                             ui::Pixels{ui::scaled(ui::kSizes.padding), ui::scaled(ui::kSizes.gap)});
  const ui::PopUp list(kListId);
  if (list) draw_rows(view, requests);
}

}  // namespace

std::vector<HistoryRow> history_rows(const View& view) {
  std::vector<HistoryRow> rows;
  const auto& undone = view.redo_labels;
  for (std::size_t i = undone.size(); i > 0; --i) {
    rows.push_back({say(view.catalogue, undone[i - 1]), static_cast<int>(i)});
  }
  int steps = 0;
  for (const Sentence& label : view.undo_labels) rows.push_back({say(view.catalogue, label), steps--});
  rows.push_back({say(view.catalogue, message("Before the first change")), steps});
  return rows;
}

std::string undo_tip(const View& view) {
  if (view.undo_labels.empty()) return say(view.catalogue, message("There is nothing to undo"));
  return tip_of(view, message("Undo: {edit} (Ctrl+Z)"), view.undo_labels);
}

std::string redo_tip(const View& view) {
  if (view.redo_labels.empty()) return say(view.catalogue, message("There is nothing to redo"));
  return tip_of(view, message("Redo: {edit} (Ctrl+Y)"), view.redo_labels);
}

void draw_undo_buttons(const View& view, Requests& requests) {
  const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing,
                             ui::Pixels{ui::scaled(kBetween_px), ImGui::GetStyle().ItemSpacing.y});
  const std::string undo = say(view.catalogue, message("Undo"));
  const std::string redo = say(view.catalogue, message("Redo"));
  if (draw_step(kSigns[0], undo, undo_tip(view), !view.undo_labels.empty())) ++requests.undo_steps;
  ImGui::SameLine();
  if (draw_step(kSigns[1], redo, redo_tip(view), !view.redo_labels.empty())) ++requests.redo_steps;
  ImGui::SameLine();
  draw_list(view, requests);
}

float undo_buttons_width() {
  float width_px = 2.0F * ui::scaled(kBetween_px);
  for (const char* sign : kSigns) width_px += button_width(sign);
  return width_px;
}

}  // namespace samenhang
