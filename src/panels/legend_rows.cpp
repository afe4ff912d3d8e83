#include "panels/legend_rows.h"

#include "scene/palette.h"

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

// Sets `part` of the filter to `values`, or empties it where that is what it holds.
template <class Value>
LegendRow toggled(LegendRow row, Filter filter, std::vector<Value> Filter::* part, std::vector<Value> values) {
  row.filters_now = filter.*part == values;
  filter.*part = row.filters_now ? std::vector<Value>{} : std::move(values);
  row.filter = std::move(filter);
  return row;
}

std::vector<PartyKind> kinds_of_sides(const View& view, const std::vector<std::string>& sides) {
  std::set<PartyKind> kinds;
  for (const Party& party : view.inventory.parties) {
    if (std::ranges::count(sides, key_of(side_of(party, view.inventory.code_lists))) > 0) kinds.insert(party.kind);
  }
  return {kinds.begin(), kinds.end()};
}

template <class Id>
std::vector<Id> ids_of(const std::vector<std::string>& keys) {
  return {keys.begin(), keys.end()};
}

LegendRow row_of(const View& view, LegendPart part, const LegendSign& sign) {
  LegendRow row{.sign = &sign};
  const bool filters = part == LegendPart::colour || part == LegendPart::shape;
  if (!filters || sign.keys.empty()) return row;
  if (part == LegendPart::shape || view.colour_by == ColourBy::side) {
    return toggled(row, view.filter, &Filter::kinds, kinds_of_sides(view, sign.keys));
  }
  if (view.colour_by == ColourBy::kind) return toggled(row, view.filter, &Filter::kinds, ids_of<PartyKind>(sign.keys));
  return toggled(row, view.filter, &Filter::domains, ids_of<Domain>(sign.keys));
}

}  // namespace

std::vector<LegendRows> legend_rows(const View& view) {
  std::vector<LegendRows> groups;
  if (view.scene == nullptr) return groups;
  for (const LegendGroup& group : view.scene->legend) {
    if (group.part == LegendPart::thickness || group.part == LegendPart::size) continue;
    LegendRows& rows = groups.emplace_back(LegendRows{group.heading, {}});
    rows.rows.reserve(group.signs.size());
    for (const LegendSign& sign : group.signs) rows.rows.push_back(row_of(view, group.part, sign));
  }
  return groups;
}

}  // namespace samenhang
