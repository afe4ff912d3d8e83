#include "base/catalogue.h"
#include "intake/names.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Groups = std::vector<std::vector<std::size_t>>;

std::vector<PartyNames> named(const std::vector<std::string>& names) {
  std::vector<PartyNames> parties;
  for (const std::string& name : names) parties.push_back({name, "", {}});
  return parties;
}

Groups groups_of(const std::vector<PartyNames>& parties, const KeptApart& apart = {}) {
  Groups found;
  for (const MergeProposal& proposal : merge_proposals(parties, apart)) found.push_back(proposal.parties);
  return found;
}

Groups groups(const std::vector<std::string>& names, const KeptApart& apart = {}) {
  return groups_of(named(names), apart);
}

// The twenty names of a municipality's own list, as they were typed.
std::vector<std::string> partner_list() {
  return {"Stichting Welzijn Lindeveen (SWL)",
          "St. Welzijn Lindeveen",
          "Stg. Welzijn  Lindeveen ",
          "GGD",
          "G.G.D. Veenstreek",
          "Huisartsengroep L’veen",
          "Diëtistenpraktijk Smaakvol",
          "Dietistenpraktijk Smaakvol",
          "Sociaal Wijkteam Noord",
          "Wijkteam noord",
          "Afd. Armoede & Schulden",
          "Afdeling Wonen",
          "Woningcorp. Thuishaven",
          "Verloskundigen De Ooievaar",
          "Wereldvrouwen Noorderkwartier",
          "Buurttafel “De Kade”",
          "Café – Taalhuis",
          "Scholen",
          "Zorgverzekeraar De Polder",
          "=HYPERLINK(\"https://voorbeeld.example\";\"Sportbedrijf Lindeveen\")"};
}

TEST(MergeProposals, AreFourOfThePartnerList) {
  EXPECT_THAT(groups(partner_list()),
              UnorderedElementsAre(ElementsAre(0, 1, 2), ElementsAre(3, 4), ElementsAre(6, 7), ElementsAre(8, 9)));
}

TEST(MergeProposals, AreNoneOfTheExampleMunicipality) {
  std::vector<PartyNames> parties;
  for (const Party& party : test::example_inventory().parties) {
    parties.push_back({party.name, party.abbreviation, party.also_known_as});
  }
  EXPECT_THAT(groups_of(parties), IsEmpty());
}

TEST(MergeProposals, JoinALegalFormWithAWordThatEndsInIt) {
  EXPECT_THAT(groups({"Buurtcoöperatie Oosterhof", "Coöp. Oosterhof"}), ElementsAre(ElementsAre(0, 1)));
}

TEST(MergeProposals, AreNeverOfOtherPointsOfTheCompass) {
  EXPECT_THAT(groups({"Wijkteam Noord", "Wijkteam Zuid", "Wijkteam"}), IsEmpty());
  EXPECT_THAT(groups({"Noord-Holland", "Zuid-Holland", "Holland"}), IsEmpty());
  EXPECT_THAT(groups({"Buurthuis Oosterhof", "Buurthuis Westerhof"}), IsEmpty());
}

TEST(MergeProposals, WriteThePointsOfTheCompassInTwoWays) {
  EXPECT_THAT(groups({"Archief Noord-Oost Friesland", "Archief Noordoost-Friesland"}), ElementsAre(ElementsAre(0, 1)));
}

TEST(MergeProposals, AreNeverOfOtherNumbers) {
  EXPECT_THAT(groups({"Basisschool 1", "Basisschool 2", "Basisschool"}), IsEmpty());
  EXPECT_THAT(groups({"Basisschool 1", "basisschool 01"}), ElementsAre(ElementsAre(0, 1)));
}

TEST(MergeProposals, AreNeverOfOtherBracketsBehindTheName) {
  EXPECT_THAT(groups({"Bergen (L.)", "Bergen (NH.)"}), IsEmpty());
  EXPECT_THAT(groups({"Bergen (L.)", "Bergen (NH.)", "Bergen"}), IsEmpty()) << "it may be either";
  EXPECT_THAT(groups({"Bergen (L.)", "Bergen op Zoom"}), IsEmpty());
}

TEST(MergeProposals, AreNeverOfNamesThatEachHaveAWordOfTheirOwn) {
  EXPECT_THAT(groups({"GGD Drenthe", "GGD Twente"}), IsEmpty());
  EXPECT_THAT(groups({"Veiligheidshuis Groningen", "Veiligheidsregio Groningen"}), IsEmpty());
}

TEST(MergeProposals, JoinANameWithoutItsPlaceWhereThereIsOnlyOne) {
  EXPECT_THAT(groups({"GGD", "GGD Twente"}), ElementsAre(ElementsAre(0, 1)));
  EXPECT_THAT(groups({"GGD", "GGD Twente", "GGD Drenthe"}), IsEmpty());
  EXPECT_THAT(groups({"GGD", "GGD Twente", "g.g.d. twente"}), ElementsAre(ElementsAre(0, 1, 2)));
}

TEST(MergeProposals, JoinAnAbbreviationWhereItIsOfOneOnly) {
  EXPECT_THAT(groups({"Stichting Welzijn Lindeveen (SWL)", "SWL"}), ElementsAre(ElementsAre(0, 1)));
  EXPECT_THAT(groups({"Belastingsamenwerking Brabant (BB)", "Bibliotheek Brabant (BB)", "BB"}), IsEmpty());
  EXPECT_THAT(groups({"Wijkteam Noord (WTN)", "WTN"}), ElementsAre(ElementsAre(0, 1)))
      << "an abbreviation need not name the point of the compass";
}

TEST(MergeProposals, DoNotJoinPartiesThatOnlyShareAnAbbreviation) {
  EXPECT_THAT(groups_of({{"Bedrijfsvoering Betuwe", "BWB", {}}, {"Belastingen Brabant", "BWB", {}}}), IsEmpty());
}

TEST(MergeProposals, JoinAnAlias) {
  EXPECT_THAT(groups_of({{"Bibliotheek Lindeveen", "", {"De Bieb"}}, {"de bieb", "", {}}}),
              ElementsAre(ElementsAre(0, 1)));
}

TEST(MergeProposals, JoinAllOfOneName) {
  EXPECT_THAT(groups({"Bieb", "Koor", "Bieb", "Bieb"}), ElementsAre(ElementsAre(0, 2, 3)));
}

TEST(MergeProposals, DoNotTakeOtherPlacesForTypingErrors) {
  EXPECT_THAT(groups({"Rheden", "Rhenen", "Haren", "Haaren", "Veenendaal", "Voerendaal"}), IsEmpty());
}

TEST(MergeProposals, AreNotOfADepartmentAndWhatIsAboutMore) {
  EXPECT_THAT(groups({"Afdeling Zorg", "Afdeling Zorg en Welzijn"}), IsEmpty());
  EXPECT_THAT(groups({"Gemeente Groningen", "Groningen Seaports"}), IsEmpty());
  EXPECT_THAT(groups({"Regio De Vallei", "Omgevingsdienst Regio De Vallei"}), IsEmpty());
}

TEST(MergeProposals, KeepApartWhatTheUserSaysIsNotOne) {
  const KeptApart apart{names_apart("Bieb", "bieb!")};
  EXPECT_THAT(groups({"Bieb", "BIEB"}, apart), IsEmpty()) << "two parties of one name";
  EXPECT_THAT(groups({"Bieb", "Bieb"}, apart), IsEmpty());
  EXPECT_THAT(groups({"GGD", "G.G.D. Veenstreek"}, {names_apart("G.G.D. Veenstreek", "GGD")}), IsEmpty());
}

TEST(MergeProposals, KeepApartAlsoByWayOfAThird) {
  const std::vector<std::string> names{"Welzijn Lindeveen", "Stichting Welzijn Lindeveen", "welzijn lindeveen (SWL)"};
  EXPECT_THAT(groups(names), ElementsAre(ElementsAre(0, 1, 2)));
  for (const auto& proposal : groups(names, {names_apart(names[0], names[2])})) {
    EXPECT_FALSE(std::ranges::find(proposal, 0U) != proposal.end() &&
                 std::ranges::find(proposal, 2U) != proposal.end());
  }
}

TEST(MergeProposals, SayHowAlikeTheLeastAlikePairIsAndWhy) {
  const std::vector<MergeProposal> found = merge_proposals(named({"De Kade", "de kade", "Kade"}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_LT(found[0].similarity, 1.0);
  EXPECT_EQ(say(Catalogue(Language::dutch), found[0].reason), "alleen kleine woorden zoals “de” en “van” verschillen");
}

TEST(MergeProposals, HaveTheMostAlikeFirst) {
  const std::vector<MergeProposal> found =
      merge_proposals(named({"GGD", "Taalhius Kade", "Bieb", "GGD Twente", "Taalhuis Kade", "bieb"}));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_THAT(found[0].parties, ElementsAre(2, 5));
  EXPECT_THAT(found[1].parties, ElementsAre(1, 4));
  EXPECT_THAT(found[2].parties, ElementsAre(0, 3));
}

using NamedProposals = std::multiset<std::pair<std::multiset<std::string>, std::string>>;

NamedProposals by_name(const std::vector<PartyNames>& parties) {
  NamedProposals found;
  for (const MergeProposal& proposal : merge_proposals(parties)) {
    std::multiset<std::string> names;
    for (const std::size_t party : proposal.parties) names.insert(parties[party].name);
    found.emplace(std::move(names), say(Catalogue(Language::english), proposal.reason));
  }
  return found;
}

TEST(MergeProposals, AreTheSameWhateverTheOrderOfTheParties) {
  std::vector<PartyNames> parties = named(partner_list());
  for (const Party& party : test::example_inventory().parties) {
    parties.push_back({party.name, party.abbreviation, party.also_known_as});
  }
  for (const char* name : {"SWL", "Coöp. Oosterhof", "Wijkteam", "Buurt tafel De Kade", "Bibliothek Lindeveen"}) {
    parties.push_back({name, "", {}});
  }
  const NamedProposals expected = by_name(parties);
  EXPECT_GT(expected.size(), 10U);
  std::mt19937 random(7);
  for (int round = 0; round < 10; ++round) {
    std::ranges::shuffle(parties, random);
    EXPECT_EQ(by_name(parties), expected);
  }
}

TEST(MergeProposals, HaveAPartyOnceAtTheMost) {
  std::vector<std::string> names = partner_list();
  const std::vector<std::string> again = partner_list();
  names.insert(names.end(), again.begin(), again.end());
  std::set<std::size_t> seen;
  for (const auto& proposal : groups(names)) {
    EXPECT_TRUE(std::ranges::is_sorted(proposal));
    for (const std::size_t party : proposal) EXPECT_TRUE(seen.insert(party).second) << names[party];
  }
}

TEST(MergeProposals, OfThousandsOfPartiesTakeNoTimeToSpeakOf) {
  std::vector<std::string> names;
  for (int i = 0; i < 5000; ++i) {
    std::string letters;
    for (int rest = i; letters.size() < 3; rest /= 26) letters += static_cast<char>('a' + rest % 26);
    names.push_back("Stichting " + letters + "x" + letters + " Lindeveen");
  }
  EXPECT_THAT(groups(names), IsEmpty());  // it ends
}

}  // namespace
}  // namespace samenhang
