#include "scene/legend_signs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace samenhang {
namespace {

constexpr double kSampleRadius = 4.4;
constexpr double kSampleReach = 10.9;  // of a line, to both sides

struct ShapeRow {
  MarkShape shape;
  Message name;
  std::string_view side;  // its key; none of an initiative
  Colour fill = ink::kWhite;
};
constexpr std::array<ShapeRow, 4> kShapeRows{{{MarkShape::square, message("within the municipality"), "inside"},
                                              {MarkShape::disc, message("outside the municipality"), "outside"},
                                              {MarkShape::diamond, message("residents"), "residents"},
                                              {MarkShape::hexagon, message("initiative"), "", ink::kInitiative}}};

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

// The neutral colour, where some of its members have no domain or kind, and where none has.
constexpr std::array kOthersAndNone{message("other domains or none"), message("outside the municipality"),
                                    message("other kinds or none")};
constexpr std::array kNoneOnly{message("no domain"), message("outside the municipality"), message("no kind")};

Mark sample_mark(MarkShape shape, Colour fill) {
  Mark mark;
  mark.shape = shape;
  mark.radius = kSampleRadius;
  mark.fill = fill;
  mark.outline = ink::kOutline;
  mark.outline_width = 0.8;
  return mark;
}

LegendSign mark_sign(const Mark& mark, std::string text) {
  return {{mark}, 2.0 * mark.radius, std::move(text), {}};
}

Line sample_line(double width, Colour colour) {
  Line line;
  line.from = {-kSampleReach, 0.0};
  line.to = {kSampleReach, 0.0};
  line.width = width;
  line.colour = colour;
  return line;
}

// The keys of the members in view that share one colour.
struct Shown {
  std::set<std::string> keys;
  bool without_key = false;
};

Shown shown_in(const MapPlan& plan, const Tint& tint) {
  Shown shown;
  for (const Member& member : plan.input.network.members()) {
    const std::string key = tint_key_of(member, plan.input.inventory, plan.style.colour_by);
    if (member.is_initiative || &tint_of(plan.tints, key) != &tint) continue;
    if (key.empty()) {
      shown.without_key = true;
    } else {
      shown.keys.insert(key);
    }
  }
  return shown;
}

std::string words_of(const MapPlan& plan, const Tint& tint, const Shown& shown) {
  const auto by = static_cast<std::size_t>(plan.style.colour_by);
  if (!shown.without_key) return tint.label;
  return say(plan.catalogue, shown.keys.empty() ? kNoneOnly.at(by) : kOthersAndNone.at(by));
}

LegendGroup colours(const MapPlan& plan) {
  LegendGroup group{
      LegendPart::colour, say(plan.catalogue, kColourHeadings.at(static_cast<std::size_t>(plan.style.colour_by))), {}};
  for (const Tint& tint : plan.tints) {
    const Shown shown = shown_in(plan, tint);
    if (shown.keys.empty() && !shown.without_key) continue;
    LegendSign sign = mark_sign(sample_mark(MarkShape::disc, tint.colour), words_of(plan, tint, shown));
    sign.keys.assign(shown.keys.begin(), shown.keys.end());
    group.signs.push_back(std::move(sign));
  }
  return group;
}

LegendGroup shapes(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  LegendGroup group{LegendPart::shape, say(plan.catalogue, message("Shape")), {}};
  for (const ShapeRow& row : kShapeRows) {
    const auto has_it = [&row](const PartyShape& party) { return party.mark.shape == row.shape; };
    if (std::ranges::none_of(parties, has_it)) continue;
    LegendSign sign = mark_sign(sample_mark(row.shape, row.fill), say(plan.catalogue, row.name));
    if (!row.side.empty()) sign.keys.emplace_back(row.side);
    group.signs.push_back(std::move(sign));
  }
  if (std::ranges::none_of(parties, [](const PartyShape& party) { return party.mark.ring; })) return group;
  Mark key_party = sample_mark(MarkShape::disc, ink::kWhite);
  key_party.radius *= 0.75;
  key_party.ring = true;
  group.signs.push_back(mark_sign(key_party, say(plan.catalogue, message("double edge: key party"))));
  return group;
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

LegendGroup lines(const MapPlan& plan, const std::vector<TieShape>& ties, double unit) {
  LegendGroup group{LegendPart::line, say(plan.catalogue, message("Line")), {}};
  const bool two_mode = plan.input.network.choice() == NetworkChoice::two_mode;
  for (const LineRow& row : kLineRows) {
    if (std::ranges::find(ties, row.kind, &TieShape::kind) == ties.end()) continue;
    group.signs.push_back(
        {sample_tie(plan, row.kind, unit), 0.0, say(plan.catalogue, two_mode ? kTakesPart : row.name), {}});
  }
  return group;
}

LegendGroup strengths(const MapPlan& plan, double unit) {
  LegendGroup group{LegendPart::thickness, say(plan.catalogue, message("Thickness: strength")), {}};
  if (plan.input.network.choice() == NetworkChoice::two_mode) return group;
  std::set<int> in_view;
  for (const Tie& tie : plan.input.network.ties()) {
    if (!tie.by_initiative_only) in_view.insert(tie.weight);
  }
  for (const int strength : in_view) {
    const Label label = plan.input.inventory.code_lists.label(ListId::strength, std::to_string(strength));
    const Line line = sample_line(line_width(plan, strength) / unit, line_colour(TieKind::existing, strength));
    group.signs.push_back({{line}, 0.0, label.in(plan.catalogue.language()), {}});
  }
  return group;
}

std::string number_text(const MapPlan& plan, double value) {
  const bool whole = plan.style.size_by == nullptr || plan.style.size_by->kind != ScoreKind::number;
  return say(plan.catalogue, whole ? Filling{std::lround(value)} : Filling{Decimal{value, 2}});
}

LegendSign size_sign(const MapPlan& plan, double value, double unit, Message text) {
  Mark mark = sample_mark(MarkShape::disc, ink::kWhite);
  mark.radius = radius_for(plan, value) / unit;
  return mark_sign(mark, say(plan.catalogue, {text, {{"number", number_text(plan, value)}}}));
}

LegendGroup sizes(const MapPlan& plan, double unit) {
  const Message measure = plan.style.size_by == nullptr ? message("number of ties") : plan.style.size_by->name;
  LegendGroup group{LegendPart::size, say(plan.catalogue, {message("Size: {measure}"), {{"measure", measure}}}), {}};
  std::set<double> values;
  bool undefined = false;
  for (Vertex v = 0; v < plan.input.network.vertex_count(); ++v) {
    const double value = size_value(plan, v);
    if (std::isfinite(value)) values.insert(value);
    undefined |= !std::isfinite(value);
  }
  if (values.size() < 2) return group;
  group.signs = {size_sign(plan, *values.rbegin(), unit, message("{number} (most)")),
                 size_sign(plan, *values.begin(), unit, message("{number} (least)"))};
  if (!undefined) return group;
  Mark smallest = sample_mark(MarkShape::disc, ink::kWhite);
  smallest.radius = radius_for(plan, kUndefined) / unit;
  group.signs.push_back(mark_sign(smallest, say(plan.catalogue, message("cannot be determined"))));
  return group;
}

}  // namespace

std::vector<LegendGroup> legend_of(const MapPlan& plan, const std::vector<PartyShape>& parties,
                                   const std::vector<TieShape>& ties, double unit) {
  std::vector<LegendGroup> groups{colours(plan), shapes(plan, parties), lines(plan, ties, unit), strengths(plan, unit),
                                  sizes(plan, unit)};
  std::erase_if(groups, [](const LegendGroup& group) { return group.signs.empty(); });
  return groups;
}

}  // namespace samenhang
