#include "panels/chooser.h"

#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr float kMostWidth_px = 250.0F;

std::string closed_text(const std::string& label, const std::string& row) {
  return label + ": " + row;
}

}  // namespace

std::optional<std::size_t> choose_from(const std::string& label, std::span<const ChooserRow> rows, std::size_t chosen,
                                       float width_px) {
  ImGui::SetNextItemWidth(width_px);
  const std::string shown = closed_text(label, chosen < rows.size() ? rows[chosen].text : std::string());
  const bool open = ImGui::BeginCombo(("##" + label).c_str(), shown.c_str(), ImGuiComboFlags_HeightLargest);
  std::optional<std::size_t> picked;
  if (!open) {
    ui::note_last_item(label, "list");
    if (chosen < rows.size()) ui::tip(rows[chosen].explanation.empty() ? shown : rows[chosen].explanation);
    return picked;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ui::Id id(static_cast<int>(i));
    if (ui::selectable(rows[i].text, i == chosen) && i != chosen) picked = i;
    if (!rows[i].explanation.empty()) ui::tip(rows[i].explanation);
  }
  ImGui::EndCombo();
  return picked;
}

float chooser_width(const std::string& label, std::span<const ChooserRow> rows) {
  float widest = 0.0F;
  for (const ChooserRow& row : rows) widest = std::max(widest, ui::text_width(closed_text(label, row.text)));
  const float arrow_px = ImGui::GetFrameHeight();
  return std::min(widest + 2.0F * ImGui::GetStyle().FramePadding.x + arrow_px, ui::scaled(kMostWidth_px));
}

void flow(float width_px) {
  const float right_px = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x;
  const float next_px = ImGui::GetItemRectMax().x + ImGui::GetStyle().ItemSpacing.x;
  if (next_px + width_px <= right_px) ImGui::SameLine();
}

float button_width(const std::string& label) {
  return ui::text_width(label) + 2.0F * ImGui::GetStyle().FramePadding.x;
}

}  // namespace samenhang
