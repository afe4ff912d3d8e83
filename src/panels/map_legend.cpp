#include "panels/map_legend.h"

#include "panels/legend_rows.h"
#include "panels/map_strokes.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr float kSample_px = 20.0F;
constexpr float kMark_px = 6.0F;
constexpr float kPadding_px = 9.0F;
constexpr float kSampleGap_px = 4.0F;
constexpr float kColumnGap_px = 9.0F;
constexpr float kHeadingRoom_px = 4.0F;  // headings are a little taller than rows
constexpr float kRowGap_px = 3.0F;
constexpr Colour kInk{43, 52, 66, 255};
constexpr Colour kWhite{255, 255, 255, 255};
constexpr Colour kTrouble{190, 38, 28, 255};

Mark sample_mark(MarkShape shape, Colour fill, double radius) {
  Mark mark;
  mark.shape = shape;
  mark.radius = radius;
  mark.fill = fill;
  mark.outline = kInk;
  return mark;
}

Line sample_line(const TieSample& tie, double from, double to) {
  Line line;
  line.from = {from, 0.0};
  line.control = {(from + to) / 2.0, 0.0};
  line.to = {to, 0.0};
  line.width = tie.width;
  line.style = tie.kind == TieKind::desired ? LineStyle::dashed : LineStyle::solid;
  line.colour = tie.colour;
  return line;
}

void draw_tie_sample(const MapFrame& frame, const TieSample& tie, double half) {
  if (tie.kind == TieKind::one_sided) {
    TieSample thin = tie;
    thin.width = 1.0;
    stroke_line(frame, sample_line(thin, -half, half), false);
    TieSample strong = tie;
    strong.width = 3.0;
    return stroke_line(frame, sample_line(strong, -half, 0.0), false);
  }
  stroke_line(frame, sample_line(tie, -half, half), false);
  if (tie.kind != TieKind::troubled) return;
  for (const double slope : {1.0, -1.0}) {
    Line stroke = sample_line({.width = 2.0, .colour = kTrouble}, -half / 3.0, half / 3.0);
    stroke.from.y = -slope * half / 3.0;
    stroke.to.y = slope * half / 3.0;
    stroke_line(frame, stroke, false);
  }
}

// Draws the sample with its middle at `middle`: a scene of its own, in pixels.
void draw_sample(const LegendRow& row, ui::Pixels middle) {
  static const Scene kNothing;
  const Camera camera{.px_per_unit = 1.0, .middle = {}};
  const MapFrame frame{kNothing, camera, {middle, middle}};
  const auto radius = static_cast<double>(ui::scaled(kMark_px));
  if (const auto* colour = std::get_if<Colour>(&row.sample))
    stroke_mark(frame, sample_mark(MarkShape::disc, *colour, radius));
  if (const auto* shape = std::get_if<MarkShape>(&row.sample)) stroke_mark(frame, sample_mark(*shape, kWhite, radius));
  if (const auto* tie = std::get_if<TieSample>(&row.sample)) {
    draw_tie_sample(frame, *tie, static_cast<double>(ui::scaled(kSample_px) / 2.0F) - 2.0);
  }
}

void draw_row(const View& view, const LegendRow& row, float width_px, Requests& requests) {
  if (row.is_heading()) {
    const ui::Font strong(ui::FontRole::strong);
    return ui::text(row.text);
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height_px = ImGui::GetTextLineHeight();
  if (row.filter) {
    if (ui::selectable("##" + row.text, row.filters_now, 0, {width_px, height_px})) requests.choose_filter = row.filter;
    ui::tip(say(view.catalogue, row.filters_now ? message("Show everything again") : message("Show only these")));
  } else {
    ImGui::Dummy({width_px, height_px});
  }
  draw_sample(row, {at.x + ui::scaled(kSample_px) / 2.0F, at.y + height_px / 2.0F});
  ImGui::GetWindowDrawList()->AddText({at.x + ui::scaled(kSample_px + kSampleGap_px), at.y}, ui::kPalette.text.packed(),
                                      row.text.c_str());
}

// In the small letters of the legend, which must be the current font.
float width_of(const std::vector<LegendRow>& column) {
  float widest_px = 0.0F;
  for (const LegendRow& row : column) {
    const float sample_px = row.is_heading() ? 0.0F : ui::scaled(kSample_px + kSampleGap_px);
    widest_px = std::max(widest_px, sample_px + ui::text_width(row.text));
  }
  return widest_px + ui::scaled(kColumnGap_px);
}

struct Plan {
  std::vector<std::vector<LegendRow>> columns;
  ui::Pixels size;
};

Plan plan_with(const std::vector<LegendRow>& rows, std::size_t most_rows) {
  const ui::Font small(ui::FontRole::small);
  Plan plan{legend_columns(rows, most_rows), {}};
  std::size_t tallest = 0;
  for (const std::vector<LegendRow>& column : plan.columns) {
    plan.size.x += width_of(column);
    tallest = std::max(tallest, column.size());
  }
  const float line_px = ImGui::GetTextLineHeight() + ui::scaled(kRowGap_px);
  plan.size.x += 2.0F * ui::scaled(kPadding_px);
  plan.size.y = static_cast<float>(tallest) * line_px + ui::scaled(2.0F * kPadding_px + kHeadingRoom_px);
  return plan;
}

// With the fewest columns, and then the fewest rows, while it is flat; where that does not fit, as flat as it can be.
Plan plan_for(const std::vector<LegendRow>& rows, float width_px) {
  constexpr std::size_t kFewestRows = 4;
  constexpr std::size_t kFlatRows = 6;
  std::optional<Plan> best;
  for (std::size_t most = kFewestRows; most <= std::max(rows.size(), kFewestRows); ++most) {
    if (best && most > kFlatRows) break;
    Plan plan = plan_with(rows, most);
    if (plan.size.x <= width_px && (!best || plan.columns.size() < best->columns.size())) best = std::move(plan);
  }
  return best ? *std::move(best) : plan_with(rows, rows.size());
}

void draw_columns(const View& view, const Plan& plan, Requests& requests) {
  const ui::Font small(ui::FontRole::small);
  const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing, ui::Pixels{0.0F, ui::scaled(kRowGap_px)});
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    if (i > 0) ImGui::SameLine();
    const ui::Id id(static_cast<int>(i));
    const ui::Group group;
    const float width_px = width_of(plan.columns[i]);
    for (const LegendRow& row : plan.columns[i])
      draw_row(view, row, width_px - ui::scaled(kColumnGap_px) / 2.0F, requests);
    ImGui::Dummy({width_px, 0.0F});
  }
}

}  // namespace

std::vector<std::vector<LegendRow>> legend_columns(const std::vector<LegendRow>& rows, std::size_t most_rows) {
  std::vector<std::vector<LegendRow>> columns;
  for (const LegendRow& row : rows) {
    const bool full = !columns.empty() && columns.back().size() > most_rows;
    if (row.is_heading() || columns.empty()) {
      columns.emplace_back();
    } else if (full) {
      columns.push_back({LegendRow{.text = " "}});
    }
    columns.back().push_back(row);
  }
  return columns;
}

ui::Pixels legend_size(const std::vector<LegendRow>& rows, float width_px) {
  return rows.empty() ? ui::Pixels{} : plan_for(rows, width_px).size;
}

void draw_map_legend(const View& view, const std::vector<LegendRow>& rows, const ui::Rectangle& area,
                     Requests& requests) {
  if (rows.empty()) return;
  Plan plan = plan_for(rows, area.high.x - area.low.x);
  plan.size.x = std::min(plan.size.x, area.high.x - area.low.x);
  plan.size.y = std::min(plan.size.y, area.high.y - area.low.y);
  ImGui::SetCursorScreenPos({area.low.x, area.high.y - plan.size.y});
  const ui::StyleColour ground(ImGuiCol_ChildBg, {255, 255, 255, 235});
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding, ui::Pixels{ui::scaled(kPadding_px), ui::scaled(kPadding_px)});
  const ui::Child child("legend", plan.size, true);
  if (child) draw_columns(view, plan, requests);
}

}  // namespace samenhang
