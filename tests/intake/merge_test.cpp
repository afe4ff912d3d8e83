#include "intake/merge.h"

#include "base/catalogue.h"
#include "intake/names.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace samenhang {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

const PartyId kA("A");
const PartyId kB("B");
const PartyId kC("C");

Party party(const char* id, const char* name) {
  Party made;
  made.id = PartyId(id);
  made.name = name;
  made.kind = PartyKind("other");
  made.domain = Domain("welfare");
  return made;
}

Relation relation(const char* id, const PartyId& from, const PartyId& to, std::optional<int> strength) {
  Relation made;
  made.id = RelationId(id);
  made.from = from;
  made.to = to;
  made.kind = RelationKind("contact");
  made.strength = strength;
  return made;
}

Inventory three_parties() {
  Inventory inventory;
  inventory.parties = {party("A", "Welzijn"), party("B", "St. Welzijn"), party("C", "Bieb")};
  return inventory;
}

Merging b_into_a(const Inventory& inventory) {
  const std::vector<PartyId> others{kB};
  return merged(inventory, kA, others);
}

std::vector<std::string> said(const Merging& merging) {
  std::vector<std::string> texts;
  for (const Problem& problem : merging.remarks) {
    const std::string text = say(Catalogue(Language::english), problem.message);
    texts.push_back(problem.column.empty() ? text : text + " " + problem.column + ": " + problem.value);
  }
  return texts;
}

TEST(MergedParty, TakesTheOtherNamesAsAliases) {
  Inventory inventory = three_parties();
  inventory.parties.own(1).abbreviation = "SW";
  inventory.parties.own(1).also_known_as = {"De Linde", "Linde | Zuid"};
  inventory.parties.own(0).abbreviation = "W";
  const Merging merging = b_into_a(inventory);
  ASSERT_EQ(merging.inventory.parties.size(), 2U);
  const Party& kept = merging.inventory.parties[0];
  EXPECT_EQ(kept.name, "Welzijn");
  EXPECT_EQ(kept.abbreviation, "W");
  EXPECT_THAT(kept.also_known_as, ElementsAre("St. Welzijn", "SW", "De Linde", "Linde / Zuid"));
  EXPECT_THAT(said(merging), ElementsAre("“St. Welzijn” (B) is now one with “Welzijn”."));
}

TEST(MergedParty, IsFoundByTheOldName) {
  Inventory inventory = three_parties();
  inventory.parties.own(1).name = "De Linde";
  const Party kept = b_into_a(inventory).inventory.parties[0];
  const std::vector<PartyNames> parties{{kept.name, kept.abbreviation, kept.also_known_as}};
  EXPECT_EQ(NameIndex(parties).same("de linde").size(), 1U);
}

TEST(MergedParty, HasNoAliasOfItsOwnName) {
  Inventory inventory = three_parties();
  inventory.parties.own(1).name = "Welzijn";
  EXPECT_THAT(b_into_a(inventory).inventory.parties[0].also_known_as, IsEmpty());
}

TEST(MergedParty, FillsItsEmptyCells) {
  Inventory inventory = three_parties();
  Party& other = inventory.parties.own(1);
  other.abbreviation = "SW";
  other.scale = Scale("municipality");
  other.works_with_experience_experts = Answer::partly;
  other.part_of = kC;
  other.note = "sinds 2020";
  other.key_party = true;
  inventory.parties.own(0).works_with_experience_experts = Answer::unknown;
  inventory.parties.own(0).domain = {};
  const Party kept = b_into_a(inventory).inventory.parties[0];
  EXPECT_EQ(kept.abbreviation, "SW");
  EXPECT_EQ(kept.scale, Scale("municipality"));
  EXPECT_EQ(kept.works_with_experience_experts, Answer::partly);
  EXPECT_EQ(kept.part_of, kC);
  EXPECT_EQ(kept.note, "sinds 2020");
  EXPECT_TRUE(kept.key_party);
  EXPECT_EQ(kept.domain, Domain("welfare"));
  EXPECT_THAT(kept.secondary_domains, IsEmpty());
}

TEST(MergedParty, JoinsItsLists) {
  Inventory inventory = three_parties();
  Party& other = inventory.parties.own(1);
  other.domain = Domain("housing");
  other.target_groups = {TargetGroup("x"), TargetGroup("y")};
  other.neighbourhoods = {NeighbourhoodCode("W2")};
  other.note = "tweede";
  Party& own = inventory.parties.own(0);
  own.target_groups = {TargetGroup("x")};
  own.neighbourhoods = {NeighbourhoodCode("W1")};
  own.note = "eerste";
  const Party kept = b_into_a(inventory).inventory.parties[0];
  EXPECT_EQ(kept.domain, Domain("welfare"));
  EXPECT_THAT(kept.secondary_domains, ElementsAre(Domain("housing")));
  EXPECT_THAT(kept.target_groups, ElementsAre(TargetGroup("x"), TargetGroup("y")));
  EXPECT_THAT(kept.neighbourhoods, ElementsAre(NeighbourhoodCode("W1"), NeighbourhoodCode("W2")));
  EXPECT_EQ(kept.note, "eerste; tweede");
}

TEST(MergedParty, KeepsItsOwnValueAndTellsOfTheOther) {
  Inventory inventory = three_parties();
  inventory.parties.own(0).works_with_experience_experts = Answer::yes;
  inventory.parties.own(1).works_with_experience_experts = Answer::no;
  inventory.parties.own(1).kind = PartyKind("library");
  const Merging merging = b_into_a(inventory);
  EXPECT_EQ(merging.inventory.parties[0].works_with_experience_experts, Answer::yes);
  EXPECT_EQ(merging.inventory.parties[0].kind, PartyKind("other"));
  EXPECT_THAT(said(merging),
              Contains("“St. Welzijn” has another value here; that of “Welzijn” stays. Soort partij: Bibliotheek"));
  EXPECT_THAT(said(merging), Contains(HasSubstr("Werkt met ervaringsdeskundigen: Nee")));
}

TEST(MergedParty, IsNeverPartOfItself) {
  Inventory inventory = three_parties();
  inventory.parties.own(0).part_of = kB;
  Merging merging = b_into_a(inventory);
  EXPECT_TRUE(merging.inventory.parties[0].part_of.empty());
  EXPECT_THAT(said(merging), Contains(HasSubstr("would be part of itself")));

  inventory.parties.own(0).part_of = kC;
  inventory.parties.own(2).part_of = kB;
  merging = b_into_a(inventory);
  EXPECT_TRUE(merging.inventory.parties[0].part_of.empty()) << "by way of C";
  EXPECT_EQ(merging.inventory.parties[1].part_of, kA);
}

TEST(MergedReferences, GoToTheKeptParty) {
  Inventory inventory = three_parties();
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  initiative.lead = kB;
  inventory.initiatives.push_back(initiative);
  inventory.parties.own(2).part_of = kB;
  inventory.participations.push_back({InitiativeId("I1"), kB, ParticipationRole::lead});
  inventory.relations.push_back(relation("R1", kC, kB, 2));
  Agreement agreement;
  agreement.id = AgreementId("AF1");
  agreement.parties = {kB, kC};
  inventory.agreements.push_back(agreement);
  inventory.access.push_back({InitiativeId(), kB, AccessFactor("f"), Answer::yes, ""});
  inventory.ratings.push_back({kC, kB, RatedItem::power, 3, {}});
  Contact contact;
  contact.id = ContactId("CP1");
  contact.party = kB;
  inventory.contacts.push_back(contact);

  const Inventory result = b_into_a(inventory).inventory;
  EXPECT_EQ(result.initiatives[0].lead, kA);
  EXPECT_EQ(result.parties[1].part_of, kA);
  EXPECT_EQ(result.participations[0].party, kA);
  EXPECT_EQ(result.relations[0].to, kA);
  EXPECT_EQ(result.relations[0].from, kC);
  EXPECT_THAT(result.agreements[0].parties, ElementsAre(kA, kC));
  EXPECT_EQ(result.access[0].party, kA);
  EXPECT_EQ(result.ratings[0].about, kA);
  EXPECT_EQ(result.contacts[0].party, kA);
}

TEST(MergedRelations, OfThePartiesWithEachOtherGoAndAreTold) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kB, 2), relation("R2", kA, kC, 1)};
  const Merging merging = b_into_a(inventory);
  ASSERT_EQ(merging.inventory.relations.size(), 1U);
  EXPECT_EQ(merging.inventory.relations[0].id, RelationId("R2"));
  EXPECT_THAT(said(merging), Contains("The relation R1 was between the merged parties, so it went."));
}

TEST(MergedRelations, OfOnePairAndKindAreJoinedWithTheLargerStrength) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 2), relation("R2", kB, kC, 4), relation("R3", kB, kC, 1)};
  inventory.relations.own(0).note = "eerste";
  inventory.relations.own(1).note = "tweede";
  inventory.relations.own(1).frequency = Frequency("weekly");
  inventory.relations.own(2).kind = RelationKind("referral");
  const Merging merging = b_into_a(inventory);
  ASSERT_EQ(merging.inventory.relations.size(), 2U) << "another kind stays a relation of its own";
  const Relation& joined = merging.inventory.relations[0];
  EXPECT_EQ(joined.id, RelationId("R1"));
  EXPECT_EQ(joined.strength, 4);
  EXPECT_EQ(joined.strength_from, std::nullopt) << "both rows say what this side says";
  EXPECT_EQ(joined.note, "eerste; tweede");
  EXPECT_EQ(joined.frequency, Frequency("weekly"));
  EXPECT_THAT(said(merging), Contains("The relations R1 and R2 are of one pair and kind now, and were joined."));
  EXPECT_THAT(said(merging), Contains("The relations R1 and R2 differ here; this value was left out. Sterkte: 2"));
}

TEST(MergedRelations, KeepWhatTheTwoSidesSay) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 1), relation("R2", kC, kB, 3)};
  const Relation joined = b_into_a(inventory).inventory.relations[0];
  EXPECT_EQ(joined.from, kA);
  EXPECT_EQ(joined.strength, 3);
  EXPECT_EQ(joined.strength_from, 1);
  EXPECT_EQ(joined.strength_to, 3);
}

TEST(MergedRelations, ConfirmedByEitherSideAreConfirmedByBoth) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 2), relation("R2", kC, kB, 2)};
  inventory.relations.own(0).confirmed_by = ConfirmedBy::from;
  inventory.relations.own(1).confirmed_by = ConfirmedBy::from;
  const Relation joined = b_into_a(inventory).inventory.relations[0];
  EXPECT_EQ(joined.confirmed_by, ConfirmedBy::both);
  EXPECT_EQ(joined.strength_from, std::nullopt) << "the two sides agree";
}

TEST(MergedRelations, OfADirectedKindStayTwoWhereTheyRunOppositeWays) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 1), relation("R2", kC, kB, 3)};
  for (const std::size_t place : {0U, 1U}) inventory.relations.own(place).kind = RelationKind("referral");
  EXPECT_EQ(b_into_a(inventory).inventory.relations.size(), 2U);
}

TEST(MergedRelations, TakeTheStatusThatAsksMostAttention) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 1), relation("R2", kB, kC, 1)};
  inventory.relations.own(1).status = RelationStatus::troubled;
  const Merging merging = b_into_a(inventory);
  EXPECT_EQ(merging.inventory.relations[0].status, RelationStatus::troubled);
  EXPECT_THAT(said(merging), Contains(HasSubstr("Status: existing")));
}

TEST(MergedRelations, LeaveRepeatedOnesOfOtherPairsAlone) {
  Inventory inventory = three_parties();
  inventory.relations = {relation("R1", kA, kC, 1), relation("R2", kC, kA, 3)};
  EXPECT_EQ(b_into_a(inventory).inventory.relations.size(), 2U) << "they were two before";
}

TEST(MergedParticipations, InOneInitiativeBecomeOne) {
  Inventory inventory = three_parties();
  const InitiativeId i1("I1");
  const InitiativeId i2("I2");
  inventory.participations = {{i1, kA, ParticipationRole::funder},
                              {i2, kB, std::nullopt},
                              {i1, kC, std::nullopt},
                              {i1, kB, ParticipationRole::participant}};
  const Merging merging = b_into_a(inventory);
  EXPECT_EQ(merging.inventory.participations,
            (Rows<Participation>{{i1, kA, ParticipationRole::participant}, {i2, kA, std::nullopt}, {i1, kC, {}}}));
  EXPECT_THAT(said(merging), Contains(HasSubstr("took part in I1 in two roles")));
}

TEST(MergedAgreements, BetweenTheMergedPartiesOnlyGoAndAreTold) {
  Inventory inventory = three_parties();
  Agreement agreement;
  agreement.id = AgreementId("AF1");
  agreement.title = "Samen";
  agreement.parties = {kB, kA};
  inventory.agreements.push_back(agreement);
  agreement.id = AgreementId("AF2");
  agreement.parties = {kB, kC, kA};
  inventory.agreements.push_back(agreement);
  const Merging merging = b_into_a(inventory);
  ASSERT_EQ(merging.inventory.agreements.size(), 1U);
  EXPECT_THAT(merging.inventory.agreements[0].parties, ElementsAre(kA, kC));
  EXPECT_THAT(said(merging), Contains(HasSubstr("“Samen” (AF1)")));
}

TEST(MergedAccess, KeepsTheAnswerOfTheKeptParty) {
  Inventory inventory = three_parties();
  const AccessFactor f("f");
  const AccessFactor g("g");
  inventory.access = {{InitiativeId(), kB, f, Answer::yes, "b"},
                      {InitiativeId(), kA, f, Answer::no, "a"},
                      {InitiativeId(), kA, g, Answer::unknown, ""},
                      {InitiativeId(), kB, g, Answer::partly, ""}};
  const Merging merging = b_into_a(inventory);
  EXPECT_EQ(merging.inventory.access, (Rows<AccessAnswer>{{InitiativeId(), kA, f, Answer::no, "b; a"},
                                                          {InitiativeId(), kA, g, Answer::partly, ""}}));
  EXPECT_THAT(said(merging), Contains("The merged parties answer differently on “f”; “No” stays."));
}

TEST(MergedRatings, KeepTheLastAndLoseThoseOfThePartyAboutItself) {
  Inventory inventory = three_parties();
  const std::optional<Date> early = Date{2023, 1, 1};
  const std::optional<Date> late = Date{2024, 1, 1};
  inventory.ratings = {
      {kC, kA, RatedItem::power, 1, early}, {kC, kB, RatedItem::power, 4, late}, {kA, kB, RatedItem::power, 2, late}};
  const Merging merging = b_into_a(inventory);
  EXPECT_EQ(merging.inventory.ratings, (Rows<Rating>{{kC, kA, RatedItem::power, 4, late}}));
  EXPECT_THAT(said(merging), Contains("A rating would be of “Welzijn” about itself, so it went."));
}

TEST(Merging, OfSeveralPartiesAtOnceLeavesOne) {
  const std::vector<PartyId> others{kC, kB, kA};
  const Merging merging = merged(three_parties(), kA, others);
  ASSERT_EQ(merging.inventory.parties.size(), 1U);
  EXPECT_THAT(merging.inventory.parties[0].also_known_as, UnorderedElementsAre("St. Welzijn", "Bieb"));
}

TEST(Merging, OfNothingChangesNothing) {
  EXPECT_EQ(merged(three_parties(), kA, {}), (Merging{three_parties(), {}}));
}

TEST(Merging, LeavesTheInventoryItselfAsItIs) {
  const Inventory inventory = test::example_inventory();
  const std::vector<PartyId> others{inventory.parties[1].id};
  merged(inventory, inventory.parties[0].id, others);
  EXPECT_EQ(inventory, test::example_inventory());
}

// Every id of a party that any row of the inventory names.
std::set<PartyId> named_in(const Inventory& inventory) {
  std::set<PartyId> named;
  for (const Party& row : inventory.parties) named.insert(row.part_of);
  for (const Initiative& row : inventory.initiatives) named.insert(row.lead);
  for (const Participation& row : inventory.participations) named.insert(row.party);
  for (const Relation& row : inventory.relations) named.insert({row.from, row.to});
  for (const Agreement& row : inventory.agreements) named.insert(row.parties.begin(), row.parties.end());
  for (const AccessAnswer& row : inventory.access) named.insert(row.party);
  for (const Rating& row : inventory.ratings) named.insert({row.from, row.about});
  for (const Contact& row : inventory.contacts) named.insert(row.party);
  return named;
}

TEST(Merging, OfAnyTwoPartiesOfTheExampleCanBeReadWithoutErrors) {
  constexpr std::size_t kParties = 20;
  constexpr std::size_t kRead = 12;  // of these all pairs are read, which takes its time
  const Inventory inventory = test::example_inventory();
  for (std::size_t a = 0; a < kParties; ++a) {
    for (std::size_t b = 0; b < kParties; ++b) {
      if (a == b) continue;
      const std::vector<PartyId> others{inventory.parties[b].id};
      const Merging merging = merged(inventory, inventory.parties[a].id, others);
      EXPECT_THAT(named_in(merging.inventory), Not(Contains(others[0])));
      EXPECT_EQ(merging.inventory.parties.size(), inventory.parties.size() - 1);
      EXPECT_EQ(merging.inventory.contacts.size(), inventory.contacts.size());
      const auto joined = std::ranges::count(merging.remarks,
                                             std::string_view("The relations {first} and {id} are of "
                                                              "one pair and kind now, and were joined."),
                                             [](const Problem& problem) { return problem.message.message.one; });
      const auto loops = std::ranges::count(
          merging.remarks, std::string_view("The relation {id} was between the merged parties, so it went."),
          [](const Problem& problem) { return problem.message.message.one; });
      EXPECT_EQ(merging.inventory.relations.size() + static_cast<std::size_t>(joined + loops),
                inventory.relations.size());
      if (a < b || a >= kRead) continue;
      const InventoryReading reading = as_read(merging.inventory);
      EXPECT_FALSE(has_error(reading.problems)) << others[0].text();
      EXPECT_EQ(reading.inventory, merging.inventory) << others[0].text();
    }
  }
}

}  // namespace
}  // namespace samenhang
