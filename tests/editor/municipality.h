#pragma once

#include "inventory/inventory.h"

#include <string>
#include <utility>
#include <vector>

namespace samenhang::test {

// Four parties P1 … P4 in two domains; P1-P2 and P2-P3 have a relation; P3 and P4 are
// together in the initiative I1.
inline Inventory small_municipality() {
  Inventory inventory;
  inventory.project.municipality = "Kleindorp";
  const std::vector<std::pair<std::string, std::string>> parties{
      {"P1", "welfare"}, {"P2", "welfare"}, {"P3", "housing"}, {"P4", "housing"}};
  for (const auto& [id, domain] : parties) {
    Party party;
    party.id = PartyId(id);
    party.name = "Party " + id;
    party.kind = PartyKind("other");
    party.domain = Domain(domain);
    inventory.parties.push_back(party);
  }
  const std::vector<std::pair<std::string, std::string>> relations{{"P1", "P2"}, {"P2", "P3"}};
  for (const auto& [from, to] : relations) {
    Relation relation;
    relation.id = RelationId(from + to);
    relation.from = PartyId(from);
    relation.to = PartyId(to);
    relation.kind = RelationKind("contact");
    relation.strength = 2;
    inventory.relations.push_back(relation);
  }
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  initiative.name = "Initiative";
  inventory.initiatives.push_back(initiative);
  for (const char* party : {"P3", "P4"}) {
    inventory.participations.push_back({InitiativeId("I1"), PartyId(party), std::nullopt});
  }
  return inventory;
}

}  // namespace samenhang::test
