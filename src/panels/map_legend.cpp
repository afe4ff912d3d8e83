#include "panels/map_legend.h"

#include "panels/map_strokes.h"
#include "panels/map_tints.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <variant>

namespace samenhang {
namespace {

constexpr float kSample_px = 24.0F;  // a line with its ends
constexpr float kSampleMark_px = 13.0F;
constexpr double kSampleScale = 1.1;
constexpr float kPadding_px = 9.0F;
constexpr float kSampleGap_px = 4.0F;
constexpr float kRowGap_px = 10.0F;
constexpr float kLineGap_px = 4.0F;
constexpr float kLeastBeside_px = 260.0F;  // for rows beside their heading; in less they stand below it

bool holds_line(const LegendSign& sign) {
  return std::ranges::any_of(sign.sample, [](const Shape& shape) { return std::holds_alternative<Line>(shape); });
}

float sample_px(const LegendSign& sign) {
  return ui::scaled(holds_line(sign) ? kSample_px : kSampleMark_px);
}

// In the small letters of the legend, which must be the current font; so for all measuring below.
float text_left(const LegendRow& row) {
  return sample_px(*row.sign) + ui::scaled(kSampleGap_px);
}

// How large a row is where it has this width at most: its text is broken where that must be.
ui::Pixels size_of(const LegendRow& row, float most_px) {
  const float left_px = text_left(row);
  const float text_px = std::max(most_px - left_px, 1.0F);
  const ImVec2 text = ImGui::CalcTextSize(row.sign->text.c_str(), nullptr, false, text_px);
  return {left_px + std::min(text.x, text_px), text.y};
}

float width_of_headings(const std::vector<LegendRows>& groups) {
  const ui::Font strong(ui::FontRole::strong);
  float widest_px = 0.0F;
  for (const LegendRows& group : groups) widest_px = std::max(widest_px, ui::text_width(group.heading));
  return widest_px + ui::scaled(kRowGap_px);
}

// Where the rows stand in this width.
struct LegendGrid {
  float left_px = 0.0F;  // all headings have the same room; 0: they stand on lines of their own
  float row_room_px = 0.0F;
};

LegendGrid grid_of(const std::vector<LegendRows>& groups, float width_px) {
  const float beside_px = width_of_headings(groups);
  if (width_px - beside_px < ui::scaled(kLeastBeside_px)) return {0.0F, width_px};
  return {beside_px, width_px - beside_px};
}

// One line of rows beside each other.
struct LegendLine {
  std::size_t count = 0;
  float height_px = 0.0F;
};

std::vector<LegendLine> lines_of(const LegendRows& group, float width_px) {
  std::vector<float> widths;
  widths.reserve(group.rows.size());
  for (const LegendRow& row : group.rows) widths.push_back(size_of(row, width_px).x + ui::scaled(kRowGap_px));
  std::vector<LegendLine> lines;
  auto row = group.rows.begin();
  // The gap behind the last one may stick out.
  for (const std::size_t count : broken_lines(widths, width_px + ui::scaled(kRowGap_px))) {
    float height_px = 0.0F;
    for (std::size_t i = 0; i < count; ++i) height_px = std::max(height_px, size_of(*row++, width_px).y);
    lines.push_back({count, height_px + ui::scaled(kLineGap_px)});
  }
  return lines;
}

float height_of(const LegendRows& group, const LegendGrid& grid) {
  float height_px = grid.left_px > 0.0F ? 0.0F : ImGui::GetTextLineHeight() + ui::scaled(kLineGap_px);
  for (const LegendLine& line : lines_of(group, grid.row_room_px)) height_px += line.height_px;
  return height_px;
}

// Draws the sample with its middle at `middle`: a scene of its own, in pixels.
void draw_sample(const LegendSign& sign, ui::Pixels middle) {
  static const Scene nothing;
  const Camera camera{.px_per_unit = kSampleScale * static_cast<double>(ui::scaled(1.0F)), .middle = {}};
  const MapFrame frame{nothing, camera, {middle, middle}};
  for (const Shape& shape : sign.sample) {
    if (const auto* mark = std::get_if<Mark>(&shape)) stroke_mark(frame, *mark);
    if (const auto* line = std::get_if<Line>(&shape)) stroke_line(frame, *line, false);
  }
}

void draw_row(const View& view, const LegendRow& row, float most_px, Requests& requests) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ui::Pixels size = size_of(row, most_px);
  if (row.filter) {
    if (ui::selectable("##" + row.sign->text, row.filters_now, 0, size)) requests.choose_filter = row.filter;
    ui::tip(say(view.catalogue, row.filters_now ? message("Show everything again") : message("Show only these")));
  } else {
    ImGui::Dummy({size.x, size.y});
    ui::note_last_item(row.sign->text, "sign");
  }
  const float left_px = text_left(row);
  draw_sample(*row.sign, {at.x + sample_px(*row.sign) / 2.0F, at.y + ImGui::GetTextLineHeight() / 2.0F});
  ImGui::GetWindowDrawList()->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {at.x + left_px, at.y},
                                      ui::palette().text.packed(), row.sign->text.c_str(), nullptr,
                                      std::max(most_px - left_px, 1.0F));
}

void draw_group(const View& view, const LegendRows& group, const LegendGrid& grid, Requests& requests) {
  const ui::Id id(group.heading);
  const ImVec2 low = ImGui::GetCursorScreenPos();
  {
    const ui::Font strong(ui::FontRole::strong);
    ImGui::GetWindowDrawList()->AddText(low, ui::palette().text.packed(), group.heading.c_str());
  }
  float y_px = low.y + (grid.left_px > 0.0F ? 0.0F : ImGui::GetTextLineHeight() + ui::scaled(kLineGap_px));
  std::size_t next = 0;
  for (const LegendLine& line : lines_of(group, grid.row_room_px)) {
    float x_px = low.x + grid.left_px;
    for (const std::size_t end = next + line.count; next < end; ++next) {
      ImGui::SetCursorScreenPos({x_px, y_px});
      draw_row(view, group.rows[next], grid.row_room_px, requests);
      x_px += size_of(group.rows[next], grid.row_room_px).x + ui::scaled(kRowGap_px);
    }
    y_px += line.height_px;
  }
  ImGui::SetCursorScreenPos({low.x, y_px});
}

float height_of(const std::vector<LegendRows>& groups, float width_px) {
  const LegendGrid grid = grid_of(groups, width_px);
  float height_px = 0.0F;
  for (const LegendRows& group : groups) height_px += height_of(group, grid);
  return height_px - ui::scaled(kLineGap_px);
}

}  // namespace

std::vector<std::size_t> broken_lines(std::span<const float> widths, float width) {
  std::vector<std::size_t> counts;
  float used = width;
  for (const float wanted : widths) {
    const bool fits = !counts.empty() && used + wanted <= width;
    if (!fits) counts.push_back(0);
    used = fits ? used + wanted : wanted;
    ++counts.back();
  }
  return counts;
}

ui::Pixels legend_size(const std::vector<LegendRows>& groups, float width_px) {
  if (groups.empty()) return {};
  const ui::Font small(ui::FontRole::small);
  const float padding_px = 2.0F * ui::scaled(kPadding_px);
  return {width_px, height_of(groups, width_px - padding_px) + padding_px};
}

void draw_map_legend(const View& view, const std::vector<LegendRows>& groups, const ui::Rectangle& area,
                     Requests& requests) {
  if (groups.empty()) return;
  const float width_px = area.high.x - area.low.x;
  const float wanted_px = legend_size(groups, width_px).y;
  const float height_px = std::min(wanted_px, area.high.y - area.low.y);
  ImGui::SetCursorScreenPos({area.low.x, area.high.y - height_px});
  const ui::StyleColour ground(ImGuiCol_ChildBg, sheet_tint(235, ui::surface().look()));
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding, ui::Pixels{ui::scaled(kPadding_px), ui::scaled(kPadding_px)});
  const bool scrolls = height_px < wanted_px;
  const ui::Child child("legend", {width_px, height_px}, true, scrolls ? 0 : ImGuiWindowFlags_NoScrollbar);
  if (!child) return;
  const ui::Font small(ui::FontRole::small);
  const float bar_px = scrolls ? ImGui::GetStyle().ScrollbarSize : 0.0F;
  const LegendGrid grid = grid_of(groups, width_px - 2.0F * ui::scaled(kPadding_px) - bar_px);
  for (const LegendRows& group : groups) draw_group(view, group, grid, requests);
}

}  // namespace samenhang
