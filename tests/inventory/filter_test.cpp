#include "inventory/filter.h"

#include "base/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Party party(const char* id, const char* kind, const char* domain) {
  Party made;
  made.id = PartyId(id);
  made.name = id;
  made.kind = PartyKind(kind);
  made.domain = Domain(domain);
  return made;
}

Relation relation(const char* id, const char* from, const char* to, std::optional<int> strength) {
  Relation made;
  made.id = RelationId(id);
  made.from = PartyId(from);
  made.to = PartyId(to);
  made.kind = RelationKind("contact");
  made.strength = strength;
  return made;
}

Initiative initiative(const char* id, const char* lead) {
  Initiative made;
  made.id = InitiativeId(id);
  made.name = id;
  made.lead = PartyId(lead);
  return made;
}

// Two parties of housing (B by its secondary domain), one of welfare; each in an initiative of its own.
Inventory small_town() {
  Inventory town;
  town.neighbourhoods = {{NeighbourhoodCode("WK990101"), "Noord", 100, "", false}};
  town.parties = {party("A", "housing_corporation", "housing"), party("B", "school", "education"),
                  party("C", "welfare_org", "welfare")};
  town.parties.own(0).neighbourhoods = {NeighbourhoodCode("WK990101")};
  town.parties.own(0).part_of = PartyId("C");
  town.parties.own(1).secondary_domains = {Domain("housing")};
  town.parties.own(1).scale = Scale("regional");
  town.initiatives = {initiative("IA", "C"), initiative("IC", "C"), initiative("IX", "")};
  town.participations = {{InitiativeId("IA"), PartyId("A"), std::nullopt},
                         {InitiativeId("IC"), PartyId("C"), std::nullopt}};
  town.relations = {relation("R1", "A", "B", 3), relation("R2", "B", "C", std::nullopt), relation("R3", "A", "C", 4)};
  town.relations.own(1).status = RelationStatus::desired;
  town.relations.own(2).kind = RelationKind("referral");
  return town;
}

Filter parsed(const char* text) {
  const Result<Filter> filter = parse_filter(text, small_town());
  EXPECT_TRUE(filter.has_value()) << text;
  return filter.value_or(Filter{});
}

Problem refused(const char* text) {
  const Result<Filter> filter = parse_filter(text, small_town());
  EXPECT_FALSE(filter.has_value()) << text;
  return filter ? Problem{} : filter.error();
}

std::vector<std::string> party_ids(const Inventory& inventory) {
  std::vector<std::string> ids;
  for (const Party& row : inventory.parties) ids.push_back(row.id.text());
  return ids;
}

std::vector<std::string> relation_ids(const Inventory& inventory) {
  std::vector<std::string> ids;
  for (const Relation& row : inventory.relations) ids.push_back(row.id.text());
  return ids;
}

std::vector<std::string> initiative_ids(const Inventory& inventory) {
  std::vector<std::string> ids;
  for (const Initiative& row : inventory.initiatives) ids.push_back(row.id.text());
  return ids;
}

std::string in_dutch(const Sentence& sentence) {
  return say(Catalogue(Language::dutch), sentence);
}

TEST(ParseFilter, ReadsEachKey) {
  Filter expected;
  expected.domains = {Domain("housing"), Domain("welfare")};
  expected.kinds = {PartyKind("school")};
  expected.neighbourhoods = {NeighbourhoodCode("WK990101")};
  expected.scales = {Scale("regional")};
  expected.relation_kinds = {RelationKind("contact")};
  expected.least_strength = 2;
  expected.most_strength = 4;
  expected.statuses = {RelationStatus::existing, RelationStatus::desired};
  expected.date = Date{2024, 3, 1};
  EXPECT_EQ(parsed("domain=housing|welfare,kind=school,neighbourhood=WK990101,scale=regional,relation=contact,"
                   "strength=2..4,status=existing|desired,date=2024-03-01"),
            expected);
}

TEST(ParseFilter, TakesLabelsInEitherLanguageWithoutRegardToCase) {
  EXPECT_THAT(parsed("domain=WONEN|Housing").domains, ElementsAre(Domain("housing")));
  EXPECT_THAT(parsed("neighbourhood=noord").neighbourhoods, ElementsAre(NeighbourhoodCode("WK990101")));
}

TEST(ParseFilter, TakesALabelThatHoldsAComma) {
  EXPECT_THAT(parsed("kind=Ziekenhuis, ggz of verslavingszorg|school,domain=housing").kinds,
              ElementsAre(PartyKind("specialist_care"), PartyKind("school")));
}

TEST(ParseFilter, ReadsOpenRangesAndOneStrength) {
  EXPECT_EQ(parsed("strength=3..").most_strength, 4);
  EXPECT_EQ(parsed("strength=..3").least_strength, 1);
  EXPECT_EQ(parsed("strength=3").least_strength, 3);
  EXPECT_EQ(parsed("strength=3").most_strength, 3);
}

TEST(ParseFilter, LetsAllThroughForAnEmptyText) {
  EXPECT_TRUE(parsed("").lets_all_through());
  EXPECT_TRUE(parsed(" , ").lets_all_through());
}

TEST(ParseFilter, NamesAnUnknownKeyAndTheOnesThereAre) {
  const Problem problem = refused("colour=red");
  EXPECT_EQ(problem.value, "colour");
  EXPECT_THAT(in_dutch(problem.message), HasSubstr("colour"));
  EXPECT_THAT(in_dutch(problem.hint), HasSubstr("neighbourhood"));
}

TEST(ParseFilter, NamesAnUnknownValueAndWhatCanBeChosen) {
  const Problem problem = refused("domain=housing|moon");
  EXPECT_EQ(problem.value, "moon");
  EXPECT_THAT(in_dutch(problem.hint), HasSubstr("housing (Wonen)"));
}

TEST(ParseFilter, RefusesWhatIsNoStrength) {
  for (const char* text : {"strength=0", "strength=5", "strength=4..2", "strength=..", "strength=", "strength=2|3",
                           "strength=x", "strength=99999999999999999999"}) {
    EXPECT_EQ(refused(text).column, "strength") << text;
  }
}

TEST(ParseFilter, RefusesAKeyWithoutAValue) {
  EXPECT_EQ(refused("domain").column, "domain");
  EXPECT_EQ(refused("domain=housing|").column, "domain");
  EXPECT_EQ(refused("date=2024-02-30").column, "date");
}

TEST(ParseFilter, SaysSoWhereThereIsNothingToChooseFrom) {
  const Result<Filter> filter = parse_filter("neighbourhood=Noord", Inventory{});
  ASSERT_FALSE(filter.has_value());
  EXPECT_THAT(say(Catalogue(Language::english), filter.error().hint), HasSubstr("nothing to choose"));
}

TEST(Filtered, GivesTheInventoryItselfWhereEverythingIsLetThrough) {
  EXPECT_EQ(filtered(small_town(), Filter{}), small_town());
}

TEST(Filtered, LooksAtSecondaryDomainsToo) {
  EXPECT_THAT(party_ids(filtered(small_town(), parsed("domain=housing"))), ElementsAre("A", "B"));
}

TEST(Filtered, JoinsValuesWithOrAndKeysWithAnd) {
  EXPECT_THAT(party_ids(filtered(small_town(), parsed("kind=school|welfare_org"))), ElementsAre("B", "C"));
  EXPECT_THAT(party_ids(filtered(small_town(), parsed("kind=school|welfare_org,scale=regional"))), ElementsAre("B"));
  EXPECT_THAT(party_ids(filtered(small_town(), parsed("neighbourhood=Noord"))), ElementsAre("A"));
}

TEST(Filtered, KeepsOnlyRelationsWithBothEndsLeft) {
  EXPECT_THAT(relation_ids(filtered(small_town(), parsed("domain=housing"))), ElementsAre("R1"));
}

TEST(Filtered, ChoosesRelationsByKindStatusAndStrength) {
  EXPECT_THAT(relation_ids(filtered(small_town(), parsed("relation=referral"))), ElementsAre("R3"));
  EXPECT_THAT(relation_ids(filtered(small_town(), parsed("status=desired"))), ElementsAre("R2"));
  EXPECT_THAT(relation_ids(filtered(small_town(), parsed("strength=3..4"))), ElementsAre("R1", "R3"));
  EXPECT_THAT(party_ids(filtered(small_town(), parsed("status=desired"))), ElementsAre("A", "B", "C"));
}

TEST(Filtered, CountsAnEmptyStrengthAsOne) {
  EXPECT_THAT(relation_ids(filtered(small_town(), parsed("strength=1"))), ElementsAre("R2"));
}

TEST(Filtered, KeepsTheInitiativesOfThePartiesThatAreLeft) {
  const Inventory left = filtered(small_town(), parsed("domain=housing"));
  EXPECT_THAT(initiative_ids(left), ElementsAre("IA"));
  EXPECT_EQ(left.participations.size(), 1U);
  EXPECT_THAT(initiative_ids(filtered(small_town(), parsed("kind=welfare_org"))), ElementsAre("IA", "IC"));
}

TEST(Filtered, KeepsEveryInitiativeWhereOnlyRelationsAreChosen) {
  EXPECT_THAT(initiative_ids(filtered(small_town(), parsed("strength=3"))), ElementsAre("IA", "IC", "IX"));
}

TEST(Filtered, LeavesNoReferenceToAPartyThatIsGone) {
  const Inventory left = filtered(small_town(), parsed("domain=housing"));
  EXPECT_TRUE(left.parties[0].part_of.empty());
  EXPECT_TRUE(left.initiatives[0].lead.empty());
}

TEST(Filtered, ChoosesInitiativesThatRunOnTheDate) {
  Inventory town = small_town();
  town.initiatives.own(0).start = Date{2024, 3, 2};
  town.initiatives.own(1).start = Date{2024, 3, 1};
  town.initiatives.own(1).end = Date{2024, 3, 1};
  town.initiatives.own(2).end = Date{2024, 2, 29};
  const Inventory left = filtered(town, parsed("date=2024-03-01"));
  EXPECT_THAT(initiative_ids(left), ElementsAre("IC"));
  EXPECT_EQ(left.participations.size(), 1U);
  EXPECT_THAT(party_ids(left), ElementsAre("A", "B", "C"));
}

TEST(Filtered, KeepsAnAgreementWhileTwoOfItsPartiesAreLeft) {
  Inventory town = small_town();
  Agreement all;
  all.id = AgreementId("A1");
  all.parties = {PartyId("A"), PartyId("B"), PartyId("C")};
  all.initiatives = {InitiativeId("IA"), InitiativeId("IC")};
  Agreement two = all;
  two.id = AgreementId("A2");
  two.parties = {PartyId("B"), PartyId("C")};
  town.agreements = {all, two};
  const Inventory left = filtered(town, parsed("domain=housing"));
  ASSERT_EQ(left.agreements.size(), 1U);
  EXPECT_THAT(left.agreements[0].parties, ElementsAre(PartyId("A"), PartyId("B")));
  EXPECT_THAT(left.agreements[0].initiatives, ElementsAre(InitiativeId("IA")));
}

TEST(Filtered, TakesAwayTheRowsThatLeanOnWhatIsGone) {
  Inventory town = small_town();
  town.guidance = {{InitiativeId("IA"), GuidingQuestion("q2_reach"), Answer::yes},
                   {InitiativeId("IC"), GuidingQuestion("q2_reach"), Answer::no}};
  town.access = {{InitiativeId("IC"), {}, AccessFactor("affordability"), Answer::yes, ""},
                 {{}, PartyId("A"), AccessFactor("affordability"), Answer::yes, ""}};
  town.ratings = {{PartyId("A"), PartyId("C"), RatedItem::power, 2, std::nullopt},
                  {PartyId("A"), PartyId("B"), RatedItem::power, 3, std::nullopt}};
  Contact contact;
  contact.id = ContactId("C1");
  contact.party = PartyId("C");
  town.contacts = {contact};
  const Inventory left = filtered(town, parsed("domain=housing"));
  ASSERT_EQ(left.guidance.size(), 1U);
  EXPECT_EQ(left.guidance[0].initiative, InitiativeId("IA"));
  ASSERT_EQ(left.access.size(), 1U);
  EXPECT_EQ(left.access[0].party, PartyId("A"));
  ASSERT_EQ(left.ratings.size(), 1U);
  EXPECT_EQ(left.ratings[0].score, 3);
  EXPECT_THAT(left.contacts, IsEmpty());
  EXPECT_EQ(left.neighbourhoods, town.neighbourhoods);
}

TEST(SentenceOfFilter, SaysWhatIsFilteredOnInBothLanguages) {
  const Sentence sentence = sentence_of(parsed("domain=housing|safety,strength=2..4"), small_town());
  EXPECT_EQ(in_dutch(sentence), "domein: Wonen, Veiligheid; sterkte: 2–4");
  EXPECT_EQ(say(Catalogue(Language::english), sentence), "domain: Housing, Safety; strength: 2–4");
}

TEST(SentenceOfFilter, SaysAllEightThings) {
  const Sentence sentence =
      sentence_of(parsed("domain=housing,kind=school,neighbourhood=noord,scale=local,relation=contact,strength=3,"
                         "status=desired,date=2024-03-01"),
                  small_town());
  EXPECT_EQ(say(Catalogue(Language::english), sentence),
            "domain: Housing; kind of party: School; neighbourhood: Noord; scale: Local; kind of relation: Contact / "
            "know each other; strength: 3; status: Desired; date: 2024-03-01");
  EXPECT_THAT(in_dutch(sentence), HasSubstr("wijk: Noord"));
}

TEST(SentenceOfFilter, IsEmptyWhereEverythingIsLetThrough) {
  EXPECT_EQ(in_dutch(sentence_of(Filter{}, small_town())), "");
}

}  // namespace
}  // namespace samenhang
