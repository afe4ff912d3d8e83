#include "intake/validation_items.h"

#include "base/parts.h"

#include <algorithm>
#include <utility>

namespace samenhang::validation {
namespace {

std::vector<std::string> choices(const CodeLists& lists, ListId list, Language language) {
  std::vector<std::string> choices;
  for (const CodeRow& row : lists.rows(list)) choices.push_back(shown(lists, list, row.key, language));
  return choices;
}

// What stands between parties is said as it is known, but not what goes badly in it.
std::string shown_status(const CodeLists& lists, RelationStatus status, Language language) {
  const RelationStatus told = status == RelationStatus::troubled ? RelationStatus::existing : status;
  return shown(lists, ListId::relation_status, std::string(key_of_code(told)), language);
}

std::vector<std::string> status_choices(const CodeLists& lists, Language language) {
  std::vector<std::string> choices;
  for (const RelationStatus status :
       {RelationStatus::existing, RelationStatus::desired, RelationStatus::ended, RelationStatus::none}) {
    choices.push_back(shown_status(lists, status, language));
  }
  return choices;
}

std::string neighbourhood_names(const Inventory& inventory, const Party& party) {
  std::vector<std::string> names;
  for (const NeighbourhoodCode& code : party.neighbourhoods) {
    const auto found = std::ranges::find(inventory.neighbourhoods, code, &Neighbourhood::code);
    const bool has_name = found != inventory.neighbourhoods.end() && !(*found).name.empty();
    names.push_back(has_name ? (*found).name : code.text());
  }
  return join(names);
}

std::vector<std::string> neighbourhood_choices(const Inventory& inventory) {
  std::vector<std::string> choices;
  for (const Neighbourhood& row : inventory.neighbourhoods) {
    choices.push_back(row.name.empty() ? row.code.text() : row.name);
  }
  return choices;
}

void add_facts(const Inventory& inventory, const Party& party, Language language, std::vector<Item>& items) {
  const CodeLists& lists = inventory.code_lists;
  std::vector<std::string> groups;
  groups.reserve(party.target_groups.size());
  for (const TargetGroup& group : party.target_groups) {
    groups.push_back(shown(lists, ListId::target_group, group.text(), language));
  }
  std::array<ItemCell, kFacts.size()> cells{{
      {party.name},
      {shown(lists, ListId::party_kind, party.kind.text(), language), choices(lists, ListId::party_kind, language)},
      {shown(lists, ListId::domain, party.domain.text(), language), choices(lists, ListId::domain, language)},
      {join(groups), choices(lists, ListId::target_group, language)},
      {neighbourhood_names(inventory, party), neighbourhood_choices(inventory)},
  }};
  for (std::size_t i = 0; i < kFacts.size(); ++i) {
    items.push_back({Topic::fact, std::string(kFacts.at(i)), "", {std::move(cells.at(i))}});
  }
}

void add_ties(const Inventory& inventory, const Party& party, Language language, std::vector<Item>& items) {
  const CodeLists& lists = inventory.code_lists;
  for (const Relation& relation : inventory.relations) {
    if (relation.from != party.id && relation.to != party.id) continue;
    if (!counts(relation) && relation.status != RelationStatus::desired) continue;
    const Party* const other = party_with(inventory, relation.from == party.id ? relation.to : relation.from);
    std::vector<ItemCell> cells = new_tie_cells(lists, language);
    cells[0].recorded = shown(lists, ListId::relation_kind, relation.kind.text(), language);
    if (relation.strength) {
      cells[1].recorded = shown(lists, ListId::strength, std::to_string(*relation.strength), language);
    }
    cells[2].recorded = shown_status(lists, relation.status, language);
    items.push_back({Topic::tie, relation.id.text(), other != nullptr ? other->name : "", std::move(cells)});
  }
}

void add_initiatives(const Inventory& inventory, const Party& party, Language language, std::vector<Item>& items) {
  const CodeLists& lists = inventory.code_lists;
  for (const Participation& participation : inventory.participations) {
    if (participation.party != party.id) continue;
    const auto initiative = std::ranges::find(inventory.initiatives, participation.initiative, &Initiative::id);
    if (initiative == inventory.initiatives.end()) continue;
    const std::string role = participation.role ? std::string(key_of_code(*participation.role)) : "";
    items.push_back({Topic::initiative,
                     participation.initiative.text(),
                     (*initiative).name,
                     {{shown(lists, ListId::participation_role, role, language),
                       choices(lists, ListId::participation_role, language)}}});
  }
}

}  // namespace

std::vector<Item> items_of(const Inventory& inventory, const Party& party, Language language) {
  std::vector<Item> items;
  add_facts(inventory, party, language, items);
  add_ties(inventory, party, language, items);
  add_initiatives(inventory, party, language, items);
  return items;
}

std::vector<ItemCell> new_tie_cells(const CodeLists& lists, Language language) {
  return {{"", choices(lists, ListId::relation_kind, language)},
          {"", choices(lists, ListId::strength, language)},
          {"", status_choices(lists, language)}};
}

std::string shown(const CodeLists& lists, ListId list, const std::string& key, Language language) {
  if (key.empty()) return "";
  const std::string label = lists.label(list, key).in(language);
  return lists.match(list, label) == key ? label : key;
}

const Party* party_with(const Inventory& inventory, const PartyId& id) {
  const auto found = std::ranges::find(inventory.parties, id, &Party::id);
  return found == inventory.parties.end() ? nullptr : &*found;
}

}  // namespace samenhang::validation
