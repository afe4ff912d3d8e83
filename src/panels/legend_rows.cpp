#include "panels/legend_rows.h"

#include "scene/palette.h"

#include <algorithm>
#include <array>
#include <set>

namespace samenhang {
namespace {

struct ShapeName {
  MarkShape shape;
  Message name;
};
constexpr std::array<ShapeName, 4> kShapeNames{{{MarkShape::square, message("within the municipality")},
                                                {MarkShape::disc, message("outside the municipality")},
                                                {MarkShape::diamond, message("residents")},
                                                {MarkShape::hexagon, message("initiative")}}};

struct TieName {
  TieKind kind;
  Message name;
};
constexpr std::array<TieName, 5> kTieNames{{{TieKind::existing, message("existing tie")},
                                            {TieKind::troubled, message("troubled tie")},
                                            {TieKind::one_sided, message("named by one side")},
                                            {TieKind::by_initiative, message("only together in an initiative")},
                                            {TieKind::desired, message("desired, not counted")}}};

constexpr std::array kColourNames{message("Domain"), message("Side"), message("Kind of party")};

constexpr double kSampleWidth = 2.0;

// Sets `part` of the filter to `values`, or empties it where that is what it holds.
template <class Value>
LegendRow toggled(LegendRow row, Filter filter, std::vector<Value> Filter::*part, std::vector<Value> values) {
  row.filters_now = filter.*part == values;
  filter.*part = row.filters_now ? std::vector<Value>{} : std::move(values);
  row.filter = std::move(filter);
  return row;
}

std::vector<PartyKind> kinds_of_side(const View& view, std::string_view side) {
  std::set<PartyKind> kinds;
  for (const Party& party : view.inventory.parties) {
    if (key_of(side_of(party, view.inventory.code_lists)) == side) kinds.insert(party.kind);
  }
  return {kinds.begin(), kinds.end()};
}

// The keys of the members whose colour this is: one, or all those that share the neutral colour.
std::vector<std::string> keys_of(const View& view, const std::vector<Tint>& tints, const Tint& tint) {
  if (!tint.key.empty()) return {tint.key};
  std::set<std::string> keys;
  for (const Member& member : view.network.members()) {
    const std::string key = tint_key_of(member, view.shown, view.colour_by);
    if (!key.empty() && tint_of(tints, key).key.empty()) keys.insert(key);
  }
  return {keys.begin(), keys.end()};
}

template <class Id>
std::vector<Id> ids_of(const std::vector<std::string>& keys) {
  return {keys.begin(), keys.end()};
}

LegendRow colour_row(const View& view, const std::vector<Tint>& tints, const Tint& tint) {
  LegendRow row{.text = tint.label, .sample = tint.colour};
  const std::vector<std::string> keys = keys_of(view, tints, tint);
  if (keys.empty()) return row;
  switch (view.colour_by) {
    case ColourBy::domain:
      return toggled(row, view.filter, &Filter::domains, ids_of<Domain>(keys));
    case ColourBy::kind:
      return toggled(row, view.filter, &Filter::kinds, ids_of<PartyKind>(keys));
    case ColourBy::side:
      return toggled(row, view.filter, &Filter::kinds, kinds_of_side(view, tint.key));
  }
  return row;
}

void add_colours(const View& view, std::vector<LegendRow>& rows) {
  const Positions none;
  const std::vector<Tint> tints = tints_of({view.shown, view.network, none}, view.colour_by, view.catalogue);
  std::set<std::string> in_view;
  for (const Member& member : view.network.members()) {
    if (!member.is_initiative) in_view.insert(tint_of(tints, tint_key_of(member, view.shown, view.colour_by)).key);
  }
  rows.push_back({.text = say(view.catalogue, kColourNames.at(static_cast<std::size_t>(view.colour_by)))});
  for (const Tint& tint : tints) {
    if (in_view.contains(tint.key)) rows.push_back(colour_row(view, tints, tint));
  }
}

LegendRow shape_row(const View& view, const ShapeName& name) {
  LegendRow row{.text = say(view.catalogue, name.name), .sample = name.shape};
  constexpr std::array kSides{std::pair{MarkShape::square, Side::inside}, std::pair{MarkShape::disc, Side::outside},
                              std::pair{MarkShape::diamond, Side::residents}};
  for (const auto& [shape, side] : kSides) {
    if (shape == name.shape) return toggled(row, view.filter, &Filter::kinds, kinds_of_side(view, key_of(side)));
  }
  return row;
}

void add_shapes(const View& view, std::vector<LegendRow>& rows) {
  rows.push_back({.text = say(view.catalogue, message("Shape"))});
  for (const ShapeName& name : kShapeNames) {
    const auto has_it = [&name](const PartyShape& party) { return party.mark.shape == name.shape; };
    if (std::ranges::any_of(view.scene->parties, has_it)) rows.push_back(shape_row(view, name));
  }
}

void add_ties(const View& view, std::vector<LegendRow>& rows) {
  if (view.scene->ties.empty()) return;
  rows.push_back({.text = say(view.catalogue, message("Line"))});
  for (const TieName& name : kTieNames) {
    const auto tie = std::ranges::find(view.scene->ties, name.kind, &TieShape::kind);
    if (tie == view.scene->ties.end()) continue;
    const Message text = view.choice == NetworkChoice::two_mode ? message("takes part in the initiative") : name.name;
    rows.push_back({.text = say(view.catalogue, text), .sample = TieSample{name.kind, kSampleWidth, tie->line.colour}});
  }
}

}  // namespace

std::vector<LegendRow> legend_rows(const View& view) {
  std::vector<LegendRow> rows;
  if (view.scene == nullptr || view.scene->parties.empty()) return rows;
  add_colours(view, rows);
  add_shapes(view, rows);
  add_ties(view, rows);
  return rows;
}

}  // namespace samenhang
