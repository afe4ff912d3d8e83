#include "scene/frame.h"

#include "scene/geometry.h"
#include "scene/text_width.h"

#include <algorithm>

namespace samenhang {
namespace {

// At unit 1.
constexpr double kMargin = 30.0;
constexpr double kTitleSize = 17.0;
constexpr double kTitleLine = 21.0;
constexpr double kSubtitleSize = 8.6;
constexpr double kSubtitleLine = 12.0;
constexpr double kHeadGap = 12.0;
constexpr double kFootSize = 7.0;
constexpr double kFootRoom = 17.0;
constexpr double kLegendGap = 18.0;
constexpr double kA4ShortSide = 595.0;
constexpr std::size_t kMostTitleLines = 2;
constexpr std::size_t kMostSubtitleLines = 3;
// The sheet of a map without paper is wide enough for its title.
constexpr double kLeastLooseWidth = 360.0;

Text text_at(Point at, std::string words, double size, Colour colour) {
  Text text;
  text.at = at;
  text.text = std::move(words);
  text.size = size;
  text.colour = colour;
  return text;
}

struct Head {
  std::vector<Shape> shapes;
  double height = 0.0;
};

Head head_of(Point at, double width, const FrameTexts& texts, double unit) {
  Head head;
  for (const std::string& line : wrap(texts.title, {kTitleSize * unit, true}, width, kMostTitleLines)) {
    head.height += kTitleLine * unit;
    Text text = text_at({at.x, at.y + head.height - 5.0 * unit}, line, kTitleSize * unit, ink::kText);
    text.bold = true;
    head.shapes.emplace_back(std::move(text));
  }
  for (const std::string& subtitle : texts.subtitles) {
    for (const std::string& line : wrap(subtitle, {kSubtitleSize * unit, false}, width, kMostSubtitleLines)) {
      head.height += kSubtitleLine * unit;
      head.shapes.emplace_back(
          text_at({at.x, at.y + head.height - 2.0 * unit}, line, kSubtitleSize * unit, ink::kQuiet));
    }
  }
  head.height += kHeadGap * unit;
  return head;
}

// A thin line with source and note under it, at the bottom of `sheet`.
std::vector<Shape> foot_of(const Box& sheet, const FrameTexts& texts, double unit) {
  Line rule;
  rule.from = {sheet.low.x, sheet.high.y - 12.0 * unit};
  rule.to = {sheet.high.x, rule.from.y};
  rule.control = rule.from;
  rule.width = 0.6 * unit;
  rule.colour = ink::kRule;
  std::vector<Shape> shapes{rule, text_at({sheet.low.x, sheet.high.y}, texts.source, kFootSize * unit, ink::kQuiet)};
  if (texts.note.empty()) return shapes;
  Text note = text_at(sheet.high, texts.note, kFootSize * unit, ink::kQuiet);
  note.align = Align::end;
  shapes.emplace_back(std::move(note));
  return shapes;
}

void move(Point& point, Point by) {
  point.x += by.x;
  point.y += by.y;
}

Shape moved(Shape shape, Point by) {
  if (auto* mark = std::get_if<Mark>(&shape)) move(mark->centre, by);
  if (auto* text = std::get_if<Text>(&shape)) move(text->at, by);
  if (auto* line = std::get_if<Line>(&shape)) {
    for (Point* point : {&line->from, &line->control, &line->to}) move(*point, by);
  }
  return shape;
}

void append(std::vector<Shape>& to, std::vector<Shape> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Shape> frame_on(const Box& inner, const FrameTexts& texts, const LegendColumn& legend, double unit) {
  Head head = head_of(inner.low, inner.width(), texts, unit);
  std::vector<Shape> shapes = std::move(head.shapes);
  const Point legend_at{inner.high.x - legend.width, inner.low.y + head.height};
  for (const Shape& shape : legend.shapes) shapes.push_back(moved(shape, legend_at));
  append(shapes, foot_of(inner, texts, unit));
  return shapes;
}

Box inner_of(Point paper) {
  return expanded({{0.0, 0.0}, paper}, -kMargin * unit_of(paper));
}

}  // namespace

double unit_of(Point paper) {
  return std::min(paper.x, paper.y) / kA4ShortSide;
}

Box map_room(Point paper, const FrameTexts& texts) {
  const double unit = unit_of(paper);
  const Box inner = inner_of(paper);
  const double head = head_of(inner.low, inner.width(), texts, unit).height;
  return {{inner.low.x, inner.low.y + head},
          {inner.high.x - legend_width(unit) - kLegendGap * unit, inner.high.y - kFootRoom * unit}};
}

std::vector<Shape> framed(Point paper, const FrameTexts& texts, const LegendColumn& legend) {
  return frame_on(inner_of(paper), texts, legend, unit_of(paper));
}

LooseFrame framed_round(const Box& map, const FrameTexts& texts, const LegendColumn& legend) {
  Box inner = map;
  inner.high.x = std::max(map.high.x, map.low.x + kLeastLooseWidth) + kLegendGap + legend.width;
  inner.high.y = std::max(map.high.y, map.low.y + legend.height) + kFootRoom;
  inner.low.y -= head_of(inner.low, inner.width(), texts, 1.0).height;
  return {frame_on(inner, texts, legend, 1.0), expanded(inner, kMargin)};
}

}  // namespace samenhang
