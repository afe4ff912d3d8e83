#include "inventory/one_sided.h"
#include "scene/geometry.h"
#include "scene/map_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr std::array kWidths{0.7, 1.3, 2.1, 3.1};  // by strength
// Stronger is darker too: the calm of many weak ties lets the strong ones speak.
constexpr std::array<Colour, 4> kInks{{{172, 180, 191}, {148, 157, 170}, {114, 125, 140}, {78, 89, 105}}};
constexpr double kFaded = 0.75;
// Beyond this many ties no eye follows one of them, and all are drawn straight.
constexpr TieIndex kMostBent = 4000;
// How far the middle of a line gives way, at zoom 1, and at most as a share of its length.
constexpr std::array kBends{0.0, 12.0, -12.0, 22.0, -22.0, 34.0, -34.0};
constexpr double kMostBend = 0.22;

using Pair = std::pair<Vertex, Vertex>;

// What the relations of one pair say together.
struct Named {
  bool troubled = false;
  bool by_from = false;  // by the pair's first
  bool by_to = false;
  bool desired = false;
};

// Whether that side names the relation.
bool is_named_by(const Relation& relation, ConfirmedBy by, const CodeLists& lists) {
  return !is_one_sided(relation, lists) || relation.confirmed_by == by;
}

std::map<Pair, Named> named_pairs(const Inventory& inventory, const Network& network) {
  std::map<Pair, Named> pairs;
  for (const Relation& relation : inventory.relations) {
    const std::optional<Vertex> from = network.find(relation.from.text());
    const std::optional<Vertex> to = network.find(relation.to.text());
    const bool drawn = counts(relation) || relation.status == RelationStatus::desired;
    if (!from || !to || !drawn) continue;
    Named& named = pairs[std::minmax(*from, *to)];
    if (relation.status == RelationStatus::desired) {
      named.desired = true;
      continue;
    }
    const bool turned = *from > *to;
    named.troubled |= relation.status == RelationStatus::troubled;
    named.by_from |= is_named_by(relation, turned ? ConfirmedBy::to : ConfirmedBy::from, inventory.code_lists);
    named.by_to |= is_named_by(relation, turned ? ConfirmedBy::from : ConfirmedBy::to, inventory.code_lists);
  }
  return pairs;
}

TieKind kind_of(const Tie& tie, const Named& named, bool tells_trouble) {
  if (tie.by_initiative_only) return TieKind::by_initiative;
  if (named.troubled && tells_trouble) return TieKind::troubled;
  return named.by_from != named.by_to ? TieKind::one_sided : TieKind::existing;
}

Line bent(Point from, Point to, double by) {
  const double length = std::max(distance(from, to), 1.0);
  const double bend = std::clamp(by / length, -kMostBend, kMostBend);
  const Point middle{(from.x + to.x) / 2.0, (from.y + to.y) / 2.0};
  // The curve reaches half as far as its control.
  const Point control{middle.x - (to.y - from.y) * bend * 2.0, middle.y + (to.x - from.x) * bend * 2.0};
  Line line;
  line.from = from;
  line.control = control;
  line.to = to;
  return line;
}

// Which marks a line would run through, its own two left out.
class Obstacles {
 public:
  explicit Obstacles(const std::vector<PartyShape>& parties) {
    for (const PartyShape& party : parties) index_.add(expanded(box_of(party.mark), kClearance));
  }

  std::size_t hit_by(const Line& line, const Mark& from, const Mark& to) const {
    const double length = distance(line.from, line.to);
    const int steps = static_cast<int>(std::clamp(length / kStep, 2.0, 200.0));
    std::size_t hits = 0;
    for (int i = 1; i < steps; ++i) {
      const Point p = point_on(line, static_cast<double>(i) / steps);
      if (near(p, from) || near(p, to)) continue;
      hits += index_.overlaps({{p.x - 0.1, p.y - 0.1}, {p.x + 0.1, p.y + 0.1}});
    }
    return hits;
  }

 private:
  static constexpr double kClearance = 1.0;
  static constexpr double kStep = 4.0;

  static bool near(Point p, const Mark& mark) { return distance(p, mark.centre) <= mark.radius * 2.0 + kClearance; }

  BoxIndex index_;
};

Line clear_line(const Mark& from, const Mark& to, const Obstacles& obstacles, double zoom, bool curved) {
  Line best;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (const double bend : kBends) {
    if (curved && bend == 0.0) continue;
    const Line line = bent(from.centre, to.centre, bend * zoom);
    const std::size_t hits = obstacles.hit_by(line, from, to);
    if (hits >= fewest) continue;
    best = line;
    fewest = hits;
    if (fewest == 0) break;
  }
  return best;
}

std::vector<Line> cross_at(Point centre, double reach, double width) {
  std::vector<Line> strokes;
  for (const double slope : {1.0, -1.0}) {
    Line stroke;
    stroke.from = {centre.x - reach, centre.y - reach * slope};
    stroke.control = centre;
    stroke.to = {centre.x + reach, centre.y + reach * slope};
    stroke.width = width;
    stroke.colour = ink::kTrouble;
    strokes.push_back(stroke);
  }
  return strokes;
}

Line strong_half(Line line, bool named_from) {
  if (!named_from) std::swap(line.from, line.to);
  return first_part(line, 0.5);
}

void fade(TieShape& shape) {
  shape.line.colour = paler(shape.line.colour, kFaded);
  for (Line& stroke : shape.strokes) stroke.colour = paler(stroke.colour, kFaded);
}

class Drawing {
 public:
  Drawing(const MapPlan& plan, const std::vector<PartyShape>& parties)
      : plan_(plan), parties_(parties), obstacles_(parties), straight_(plan.input.network.tie_count() > kMostBent) {}

  TieShape tie(Pair pair, TieKind kind, int weight, const Named& named, bool curved) const {
    const Mark& from = parties_[pair.first].mark;
    const Mark& to = parties_[pair.second].mark;
    Line line = straight_ ? bent(from.centre, to.centre, 0.0) : clear_line(from, to, obstacles_, plan_.zoom, curved);
    line.width = line_width(plan_, weight);
    line.colour = line_colour(kind, weight);
    TieShape shape = drawn_tie(plan_, line, kind, named.by_from);
    shape.from = pair.first;
    shape.to = pair.second;
    if (!plan_.lit[pair.first] || !plan_.lit[pair.second]) fade(shape);
    return shape;
  }

 private:
  const MapPlan& plan_;
  const std::vector<PartyShape>& parties_;
  Obstacles obstacles_;
  bool straight_;
};

}  // namespace

double line_width(const MapPlan& plan, int strength) {
  return kWidths.at(static_cast<std::size_t>(strength - 1)) * plan.zoom;
}

Colour line_colour(TieKind kind, int strength) {
  if (kind == TieKind::troubled) return ink::kTrouble;
  if (kind == TieKind::desired) return ink::kDesired;
  if (kind == TieKind::by_initiative) return ink::kByInitiative;
  return kInks.at(static_cast<std::size_t>(strength - 1));
}

TieShape drawn_tie(const MapPlan& plan, Line line, TieKind kind, bool named_from) {
  TieShape shape;
  shape.kind = kind;
  if (kind == TieKind::desired) {
    line.style = LineStyle::dashed;
    line.width = 1.1 * plan.zoom;
  }
  if (kind == TieKind::by_initiative) {
    line.style = LineStyle::dotted;
    line.width = 1.0 * plan.zoom;
  }
  if (kind == TieKind::troubled) {
    shape.strokes = cross_at(point_on(line, 0.5), 3.4 * plan.zoom, 1.5 * plan.zoom);
    line.width = std::max(line.width, 1.0 * plan.zoom);
  }
  if (kind == TieKind::one_sided) {
    shape.strokes = {strong_half(line, named_from)};
    line.width = 0.6 * plan.zoom;
    line.colour = paler(line.colour, 0.2);
  }
  shape.line = line;
  return shape;
}

std::vector<TieShape> tie_shapes(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  const Network& network = plan.input.network;
  const bool has_relations = network.choice() != NetworkChoice::two_mode;
  const std::map<Pair, Named> pairs =
      has_relations ? named_pairs(plan.input.inventory, network) : std::map<Pair, Named>{};
  const Drawing drawing(plan, parties);
  std::vector<TieShape> shapes;
  for (const Tie& tie : network.ties()) {
    const auto found = pairs.find({tie.from, tie.to});
    const Named named = found == pairs.end() ? Named{} : found->second;
    shapes.push_back(
        drawing.tie({tie.from, tie.to}, kind_of(tie, named, plan.style.tells_trouble), tie.weight, named, false));
  }
  for (const auto& [pair, named] : pairs) {
    const std::optional<TieIndex> tie = network.tie_between(pair.first, pair.second);
    const bool fulfilled = tie && !network.ties()[*tie].by_initiative_only;
    // Beside a tie by initiative it is curved, or the one would hide the other.
    if (named.desired && !fulfilled) shapes.push_back(drawing.tie(pair, TieKind::desired, 1, named, tie.has_value()));
  }
  return shapes;
}

}  // namespace samenhang
