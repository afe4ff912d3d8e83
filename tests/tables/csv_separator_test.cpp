#include "tables/csv.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TextTable table_of(std::string_view text, char separator = '\0') {
  const Result<CsvReading> reading = read_csv(text, "lijst.csv", separator);
  EXPECT_TRUE(reading.has_value()) << text;
  return reading ? reading->table : TextTable{};
}

TEST(Separator, IsTheOneThatCutsTheLines) {
  EXPECT_THAT(table_of("a;b;c\n1;2;3\n").header.cells, SizeIs(3));
  EXPECT_THAT(table_of("a,b,c\n1,2,3\n").header.cells, SizeIs(3));
  EXPECT_THAT(table_of("a\tb\tc\n1\t2\t3\n").header.cells, SizeIs(3));
  EXPECT_THAT(table_of("a|b|c\n1|2|3\n").header.cells, SizeIs(3));
}

TEST(Separator, IsNotOneThatStandsInTheTextOfSomeCells) {
  const TextTable table =
      table_of("Naam;Wijken\nSport, spel en meer, ook buiten;Noord|Zuid\nSchool;Noord\nKoor;Zuid\n");
  EXPECT_THAT(table.header.cells, ElementsAre("Naam", "Wijken"));
}

TEST(Separator, IsNotOneThatStandsInQuotes) {
  const TextTable table = table_of("Naam,Taak\n\"a;b;c\",1\n\"d;e;f\",2\n\"g;h;i\",3\n");
  EXPECT_THAT(table.header.cells, ElementsAre("Naam", "Taak"));
}

TEST(Separator, IsNotTheDecimalComma) {
  EXPECT_THAT(table_of("a;b\n1,5;2,5\n2,0;3,0\n").header.cells, ElementsAre("a", "b"));
}

TEST(Separator, IsFoundBelowATitleLine) {
  EXPECT_THAT(table_of("Overzicht partners, Lindeveen\na;b;c\n1;2;3\n4;5;6\n").rows.back().cells, SizeIs(3));
}

TEST(Separator, MayBeMissing) {
  const TextTable table = table_of("Naam\nSchool\nKoor\n");
  EXPECT_THAT(table.header.cells, ElementsAre("Naam"));
  EXPECT_THAT(table.rows, SizeIs(2));
}

TEST(Separator, IsWhatTheFirstLineSays) {
  for (const std::string_view line : {"sep=,", "SEP=,", "\"sep=,\""}) {
    const TextTable table = table_of(std::string(line) + "\r\na;b,c;d\r\n1;2,3;4\r\n");
    EXPECT_THAT(table.header.cells, ElementsAre("a;b", "c;d")) << line;
    EXPECT_EQ(table.header.row, 2);
    EXPECT_EQ(table.rows.at(0).row, 3);
  }
}

TEST(Separator, MayBeAnyCharacterInTheFirstLine) {
  EXPECT_THAT(table_of("sep=#\na#b\n1#2\n").header.cells, ElementsAre("a", "b"));
}

TEST(Separator, ThatIsAControlCharacterStandsInNoCell) {
  const TextTable table = table_of(
      "sep=\x1F\na\x1F"
      "b\n\"1\x1F"
      "1\"\x1F"
      "2\n");
  EXPECT_THAT(table.header.cells, ElementsAre("a", "b"));
  EXPECT_THAT(table.rows.at(0).cells, ElementsAre("11", "2"));
}

TEST(Separator, IsTheGivenOneAboveAll) {
  EXPECT_THAT(table_of("a,b;c\n1,2;3\n", ';').header.cells, ElementsAre("a,b", "c"));
  EXPECT_THAT(table_of("sep=,\na,b;c\n1,2;3\n", ';').header.cells, ElementsAre("a,b", "c"));
}

}  // namespace
}  // namespace samenhang
