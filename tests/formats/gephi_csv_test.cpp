#include "formats/gephi_csv.h"

#include "support/network_reading.h"
#include "tables/csv.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

InventoryReading read(const std::string& nodes, const std::string& edges) {
  const std::vector<FileContent> files{{"nodes.csv", nodes}, {"edges.csv", edges}};
  return value_or_failure(read_gephi_files(files));
}

std::vector<std::string> written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations,
                                 Profile profile = Profile::appendix) {
  return write_gephi(inventory, network_of(inventory, choice), profile);
}

InventoryReading again(const std::vector<std::string>& texts) {
  return read(texts[0], texts[1]);
}

TEST(GephiCsv, ReadsColumnsInAnyOrder) {
  const InventoryReading reading = read("Label;Domain;ID\nAlfa;welfare;a\nBeta;;b\n", "Weight,Target,Source\n2,b,a\n");
  EXPECT_THAT(party_names(reading), ElementsAre("Alfa", "Beta"));
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("welfare"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Alfa - Beta 2"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(GephiCsv, MakesAPartyOfWhoStandsAmongTheTiesOnly) {
  const InventoryReading reading = read("Id,Label\na,Alfa\n", "Source,Target\na,b\nb,c\n");
  EXPECT_THAT(party_names(reading), ElementsAre("Alfa", "b", "c"));
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr("edges.csv::2:: “b” stands among the ties only"), HasSubstr("edges.csv::3:: “c”")));
}

TEST(GephiCsv, AddsTheWeightsOfARepeatedTieUpToFour) {
  const InventoryReading reading =
      read("Id,Label\na,A\nb,B\nc,C\n", "Source,Target,Weight\na,b,1\nb,a,1\na,c,3\na,c,3\nb,c,\nb,c,\n");
  EXPECT_THAT(tie_lines(reading), ElementsAre("A - B 2", "A - C 4", "B - C 2"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("“a” and “b” stands in the file 2 times"),
                                                           HasSubstr("at most 4"), HasSubstr("edges.csv::6::")));
}

TEST(GephiCsv, TakesEachDirectionForATieOfItsOwn) {
  const InventoryReading reading =
      read("Id,Label\na,A\nb,B\n", "Source,Target,Type,Weight\na,b,Directed,1\nb,a,Directed,3\n");
  EXPECT_THAT(tie_lines(reading), ElementsAre("A - B 3"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("1 pair")));
}

TEST(GephiCsv, ReadsOneTableAloneAndSaysSo) {
  const InventoryReading nodes = value_or_failure(read_gephi("Id,Label\na,A\n", "nodes.csv"));
  EXPECT_THAT(party_names(nodes), ElementsAre("A"));
  EXPECT_THAT(english_lines(nodes.problems), ElementsAre(HasSubstr("No table of ties")));
  const InventoryReading edges = value_or_failure(read_gephi("Source,Target\na,b\n", "edges.csv"));
  EXPECT_THAT(party_names(edges), ElementsAre("a", "b"));
  EXPECT_THAT(english_lines(edges.problems).front(), HasSubstr("No table of members"));
}

TEST(GephiCsv, RefusesATableOfAnotherKind) {
  EXPECT_THAT(in_english(problem_or_failure(read_gephi("Naam;Plaats\na;b\n", "a.gephi.csv")).message),
              HasSubstr("no columns Id and Label"));
  EXPECT_THAT(in_english(problem_or_failure(read_gephi("", "a.gephi.csv")).message), HasSubstr("empty"));
}

TEST(GephiCsv, LeavesOutASecondTableOfTheSameKind) {
  EXPECT_THAT(english_lines(read("Id,Label\na,A\n", "Id,Label\nb,B\n").problems),
              testing::Contains(HasSubstr("edges.csv:::: nodes.csv holds the same table")));
}

TEST(GephiCsvWriter, ComesBackAsTheSameNetwork) {
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::vector<std::string> texts = written(small_inventory(), choice);
    const InventoryReading reading = again(texts);
    EXPECT_THAT(english_lines(reading.problems), IsEmpty());
    EXPECT_EQ(written(reading.inventory, choice), texts);
    EXPECT_EQ(reading.inventory.parties[0].name, small_inventory().parties[0].name);
    EXPECT_EQ(reading.inventory.parties[0].id, small_inventory().parties[0].id);
  }
}

TEST(GephiCsvWriter, BeginsWithTheColumnsThatGephiKnows) {
  const std::vector<std::string> texts = written(small_inventory());
  EXPECT_THAT(texts[0], StartsWith("Id,Label,"));
  EXPECT_THAT(texts[1], StartsWith("Source,Target,Type,Id,Label,Weight,"));
  EXPECT_THAT(texts[1], HasSubstr("\nP1,P2,Undirected,0,,3,,existing\n"));
}

TEST(GephiCsvWriter, DisarmsWhatASpreadsheetTakesForAFormula) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = "@SUM(A1)";
  inventory.parties.own(1).name = "-12";
  const std::vector<std::string> texts = written(inventory);
  EXPECT_THAT(texts[0], HasSubstr(",'@SUM(A1),"));
  EXPECT_THAT(texts[0], HasSubstr(",-12,"));
  EXPECT_EQ(again(texts).inventory.parties[0].name, "@SUM(A1)");
}

TEST(GephiCsvWriter, HoldsNothingPrivate) {
  for (const std::string& text : written(small_inventory())) {
    for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
      EXPECT_THAT(text, Not(HasSubstr(secret)));
    }
  }
  EXPECT_THAT(written(small_inventory(), NetworkChoice::relations, Profile::internal)[0], HasSubstr("geheime"));
}

}  // namespace
}  // namespace samenhang
