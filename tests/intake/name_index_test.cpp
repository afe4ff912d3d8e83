#include "base/catalogue.h"
#include "intake/names.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<PartyNames> named(const std::vector<std::string>& names) {
  std::vector<PartyNames> parties;
  for (const std::string& name : names) parties.push_back({name, "", {}});
  return parties;
}

std::vector<PartyNames> names_of_example() {
  std::vector<PartyNames> parties;
  for (const Party& party : test::example_inventory().parties) {
    parties.push_back({party.name, party.abbreviation, party.also_known_as});
  }
  return parties;
}

std::vector<std::size_t> places(const std::vector<NameMatch>& matches) {
  std::vector<std::size_t> found;
  for (const NameMatch& match : matches) found.push_back(match.party);
  return found;
}

std::vector<std::size_t> same(const std::vector<PartyNames>& parties, std::string_view name) {
  return places(NameIndex(parties).same(name));
}

std::vector<std::size_t> similar(const std::vector<PartyNames>& parties, std::string_view name) {
  return places(NameIndex(parties).similar(name));
}

// The name of the best match in the example municipality; empty where there is none.
std::string best_in_example(std::string_view name) {
  const std::vector<PartyNames> parties = names_of_example();
  const std::vector<NameMatch> found = NameIndex(parties).similar(name, 1);
  return found.empty() ? "" : parties[found.front().party].name;
}

TEST(SameNames, DifferInSpellingOnly) {
  const std::vector<PartyNames> parties = named({"Diëtistenpraktijk Smaakvol", "Buurttafel De Kade"});
  EXPECT_THAT(same(parties, "dietistenpraktijk  SMAAKVOL"), ElementsAre(0));
  EXPECT_THAT(same(parties, "Buurttafel “De Kade”"), ElementsAre(1));
  EXPECT_THAT(same(parties, "Buurttafel"), IsEmpty());
}

TEST(SameNames, DifferInLegalForm) {
  EXPECT_THAT(same(named({"Stichting Welzijn Lindeveen"}), "St. Welzijn Lindeveen"), ElementsAre(0));
  EXPECT_THAT(same(named({"Stichting Welzijn Lindeveen"}), "Welzijn Lindeveen"), ElementsAre(0));
  EXPECT_THAT(same(named({"Gemeente Lindeveen"}), "Lindeveen"), ElementsAre(0));
}

TEST(SameNames, HaveNoTwoDifferentLegalForms) {
  EXPECT_THAT(same(named({"Stichting Dorpsbelang"}), "Vereniging Dorpsbelang"), IsEmpty());
  EXPECT_THAT(similar(named({"Stichting Dorpsbelang"}), "Vereniging Dorpsbelang"), ElementsAre(0));
  EXPECT_THAT(similar(named({"Stichting Wonen"}), "Afdeling Wonen"), IsEmpty());
}

TEST(SameNames, AreAbbreviations) {
  EXPECT_THAT(same(named({"Stichting Welzijn Lindeveen (SWL)"}), "SWL"), ElementsAre(0));
  EXPECT_THAT(same(named({"SWL"}), "Stichting Welzijn Lindeveen (SWL)"), ElementsAre(0));
  EXPECT_THAT(same({{"Stichting Welzijn Lindeveen", "SWL", {}}}, "S.W.L."), ElementsAre(0));
}

TEST(SameNames, AreAliases) {
  EXPECT_THAT(same({{"Bibliotheek Lindeveen", "", {"De Bieb"}}}, "de bieb"), ElementsAre(0));
}

TEST(SameNames, OfSeveralPartiesAreAllGiven) {
  EXPECT_THAT(same({{"GGD Drenthe", "GGD", {}}, {"GGD Twente", "GGD", {}}}, "GGD"), ElementsAre(0, 1));
}

TEST(SameNames, DoNotTakeAnythingInBracketsForAnAbbreviation) {
  const std::vector<PartyNames> parties = named({"Bergen (L.)"});
  EXPECT_THAT(same(parties, "Bergen (NH.)"), IsEmpty());
  EXPECT_THAT(same(parties, "Bergen"), IsEmpty()) << "it may be the other one";
  EXPECT_THAT(similar(parties, "Bergen"), ElementsAre(0));
}

TEST(SimilarNames, HaveTypingErrors) {
  EXPECT_THAT(similar(named({"Fysiotherapie Molenplein"}), "Fysiotherapei Molenplein"), ElementsAre(0));
}

TEST(SimilarNames, HaveTheirWordsInAnotherOrder) {
  EXPECT_THAT(similar(named({"Erfgoedcentrum Nieuw Land"}), "Nieuw Land Erfgoedcentrum"), ElementsAre(0));
}

TEST(SimilarNames, HaveWordsJoinedOrSplit) {
  EXPECT_THAT(similar(named({"Buurttafel De Kade"}), "Buurt tafel De Kade"), ElementsAre(0));
  EXPECT_THAT(similar(named({"Buurt tafel De Kade"}), "Buurttafel Kade"), ElementsAre(0));
}

TEST(SimilarNames, HaveWordsShortened) {
  EXPECT_EQ(best_in_example("Woningcorp. Thuishaven"), "Woningcorporatie Thuishaven");
  EXPECT_EQ(best_in_example("Huisartsengroep L’veen"), "Huisartsengroep Lindeveen");
  EXPECT_EQ(best_in_example("Verloskundigen De Ooievaar"), "Verloskundigenpraktijk De Ooievaar");
  EXPECT_EQ(best_in_example("Coöp. Oosterhof"), "Buurtcoöperatie Oosterhof");
}

TEST(SimilarNames, LackWords) {
  EXPECT_EQ(best_in_example("Kredietbank"), "Kredietbank Veenstreek");
  EXPECT_EQ(best_in_example("Wereldvrouwen"), "Zelforganisatie Wereldvrouwen Noorderkwartier");
  EXPECT_EQ(best_in_example("Team Sport"), "Team Sport en Bewegen");
  EXPECT_EQ(best_in_example("Sociaal Wijkteam Noord"), "Wijkteam Noord");
}

TEST(SimilarNames, AreFoundForTheTiesOfAPartnerList) {
  EXPECT_EQ(best_in_example("Wijkteam zuid"), "Wijkteam Zuid");
  EXPECT_EQ(best_in_example("SWL"), "Stichting Welzijn Lindeveen");
  EXPECT_EQ(best_in_example("afd. Wonen"), "Afdeling Wonen");
  EXPECT_EQ(best_in_example("Afd. Armoede & Schulden"), "Afdeling Armoede en Schulden");
  EXPECT_EQ(best_in_example("G.G.D. Veenstreek"), "GGD Veenstreek");
  EXPECT_EQ(best_in_example("alle scholen"), "");
}

TEST(SimilarNames, HaveTheBestFirstAndAreAtMostSoMany) {
  const std::vector<PartyNames> parties =
      named({"Wijkteam", "Wijkteam De Linde", "wijkteam de linde", "Wijkteam Linde"});
  EXPECT_THAT(similar(parties, "Wijkteam De Linde"), ElementsAre(1, 2, 3, 0));
  EXPECT_THAT(places(NameIndex(parties).similar("Wijkteam De Linde", 2)), ElementsAre(1, 2));
}

TEST(SimilarNames, NeverDifferInCompassPointOrNumber) {
  EXPECT_THAT(similar(named({"Wijkteam Noord"}), "Wijkteam Zuid"), IsEmpty());
  EXPECT_THAT(similar(named({"Basisschool 1"}), "Basisschool 2"), IsEmpty());
}

TEST(SimilarNames, FindNothingForNothing) {
  EXPECT_THAT(similar(named({"Wijkteam Noord", ""}), ""), IsEmpty());
  EXPECT_THAT(similar({}, "Wijkteam Noord"), IsEmpty());
}

TEST(NameReasons, SayWhatDiffers) {
  const Catalogue english(Language::english);
  const auto reason = [&](const PartyNames& party, std::string_view name) {
    const std::vector<NameMatch> found = NameIndex(std::vector{party}).similar(name);
    return found.empty() ? "" : say(english, found.front().reason);
  };
  EXPECT_EQ(reason({"Café", "", {}}, "Café"), "the names are the same");
  EXPECT_EQ(reason({"De Kade", "", {}}, "De  Kade "), "only white space differs");
  EXPECT_EQ(reason({"De Kade", "", {}}, "de kade"), "only capitals differ");
  EXPECT_EQ(reason({"Café", "", {}}, "Cafe"), "only accents differ");
  EXPECT_EQ(reason({"Café", "", {}}, "cafe"), "only capitals and accents differ");
  EXPECT_EQ(reason({"GGD", "", {}}, "G.G.D."), "only punctuation differs");
  EXPECT_EQ(reason({"Stichting Kade", "", {}}, "St. Kade"), "the same name, with a word written differently");
  EXPECT_EQ(reason({"Stichting Kade", "", {}}, "Kade"), "the same name without “Stichting”");
  EXPECT_EQ(reason({"Stichting Kade", "", {}}, "Vereniging Kade"), "the one is “Stichting”, the other “Vereniging”");
  EXPECT_EQ(reason({"Welzijn Kade", "SWL", {}}, "SWL"), "SWL is the abbreviation");
  EXPECT_EQ(reason({"Sociaal Werk Lindeveen", "", {}}, "SWL"), "SWL may be the abbreviation");
  EXPECT_EQ(reason({"Bibliotheek", "", {"De Bieb"}}, "de bieb"), "“De Bieb” is another name of it");
  EXPECT_EQ(reason({"Taalhuis Kade", "", {}}, "Taalhius Kade"), "“Taalhius” and “Taalhuis” differ by a typing error");
  EXPECT_EQ(reason({"Woningcorp. Kade", "", {}}, "Woningcorporatie Kade"),
            "“Woningcorp.” may be short for “Woningcorporatie”");
  EXPECT_EQ(reason({"Nieuw Land", "", {}}, "Land Nieuw"), "the same words in another order");
  EXPECT_EQ(reason({"De Kade", "", {}}, "Kade"), "only small words such as “de” and “van” differ");
  EXPECT_EQ(reason({"Buurttafel", "", {}}, "Buurt tafel"), "written as one word or as several");
}

TEST(NameReasons, AreSaidInDutch) {
  const auto said = [](std::string_view name) {
    const std::vector<PartyNames> parties{{"Diëtistenpraktijk", "DP", {}}};
    return say(Catalogue(Language::dutch), NameIndex(parties).similar(name).at(0).reason);
  };
  EXPECT_EQ(said("Dietistenpraktijk"), "alleen de accenten verschillen");
  EXPECT_EQ(said("DP"), "DP is de afkorting");
  EXPECT_EQ(said("Stichting Diëtistenpraktijk"), "dezelfde naam zonder “Stichting”");
}

TEST(NameIndex, FindsEachPartyOfTheExampleByItsOwnName) {
  const std::vector<PartyNames> parties = names_of_example();
  const NameIndex index(parties);
  for (std::size_t i = 0; i < parties.size(); ++i) {
    EXPECT_THAT(places(index.same(parties[i].name)), ElementsAre(i)) << parties[i].name;
  }
}

TEST(NameIndex, FindsTheSameLikenessEitherWayRound) {
  std::vector<PartyNames> parties = names_of_example();
  for (const char* name :
       {"GGD", "Coöp. Oosterhof", "Wijkteam", "St. Welzijn Lindeveen (SWL)", "Buurt tafel De Kade",
        "Woningcorp. Thuishaven", "Welzijn", "SWL", "Lindeveen Bibliotheek", "Bibliothek Lindeveen"}) {
    parties.push_back({name, "", {}});
  }
  const auto likeness = [&](std::size_t a, std::size_t b) {
    const std::vector<NameMatch> found = NameIndex(std::span(parties).subspan(a, 1)).similar(parties[b].name);
    return found.empty() ? 0.0 : found.front().similarity;
  };
  for (PartyNames& party : parties) party = {party.name, "", {}};
  for (std::size_t a = 0; a < parties.size(); ++a) {
    for (std::size_t b = a; b < parties.size(); ++b) {
      EXPECT_EQ(likeness(a, b), likeness(b, a)) << parties[a].name << " / " << parties[b].name;
    }
  }
}

}  // namespace
}  // namespace samenhang
