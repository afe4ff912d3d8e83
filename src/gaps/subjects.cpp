#include "gaps/subjects.h"

#include "base/parts.h"

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

template <class Code>
bool lists(const std::vector<Code>& codes, std::string_view id) {
  return std::ranges::any_of(codes, [id](const Code& code) { return code == id; });
}

bool is_one_of(SubjectKind kind, std::string_view id, const Party& party) {
  switch (kind) {
    case SubjectKind::parties:
      return party.id == id;
    case SubjectKind::domain:
      return lists(domains_of(party), id);
    case SubjectKind::neighbourhood:
      return lists(party.neighbourhoods, id);
    case SubjectKind::target_group:
      return lists(party.target_groups, id);
    default:
      return false;
  }
}

void add_relation(std::set<PartyId>& found, std::string_view id, const Inventory& inventory) {
  for (const Relation& relation : inventory.relations) {
    if (relation.id == id) found.insert({relation.from, relation.to});
  }
}

void add_agreement(std::set<PartyId>& found, std::string_view id, const Inventory& inventory) {
  for (const Agreement& agreement : inventory.agreements) {
    if (agreement.id == id) found.insert(agreement.parties.begin(), agreement.parties.end());
  }
}

void add_initiatives(std::set<PartyId>& found, SubjectKind kind, std::string_view id, const Inventory& inventory) {
  std::set<InitiativeId> meant;
  for (const Initiative& initiative : inventory.initiatives) {
    const bool is_meant = kind == SubjectKind::chain ? lists(initiative.chains, id) : initiative.id == id;
    if (!is_meant) continue;
    meant.insert(initiative.id);
    if (!initiative.lead.empty()) found.insert(initiative.lead);
  }
  for (const Participation& participation : inventory.participations) {
    if (meant.contains(participation.initiative)) found.insert(participation.party);
  }
}

void add(std::set<PartyId>& found, SubjectKind kind, std::string_view id, const Inventory& inventory) {
  switch (kind) {
    case SubjectKind::nobody:
      return;
    case SubjectKind::relation:
      return add_relation(found, id, inventory);
    case SubjectKind::agreement:
      return add_agreement(found, id, inventory);
    case SubjectKind::initiative:
    case SubjectKind::chain:
      return add_initiatives(found, kind, id, inventory);
    default:
      for (const Party& party : inventory.parties) {
        if (is_one_of(kind, id, party)) found.insert(party.id);
      }
  }
}

}  // namespace

std::vector<PartyId> parties_of_subject(SubjectKind kind, std::string_view subject, const Inventory& inventory) {
  std::set<PartyId> found;
  for (const std::string_view id : split(subject)) add(found, kind, id, inventory);
  std::vector<PartyId> active;
  for (const Party& party : inventory.parties) {
    if (party.active && found.contains(party.id)) active.push_back(party.id);
  }
  std::ranges::sort(active);
  return active;
}

}  // namespace samenhang
