#include "scene/labels.h"

#include "scene/geometry.h"
#include "scene/text_width.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>

namespace samenhang {
namespace {

// In sizes of the text.
constexpr double kLineHeight = 1.16;
constexpr double kAscent = 0.80;
constexpr double kGap = 0.22;
constexpr std::array kWraps{10.5, 8.0, 15.0};  // widths to break lines at; the first is the rule
constexpr std::size_t kMostLines = 3;

// On a map of at most so many, who found no room chooses first in a next round.
constexpr std::size_t kMostReordered = 400;
constexpr int kRounds = 5;

// From here on ties are too many to keep labels off them.
constexpr std::size_t kMostTiesSeen = 5000;
constexpr double kTieSample = 5.0;

// What makes a place worse. The first place, below, costs nothing.
constexpr double kPerTie = 0.10;
constexpr double kOffIsland = 6.0;
constexpr double kSecondWrap = 0.9;
// What finds no room is tried once more in smaller type.
constexpr double kSmaller = 0.88;

// A place for a label relative to its mark: -1, 0, 1 across and down; `away` in sizes of the text.
struct Place {
  int across;
  int down;
  double away;
  double cost;
};

constexpr std::array<Place, 14> kPlaces{{{0, 1, 0.0, 0.0},
                                         {0, -1, 0.0, 0.8},
                                         {1, 0, 0.0, 1.0},
                                         {-1, 0, 0.0, 1.2},
                                         {1, 1, 0.0, 1.5},
                                         {-1, 1, 0.0, 1.6},
                                         {1, -1, 0.0, 1.7},
                                         {-1, -1, 0.0, 1.8},
                                         {0, 1, 0.9, 2.4},
                                         {0, -1, 0.9, 2.6},
                                         {1, 1, 0.9, 3.2},
                                         {-1, 1, 0.9, 3.3},
                                         {1, -1, 0.9, 3.4},
                                         {-1, -1, 0.9, 3.5}}};

struct Lines {
  std::vector<std::string> texts;
  TextFace face;
  double width = 0.0;
  double height = 0.0;
};

struct Candidate {
  Box box;
  const Lines* lines = nullptr;
  int across = 0;
  double cost = 0.0;
};

Lines lines_of(const std::string& name, TextFace face, double width) {
  Lines lines{wrap(name, face, width * face.size, kMostLines), face};
  for (const std::string& line : lines.texts) lines.width = std::max(lines.width, text_width(line, face));
  lines.height = static_cast<double>(lines.texts.size()) * kLineHeight * face.size;
  return lines;
}

std::vector<Lines> wraps_of(const std::string& name, TextFace face) {
  std::vector<Lines> wraps;
  wraps.reserve(kWraps.size());
  for (const double width : kWraps) wraps.push_back(lines_of(name, face, width));
  return wraps;
}

// The box of lines at a place round a mark.
Box box_at(const Place& place, const Mark& mark, const Lines& lines) {
  const double size = lines.face.size;
  const Box around = expanded(box_of(mark), (kGap + place.away) * size);
  const bool corner = place.across != 0 && place.down != 0;
  // At a corner the label comes as near as the mark's roundness lets it.
  const double tuck = corner && place.away == 0.0 ? mark.radius * 0.3 : 0.0;
  double left = mark.centre.x - lines.width / 2.0;
  double top = mark.centre.y - lines.height / 2.0;
  if (place.across > 0) left = around.high.x - tuck;
  if (place.across < 0) left = around.low.x - lines.width + tuck;
  if (place.down > 0) top = around.high.y - tuck;
  if (place.down < 0) top = around.low.y - lines.height + tuck;
  return {{left, top}, {left + lines.width, top + lines.height}};
}

class Room {
 public:
  Room(const MapPlan& plan, const std::vector<DrawnIsland>& islands, const std::vector<TieShape>& ties,
       const std::vector<PartyShape>& parties)
      : size_(plan.text_size), home_(parties.size()) {
    for (const PartyShape& party : parties) taken_.add(box_of(party.mark));
    for (const DrawnIsland& island : islands) {
      taken_.add(island.head);
      for (const Vertex v : island.parties) home_[v] = island.box;
    }
    if (ties.size() > kMostTiesSeen) return;
    for (const TieShape& tie : ties) add_tie(tie.line);
  }

  std::optional<Candidate> best(const PartyShape& party, const std::vector<Lines>& wraps) const {
    std::optional<Candidate> best;
    for (std::size_t wrapping = 0; wrapping < wraps.size(); ++wrapping) {
      for (const Place& place : kPlaces) {
        Candidate candidate{box_at(place, party.mark, wraps[wrapping]), &wraps[wrapping], place.across};
        candidate.cost = place.cost + (wrapping == 0 ? 0.0 : kSecondWrap);
        if (best && candidate.cost >= best->cost) continue;
        if (taken_.is_overlapped(expanded(candidate.box, kGap * size_ / 2.0))) continue;
        candidate.cost += cost_at(candidate.box, party.vertex);
        if (!best || candidate.cost < best->cost) best = candidate;
      }
    }
    return best;
  }

  void take(const Box& box) { taken_.add(box); }

 private:
  void add_tie(const Line& line) {
    const int steps = static_cast<int>(std::clamp(distance(line.from, line.to) / kTieSample, 1.0, 200.0));
    for (int i = 1; i < steps; ++i) {
      const Point p = point_on(line, static_cast<double>(i) / steps);
      ties_.add({p, {p.x + 0.1, p.y + 0.1}});
    }
  }

  double cost_at(const Box& box, Vertex v) const {
    const std::optional<Box>& home = home_[v];
    const bool off = home && !(home->contains(box.low) && home->contains(box.high));
    return kPerTie * static_cast<double>(ties_.overlaps(box)) + (off ? kOffIsland : 0.0);
  }

  double size_;
  std::vector<std::optional<Box>> home_;
  BoxIndex taken_;
  BoxIndex ties_;
};

std::vector<Text> texts_of(const Candidate& candidate, Colour colour) {
  const TextFace face = candidate.lines->face;
  std::vector<Text> texts;
  const double x = candidate.across > 0   ? candidate.box.low.x
                   : candidate.across < 0 ? candidate.box.high.x
                                          : (candidate.box.low.x + candidate.box.high.x) / 2.0;
  for (const std::string& line : candidate.lines->texts) {
    Text text;
    text.at = {x, candidate.box.low.y + (kAscent + kLineHeight * static_cast<double>(texts.size())) * face.size};
    text.text = line;
    text.size = face.size;
    text.bold = face.bold;
    text.align = candidate.across > 0 ? Align::start : candidate.across < 0 ? Align::end : Align::middle;
    text.colour = colour;
    text.halo = {255, 255, 255, 220};
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<Vertex> by_importance(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  std::vector<Vertex> order(parties.size());
  std::iota(order.begin(), order.end(), Vertex{0});
  const auto members = plan.input.network.members();
  std::ranges::sort(order, [&](Vertex a, Vertex b) {
    if (plan.lit[a] != plan.lit[b]) return static_cast<bool>(plan.lit[a]);
    if (parties[a].mark.radius != parties[b].mark.radius) return parties[a].mark.radius > parties[b].mark.radius;
    return members[a].id < members[b].id;
  });
  return order;
}

// Each in this order takes the best place that is left.
std::vector<PartyShape> labelled_in(const std::vector<Vertex>& order, const MapPlan& plan, Room room,
                                    std::vector<PartyShape> parties) {
  for (const Vertex v : order) {
    PartyShape& party = parties[v];
    party.label.clear();
    for (const double size : {plan.text_size, plan.text_size * kSmaller}) {
      const std::vector<Lines> wraps = wraps_of(party.name, {size, party.mark.ring});
      const std::optional<Candidate> place = room.best(party, wraps);
      if (!place) continue;
      party.label = texts_of(*place, paler(ink::kText, plan.lit[v] ? 0.0 : 0.6));
      room.take(place->box);
      break;
    }
    party.labelled = !party.label.empty();
  }
  return parties;
}

}  // namespace

void place_labels(const MapPlan& plan, const std::vector<DrawnIsland>& islands, const std::vector<TieShape>& ties,
                  std::vector<PartyShape>& parties) {
  const Room empty(plan, islands, ties, parties);
  std::vector<Vertex> order = by_importance(plan, parties);
  parties = labelled_in(order, plan, empty, std::move(parties));
  std::vector<PartyShape> best = parties;
  const int rounds = parties.size() <= kMostReordered ? kRounds : 0;
  for (int round = 0; round < rounds && count_unlabelled(best) > 0; ++round) {
    std::ranges::stable_sort(order, {}, [&parties](Vertex v) { return parties[v].labelled; });
    std::vector<PartyShape> next = labelled_in(order, plan, empty, parties);
    if (count_unlabelled(next) < count_unlabelled(best)) best = next;
    parties = std::move(next);
  }
  parties = std::move(best);
}

std::size_t count_unlabelled(const std::vector<PartyShape>& parties) {
  return static_cast<std::size_t>(std::ranges::count(parties, false, &PartyShape::labelled));
}

}  // namespace samenhang
