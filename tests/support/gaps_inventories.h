#pragma once

#include "gaps/gap_rule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Small inventories for the rules, and what a rule says of them.
namespace samenhang::testing_gaps {

inline Party party(const char* id, const char* kind = "other", const char* domain = "") {
  return {.id = PartyId(id), .name = std::string("Party ") + id, .kind = PartyKind(kind), .domain = Domain(domain)};
}

inline Party department(const char* id, const char* domain) {
  return party(id, "municipal_department", domain);
}

inline Party inactive(Party party) {
  party.active = false;
  return party;
}

inline Party in_core_team(Party party) {
  party.in_core_team = true;
  return party;
}

inline Party key_party(const char* id) {
  Party key = party(id);
  key.key_party = true;
  return key;
}

inline Initiative initiative(const char* id, InitiativeStatus status = InitiativeStatus::running) {
  return {.id = InitiativeId(id), .name = std::string("Initiative ") + id, .status = status};
}

inline Participation takes_part(const char* party, const char* initiative) {
  return {.initiative = InitiativeId(initiative), .party = PartyId(party), .role = ParticipationRole::participant};
}

inline Relation relation(const char* id, const char* from, const char* to,
                         RelationStatus status = RelationStatus::existing) {
  return {.id = RelationId(id),
          .from = PartyId(from),
          .to = PartyId(to),
          .kind = RelationKind("contact"),
          .status = status};
}

inline Agreement agreement(const char* id, std::vector<const char*> parties, std::vector<const char*> factors,
                           AgreementStatus status = AgreementStatus::undersigned) {
  Agreement made{.id = AgreementId(id), .title = std::string("Agreement ") + id, .status = status};
  for (const char* party : parties) made.parties.emplace_back(party);
  for (const char* factor : factors) made.access_factors.emplace_back(factor);
  return made;
}

inline Neighbourhood neighbourhood(const char* code, bool priority = false) {
  return {.code = NeighbourhoodCode(code), .name = std::string("Wijk ") + code, .priority = priority};
}

// The network of these parties and ties ("A-B" each), and nothing else.
inline Inventory tied(std::vector<Party> parties, const std::vector<std::pair<const char*, const char*>>& ties) {
  Inventory inventory{.parties = std::move(parties)};
  for (const auto& [from, to] : ties) {
    const std::string id = "R" + std::to_string(inventory.relations.size() + 1);
    inventory.relations.push_back(relation(id.c_str(), from, to));
  }
  return inventory;
}

// The rule's findings, without asking whether its tables are there.
inline std::vector<Finding> found_by(std::string_view rule, const Inventory& inventory,
                                     const GapThresholds& thresholds = {}) {
  const GapRule* found = find_gap_rule(rule);
  if (found == nullptr) {
    ADD_FAILURE() << "no rule " << rule;
    return {};
  }
  return found->find(Situation(inventory, thresholds));
}

inline std::vector<std::string> subjects(const std::vector<Finding>& findings) {
  std::vector<std::string> ids;
  for (const Finding& finding : findings) ids.push_back(finding.subject);
  return ids;
}

// "high I03 welfare": severity, subject and detail in one text.
inline std::vector<std::string> lines(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  for (const Finding& finding : findings) {
    texts.push_back(std::string(key_of(finding.severity)) + ' ' + finding.subject + ' ' + finding.detail);
  }
  return texts;
}

}  // namespace samenhang::testing_gaps
