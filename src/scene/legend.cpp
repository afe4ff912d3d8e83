#include "scene/legend.h"

#include "scene/geometry.h"
#include "scene/text_width.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

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
constexpr double kSampleRadius = 4.4;

struct ShapeRow {
  MarkShape shape;
  Message name;
};
constexpr std::array<ShapeRow, 4> kShapeRows{{{MarkShape::square, message("within the municipality")},
                                              {MarkShape::disc, message("outside the municipality")},
                                              {MarkShape::diamond, message("residents")},
                                              {MarkShape::hexagon, message("initiative")}}};

struct LineRow {
  TieKind kind;
  Message name;
};
constexpr std::array<LineRow, 5> kLineRows{{{TieKind::existing, message("existing tie")},
                                            {TieKind::troubled, message("troubled tie")},
                                            {TieKind::one_sided, message("named by one side: the dark half")},
                                            {TieKind::by_initiative, message("only together in an initiative")},
                                            {TieKind::desired, message("desired, not counted")}}};
constexpr Message kTakesPart = message("takes part in the initiative");

constexpr std::array kColourHeadings{message("Colour: domain"), message("Colour: side"),
                                     message("Colour: kind of party")};

Mark sample_mark(MarkShape shape, Colour fill) {
  Mark mark;
  mark.shape = shape;
  mark.radius = kSampleRadius;
  mark.fill = fill;
  mark.outline = ink::kOutline;
  mark.outline_width = 0.8;
  return mark;
}

Line sample_line(double width, Colour colour) {
  Line line;
  line.from = {-kSampleWidth * 0.32, 0.0};
  line.to = {kSampleWidth * 0.32, 0.0};
  line.width = width;
  line.colour = colour;
  return line;
}

// The rows under each other, in units; scaled when it is done.
class Column {
 public:
  Column(const Catalogue& catalogue, double unit) : catalogue_(catalogue), unit_(unit) {}

  void heading(Message text) { heading(say(catalogue_, text)); }

  void heading(const std::string& words) {
    if (y_ > 0.0) y_ += kGroupGap;
    for (const std::string& line : wrap(words, {kHeadingSize, true}, kWidth, 2)) {
      y_ += kLineHeight;
      add_text(line, {0.0, y_}, true);
    }
    y_ += 2.6;
  }

  // A row with its sample drawn round the origin.
  void row(const std::vector<Shape>& sample, const std::string& words, double sample_height = 0.0) {
    const std::vector<std::string> lines = wrap(words, {kTextSize, false}, kWidth - kSampleWidth, 2);
    const double below = static_cast<double>(lines.size() - 1) * kLineHeight;
    const double height = std::max(kRowHeight + below, sample_height + 2.0);
    const double middle = y_ + height / 2.0;
    for (const Shape& shape : sample) shapes_.push_back(placed(shape, {kSampleWidth / 2.0 - 3.0, middle}, unit_));
    double base = middle - below / 2.0 + kTextSize * 0.36;
    for (const std::string& line : lines) {
      add_text(line, {kSampleWidth, base}, false);
      base += kLineHeight;
    }
    y_ += height;
  }

  void row(const std::vector<Shape>& sample, Message words) { row(sample, say(catalogue_, words)); }

  Legend legend() && { return {std::move(shapes_), kWidth * unit_, y_ * unit_}; }

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

  const Catalogue& catalogue_;
  double unit_;
  double y_ = 0.0;
  std::vector<Shape> shapes_;
};

bool shows_mark(const std::vector<PartyShape>& parties, MarkShape shape) {
  return std::ranges::any_of(parties, [shape](const PartyShape& party) { return party.mark.shape == shape; });
}

void add_colours(Column& column, const MapPlan& plan) {
  std::set<std::string> in_view;
  for (const Member& member : plan.input.network.members()) {
    if (!member.is_initiative) {
      in_view.insert(tint_of(plan.tints, tint_key_of(member, plan.input.inventory, plan.style.colour_by)).key);
    }
  }
  if (in_view.empty()) return;
  column.heading(kColourHeadings.at(static_cast<std::size_t>(plan.style.colour_by)));
  for (const Tint& tint : plan.tints) {
    if (in_view.contains(tint.key)) column.row({sample_mark(MarkShape::disc, tint.colour)}, tint.label);
  }
}

void add_shapes(Column& column, const std::vector<PartyShape>& parties) {
  if (parties.empty()) return;
  column.heading(message("Shape"));
  for (const ShapeRow& row : kShapeRows) {
    if (shows_mark(parties, row.shape)) column.row({sample_mark(row.shape, ink::kWhite)}, row.name);
  }
  if (std::ranges::none_of(parties, [](const PartyShape& party) { return party.mark.ring; })) return;
  Mark key_party = sample_mark(MarkShape::disc, ink::kWhite);
  key_party.radius *= 0.75;
  key_party.ring = true;
  column.row({key_party}, message("double edge: key party"));
}

// Of a strength at which the halves of a one-sided tie can be seen; taking part in an initiative has none.
std::vector<Shape> sample_tie(const MapPlan& plan, TieKind kind, double unit) {
  const int strength = plan.input.network.choice() == NetworkChoice::two_mode ? 1 : 3;
  const Line line = sample_line(line_width(plan, strength), line_colour(kind, strength));
  const TieShape tie = drawn_tie(plan, line, kind, true);
  std::vector<Shape> sample{tie.line};
  sample.insert(sample.end(), tie.strokes.begin(), tie.strokes.end());
  for (Shape& shape : sample) std::get<Line>(shape).width /= unit;
  return sample;
}

void add_lines(Column& column, const MapPlan& plan, const std::vector<TieShape>& ties, double unit) {
  if (ties.empty()) return;
  column.heading(message("Line"));
  const bool two_mode = plan.input.network.choice() == NetworkChoice::two_mode;
  for (const LineRow& row : kLineRows) {
    if (std::ranges::find(ties, row.kind, &TieShape::kind) == ties.end()) continue;
    column.row(sample_tie(plan, row.kind, unit), two_mode ? kTakesPart : row.name);
  }
}

void add_strengths(Column& column, const MapPlan& plan, double unit) {
  if (plan.input.network.choice() == NetworkChoice::two_mode) return;
  std::set<int> strengths;
  for (const Tie& tie : plan.input.network.ties()) {
    if (!tie.by_initiative_only) strengths.insert(tie.weight);
  }
  if (strengths.empty()) return;
  column.heading(message("Thickness: strength"));
  for (const int strength : strengths) {
    const Label label = plan.input.inventory.code_lists.label(ListId::strength, std::to_string(strength));
    column.row({sample_line(line_width(plan, strength) / unit, line_colour(TieKind::existing, strength))},
               label.in(plan.catalogue.language()));
  }
}

std::string number_text(const MapPlan& plan, double value) {
  const bool whole = plan.style.size_by == nullptr || plan.style.size_by->kind != ScoreKind::number;
  return say(plan.catalogue, whole ? Filling{std::lround(value)} : Filling{Decimal{value, 2}});
}

void add_sizes(Column& column, const MapPlan& plan, double unit) {
  std::set<double> values;
  bool undefined = false;
  for (Vertex v = 0; v < plan.input.network.vertex_count(); ++v) {
    const double value = size_value(plan, v);
    if (std::isfinite(value)) values.insert(value);
    undefined |= !std::isfinite(value);
  }
  if (values.size() < 2) return;
  const Message measure = plan.style.size_by == nullptr ? message("number of ties") : plan.style.size_by->name;
  column.heading(say(plan.catalogue, {message("Size: {measure}"), {{"measure", measure}}}));
  const auto add = [&](double value, const std::string& words) {
    Mark mark = sample_mark(MarkShape::disc, ink::kWhite);
    mark.radius = radius_for(plan, value) / unit;
    column.row({mark}, words, 2.0 * mark.radius);
  };
  add(*values.rbegin(),
      say(plan.catalogue, {message("{number} (most)"), {{"number", number_text(plan, *values.rbegin())}}}));
  add(*values.begin(),
      say(plan.catalogue, {message("{number} (least)"), {{"number", number_text(plan, *values.begin())}}}));
  if (undefined) add(kUndefined, say(plan.catalogue, message("cannot be determined")));
}

}  // namespace

double legend_width(double unit) {
  return kWidth * unit;
}

Legend legend_of(const MapPlan& plan, const std::vector<PartyShape>& parties, const std::vector<TieShape>& ties,
                 double unit) {
  Column column(plan.catalogue, unit);
  add_colours(column, plan);
  add_shapes(column, parties);
  add_lines(column, plan, ties, unit);
  add_strengths(column, plan, unit);
  add_sizes(column, plan, unit);
  return std::move(column).legend();
}

}  // namespace samenhang
