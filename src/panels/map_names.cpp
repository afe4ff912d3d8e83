#include "panels/map_names.h"

#include "panels/map_labels.h"
#include "scene/geometry.h"
#include "scene/palette.h"
#include "scene/text_width.h"

#include <algorithm>
#include <array>
#include <functional>
#include <variant>

namespace samenhang {
namespace {

constexpr std::array kLabelWidths{9.0, 16.0, 6.5};  // in sizes of the letters; the first is the rule
constexpr double kLineHeight = 1.18;
constexpr std::size_t kMostLines = 3;
constexpr std::size_t kMostNamed = 700;                 // marks in sight; names of more do not fit on a screen
constexpr double kCaptionOverflow = 1.3;                // as wide as its island, at most
constexpr std::array kCaptionSizes{1.0, 0.85};          // of the letters of names
constexpr std::array kRanks{0.0, 1.0e6, 2.0e6, 3.0e6};  // faded, others, neighbours, selected; more than any radius

Box box_on_screen(const MapFrame& frame, const Box& box) {
  const ui::Pixels low = to_screen(frame.camera, frame.area, box.low);
  const ui::Pixels high = to_screen(frame.camera, frame.area, box.high);
  return {{double{low.x}, double{low.y}}, {double{high.x}, double{high.y}}};
}

Box box_of_area(const ui::Rectangle& area) {
  return {{double{area.low.x}, double{area.low.y}}, {double{area.high.x}, double{area.high.y}}};
}

// Where the caption of an island may stand, the best first: in its left top corner, in the other corners, above it
// and below it.
std::vector<Point> caption_places(const Box& island, double width_px, double height_px) {
  const double left = island.low.x + height_px * 0.42;
  const double right = island.high.x - height_px * 0.42 - width_px;
  const double top = island.low.y + height_px * 0.25;
  const double bottom = island.high.y - height_px * 1.25;
  return {{left, top},    {right, top},    {left, island.low.y - height_px},
          {left, bottom}, {right, bottom}, {left, island.high.y}};
}

// The caption of one island where it covers nothing of `taken`; in its left top corner if it always does. Left out
// where the island is much too narrow for it.
std::optional<Caption> caption_of(const Box& island, const std::string& words, double text_px, const BoxIndex& taken,
                                  const Box& area) {
  std::optional<Caption> usual;
  for (const double size : kCaptionSizes) {
    const double letters_px = size * text_px;
    const double width_px = text_width(words, {letters_px, true});
    const double height_px = letters_px * kLineHeight;
    if (width_px > kCaptionOverflow * island.width() || island.height() < 2.0 * letters_px) continue;
    for (const Point& low : caption_places(island, width_px, height_px)) {
      const Box box{low, {low.x + width_px, low.y + height_px}};
      Caption caption{box, words, static_cast<float>(letters_px)};
      if (area.contains(box.low) && area.contains(box.high) && !taken.is_overlapped(box)) return caption;
      if (!usual) usual = std::move(caption);
    }
  }
  return usual;
}

const Area* island_with(const Scene& scene, const Text& name) {
  for (const Shape& shape : scene.background) {
    const auto* island = std::get_if<Area>(&shape);
    if (island != nullptr && island->box.contains(name.at)) return island;
  }
  return nullptr;
}

std::vector<Caption> captions_of(const MapFrame& frame, const NameWishes& wishes) {
  std::vector<Caption> captions;
  BoxIndex taken;
  for (const Box& box : wishes.covered) taken.add(box);
  for (const PartyShape* party : marks_in_sight(frame)) taken.add(box_on_screen(frame, box_of(party->mark)));
  for (const Shape& shape : frame.scene.background) {
    const auto* name = std::get_if<Text>(&shape);
    const Area* island = name == nullptr ? nullptr : island_with(frame.scene, *name);
    if (island == nullptr) continue;
    const auto caption = caption_of(box_on_screen(frame, island->box), drawable(name->text), wishes.text_px, taken,
                                    box_of_area(frame.area));
    if (!caption) continue;
    captions.push_back(*caption);
    taken.add(caption->box);
  }
  return captions;
}

LabelLines lines_of(const std::string& name, double text_px, double width) {
  LabelLines lines{.texts = wrap(name, {text_px, false}, width * text_px, kMostLines)};
  for (const std::string& line : lines.texts) {
    lines.width_px = std::max(lines.width_px, text_width(line, {text_px, false}));
  }
  lines.height_px = static_cast<double>(lines.texts.size()) * kLineHeight * text_px;
  return lines;
}

LabelWish wish_of(const MapFrame& frame, const PartyShape& party, double text_px, double rank) {
  LabelWish wish;
  wish.party = party.vertex;
  wish.mark = box_on_screen(frame, box_of(party.mark));
  for (const double width : kLabelWidths) wish.ways.push_back(lines_of(party.name, text_px, width));
  wish.weight = rank + party.mark.radius;
  return wish;
}

// The rank of each member, by its place in the scene.
std::vector<double> ranks_of(const Scene& scene, std::optional<Vertex> selected) {
  std::vector<bool> near(scene.parties.size(), false);
  if (selected && *selected < near.size()) near = neighbourhood(scene, *selected);
  std::vector<double> ranks;
  ranks.reserve(scene.parties.size());
  for (const PartyShape& party : scene.parties) {
    std::size_t rank = is_faded(party.mark) ? 0 : 1;
    if (near[party.vertex]) rank = party.vertex == selected ? 3 : 2;
    ranks.push_back(kRanks.at(rank));
  }
  return ranks;
}

std::vector<ScreenLabel> labels_of(const MapFrame& frame, const std::vector<LabelWish>& wishes,
                                   const Obstacles& obstacles) {
  std::vector<const LabelWish*> wish_of_party(frame.scene.parties.size(), nullptr);
  for (const LabelWish& wish : wishes) wish_of_party[wish.party] = &wish;
  std::vector<ScreenLabel> labels;
  for (const LabelPlace& place : placed_labels(wishes, obstacles, box_of_area(frame.area))) {
    labels.push_back({static_cast<Vertex>(place.party), place.box, wish_of_party[place.party]->ways[place.way].texts});
  }
  return labels;
}

}  // namespace

MapNames names_in_sight(const MapFrame& frame, const NameWishes& wishes) {
  MapNames names{.captions = captions_of(frame, wishes), .labels = {}};
  const std::vector<double> ranks = ranks_of(frame.scene, wishes.selected);
  std::vector<const PartyShape*> seen = marks_in_sight(frame);
  const std::size_t in_sight = seen.size();
  if (in_sight > kMostNamed) {
    std::ranges::stable_sort(seen, std::greater<>(),
                             [&ranks](const PartyShape* party) { return ranks[party->vertex] + party->mark.radius; });
    seen.resize(kMostNamed);
  }
  std::vector<LabelWish> labels;
  for (const PartyShape* party : seen) {
    labels.push_back(wish_of(frame, *party, wishes.text_px, ranks[party->vertex]));
    labels.back().faded = ranks[party->vertex] == kRanks.front();
  }
  Obstacles obstacles{.hard = wishes.covered};
  for (const Caption& caption : names.captions) obstacles.hard.push_back(caption.box);
  names.labels = labels_of(frame, labels, obstacles);
  names.left_out = in_sight - names.labels.size();
  return names;
}

std::vector<ScreenLabel> names_about(const MapFrame& frame, const NameWishes& wishes, const MapNames& names,
                                     Vertex about) {
  const std::vector<bool> lit = neighbourhood(frame.scene, about);
  std::vector<bool> named(lit.size(), false);
  std::vector<ScreenLabel> known;
  Obstacles obstacles{.hard = wishes.covered};
  for (const ScreenLabel& label : names.labels) {
    (lit[label.vertex] ? obstacles.hard : obstacles.soft).push_back(label.box);
    if (!lit[label.vertex]) continue;
    named[label.vertex] = true;
    known.push_back(label);
  }
  std::vector<LabelWish> missing;
  for (const PartyShape* party : marks_in_sight(frame)) {
    if (lit[party->vertex] && !named[party->vertex]) {
      const double rank = party->vertex == about ? kRanks.back() : 0.0;
      missing.push_back(wish_of(frame, *party, wishes.text_px, rank));
    } else {
      const Box mark = box_on_screen(frame, box_of(party->mark));
      (lit[party->vertex] ? obstacles.hard : obstacles.soft).push_back(mark);
    }
  }
  std::vector<ScreenLabel> added = labels_of(frame, missing, obstacles);
  known.insert(known.end(), added.begin(), added.end());
  return known;
}

std::vector<bool> neighbourhood(const Scene& scene, Vertex vertex) {
  std::vector<bool> lit(scene.parties.size(), false);
  lit.at(vertex) = true;
  for (const TieShape& tie : scene.ties) {
    if (tie.from == vertex) lit.at(tie.to) = true;
    if (tie.to == vertex) lit.at(tie.from) = true;
  }
  return lit;
}

bool is_faded(const Mark& mark) {
  return lightness(mark.outline) > 50.0;
}

std::vector<const PartyShape*> marks_in_sight(const MapFrame& frame) {
  const Box sight = in_sight(frame.camera, frame.area);
  std::vector<const PartyShape*> seen;
  for (const PartyShape& party : frame.scene.parties) {
    if (overlap(box_of(party.mark), sight)) seen.push_back(&party);
  }
  return seen;
}

}  // namespace samenhang
