#include "scene/islands.h"

#include "scene/geometry.h"
#include "scene/text_width.h"

#include <map>

namespace samenhang {
namespace {

constexpr std::string_view kByDomain = "domain-islands";
constexpr double kPaler = 0.88;
constexpr Colour kNeutralGround{240, 242, 245};

// In sizes of the label's text.
constexpr double kPadding = 0.9;
constexpr double kLabelRoom = 2.6;
constexpr double kNameSize = 1.18;
constexpr double kNameRoom = 1.9;

std::map<std::string, std::vector<Vertex>> parties_by_domain(const Network& network) {
  std::map<std::string, std::vector<Vertex>> domains;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const Member& member = network.members()[v];
    if (!member.domain.empty()) domains[member.domain.text()].push_back(v);
  }
  return domains;
}

// Those of the list in its order, then what the list does not know.
std::vector<std::string> in_list_order(const std::map<std::string, std::vector<Vertex>>& domains, const CodeLists& lists) {
  std::vector<std::string> keys;
  for (const CodeRow& row : lists.rows(ListId::domain)) {
    if (domains.contains(row.key)) keys.push_back(row.key);
  }
  for (const auto& [key, parties] : domains) {
    if (lists.find(ListId::domain, key) == nullptr) keys.push_back(key);
  }
  return keys;
}

Island island(const MapPlan& plan, std::string key, const std::vector<PartyShape>& parties, std::vector<Vertex> members) {
  const double size = plan.text_size;
  Box box = box_of(parties[members.front()].mark);
  for (const Vertex v : members) box = united(box, box_of(parties[v].mark));
  box = expanded(box, kPadding * size);
  box.high.y += kLabelRoom * size;
  box.low.y -= kNameRoom * size;

  const Label label = plan.input.inventory.code_lists.label(ListId::domain, key);
  Text name;
  name.text = drawable(label.in(plan.catalogue.language()));
  name.size = kNameSize * size;
  name.bold = true;
  name.colour = ink::kQuiet;
  const double shortage = text_width(name.text, {name.size, true}) + 2.0 * kPadding * size - box.width();
  if (shortage > 0.0) {
    box.low.x -= shortage / 2.0;
    box.high.x += shortage / 2.0;
  }
  name.at = {box.low.x + kPadding * size, box.low.y + 1.6 * size};
  return {std::move(key), std::move(members), box, name};
}

Colour ground(const MapPlan& plan, const Island& island) {
  const Tint& tint = tint_of(plan.tints, island.domain);
  const bool by_domain = plan.style.colour_by == ColourBy::domain && !tint.key.empty();
  return by_domain ? paler(tint.colour, kPaler) : kNeutralGround;
}

}  // namespace

std::vector<Island> islands_of_map(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  std::vector<Island> islands;
  if (plan.style.layout_id != kByDomain) return islands;
  auto domains = parties_by_domain(plan.input.network);
  for (const std::string& key : in_list_order(domains, plan.input.inventory.code_lists)) {
    islands.push_back(island(plan, key, parties, std::move(domains[key])));
  }
  return islands;
}

void enclose_labels(std::vector<Island>& islands, const std::vector<PartyShape>& parties) {
  for (Island& island : islands) {
    for (const Vertex v : island.parties) {
      for (const Text& line : parties[v].label) island.box = united(island.box, expanded(box_of(line), line.size * 0.4));
    }
  }
}

std::vector<Shape> shapes_of(const std::vector<Island>& islands, const MapPlan& plan) {
  std::vector<Shape> shapes;
  for (const Island& island : islands) {
    Area area;
    area.box = island.box;
    area.radius = 1.3 * plan.text_size;
    area.fill = ground(plan, island);
    shapes.emplace_back(area);
  }
  for (const Island& island : islands) shapes.emplace_back(island.name);
  return shapes;
}

}  // namespace samenhang
