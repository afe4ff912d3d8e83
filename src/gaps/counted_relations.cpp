#include "gaps/counted_relations.h"

#include <optional>

namespace samenhang {

std::vector<RelationEnds> relations_with(const Situation& situation, RelationStatus status) {
  std::vector<RelationEnds> found;
  for (const Relation& relation : situation.inventory().relations) {
    if (relation.status != status) continue;
    const std::optional<Vertex> from = situation.vertex_of(relation.from);
    const std::optional<Vertex> to = situation.vertex_of(relation.to);
    if (from && to) found.push_back({&relation, *from, *to});
  }
  return found;
}

std::string from_to(const Relation& relation) {
  return relation.from.text() + '|' + relation.to.text();
}

Label kind_label(const Situation& situation, const Relation& relation) {
  return situation.lists().label(ListId::relation_kind, relation.kind.text());
}

}  // namespace samenhang
