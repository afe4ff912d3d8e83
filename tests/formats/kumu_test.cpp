#include "formats/kumu.h"

#include "support/network_reading.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

InventoryReading read(const std::string& elements, const std::string& connections) {
  const std::vector<FileContent> files{{"elements.csv", elements}, {"connections.csv", connections}};
  return value_or_failure(read_kumu_files(files));
}

std::vector<std::string> written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations,
                                 Profile profile = Profile::appendix) {
  return write_kumu(inventory, network_of(inventory, choice), profile);
}

TEST(Kumu, ReadsTypesTagsAndStrengths) {
  const InventoryReading reading =
      read("Label,Type,Description,Tags\nAlfa,School,,buurt|Onderwijs\nBeta,,,\nLab,Initiatief,,\n",
           "From,To,Direction,Type,Strength\nAlfa,beta,undirected,overleg,2\nBeta,Lab,,,\n");
  EXPECT_THAT(party_names(reading), ElementsAre("Alfa", "Beta"));
  EXPECT_EQ(reading.inventory.parties[0].id, PartyId("P0001"));
  EXPECT_EQ(reading.inventory.parties[0].kind, PartyKind("school"));
  EXPECT_FALSE(reading.inventory.parties[0].domain.empty());
  EXPECT_THAT(tie_lines(reading), ElementsAre("Alfa - Beta 2"));
  EXPECT_THAT(participation_lines(reading), ElementsAre("Lab: Beta"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Kumu, TakesSeveralEndsInOneCell) {
  EXPECT_THAT(tie_lines(read("Label,Type\nA,\nB,\nC,\nD,\n", "From,To\nA|B,C | D\n")),
              ElementsAre("A - C", "A - D", "B - C", "B - D"));
}

TEST(Kumu, FindsEndsByIdWhereNoLabelFits) {
  EXPECT_THAT(tie_lines(read("Label,Type,Id\nA,,x\nB,,A\n", "From,To\nx,B\n")), ElementsAre("A - B"));
  EXPECT_THAT(english_lines(read("Label,Type,Id\nA,,x\nB,,A\n", "From,To\nA,x\n").problems),
              ElementsAre(HasSubstr("tie with itself")));
}

TEST(Kumu, TellsOfAConnectionWithoutAnEnd) {
  EXPECT_THAT(english_lines(read("Label,Type\nA,\n", "From,To\nA,\n").problems),
              ElementsAre(HasSubstr("connections.csv::2::")));
}

TEST(Kumu, MakesPartiesOfConnectionsAlone) {
  const InventoryReading reading = value_or_failure(read_kumu("From,To\nA,B\n", "connections.csv"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("A - B"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("No table of members")));
}

TEST(Kumu, RefusesAShortTextThatStandsForVeryManyTies) {
  std::string ends;
  for (int i = 0; i < 1500; ++i) ends += "x" + std::to_string(i) + "|";
  const Problem problem = problem_or_failure(read_kumu("From,To\n" + ends + "," + ends + "\n", "connections.csv"));
  EXPECT_THAT(in_english(problem.message), HasSubstr("more than 2000000 ties"));
  EXPECT_EQ(problem.row, 2);
}

TEST(Kumu, RefusesATableOfAnotherKind) {
  EXPECT_THAT(in_english(problem_or_failure(read_kumu("Naam;Plaats\na;b\n", "a.kumu.csv")).message),
              HasSubstr("no column Label"));
}

TEST(KumuWriter, ComesBackAsTheSameNetwork) {
  Inventory inventory = small_inventory();
  inventory.parties.own(1).name = "=Wonen";
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::vector<std::string> texts = written(inventory, choice);
    const InventoryReading again = read(texts[0], texts[1]);
    EXPECT_THAT(english_lines(again.problems), IsEmpty());
    EXPECT_EQ(written(again.inventory, choice), texts);
    EXPECT_EQ(again.inventory.parties[1].name, "=Wonen");
    EXPECT_EQ(again.inventory.parties[1].id, inventory.parties[1].id);
    EXPECT_EQ(again.inventory.parties[1].domain, inventory.parties[1].domain);
  }
}

TEST(KumuWriter, BeginsWithTheColumnsThatKumuKnows) {
  const std::vector<std::string> texts = written(small_inventory());
  EXPECT_THAT(texts[0], StartsWith("Label,Type,Description,Tags,"));
  EXPECT_THAT(texts[1], StartsWith("From,To,Direction,Type,"));
}

TEST(KumuWriter, TellsMembersWithTheSameNameApart) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = "School | West";
  inventory.parties.own(1).name = "school | west";
  const std::vector<std::string> texts = written(inventory);
  EXPECT_THAT(texts[1], HasSubstr("\nSchool / West (P1),school / west (P2),undirected,relation,,3,existing\n"));
}

TEST(KumuWriter, HoldsNothingPrivate) {
  for (const std::string& text : written(small_inventory())) {
    for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
      EXPECT_THAT(text, Not(HasSubstr(secret)));
    }
  }
  EXPECT_THAT(written(small_inventory(), NetworkChoice::relations, Profile::internal)[0], HasSubstr("geheime"));
}

}  // namespace
}  // namespace samenhang
