#include "intake/tie_book.h"

#include "intake/record_fields.h"
#include "inventory/one_sided.h"

#include <algorithm>
#include <optional>

namespace samenhang {
namespace {

constexpr std::string_view kUsualKind = "contact";

ConfirmedBy turned(ConfirmedBy by) {
  if (by == ConfirmedBy::from) return ConfirmedBy::to;
  return by == ConfirmedBy::to ? ConfirmedBy::from : by;
}

// The same relation from the other end.
void turn(Relation& relation) {
  std::swap(relation.from, relation.to);
  std::swap(relation.strength_from, relation.strength_to);
  if (relation.confirmed_by) relation.confirmed_by = turned(*relation.confirmed_by);
}

// Who confirms a relation of which two rows tell.
std::optional<ConfirmedBy> both_said(std::optional<ConfirmedBy> a, std::optional<ConfirmedBy> b) {
  if (!a || a == ConfirmedBy::unknown) return b;
  if (!b || b == ConfirmedBy::unknown || a == b) return a;
  return ConfirmedBy::both;
}

}  // namespace

TieBook::TieBook(Inventory& inventory, std::vector<RowAccounts>& accounts)
    : inventory_(inventory), accounts_(accounts), new_ids_("R0001") {
  for (std::size_t place = 0; place < inventory.relations.size(); ++place) {
    const Relation& relation = inventory.relations[place];
    pairs_.emplace(pair_of(relation), place);
    ids_.emplace(relation.id.text(), place);
    new_ids_.see(relation.id.text());
  }
  for (std::size_t place = 0; place < inventory.participations.size(); ++place) {
    const Participation& row = inventory.participations[place];
    participations_.emplace(std::pair(row.initiative, row.party), place);
  }
}

TieBook::Pair TieBook::pair_of(const Relation& relation) const {
  const bool is_turned = !is_directed(relation, inventory_.code_lists) && relation.to < relation.from;
  return is_turned ? Pair{relation.to, relation.from, relation.kind} : Pair{relation.from, relation.to, relation.kind};
}

void TieBook::tell_merged(RowPlace at, RowPlace first, const Problem& about) {
  Problem problem = about;
  problem.severity = Severity::note;
  problem.message =
      at.sheet == first.sheet
          ? Sentence{message("This pair stands in row {row} already and was taken once."), {{"row", first.row}}}
          : Sentence{message("This pair stands in {file} already and was taken once."),
                     {{"file", accounts_[first.sheet].file()}}};
  accounts_[at.sheet].tell(at.row, RowOutcome::merged, std::move(problem));
}

void TieBook::put_participation(const Draft<Participation>& draft) {
  const auto [found, is_new] =
      participations_.emplace(std::pair(draft.row.initiative, draft.row.party), inventory_.participations.size());
  if (is_new) {
    inventory_.participations.push_back(draft.row);
  } else if (draft.row.role) {
    inventory_.participations.own(found->second).role = draft.row.role;
  }
  const auto [said, is_first] = said_participations_.emplace(found->second, draft.at);
  if (!is_first && !(said->second == draft.at)) tell_merged(draft.at, said->second, {});
}

void TieBook::put_relation(Draft<Relation> draft, bool keeps_id) {
  if (draft.row.from == draft.row.to) {
    Problem problem;
    problem.message = {message("The relation joins a party with itself, so it was left out.")};
    problem.hint = {message("Fill in another party, or delete the row.")};
    accounts_[draft.at.sheet].tell(draft.at.row, RowOutcome::skipped, std::move(problem));
    return;
  }
  if (draft.row.kind.empty()) draft.row.kind = RelationKind(kUsualKind);
  if (const auto known = ids_.find(draft.row.id.text()); keeps_id && known != ids_.end()) {
    update(draft, known->second);
    return;
  }
  const auto found = pairs_.find(pair_of(draft.row));
  const bool has_id = keeps_id && !draft.row.id.empty();
  if (found == pairs_.end() || (has_id && said_.contains(found->second))) {
    add_relation(std::move(draft), keeps_id);
    return;
  }
  if (inventory_.relations[found->second].from != draft.row.from) turn(draft.row);
  if (said_.contains(found->second)) {
    join(draft, found->second);
  } else {
    update(draft, found->second);
  }
}

void TieBook::add_relation(Draft<Relation> draft, bool keeps_id) {
  if (keeps_id && !draft.row.id.empty()) {
    new_ids_.see(draft.row.id.text());
  } else {
    draft.row.id = RelationId(new_ids_.next());
  }
  const std::size_t place = inventory_.relations.size();
  pairs_.emplace(pair_of(draft.row), place);
  ids_.emplace(draft.row.id.text(), place);
  said_.emplace(place, draft.at);
  inventory_.relations.push_back(std::move(draft.row));
}

// A relation that was there before.
void TieBook::update(const Draft<Relation>& draft, std::size_t place) {
  Relation& relation = inventory_.relations.own(place);
  const RelationId id = relation.id;
  take_given(draft, relation_fields(), relation);
  relation.id = id;
  relation.from = draft.row.from;
  relation.to = draft.row.to;
  if (!has(draft.given, Field::confirmed_by)) {
    relation.confirmed_by = both_said(relation.confirmed_by, draft.row.confirmed_by);
  }
  if (relation.status == RelationStatus::desired && !has(draft.given, Field::relation_status)) {
    relation.status = draft.row.status;
  }
  said_.emplace(place, draft.at);
}

// A relation that another row of this import tells of too.
void TieBook::join(const Draft<Relation>& draft, std::size_t place) {
  Relation& relation = inventory_.relations.own(place);
  const RowPlace first = said_.at(place);
  const bool is_other_side =
      relation.confirmed_by && draft.row.confirmed_by && relation.confirmed_by != draft.row.confirmed_by;
  relation.confirmed_by = both_said(relation.confirmed_by, draft.row.confirmed_by);
  relation.strength = std::max(relation.strength, draft.row.strength);
  if (!is_other_side && !(first == draft.at)) tell_merged(draft.at, first, {});
}

}  // namespace samenhang
