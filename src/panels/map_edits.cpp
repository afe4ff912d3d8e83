#include "panels/map_edits.h"

#include "base/numbers.h"
#include "panels/wording.h"

#include <algorithm>
#include <set>
#include <utility>

namespace samenhang {
namespace {

bool is_between(const Relation& relation, const TieEnds& ends) {
  const std::string& from = relation.from.text();
  const std::string& to = relation.to.text();
  return (from == ends.from && to == ends.to) || (from == ends.to && to == ends.from);
}

bool is_drawn(const Relation& relation) {
  return counts(relation) || relation.status == RelationStatus::desired;
}

bool is_initiative(const View& view, const std::string& id) {
  const auto vertex = view.network.find(id);
  return vertex && view.network.members()[*vertex].is_initiative;
}

Edit removal_of_member(const Member& member) {
  if (member.is_initiative) return Remove<Initiative>{InitiativeId(member.id)};
  return Remove<Party>{PartyId(member.id)};
}

}  // namespace

std::vector<Vertex> vertices_of(const View& view, const std::vector<std::string>& ids) {
  std::set<Vertex> found;
  for (const std::string& id : ids) {
    if (const auto vertex = view.network.find(id)) found.insert(*vertex);
  }
  return {found.begin(), found.end()};
}

std::vector<std::string> in_network_order(const View& view, const std::vector<std::string>& ids) {
  const std::vector<Vertex> found = vertices_of(view, ids);
  std::vector<std::string> ordered;
  ordered.reserve(found.size());
  for (const Vertex vertex : found) ordered.push_back(view.network.members()[vertex].id);
  return ordered;
}

std::vector<std::string> chosen_on_map(const View& view) {
  if (!view.marked.empty()) return in_network_order(view, view.marked);
  return in_network_order(view, {std::string(view.selected)});
}

std::vector<std::string> toggled_mark(const View& view, const std::string& id) {
  std::vector<std::string> ids = chosen_on_map(view);
  if (view.marked.empty()) std::erase(ids, id);
  if (std::erase(ids, id) == 0) ids.push_back(id);
  return in_network_order(view, ids);
}

std::vector<std::string> moved_with(const View& view, const std::string& id) {
  if (std::ranges::count(view.marked, id) > 0) return in_network_order(view, view.marked);
  return {id};
}

std::vector<std::string> members_within(const View& view, Point corner, Point opposite) {
  const auto [left, right] = std::minmax(corner.x, opposite.x);
  const auto [top, bottom] = std::minmax(corner.y, opposite.y);
  const Box box{{left, top}, {right, bottom}};
  std::vector<std::string> ids;
  for (const PartyShape& party : view.scene->parties) {
    if (box.contains(party.mark.centre)) ids.push_back(view.network.members()[party.vertex].id);
  }
  return ids;
}

std::optional<Edit> removal_of(const View& view, const std::vector<std::string>& ids) {
  Several several;
  for (const Vertex vertex : vertices_of(view, ids)) {
    several.edits.push_back(removal_of_member(view.network.members()[vertex]));
  }
  if (several.edits.empty()) return std::nullopt;
  if (several.edits.size() == 1) return std::move(several.edits.front());
  several.label = Sentence{message("{count} removed"), {{"count", static_cast<long>(several.edits.size())}}};
  return several;
}

std::optional<Edit> shift_of(const View& view, const std::vector<std::string>& ids, Point by) {
  PlaceMembers placing;
  for (const Vertex vertex : vertices_of(view, ids)) {
    const Point place = view.scene->parties.at(vertex).mark.centre;
    placing.members.emplace_back(view.network.members()[vertex].id, Point{place.x + by.x, place.y + by.y});
  }
  if (placing.members.empty()) return std::nullopt;
  return placing;
}

std::optional<Edit> unpinning_of(const View& view, const std::vector<std::string>& ids) {
  PlaceMembers placing;
  for (const std::string& id : ids) {
    if (view.document.pins->contains(id)) placing.members.emplace_back(id, std::nullopt);
  }
  if (placing.members.empty()) return std::nullopt;
  return placing;
}

std::vector<std::string> pinned_members(const View& view) {
  std::vector<std::string> ids;
  for (const auto& [id, place] : *view.document.pins) ids.push_back(id);
  return ids;
}

std::vector<const Relation*> relations_between(const View& view, const TieEnds& ends) {
  std::vector<const Relation*> found;
  for (const Relation& relation : view.shown.relations) {
    if (is_between(relation, ends) && is_drawn(relation)) found.push_back(&relation);
  }
  return found;
}

std::vector<const Participation*> participations_between(const View& view, const TieEnds& ends) {
  std::vector<const Participation*> found;
  const Initiative* initiative = initiative_of(view, ends);
  if (initiative == nullptr) return found;
  const std::string& party = initiative->id == ends.from ? ends.to : ends.from;
  for (const Participation& row : view.shown.participations) {
    if (row.initiative == initiative->id && row.party == party) found.push_back(&row);
  }
  return found;
}

std::optional<int> strength_of(const CodeRow& row) {
  const auto number = parse_integer(row.key);
  if (!number || *number < 1 || *number > 4) return std::nullopt;
  return static_cast<int>(*number);
}

bool can_be_tied(const View& view, const TieEnds& ends) {
  const bool both_there = view.network.find(ends.from) && view.network.find(ends.to);
  const bool two_initiatives = is_initiative(view, ends.from) && is_initiative(view, ends.to);
  return both_there && ends.from != ends.to && !two_initiatives;
}

const Initiative* initiative_of(const View& view, const TieEnds& ends) {
  if (!can_be_tied(view, ends)) return nullptr;
  if (is_initiative(view, ends.from)) return find_initiative(view.inventory, ends.from);
  return is_initiative(view, ends.to) ? find_initiative(view.inventory, ends.to) : nullptr;
}

}  // namespace samenhang
