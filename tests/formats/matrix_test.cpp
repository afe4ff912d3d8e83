#include "formats/matrix.h"

#include "support/network_reading.h"
#include "tables/csv.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

InventoryReading read(std::string_view csv) {
  return value_or_failure(read_matrix(csv, "map.csv"));
}

Problem refused(std::string_view csv) {
  return problem_or_failure(read_matrix(csv, "map.csv"));
}

bool recognised(std::string_view csv) {
  return is_matrix(read_csv(csv, "map.csv").value().table);
}

std::string written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations) {
  return write_matrix(inventory, network_of(inventory, choice), Profile::internal);
}

TEST(Matrix, OfTheSameNamesIsOfParties) {
  const InventoryReading reading = read("wie;A;B;C\nC;x;4,0;-\nA;-;nee;x\nB;;;4\n");
  EXPECT_THAT(party_names(reading), ElementsAre("C", "A", "B"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("C - A", "C - B 4"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Matrix, MayBeHalfFilled) {
  const InventoryReading reading = read(";A;B;C\nA\nB;1\nC;2;3\n");
  EXPECT_THAT(tie_lines(reading), ElementsAre("A - B 1", "A - C 2", "B - C 3"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Matrix, TakesTheLargerOfTwoAnswersAndSaysSo) {
  const InventoryReading reading = read(";A;B\nA;;1\nB;3;\n");
  EXPECT_THAT(tie_lines(reading), ElementsAre("A - B 3"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("have a direction")));
}

TEST(Matrix, OfOtherNamesIsOfPartiesAndInitiatives) {
  const InventoryReading reading = read(";Lab;Café\nA;x;0\nB;ja;1\n");
  EXPECT_THAT(party_names(reading), ElementsAre("A", "B"));
  EXPECT_THAT(participation_lines(reading), ElementsAre("Lab: A", "Lab: B", "Café: B"));
}

TEST(Matrix, RefusesWhatIsNone) {
  EXPECT_EQ(refused(";A;B\nA;0;soms\nB;0;0\n").column, "B");
  EXPECT_EQ(refused(";A;B\nA;0;soms\nB;0;0\n").row, 2);
  EXPECT_EQ(refused(";A;A\nA;0;1\n").column, "A");
  EXPECT_EQ(refused(";A;B\nA;0;1\na;1;0\n").row, 3);
  EXPECT_THAT(in_english(refused("A\nB\n").message), HasSubstr("no matrix"));
  EXPECT_THAT(in_english(refused("").message), HasSubstr("empty"));
}

TEST(Matrix, IsRecognisedBySquareNamesOrAnEmptyCorner) {
  EXPECT_TRUE(recognised("wie;A;B\nA;;1\nB;1;\n"));
  EXPECT_TRUE(recognised(";Lab;Café\nA;x;0\n"));
  EXPECT_FALSE(recognised("Partij;Lab;Café\nA;x;0\n"));
  EXPECT_FALSE(recognised("a;b\n1;2\n"));
  EXPECT_FALSE(recognised(";Lab\nA;soms\n"));
}

TEST(MatrixWriter, WritesWeightsAndZeroes) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = "=A";
  EXPECT_EQ(written(inventory),
            "\xEF\xBB\xBF;'=A;Afdeling Wonen\\Zorg;Café Één\r\n'=A;;3;0\r\nAfdeling Wonen\\Zorg;3;;1\r\n"
            "Café Één;0;1;\r\n");
  EXPECT_EQ(written(inventory, NetworkChoice::two_mode),
            "\xEF\xBB\xBF;Buurtmoestuin\r\n'=A;1\r\nAfdeling Wonen\\Zorg;0\r\nCafé Één;1\r\n");
}

TEST(MatrixWriter, ComesBackAsTheSameNetwork) {
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::string csv = written(small_inventory(), choice);
    const InventoryReading again = read(csv);
    EXPECT_THAT(english_lines(again.problems), IsEmpty());
    EXPECT_EQ(written(again.inventory, choice), csv);
  }
}

TEST(MatrixWriter, TellsMembersWithTheSameNameApart) {
  Inventory inventory = small_inventory();
  inventory.parties.own(1).name = inventory.parties[2].name;
  EXPECT_THAT(written(inventory), HasSubstr("Café Één (P2);Café Één (P3)"));
}

TEST(MatrixWriter, HoldsNothingPrivate) {
  for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
    EXPECT_THAT(written(small_inventory()), Not(HasSubstr(secret)));
  }
}

}  // namespace
}  // namespace samenhang
