#include "intake/roll.h"

#include "intake/record_fields.h"

#include <utility>

namespace samenhang {
namespace {

std::span<const RecordField<Party>> fields_of(const Party* /*row*/) {
  return party_fields();
}
std::span<const RecordField<Initiative>> fields_of(const Initiative* /*row*/) {
  return initiative_fields();
}

// What a new row has that its draft does not tell.
void complete(Party& party) {
  if (party.kind.empty()) party.kind = PartyKind("other");
}
void complete(Initiative& /*initiative*/) {}

// By what a draft is known again: a matrix names several parties in its header row.
template <class Row>
std::tuple<std::size_t, long, std::string> key_of(const Draft<Row>& draft) {
  return {draft.at.sheet, draft.at.row, draft.row.name};
}

}  // namespace

template <class Row>
Roll<Row>::Roll(Rows<Row>& rows, std::string first_id)
    : rows_(rows), before_(rows.size()), finder_(finder_of(rows)), new_ids_(std::move(first_id)) {
  for (const Row& row : rows) new_ids_.see(row.id.text());
}

template <class Row>
void Roll<Row>::begin_group(DraftIds ids) {
  ids_ = ids;
  group_ids_.clear();
  places_.clear();
}

// Whether the draft can stand for a row of this name: not where both have an id of their own.
template <class Row>
bool Roll<Row>::may_be(const Draft<Row>& draft, std::size_t place) const {
  if (was_there(place)) return true;
  const bool has_id = !draft.row.id.empty();
  return !has_id || ids_ == DraftIds::of_the_file;
}

template <class Row>
std::optional<std::size_t> Roll<Row>::exact(const Draft<Row>& draft) const {
  if (const auto found = group_ids_.find(draft.row.id.text()); found != group_ids_.end()) return found->second;
  if (ids_ == DraftIds::own && !draft.row.id.empty()) {
    if (const auto found = finder_.by_id(draft.row.id.text())) return found;
  }
  const std::optional<std::size_t> named = finder_.by_name(draft.row.name);
  return named && may_be(draft, *named) ? named : std::nullopt;
}

// A row from before of which the name is written in another way, unless another draft has it exactly.
template <class Row>
std::optional<std::size_t> Roll<Row>::alike(const Draft<Row>& draft, const std::set<std::size_t>& taken) const {
  const std::optional<std::size_t> found = finder_.by_folded_name(draft.row.name);
  return found && was_there(*found) && !taken.contains(*found) ? found : std::nullopt;
}

template <class Row>
void Roll<Row>::take(const std::vector<Draft<Row>>& drafts, std::vector<RowAccounts>& accounts) {
  std::set<std::size_t> taken;
  for (const Draft<Row>& draft : drafts) {
    if (const auto place = exact(draft)) taken.insert(*place);
  }
  for (const Draft<Row>& draft : drafts) {
    std::optional<std::size_t> place = exact(draft);
    if (!place) place = alike(draft, taken);
    if (place) {
      fill_in(draft, *place, accounts);
    } else {
      add_draft(draft);
    }
  }
}

template <class Row>
void Roll<Row>::fill_in(const Draft<Row>& draft, std::size_t place, std::vector<RowAccounts>& accounts) {
  std::vector<RowPlace>& told = draft_rows_[place];
  if (!told.empty() && told.front().sheet == draft.at.sheet && told.front().row != draft.at.row) {
    Problem problem;
    problem.severity = Severity::note;
    problem.value = draft.row.name;
    problem.message = {message("“{name}” stands in row {row} already; the two were taken together."),
                       {{"name", draft.row.name}, {"row", told.front().row}}};
    accounts[draft.at.sheet].tell(draft.at.row, RowOutcome::merged, std::move(problem));
  }
  told.push_back(draft.at);
  places_[key_of(draft)] = place;
  if (!draft.row.id.empty()) group_ids_.emplace(draft.row.id.text(), place);
  Row& row = rows_.own(place);
  const auto id = row.id;
  take_given(draft, fields_of(&row), row);
  row.id = id;
  finder_.add_name(place, row.name);
}

template <class Row>
void Roll<Row>::add_draft(const Draft<Row>& draft) {
  const std::size_t place = add(draft.row);
  draft_rows_[place].push_back(draft.at);
  places_[key_of(draft)] = place;
  if (!draft.row.id.empty()) group_ids_.emplace(draft.row.id.text(), place);
}

template <class Row>
std::size_t Roll<Row>::add(Row row) {
  const std::size_t place = rows_.size();
  const bool keeps_id = ids_ == DraftIds::own && !row.id.empty() && !finder_.by_id(row.id.text());
  if (keeps_id) {
    new_ids_.see(row.id.text());
  } else {
    row.id = decltype(row.id)(new_ids_.next());
  }
  complete(row);
  finder_.add(place, row.id.text(), row.name);
  rows_.push_back(std::move(row));
  return place;
}

template <class Row>
std::optional<std::size_t> Roll<Row>::place_of(const Draft<Row>& draft) const {
  const auto found = places_.find(key_of(draft));
  if (found == places_.end()) return std::nullopt;
  return found->second;
}

template <class Row>
std::optional<std::size_t> Roll<Row>::find(const std::string& text) const {
  if (const auto found = group_ids_.find(text); found != group_ids_.end()) return found->second;
  if (ids_ == DraftIds::own) {
    if (const auto found = finder_.by_id(text)) return found;
  }
  if (const auto found = finder_.by_name(text)) return found;
  return finder_.by_folded_name(text);
}

template class Roll<Party>;
template class Roll<Initiative>;

}  // namespace samenhang
