#include "document/import_edit.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

// Of parties and initiatives: what tells of them goes with them.
void remove(const RowChange& row, std::vector<Edit>& edits) {
  if (row.table == "partijen") edits.emplace_back(Remove<Party>{PartyId(row.id)});
  if (row.table == "initiatieven") edits.emplace_back(Remove<Initiative>{InitiativeId(row.id)});
}

bool has_relation(const Inventory& inventory, const RowChange& row) {
  const auto found = std::ranges::find(inventory.relations, RelationId(row.id), &Relation::id);
  return row.table == "relaties" && found != inventory.relations.end();
}

}  // namespace

Edit import_edit(const std::string& source, const ImportPlan& plan, const Recipe& recipe, bool remove_missing) {
  std::vector<Edit> edits;
  edits.emplace_back(ReplaceInventory{plan.after, source});
  edits.emplace_back(SetRecipe{recipe});
  if (remove_missing) {
    // Relations first: those of a party that goes would be gone by then.
    for (const RowChange& row : plan.missing) {
      if (has_relation(plan.after, row)) edits.emplace_back(Remove<Relation>{RelationId(row.id)});
    }
    for (const RowChange& row : plan.missing) remove(row, edits);
  }
  return Several{std::move(edits), Sentence{message("“{source}” imported"), {{"source", source}}}};
}

}  // namespace samenhang
