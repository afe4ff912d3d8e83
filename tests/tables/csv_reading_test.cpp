#include "tables/csv.h"

#include <gmock/gmock.h>

#include <chrono>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {
namespace {

using std::string_view_literals::operator""sv;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

CsvReading reading_of(std::string_view text) {
  Result<CsvReading> reading = read_csv(text, "lijst.csv", ';');
  EXPECT_TRUE(reading.has_value()) << text;
  return reading.value_or(CsvReading{});
}

std::vector<std::vector<std::string>> cells_of(const TextTable& table) {
  std::vector<std::vector<std::string>> cells;
  for (const TextRow& row : table.rows) cells.push_back(row.cells);
  return cells;
}

std::vector<long> row_numbers(const TextTable& table) {
  std::vector<long> numbers;
  for (const TextRow& row : table.rows) numbers.push_back(row.row);
  return numbers;
}

TEST(ReadCsv, TakesTheFirstFilledLineAsTheHeaderAndTrimsIt) {
  const CsvReading reading = reading_of("\n ; \n Naam ;Soort\nBibliotheek; x \n");
  EXPECT_EQ(reading.table.file, "lijst.csv");
  EXPECT_EQ(reading.table.header.row, 3);
  EXPECT_THAT(reading.table.header.cells, ElementsAre("Naam", "Soort"));
  EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("Bibliotheek", " x ")));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(ReadCsv, TakesEveryKindOfLineEnd) {
  for (const std::string_view text : {"a;b\n1;2\n3;4\n", "a;b\r\n1;2\r\n3;4\r\n", "a;b\r1;2\r3;4\r", "a;b\n1;2\n3;4"}) {
    const CsvReading reading = reading_of(text);
    EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("1", "2"), ElementsAre("3", "4"))) << text;
    EXPECT_THAT(row_numbers(reading.table), ElementsAre(2, 3)) << text;
  }
}

TEST(ReadCsv, LeavesEmptyRowsOutButCountsTheirLines) {
  const CsvReading reading = reading_of("a;b\n\n1;2\n;\n \n3;4\n");
  EXPECT_THAT(row_numbers(reading.table), ElementsAre(3, 6));
}

TEST(ReadCsv, KeepsRowsThatAreShorterOrLongerThanTheHeader) {
  const CsvReading reading = reading_of("a;b\n1\n1;2;3\n");
  EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("1"), ElementsAre("1", "2", "3")));
}

TEST(ReadCsv, ReadsQuotedCellsWithSeparatorsQuotesAndLineEnds) {
  const CsvReading reading = reading_of("a;b\n\"1;\"\"een\"\"\";\"twee\nregels\r\nen nog een\"\n3;\"\"\n");
  EXPECT_THAT(cells_of(reading.table),
              ElementsAre(ElementsAre("1;\"een\"", "twee\nregels\r\nen nog een"), ElementsAre("3", "")));
  EXPECT_THAT(row_numbers(reading.table), ElementsAre(2, 5));
}

TEST(ReadCsv, TakesAQuoteWithinACellAsText) {
  const CsvReading reading = reading_of("a;b\nde \"Kade\";x\n\"de \"Kade\" hier\";x\n");
  EXPECT_THAT(cells_of(reading.table),
              ElementsAre(ElementsAre("de \"Kade\"", "x"), ElementsAre("de \"Kade\" hier", "x")));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(ReadCsv, LosesOneRowToAnUnbalancedQuoteThatALaterRowShowsUp) {
  const CsvReading reading = reading_of("a;b\n1;\"open\n2;\"dicht\"\n3;x\n");
  EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("2", "dicht"), ElementsAre("3", "x")));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
  EXPECT_EQ(reading.problems[0].file, "lijst.csv");
  EXPECT_EQ(reading.problems[0].row, 2);
  EXPECT_NE(reading.problems[0].hint, Sentence{});
}

TEST(ReadCsv, LosesOneRowToAnUnbalancedQuoteAtTheEndOfTheFile) {
  const CsvReading reading = reading_of("a;b\n1;\"open\n2;x\n3;y");
  EXPECT_THAT(row_numbers(reading.table), ElementsAre(3, 4));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 2);
}

TEST(ReadCsv, NamesTheFirstLineOfARowWhoseQuoteIsUnbalanced) {
  const CsvReading reading = reading_of("a;b\n\"twee\nregels\";\"open\n2;x\n");
  EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("2", "x")));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 2);
  EXPECT_THAT(row_numbers(reading.table), ElementsAre(4));
}

TEST(ReadCsv, LeavesControlCharactersOutWithAWarning) {
  const CsvReading reading = reading_of("Naam;Soort van de partij in de lijst\nWijk\0team;\x01 \nSchool;y\n"sv);
  EXPECT_THAT(cells_of(reading.table), ElementsAre(ElementsAre("Wijkteam", " "), ElementsAre("School", "y")));
  ASSERT_THAT(reading.problems, SizeIs(2));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].row, 2);
  EXPECT_EQ(reading.problems[0].column, "Naam");
  EXPECT_EQ(reading.problems[0].value, "Wijkteam");
}

TEST(ReadCsv, KeepsTabsInCells) {
  EXPECT_THAT(cells_of(reading_of("a;b\n1\t2;3\n").table), ElementsAre(ElementsAre("1\t2", "3")));
}

TEST(ReadCsv, RefusesAFileWithoutACell) {
  for (const std::string_view text : {""sv, "\n\n"sv, ";;\n ;\n"sv, "\xEF\xBB\xBF"sv, "sep=;\n"sv}) {
    const Result<CsvReading> reading = read_csv(text, "leeg.csv");
    ASSERT_FALSE(reading.has_value()) << text;
    EXPECT_EQ(reading.error().file, "leeg.csv");
    EXPECT_NE(reading.error().hint, Sentence{});
  }
}

TEST(ReadCsv, TakesNoRowForTheHeaderWhoseQuoteIsUnbalanced) {
  const Result<CsvReading> reading = read_csv("\n\"Naam;Soort\nDe Kade;School\nDe Brug;School\n", "lijst.csv");
  ASSERT_FALSE(reading.has_value());
  EXPECT_EQ(reading.error().row, 2);
  EXPECT_EQ(reading.error().severity, Severity::error);
}

TEST(ReadCsv, NamesTheUnbalancedQuoteWhereThatCostsEveryRow) {
  const Result<CsvReading> reading = read_csv("\"Naam;Soort", "lijst.csv");
  ASSERT_FALSE(reading.has_value());
  EXPECT_EQ(reading.error().row, 1);
}

TEST(ReadCsv, TakesAnyBytesAndKeepsTheRowsInOrder) {
  constexpr std::string_view kBytes = "a\"\"\";,\n\r\t|=\0\x80\xEF\xBB\xBF\xFF\xFEPK"sv;
  std::mt19937 random(11);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes;
    for (auto length = random() % 60; length > 0; --length) bytes += kBytes[random() % kBytes.size()];
    const Result<CsvReading> reading = read_csv(bytes, "t.csv");
    if (!reading) continue;
    long last = reading->table.header.row;
    EXPECT_GT(last, 0);
    for (const TextRow& row : reading->table.rows) {
      EXPECT_GT(row.row, last);
      last = row.row;
    }
  }
}

// Quadratic reading of these would take hours.
TEST(ReadCsv, TakesTimeInProportionToTheFileWhateverItsQuotes) {
  std::string many_rows = "a;b\n";
  std::string many_quotes = "a;b\n";
  for (int i = 0; i < 100'000; ++i) {
    many_rows += "partij;\"een | twee\"\n";
    many_quotes += "\"\"\"\"x\n";
  }
  const auto start = std::chrono::steady_clock::now();
  EXPECT_THAT(reading_of(many_rows).table.rows, SizeIs(100'000));
  EXPECT_THAT(reading_of(many_quotes).problems, SizeIs(100'000));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace samenhang
