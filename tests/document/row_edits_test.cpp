#include "support/documents.h"

#include <gmock/gmock.h>

// Adding and changing rows of every table, and what is refused.
namespace samenhang {
namespace {

using test::after;
using test::party_with;
using test::refusal_of;
using test::small_document;
using testing::HasSubstr;

Party new_party(const std::string& id = "P004") {
  Party party;
  party.id = PartyId(id);
  party.name = "Bibliotheek";
  party.kind = PartyKind("library");
  party.domain = Domain("welfare");
  return party;
}

Relation new_relation(const std::string& from, const std::string& to) {
  Relation relation;
  relation.id = RelationId("R003");
  relation.from = PartyId(from);
  relation.to = PartyId(to);
  relation.kind = RelationKind("contact");
  return relation;
}

TEST(Add, PutsARowAtTheEndOfItsTable) {
  const Document document = after(small_document(), Add<Party>{new_party()});
  ASSERT_EQ(document.inventory->parties.size(), 4U);
  EXPECT_EQ(document.inventory->parties.back(), new_party());
}

TEST(Add, LeavesTheDocumentAsItWas) {
  const Document before = small_document();
  const Document document = after(before, Add<Party>{new_party()});
  EXPECT_EQ(before, small_document());
  EXPECT_FALSE(document == before);
}

TEST(Add, RefusesWhatIsInAListWithoutIdsAlready) {
  const Participation takes_part{small_document().inventory->initiatives.front().id, PartyId("P003"),
                                 ParticipationRole::adviser};
  const Document document = after(small_document(), Add<Participation>{takes_part});
  EXPECT_THAT(refusal_of(document, Add<Participation>{takes_part}), HasSubstr("already"));
  Participation other = takes_part;
  other.role = ParticipationRole::participant;
  const Document both = after(document, Add<Participation>{other});
  EXPECT_THAT(refusal_of(both, Change<Participation>{other, takes_part}), HasSubstr("already"));
}

TEST(Add, TakesARowOfEveryTable) {
  Agreement agreement;
  agreement.id = AgreementId("A03");
  agreement.title = "Sleutel";
  agreement.parties = {PartyId("P002"), PartyId("P003")};
  Initiative initiative;
  initiative.id = InitiativeId("I03");
  initiative.name = "Wandelclub";
  Contact contact;
  contact.id = ContactId("C003");
  contact.party = PartyId("P003");
  const Document document = after(
      small_document(),
      Several{{Add<Relation>{new_relation("P001", "P003")}, Add<Agreement>{agreement}, Add<Initiative>{initiative},
               Add<Contact>{contact}, Add<Neighbourhood>{{NeighbourhoodCode("WK990103"), "Zuid", 5, "", false}},
               Add<Participation>{{InitiativeId("I03"), PartyId("P003"), std::nullopt}},
               Add<GuidanceAnswer>{{InitiativeId("I02"), GuidingQuestion("q2_reach"), Answer::no}},
               Add<AccessAnswer>{{InitiativeId("I02"), PartyId(), AccessFactor("affordability"), Answer::no, ""}},
               Add<Rating>{{PartyId("P003"), PartyId("P001"), RatedItem::mission, 4, std::nullopt}}}});
  EXPECT_EQ(document.inventory->relations.size(), 3U);
  EXPECT_EQ(document.inventory->agreements.back(), agreement);
  EXPECT_EQ(document.inventory->initiatives.back(), initiative);
  EXPECT_EQ(document.inventory->contacts.back(), contact);
  EXPECT_EQ(document.inventory->neighbourhoods.size(), 3U);
  EXPECT_EQ(document.inventory->participations.size(), 3U);
  EXPECT_EQ(document.inventory->guidance.size(), 2U);
  EXPECT_EQ(document.inventory->access.size(), 3U);
  EXPECT_EQ(document.inventory->ratings.size(), 2U);
}

TEST(Add, RefusesAnIdThatAnotherRowHas) {
  EXPECT_THAT(refusal_of(small_document(), Add<Party>{new_party("P002")}),
              HasSubstr("There is a row “P002” already. (Choose another id.)"));
}

TEST(Add, RefusesAnEmptyIdAndAnEmptyName) {
  EXPECT_THAT(refusal_of(small_document(), Add<Party>{new_party("")}), HasSubstr("“Partij-id” must be filled in."));
  Party nameless = new_party();
  nameless.name = "  ";
  EXPECT_THAT(refusal_of(small_document(), Add<Party>{nameless}), HasSubstr("“Naam” must be filled in."));
}

TEST(Add, RefusesACodeThatItsListLacks) {
  Party party = new_party();
  party.domain = Domain("wonnen");
  EXPECT_THAT(refusal_of(small_document(), Add<Party>{party}), HasSubstr("“Domein” cannot be “wonnen”."));
}

TEST(Add, RefusesAReferenceToARowThatIsNotThere) {
  const std::string line = refusal_of(small_document(), Add<Relation>{new_relation("P001", "P009")});
  EXPECT_THAT(line, HasSubstr("“Naar” cannot be “P009”."));
  EXPECT_THAT(line, HasSubstr("partijen"));
}

TEST(Add, RefusesARelationWithItself) {
  EXPECT_THAT(refusal_of(small_document(), Add<Relation>{new_relation("P001", "P001")}),
              HasSubstr("“Naar” cannot be “P001”. (Write the ids of two different parties.)"));
}

TEST(Add, RefusesNumbersOffTheirScale) {
  Relation relation = new_relation("P001", "P003");
  relation.strength = 5;
  EXPECT_THAT(refusal_of(small_document(), Add<Relation>{relation}), HasSubstr("“Sterkte” cannot be “5”."));
  const Rating rating{PartyId("P001"), PartyId("P003"), RatedItem::mission, 0, std::nullopt};
  EXPECT_THAT(refusal_of(small_document(), Add<Rating>{rating}), HasSubstr("“Score” cannot be “0”."));
  const Neighbourhood zuid{NeighbourhoodCode("WK990103"), "Zuid", -1, "", false};
  EXPECT_THAT(refusal_of(small_document(), Add<Neighbourhood>{zuid}), HasSubstr("“Inwoners” cannot be “-1”."));
}

TEST(Add, RefusesANeighbourhoodThatIsNotInTheTable) {
  Party party = new_party();
  party.neighbourhoods = {NeighbourhoodCode("WK990199")};
  EXPECT_THAT(refusal_of(small_document(), Add<Party>{party}), HasSubstr("“Wijken” cannot be “WK990199”."));
}

TEST(Add, RefusesAnAgreementOfOneParty) {
  Agreement agreement;
  agreement.id = AgreementId("A03");
  agreement.title = "Alleen";
  agreement.parties = {PartyId("P001")};
  EXPECT_THAT(refusal_of(small_document(), Add<Agreement>{agreement}), HasSubstr("“Partijen” cannot be “P001”."));
}

TEST(Add, RefusesAnAccessAnswerAboutTwoThings) {
  const AccessAnswer answer{InitiativeId("I01"), PartyId("P001"), AccessFactor("affordability"), Answer::yes, ""};
  EXPECT_NE(refusal_of(small_document(), Add<AccessAnswer>{answer}), "");
}

TEST(Add, SettlesTheRowAsReadingWould) {
  Party party = new_party();
  party.name = " Bibliotheek\t";
  party.secondary_domains = {Domain("housing"), Domain("housing")};
  Relation relation = new_relation("P001", "P003");
  relation.strength_from = 2;
  relation.strength_to = 4;
  const Document document = after(small_document(), Several{{Add<Party>{party}, Add<Relation>{relation}}});
  EXPECT_EQ(document.inventory->parties.back().name, "Bibliotheek");
  EXPECT_EQ(document.inventory->parties.back().secondary_domains.size(), 1U);
  EXPECT_EQ(document.inventory->relations.back().strength, 4);
}

TEST(Add, MakesFreeNamesOfNeighbourhoodsCodesWithTheFirstRowsOfTheirTable) {
  Document document;
  document.inventory = test::inventory_of(
      {{"partijen", "Partij-id;Naam;Soort partij;Domein;Wijken\nP001;Buurthuis;welfare_org;welfare;Centrum|Noord"}});
  const Add<Neighbourhood> centrum{{NeighbourhoodCode("WK990101"), "Centrum", 8200, "", false}};
  const Add<Neighbourhood> noord{{NeighbourhoodCode("WK990102"), "Noord", 100, "", false}};
  EXPECT_THAT(refusal_of(document, centrum), HasSubstr("partijen.csv::2:Wijken: “Wijken” cannot be “Noord”."));
  const Document both = after(document, Several{{centrum, noord}});
  EXPECT_THAT(party_with(both, "P001").neighbourhoods,
              testing::ElementsAre(NeighbourhoodCode("WK990101"), NeighbourhoodCode("WK990102")));
}

TEST(Change, PutsARowInThePlaceOfAnother) {
  const Document before = small_document();
  Party party = party_with(before, "P002");
  party.name = "Woonwijzer";
  const Document document = after(before, Change<Party>{PartyId("P002"), party});
  EXPECT_EQ(document.inventory->parties[1].name, "Woonwijzer");
  EXPECT_EQ(document.inventory->parties.size(), 3U);
  EXPECT_EQ(document.inventory->relations, before.inventory->relations);
}

TEST(Change, NamesARowWithoutAnIdByWhatItSays) {
  const Document before = small_document();
  Participation participation = before.inventory->participations[1];
  participation.role = ParticipationRole::funder;
  const Document document = after(before, Change<Participation>{before.inventory->participations[1], participation});
  EXPECT_EQ(document.inventory->participations[1].role, ParticipationRole::funder);
}

TEST(Change, RefusesAnotherId) {
  EXPECT_THAT(refusal_of(small_document(), Change<Party>{PartyId("P002"), new_party("P009")}),
              HasSubstr("The id of “P002” cannot change."));
}

TEST(Change, RefusesARowThatIsNotThere) {
  EXPECT_THAT(refusal_of(small_document(), Change<Party>{PartyId("P009"), new_party("P009")}),
              HasSubstr("no longer there"));
}

TEST(Change, RefusesAPartyThatIsPartOfItself) {
  Party party = party_with(small_document(), "P002");
  party.part_of = party.id;
  EXPECT_THAT(refusal_of(small_document(), Change<Party>{party.id, party}), HasSubstr("“Onderdeel van”"));
}

TEST(Change, RenamesANeighbourhoodThatOthersName) {
  const Neighbourhood renamed{NeighbourhoodCode("WK990101"), "Binnenstad", 8200, "", true};
  const Document document = after(small_document(), Change<Neighbourhood>{renamed.code, renamed});
  EXPECT_EQ(document.inventory->neighbourhoods[0], renamed);
  EXPECT_EQ(party_with(document, "P001").neighbourhoods[0], renamed.code);
}

TEST(SetProjectFacts, TakesThemAllAndRefusesADateThatIsNone) {
  ProjectFacts facts = small_document().inventory->project;
  facts.municipality = "Nieuwstad";
  facts.other = {{"kleur", "groen"}};
  EXPECT_EQ(after(small_document(), SetProjectFacts{facts}).inventory->project, facts);
  facts.reference_date = Date{2024, 2, 31};
  EXPECT_THAT(refusal_of(small_document(), SetProjectFacts{facts}), HasSubstr("31-02-2024"));
}

}  // namespace
}  // namespace samenhang
