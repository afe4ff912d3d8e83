#include "scene/islands.h"

#include "layouts/domain_islands.h"
#include "scene/geometry.h"
#include "scene/text_width.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::string_view kByDomain = "domain-islands";
constexpr double kPaler = 0.88;
constexpr Colour kNeutralGround{240, 242, 245};

// In sizes of the label's text.
constexpr double kPadding = 0.9;
constexpr double kNameSize = 1.18;
constexpr double kNameBase = 1.45;  // of the name's own size
constexpr double kNameRoom = 2.0;

bool stands_on(const Member& member, const Island& island) {
  return !member.is_initiative && member.domain == island.domain;
}

std::string name_of_domain(const MapPlan& plan, const std::string& key) {
  if (key.empty()) return say(plan.catalogue, message("without a domain"));
  return drawable(plan.input.inventory.code_lists.label(ListId::domain, key).in(plan.catalogue.language()));
}

DrawnIsland drawn_island(const MapPlan& plan, const Island& island, const std::vector<PartyShape>& parties) {
  const double size = plan.text_size;
  DrawnIsland drawn;
  drawn.domain = island.domain.text();
  drawn.box = {plan.placing(island.low), plan.placing(island.high)};
  for (Vertex v = 0; v < parties.size(); ++v) {
    if (!stands_on(plan.input.network.members()[v], island)) continue;
    drawn.parties.push_back(v);
    drawn.box = united(drawn.box, expanded(box_of(parties[v].mark), kPadding * size));
  }
  drawn.name.text = name_of_domain(plan, drawn.domain);
  drawn.name.size = kNameSize * size;
  drawn.name.bold = true;
  drawn.name.colour = ink::kQuiet;
  drawn.name.halo = {255, 255, 255, 200};
  const double width = text_width(drawn.name.text, {drawn.name.size, true}) + 2.0 * kPadding * size;
  drawn.box.high.x = std::max(drawn.box.high.x, drawn.box.low.x + width);
  drawn.head = {drawn.box.low, {drawn.box.high.x, drawn.box.low.y + kNameRoom * size}};
  return drawn;
}

Colour ground(const MapPlan& plan, const DrawnIsland& island) {
  const Tint& tint = tint_of(plan.tints, island.domain);
  const bool by_domain = plan.style.colour_by == ColourBy::domain && !tint.key.empty();
  return by_domain ? paler(tint.colour, kPaler) : kNeutralGround;
}

Box with_label(Box box, const std::vector<Text>& label) {
  for (const Text& line : label) box = united(box, expanded(box_of(line), line.size * kPadding / 2.0));
  return box;
}

}  // namespace

std::vector<DrawnIsland> islands_of_map(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  std::vector<DrawnIsland> drawn;
  if (plan.style.layout_id != kByDomain) return drawn;
  for (const Island& island : islands_of(plan.input.network, plan.input.positions)) {
    drawn.push_back(drawn_island(plan, island, parties));
  }
  return drawn;
}

void enclose_labels(std::vector<DrawnIsland>& islands, const std::vector<PartyShape>& parties) {
  for (DrawnIsland& island : islands) {
    for (const Vertex v : island.parties) island.box = with_label(island.box, parties[v].label);
    island.name.at = {island.box.low.x + island.name.size * kPadding, island.box.low.y + island.name.size * kNameBase};
  }
}

std::vector<Shape> shapes_of(const std::vector<DrawnIsland>& islands, const MapPlan& plan) {
  std::vector<Shape> shapes;
  for (const DrawnIsland& island : islands) {
    Area area;
    area.box = island.box;
    area.radius = 1.3 * plan.text_size;
    area.fill = ground(plan, island);
    shapes.emplace_back(area);
  }
  for (const DrawnIsland& island : islands) shapes.emplace_back(island.name);
  return shapes;
}

}  // namespace samenhang
