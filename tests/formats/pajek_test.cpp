#include "formats/pajek.h"

#include "support/network_reading.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

InventoryReading read(std::string_view net) {
  return value_or_failure(read_pajek(net, "map.net"));
}

Problem refused(std::string_view net) {
  return problem_or_failure(read_pajek(net, "map.net"));
}

std::string written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations) {
  return write_pajek(inventory, network_of(inventory, choice), Profile::internal);
}

TEST(Pajek, ReadsLabelsInQuotesBareOnesAndNone) {
  EXPECT_THAT(party_names(read("*Vertices 6\n1 \"De \\\"Kade\\\", Zuid\" 0 0\n2 Wijkteam Noord 0.1 0.2\n3 \"\"\n"
                               "4 GGD ellipse\n6 Team 2 Zuid\n")),
              ElementsAre("De \"Kade\", Zuid", "Wijkteam Noord", "P0003", "GGD", "P0005", "Team 2 Zuid"));
}

TEST(Pajek, TakesNamesOfPartsInAnyCase) {
  EXPECT_THAT(tie_lines(read("*vertices 2\r\n\r\n*EDGES\r\n1 2 4\r\n")), ElementsAre("P0001 - P0002 4"));
  EXPECT_THAT(tie_lines(read("* Vertices 2\r* Edges\r1 2\r")), ElementsAre("P0001 - P0002"));
}

TEST(Pajek, ReadsUtf16AndWindows1252) {
  EXPECT_THAT(party_names(read("\xFF\xFE*\0v\0e\0r\0t\0i\0c\0e\0s\0 \0001\0\n\0001\0 \0\xE9\0"sv)), ElementsAre("é"));
  EXPECT_THAT(party_names(read("*Vertices 1\n1 \"Caf\xE9\"")), ElementsAre("Café"));
}

TEST(Pajek, ReadsASquareMatrix) {
  EXPECT_THAT(tie_lines(read("*Vertices 3\n*Matrix\n0 2 0\n2 0 1\n0 1 0\n")),
              ElementsAre("P0001 - P0002 2", "P0002 - P0003 1"));
}

TEST(Pajek, TellsOfALineThatCannotBeRead) {
  const InventoryReading reading = read("stray\n*Vertices 2\n1 a\n9 b\n1 c\n*Edges\n1\n1 x\n1 2\n*Matrix\n0 0 0 0 7\n");
  EXPECT_THAT(tie_lines(reading), ElementsAre("a - P0002"));
  EXPECT_THAT(
      english_lines(reading.problems),
      ElementsAre(HasSubstr("map.net::1:: This line"), HasSubstr("::4:: There is no member with the number “9”"),
                  HasSubstr("::5:: The id “1” stands in the file twice"), HasSubstr("::7:: This line"),
                  HasSubstr("::8:: There is no member with the number “x”"), HasSubstr("::11:: This line")));
}

TEST(Pajek, TakesTheFirstOfSeveralNetworks) {
  const InventoryReading reading = read("*Network a\n*Vertices 1\n1 a\n*Network b\n*Vertices 1\n1 b\n");
  EXPECT_THAT(party_names(reading), ElementsAre("a"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("::4:: The file holds more than one network")));
}

TEST(Pajek, RefusesMoreMembersThanItCouldName) {
  const Problem problem = refused("*Network\n*Vertices 999999999\n");
  EXPECT_EQ(problem.row, 2);
  EXPECT_EQ(problem.value, "999999999");
  EXPECT_EQ(refused("*Vertices 99999999999999999999").row, 1);
  EXPECT_EQ(refused("*Vertices -1").row, 1);
  EXPECT_EQ(refused("*Vertices\n1 a").row, 1);
}

TEST(Pajek, RefusesWhatItIsNot) {
  EXPECT_THAT(in_english(refused("").message), HasSubstr("empty"));
  EXPECT_THAT(in_english(refused("\xEF\xBB\xBF").message), HasSubstr("no network"));
  EXPECT_THAT(in_english(refused("*Vertices 1\n1 a\0b"sv).message), HasSubstr("damaged"));
  EXPECT_THAT(in_english(refused("just words\n").message), HasSubstr("no network"));
  EXPECT_THAT(in_english(refused("<gexf/>").message), HasSubstr("promises a network of Pajek, but it holds XML"));
  EXPECT_THAT(in_english(refused("*Vertices 1\n" + std::string(33U << 20U, ' ')).message), HasSubstr("32 MB"));
}

TEST(Pajek, IsReadOrRefusedWhereverItIsCutOff) {
  const std::string whole = written(small_inventory());
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const auto reading = read_pajek(whole.substr(0, length), "cut.net");
    if (reading) {
      EXPECT_LE(reading->inventory.relations.size(), 2U);
    }
  }
}

TEST(PajekWriter, ComesBackAsTheSameNetwork) {
  Inventory inventory = small_inventory();
  inventory.parties.own(1).name = "Wonen \\";
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::string net = written(inventory, choice);
    const InventoryReading again = read(net);
    EXPECT_THAT(english_lines(again.problems), IsEmpty());
    EXPECT_THAT(party_names(again), ElementsAre("Woonwijs 'De Kade' & <zoon>", "Wonen \\", "Café Één"));
    EXPECT_EQ(written(again.inventory, choice), net);
  }
}

TEST(PajekWriter, SaysHowManyOfTheTwoModesAreParties) {
  EXPECT_EQ(written(small_inventory(), NetworkChoice::two_mode),
            "*Vertices 4 3\r\n1 \"Woonwijs 'De Kade' & <zoon>\"\r\n2 \"Afdeling Wonen\\Zorg\"\r\n3 \"Café Één\"\r\n"
            "4 \"Buurtmoestuin\"\r\n*Edges\r\n1 4 1\r\n3 4 1\r\n");
}

TEST(PajekWriter, HoldsNothingPrivate) {
  for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
    EXPECT_THAT(written(small_inventory()), Not(HasSubstr(secret)));
  }
}

}  // namespace
}  // namespace samenhang
