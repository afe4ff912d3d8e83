#include "scene/map_plan.h"
#include "scene/text_width.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samenhang {
namespace {

constexpr double kSmallest = 4.5;  // radius
constexpr double kLargest = 14.0;
constexpr double kFaded = 0.78;
constexpr std::array kShapes{MarkShape::square, MarkShape::disc, MarkShape::diamond};

Side side_of_member(const Member& member, const Inventory& inventory) {
  return side_of(inventory.parties[member.row], inventory.code_lists);
}

}  // namespace

MapPlan plan_of(const MapInput& input, const MapStyle& style, const Catalogue& catalogue) {
  const std::size_t count = input.network.members().size();
  check(input.positions.size() == count, "each member has a position");
  check(style.sizes.empty() || style.sizes.size() == count, "each member has a size");
  MapPlan plan{input, style, catalogue, tints_of(input, style.colour_by, catalogue), {}, {}, input.positions, {}};
  plan.lit.assign(count, style.highlighted.empty());
  for (const Vertex v : style.highlighted) plan.lit[v] = true;
  for (Vertex v = 0; v < count; ++v) {
    const double value = size_value(plan, v);
    if (!std::isfinite(value)) continue;
    plan.sizes.least = std::min(plan.sizes.least, value);
    plan.sizes.most = std::max(plan.sizes.most, value);
  }
  return plan;
}

double size_value(const MapPlan& plan, Vertex v) {
  return plan.style.sizes.empty() ? static_cast<double>(plan.input.network.degree(v)) : plan.style.sizes[v];
}

double radius_for(const MapPlan& plan, double value) {
  const double width = plan.sizes.most - plan.sizes.least;
  const bool sized = std::isfinite(value) && width > 0.0;
  // The root: the area, which is what the eye compares, grows with the value.
  const double share = sized ? std::sqrt(std::clamp((value - plan.sizes.least) / width, 0.0, 1.0)) : 0.0;
  return (kSmallest + (kLargest - kSmallest) * share) * plan.zoom;
}

MarkShape shape_of(Side side) {
  return kShapes.at(static_cast<std::size_t>(side));
}

std::vector<PartyShape> party_shapes(const MapPlan& plan) {
  const Inventory& inventory = plan.input.inventory;
  std::vector<PartyShape> shapes;
  for (Vertex v = 0; v < plan.input.network.vertex_count(); ++v) {
    const Member& member = plan.input.network.members()[v];
    const double fade = plan.lit[v] ? 0.0 : kFaded;
    const std::string key = tint_key_of(member, inventory, plan.style.colour_by);
    Mark mark;
    mark.shape = member.is_initiative ? MarkShape::hexagon : shape_of(side_of_member(member, inventory));
    mark.centre = plan.places[v];
    mark.radius = radius_for(plan, size_value(plan, v));
    mark.fill = paler(member.is_initiative ? ink::kInitiative : tint_of(plan.tints, key).colour, fade);
    mark.outline = paler(ink::kOutline, fade);
    mark.outline_width = 0.9 * plan.zoom;
    mark.ring = !member.is_initiative && inventory.parties[member.row].key_party;
    shapes.push_back({v, mark, {}, drawable(member.name), false});
  }
  return shapes;
}

}  // namespace samenhang
