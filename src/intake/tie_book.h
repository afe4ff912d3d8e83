#pragma once

#include "intake/drafts.h"
#include "intake/row_accounts.h"
#include "inventory/id_sequence.h"
#include "inventory/inventory.h"

#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace samenhang {

// The relations and participations of an inventory that an import adds to: each pair once. Ids of parties and
// initiatives in what is put in are those of the inventory.
class TieBook {
 public:
  /// Both outlive it.
  TieBook(Inventory& inventory, std::vector<RowAccounts>& accounts);

  /// A pair that another row of this import names too is merged with it, and said; one that was there takes the role.
  void put_participation(const Draft<Participation>& draft);

  /// A relation of the same pair and kind is one (of a directed kind: in the same direction). One from before takes
  /// what the draft gives; one of this import keeps the larger strength, and what both sides say counts as confirmed by
  /// both. A relation of a party with itself is skipped, and said. `keeps_id`: its id is one of ours; two rows with ids
  /// of their own stay two, until the user merges them.
  void put_relation(Draft<Relation> draft, bool keeps_id);

  /// Whether this import tells of the relation at this place.
  bool is_said(std::size_t relation) const { return said_.contains(relation); }

 private:
  using Pair = std::tuple<PartyId, PartyId, RelationKind>;

  Pair pair_of(const Relation& relation) const;
  void add_relation(Draft<Relation> draft, bool keeps_id);
  void update(const Draft<Relation>& draft, std::size_t place);
  void join(const Draft<Relation>& draft, std::size_t place);
  void tell_merged(RowPlace at, RowPlace first, const Problem& problem);

  Inventory& inventory_;
  std::vector<RowAccounts>& accounts_;
  IdSequence new_ids_;
  std::map<Pair, std::size_t> pairs_;
  std::map<std::size_t, RowPlace> said_;  // relations of this import, and the row that said them first
  std::unordered_map<std::string, std::size_t> ids_;
  std::map<std::pair<InitiativeId, PartyId>, std::size_t> participations_;
  std::map<std::size_t, RowPlace> said_participations_;
};

}  // namespace samenhang
