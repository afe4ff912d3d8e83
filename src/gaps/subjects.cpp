#include "gaps/subjects.h"

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

std::vector<std::string_view> ids_of(std::string_view subject) {
  std::vector<std::string_view> ids;
  for (;;) {
    const std::size_t end = subject.find('|');
    ids.push_back(subject.substr(0, end));
    if (end == std::string_view::npos) return ids;
    subject.remove_prefix(end + 1);
  }
}

template <class Code>
bool lists(const std::vector<Code>& codes, std::string_view id) {
  return std::ranges::any_of(codes, [id](const Code& code) { return code == id; });
}

void add_by_fields(std::set<PartyId>& found, std::string_view id, const Inventory& inventory) {
  for (const Party& party : inventory.parties) {
    const bool named = party.id == id || lists(domains_of(party), id) || lists(party.neighbourhoods, id) ||
                       lists(party.target_groups, id);
    if (named) found.insert(party.id);
  }
}

void add_by_tables(std::set<PartyId>& found, std::string_view id, const Inventory& inventory) {
  for (const Relation& relation : inventory.relations) {
    if (relation.id == id) found.insert({relation.from, relation.to});
  }
  for (const Agreement& agreement : inventory.agreements) {
    if (agreement.id == id) found.insert(agreement.parties.begin(), agreement.parties.end());
  }
  for (const Initiative& initiative : inventory.initiatives) {
    if (initiative.id == id && !initiative.lead.empty()) found.insert(initiative.lead);
  }
  for (const Participation& participation : inventory.participations) {
    if (participation.initiative == id) found.insert(participation.party);
  }
}

}  // namespace

std::vector<PartyId> parties_of_subject(std::string_view subject, const Inventory& inventory) {
  std::set<PartyId> found;
  for (const std::string_view id : ids_of(subject)) {
    add_by_fields(found, id, inventory);
    add_by_tables(found, id, inventory);
  }
  std::vector<PartyId> active;
  for (const Party& party : inventory.parties) {
    if (party.active && found.contains(party.id)) active.push_back(party.id);
  }
  std::ranges::sort(active);
  return active;
}

}  // namespace samenhang
