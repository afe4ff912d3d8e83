#include "document/apply.h"

#include "base/date.h"
#include "base/fold.h"
#include "base/parts.h"
#include "document/code_edits.h"
#include "document/find_row.h"
#include "document/problems.h"
#include "document/removal.h"
#include "document/settle.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>
#include <string_view>
#include <utility>

namespace samenhang {
namespace {

Result<void> make(Document& document, const Edit& edit);

Failure gone_problem() {
  return Failure(edit_problem({message("What is to be changed is no longer there.")},
                              {message("It may have been removed in the meantime.")}));
}

bool has_member(const Inventory& inventory, const std::string& id) {
  return place_of(inventory.parties, PartyId(id)) || place_of(inventory.initiatives, InitiativeId(id));
}

bool names_one_of(std::string_view subject, const std::set<std::string, std::less<>>& ids) {
  return std::ranges::any_of(split(subject), [&ids](std::string_view id) { return ids.contains(id); });
}

// Of rows that are gone nothing is said any more, so that nothing comes back with a new row of that id.
void forget_findings(Document& document, const std::vector<std::string>& gone) {
  const std::set<std::string, std::less<>> ids(gone.begin(), gone.end());
  const auto goes = [&ids](const auto& state) { return names_one_of(state.first.subject, ids); };
  if (std::ranges::any_of(*document.finding_states, goes)) std::erase_if(document.finding_states.own(), goes);
}

template <class Row>
Problem there_already_problem(const Row& row) {
  if constexpr (RowTable<Row>::kHasId) {
    return edit_problem({message("There is a row “{id}” already."), {{"id", row_key(row).text()}}},
                        {message("Choose another id.")});
  } else {
    return edit_problem({message("The same is in the list already.")}, {message("Change the row that is there.")});
  }
}

template <class Row>
bool has_row(const Document& document, const Row& row) {
  return place_of((*document.inventory).*RowTable<Row>::kRows, row_key(row)).has_value();
}

template <class Row>
Result<void> make(Document& document, const Add<Row>& edit) {
  Result<Row> row = settled(edit.row, *document.inventory);
  if (!row) return Failure(std::move(row.error()));
  if (has_row(document, *row)) return Failure(there_already_problem(*row));
  (document.inventory.own().*RowTable<Row>::kRows).push_back(std::move(*row));
  return {};
}

template <class Row>
Result<void> make(Document& document, const Change<Row>& edit) {
  const auto place = place_of((*document.inventory).*RowTable<Row>::kRows, edit.key);
  if (!place) return gone_problem();
  if constexpr (RowTable<Row>::kHasId) {
    if (row_key(edit.row) != edit.key) return Failure(changed_id_problem(edit.key.text()));
  }
  Result<Row> row = settled(edit.row, *document.inventory);
  if (!row) return Failure(std::move(row.error()));
  if (row_key(*row) != edit.key && has_row(document, *row)) return Failure(there_already_problem(*row));
  (document.inventory.own().*RowTable<Row>::kRows).own(*place) = std::move(*row);
  return {};
}

// The ids of the rows that go with the row of this key.
template <class Row>
std::vector<std::string> forget_row(Inventory& inventory, const KeyOf<Row>& key) {
  if constexpr (requires { forget(inventory, key); }) {
    return forget(inventory, key);
  } else if constexpr (RowTable<Row>::kHasId) {
    return {key.text()};
  } else {
    return {};
  }
}

template <class Row>
Result<void> make(Document& document, const Remove<Row>& edit) {
  const KeyOf<Row> key = edit.key;
  const auto place = place_of((*document.inventory).*RowTable<Row>::kRows, key);
  if (!place) return gone_problem();
  Inventory& inventory = document.inventory.own();
  (inventory.*RowTable<Row>::kRows).erase(*place);
  const std::vector<std::string> gone = forget_row<Row>(inventory, key);
  forget_findings(document, gone);
  constexpr bool kIsMember = std::is_same_v<Row, Party> || std::is_same_v<Row, Initiative>;
  if (kIsMember) forget_loose_places(document);
  return {};
}

Result<void> take(Document& document, Result<Inventory> inventory) {
  if (!inventory) return Failure(std::move(inventory.error()));
  document.inventory = std::move(*inventory);
  return {};
}

Result<void> make(Document& document, const Add<Code>& edit) {
  return take(document, with_code(*document.inventory, edit));
}

Result<void> make(Document& document, const Change<Code>& edit) {
  return take(document, with_code(*document.inventory, edit));
}

Result<void> make(Document& document, const Remove<Code>& edit) {
  return take(document, with_code(*document.inventory, edit));
}

Result<void> make(Document& document, const SetProjectFacts& edit) {
  Result<ProjectFacts> facts = settled(edit.facts);
  if (!facts) return Failure(std::move(facts.error()));
  document.inventory.own().project = std::move(*facts);
  return {};
}

bool is_place(const Point& place) {
  return std::isfinite(place.x) && std::isfinite(place.y);
}

Failure no_place_problem() {
  return Failure(edit_problem({message("This is no place on the map.")}, {message("Put it back on the map.")}));
}

Failure no_layout_problem(const std::string& id) {
  return Failure(
      edit_problem({message("There is no layout “{id}”."), {{"id", id}}}, {message("Choose a layout from the list.")}));
}

Result<void> make(Document& document, const PlaceMembers& edit) {
  for (const auto& [id, place] : edit.members) {
    if (!place) continue;
    if (!has_member(*document.inventory, id)) return gone_problem();
    if (!is_place(*place)) return no_place_problem();
  }
  Places& pins = document.pins.own();
  for (const auto& [id, place] : edit.members) {
    if (place) pins[id] = *place;
    if (!place) pins.erase(id);
  }
  return {};
}

Result<void> make(Document& document, const TakeLayout& edit) {
  if (find_layout(edit.placement.layout_id) == nullptr) return no_layout_problem(edit.placement.layout_id);
  if (!std::ranges::all_of(edit.placement.places | std::views::values, is_place)) return no_place_problem();
  document.settings.layout_id = edit.placement.layout_id;
  document.placements.at(static_cast<std::size_t>(edit.network)) = edit.placement;
  forget_loose_places(document);  // a member may have gone while the layout was made
  return {};
}

Result<void> make(Document& document, const SetFindingState& edit) {
  if (find_gap_rule(edit.finding.rule) == nullptr) {
    return Failure(edit_problem({message("There is no rule “{id}”."), {{"id", edit.finding.rule}}},
                                {message("Choose a finding from the list.")}));
  }
  if (edit.state.date && parse_date(iso_date(*edit.state.date)) != edit.state.date) {
    return Failure(edit_problem({message("This is no day of the calendar.")}, {message("Choose another date.")}));
  }
  FindingState state = edit.state;
  state.owner = as_utf8(state.owner);
  state.note = as_utf8(state.note);
  FindingStates& states = document.finding_states.own();
  if (state == FindingState{}) {
    states.erase(edit.finding);
  } else {
    states[edit.finding] = std::move(state);
  }
  return {};
}

Result<void> make(Document& document, const SetMapSettings& edit) {
  if (find_layout(edit.settings.layout_id) == nullptr) return no_layout_problem(edit.settings.layout_id);
  document.settings = edit.settings;
  return {};
}

Result<void> make(Document& document, const SetProjectNote& edit) {
  document.note = as_utf8(edit.note);
  return {};
}

Result<void> make(Document& document, const SetRecipe& edit) {
  document.recipe = edit.recipe;
  return {};
}

Result<void> make(Document& document, const ReplaceInventory& edit) {
  if (Result<void> taken = take(document, settled(*edit.inventory)); !taken) return taken;
  forget_loose_places(document);
  return {};
}

Result<void> make(Document& document, const Several& several) {
  for (const Edit& edit : several.edits) {
    if (Result<void> made = make(document, edit); !made) return made;
  }
  return {};
}

Result<void> make(Document& document, const Edit& edit) {
  return std::visit([&document](const auto& one) { return make(document, one); }, edit);
}

// Without a table of neighbourhoods any text names one; with the first row of it these must be codes.
Result<void> settle_neighbourhoods(Document& document, const Document& before) {
  if (!before.inventory->neighbourhoods.empty() || document.inventory->neighbourhoods.empty()) return {};
  return take(document, settled(*document.inventory));
}

}  // namespace

Result<Document> apply(const Document& document, const Edit& edit) {
  Document after = document;
  if (Result<void> made = make(after, edit); !made) return Failure(std::move(made.error()));
  if (Result<void> kept = settle_neighbourhoods(after, document); !kept) return Failure(std::move(kept.error()));
  return after;
}

}  // namespace samenhang
