#include "scene/legend_column.h"

#include "scene/palette.h"
#include "scene/text_width.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

// At unit 1.
constexpr double kWidth = 158.0;
constexpr double kSampleWidth = 34.0;
constexpr double kTextSize = 7.6;
constexpr double kHeadingSize = 7.8;
constexpr double kRowHeight = 12.6;
constexpr double kLineHeight = 9.4;
constexpr double kGroupGap = 8.0;

// The rows under each other, in units; scaled when it is done.
class Column {
 public:
  explicit Column(double unit) : unit_(unit) {}

  void heading(const std::string& words) {
    if (y_ > 0.0) y_ += kGroupGap;
    for (const std::string& line : wrap(words, {kHeadingSize, true}, kWidth, 2)) {
      y_ += kLineHeight;
      add_text(line, {0.0, y_}, true);
    }
    y_ += 2.6;
  }

  void row(const LegendSign& sign) {
    const std::vector<std::string> lines = wrap(sign.text, {kTextSize, false}, kWidth - kSampleWidth, 2);
    const double below = static_cast<double>(lines.size() - 1) * kLineHeight;
    const double height = std::max(kRowHeight + below, sign.height + 2.0);
    const double middle = y_ + height / 2.0;
    for (const Shape& shape : sign.sample) shapes_.push_back(placed(shape, {kSampleWidth / 2.0 - 3.0, middle}, unit_));
    double base = middle - below / 2.0 + kTextSize * 0.36;
    for (const std::string& line : lines) {
      add_text(line, {kSampleWidth, base}, false);
      base += kLineHeight;
    }
    y_ += height;
  }

  LegendColumn done() && { return {std::move(shapes_), kWidth * unit_, y_ * unit_}; }

 private:
  static Point moved(Point p, Point by, double unit) { return {(p.x + by.x) * unit, (p.y + by.y) * unit}; }

  static Shape placed(Shape shape, Point by, double unit) {
    if (auto* mark = std::get_if<Mark>(&shape)) {
      mark->centre = moved(mark->centre, by, unit);
      mark->radius *= unit;
      mark->outline_width *= unit;
    } else if (auto* line = std::get_if<Line>(&shape)) {
      line->from = moved(line->from, by, unit);
      line->control = moved(line->control, by, unit);
      line->to = moved(line->to, by, unit);
      line->width *= unit;
    }
    return shape;
  }

  void add_text(const std::string& words, Point at, bool heading) {
    Text text;
    text.at = {at.x * unit_, at.y * unit_};
    text.text = words;
    text.size = (heading ? kHeadingSize : kTextSize) * unit_;
    text.bold = heading;
    text.colour = ink::kText;
    shapes_.emplace_back(std::move(text));
  }

  double unit_;
  double y_ = 0.0;
  std::vector<Shape> shapes_;
};

}  // namespace

double legend_width(double unit) {
  return kWidth * unit;
}

LegendColumn column_of(const std::vector<LegendGroup>& groups, double unit) {
  Column column(unit);
  for (const LegendGroup& group : groups) {
    column.heading(group.heading);
    for (const LegendSign& sign : group.signs) column.row(sign);
  }
  return std::move(column).done();
}

}  // namespace samenhang
