#include "inventory/one_sided.h"

namespace samenhang {

bool is_directed(const Relation& relation, const CodeLists& lists) {
  return lists.has_flag(ListId::relation_kind, relation.kind.text(), "gericht");
}

bool is_one_sided(const Relation& relation, const CodeLists& lists) {
  const bool by_one = relation.confirmed_by == ConfirmedBy::from || relation.confirmed_by == ConfirmedBy::to;
  return by_one && relation.status == RelationStatus::existing && !is_directed(relation, lists);
}

}  // namespace samenhang
