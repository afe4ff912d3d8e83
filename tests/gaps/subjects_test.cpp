#include "gaps/subjects.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Party party(const char* id, const char* domain, bool active = true) {
  Party made;
  made.id = PartyId(id);
  made.domain = Domain(domain);
  made.active = active;
  return made;
}

Inventory three_parties() {
  Inventory inventory;
  inventory.parties = {party("P2", "housing"), party("P1", "housing"), party("P3", "youth"),
                       party("P4", "youth", false)};
  return inventory;
}

TEST(PartiesOfSubject, AreThePartiesThemselves) {
  EXPECT_THAT(parties_of_subject(SubjectKind::parties, "P1|P3", three_parties()),
              ElementsAre(PartyId("P1"), PartyId("P3")));
}

TEST(PartiesOfSubject, AreThoseOfADomainSortedById) {
  EXPECT_THAT(parties_of_subject(SubjectKind::domain, "housing", three_parties()),
              ElementsAre(PartyId("P1"), PartyId("P2")));
}

TEST(PartiesOfSubject, LeaveOutInactiveParties) {
  EXPECT_THAT(parties_of_subject(SubjectKind::domain, "youth", three_parties()), ElementsAre(PartyId("P3")));
}

TEST(PartiesOfSubject, AreBothEndsOfARelation) {
  Inventory inventory = three_parties();
  Relation relation;
  relation.id = RelationId("R1");
  relation.from = PartyId("P3");
  relation.to = PartyId("P1");
  inventory.relations = {relation};
  EXPECT_THAT(parties_of_subject(SubjectKind::relation, "R1", inventory), ElementsAre(PartyId("P1"), PartyId("P3")));
}

TEST(PartiesOfSubject, AreTheParticipantsAndTheLeadOfAnInitiative) {
  Inventory inventory = three_parties();
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  initiative.lead = PartyId("P2");
  inventory.initiatives = {initiative};
  inventory.participations = {{InitiativeId("I1"), PartyId("P3"), {}}};
  EXPECT_THAT(parties_of_subject(SubjectKind::initiative, "I1", inventory), ElementsAre(PartyId("P2"), PartyId("P3")));
}

TEST(PartiesOfSubject, AreThoseThatListANeighbourhoodOrATargetGroup) {
  Inventory inventory = three_parties();
  inventory.parties.own(0).neighbourhoods = {NeighbourhoodCode("WK000001")};
  inventory.parties.own(1).target_groups = {TargetGroup("carers")};
  EXPECT_THAT(parties_of_subject(SubjectKind::neighbourhood, "WK000001", inventory), ElementsAre(PartyId("P2")));
  EXPECT_THAT(parties_of_subject(SubjectKind::target_group, "carers", inventory), ElementsAre(PartyId("P1")));
}

TEST(PartiesOfSubject, TellADomainFromATargetGroupOfTheSameName) {
  Inventory inventory = three_parties();
  inventory.parties.own(0).target_groups = {TargetGroup("youth")};
  EXPECT_THAT(parties_of_subject(SubjectKind::domain, "youth", inventory), ElementsAre(PartyId("P3")));
  EXPECT_THAT(parties_of_subject(SubjectKind::target_group, "youth", inventory), ElementsAre(PartyId("P2")));
  EXPECT_THAT(parties_of_subject(SubjectKind::nobody, "youth", inventory), IsEmpty());
}

TEST(PartiesOfSubject, AreThoseOfTheInitiativesInAChain) {
  Inventory inventory = three_parties();
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  initiative.chains = {ChainApproach("falls")};
  inventory.initiatives = {initiative};
  inventory.participations = {{InitiativeId("I1"), PartyId("P3"), {}}};
  EXPECT_THAT(parties_of_subject(SubjectKind::chain, "falls", inventory), ElementsAre(PartyId("P3")));
}

TEST(PartiesOfSubject, AreNobodyForWhatNamesNothing) {
  EXPECT_THAT(parties_of_subject(SubjectKind::parties, "nothing", three_parties()), IsEmpty());
}

}  // namespace
}  // namespace samenhang
