#include "tables/text_grid.h"

#include <gmock/gmock.h>
#include <sys/mman.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

using std::string_view_literals::operator""sv;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

GridReading reading_of(std::string_view text, char separator = '\0') {
  Result<GridReading> reading = read_text_grid(text, "lijst.csv", separator);
  EXPECT_TRUE(reading.has_value()) << text;
  return reading ? std::move(*reading) : GridReading{Grid("", ""), {}};
}

std::vector<std::vector<std::string>> cells_of(const Grid& grid) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    rows.emplace_back();
    for (std::size_t i = 0; i < grid.cell_count(row); ++i) rows.back().emplace_back(grid.text(row, i));
  }
  return rows;
}

std::vector<long> numbers_of(const Grid& grid) {
  std::vector<long> numbers;
  for (std::size_t row = 0; row < grid.row_count(); ++row) numbers.push_back(grid.number(row));
  return numbers;
}

std::vector<long> lost_rows(const Problems& problems) {
  std::vector<long> rows;
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::error) rows.push_back(problem.row);
  }
  return rows;
}

TEST(TextGrid, HoldsTitlesAndHeadersAsRowsLikeOthers) {
  const GridReading reading = reading_of("Partners van Lindeveen\n\nNaam;Soort\nWijkteam; team \n");
  EXPECT_EQ(reading.grid.file(), "lijst.csv");
  EXPECT_EQ(reading.grid.sheet(), "");
  EXPECT_THAT(cells_of(reading.grid), ElementsAre(ElementsAre("Partners van Lindeveen"), ElementsAre("Naam", "Soort"),
                                                  ElementsAre("Wijkteam", " team ")));
  EXPECT_THAT(numbers_of(reading.grid), ElementsAre(1, 3, 4));
  EXPECT_EQ(reading.grid.column_count(), 2U);
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(TextGrid, ListsEmptyRowsUpToTheLastFilledOne) {
  const GridReading reading = reading_of("\na;b\n;\n\n \xC2\xA0;\t\n1;2\n\n;;;;\n", ';');
  EXPECT_THAT(reading.grid.facts().empty_rows, ElementsAre(1, 3, 4, 5));
  EXPECT_EQ(reading.grid.column_count(), 2U);
}

TEST(TextGrid, ListsEmptyRowsUpToARowThatIsLost) {
  const GridReading reading = reading_of("a;b\n\n\"open;2\n\n", ';');
  EXPECT_THAT(reading.grid.facts().empty_rows, ElementsAre(2));
  EXPECT_THAT(lost_rows(reading.problems), ElementsAre(3));
}

TEST(TextGrid, TellsFilledCellsFromBlankOnes) {
  const GridReading reading = reading_of("a;; ;\"\";\xC3\xA9\n", ';');
  ASSERT_EQ(reading.grid.cell_count(0), 5U);
  EXPECT_EQ(reading.grid.kind(0, 0), CellKind::text);
  for (const std::size_t column : {1U, 2U, 3U}) EXPECT_EQ(reading.grid.kind(0, column), CellKind::empty);
  EXPECT_EQ(reading.grid.text(0, 2), " ");
  EXPECT_EQ(reading.grid.kind(0, 4), CellKind::text);
}

TEST(TextGrid, ReadsQuotedCellsWithSeparatorsQuotesAndLineEnds) {
  const GridReading reading =
      reading_of("a;b\r\n\"1;\"\"een\"\"\";\"twee\r\nregels\"\r\n\"\"\"\";\"de \"Kade\" hier\"");
  EXPECT_THAT(cells_of(reading.grid), ElementsAre(ElementsAre("a", "b"), ElementsAre("1;\"een\"", "twee\r\nregels"),
                                                  ElementsAre("\"", "de \"Kade\" hier")));
  EXPECT_THAT(numbers_of(reading.grid), ElementsAre(1, 2, 4));
}

TEST(TextGrid, ObeysASeparatorLineAndCountsItAsNoRow) {
  for (const std::string_view line_end : {"\n"sv, "\r\n"sv, "\r"sv}) {
    std::string text;
    for (const std::string_view row : {"sep=,"sv, "a;b,c"sv, ""sv, "1;2,3"sv}) (text += row) += line_end;
    const GridReading reading = reading_of(text);
    EXPECT_THAT(cells_of(reading.grid), ElementsAre(ElementsAre("a;b", "c"), ElementsAre("1;2", "3")));
    EXPECT_THAT(numbers_of(reading.grid), ElementsAre(2, 4));
    EXPECT_THAT(reading.grid.facts().empty_rows, ElementsAre(3));
  }
}

TEST(TextGrid, LosesARowToAnUnbalancedQuoteAndNamesIt) {
  const GridReading reading = reading_of("\"Naam;Soort\nDe Kade;School\n\"De Brug;School\nHet Veer;Koor\n");
  EXPECT_THAT(cells_of(reading.grid), ElementsAre(ElementsAre("De Kade", "School"), ElementsAre("Het Veer", "Koor")));
  EXPECT_THAT(lost_rows(reading.problems), ElementsAre(1, 3));
  EXPECT_EQ(reading.problems[0].file, "lijst.csv");
  EXPECT_NE(reading.problems[0].hint, Sentence{});
}

TEST(TextGrid, MayLoseEveryRow) {
  const GridReading reading = reading_of("\"Naam;Soort");
  EXPECT_EQ(reading.grid.row_count(), 0U);
  EXPECT_THAT(lost_rows(reading.problems), ElementsAre(1));
}

TEST(TextGrid, LeavesControlCharactersOutWithAWarningThatNamesTheCell) {
  const GridReading reading = reading_of("Naam;Soort van de partij\nSchool;\"Wijk\0 \"\"team\"\"\"\n"sv);
  EXPECT_EQ(reading.grid.text(1, 1), "Wijk \"team\"");
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].row, 2);
  EXPECT_EQ(reading.problems[0].column, "B");
  EXPECT_EQ(reading.problems[0].value, "Wijk \"team\"");
}

TEST(TextGrid, ReadsUtf16WithoutBom) {
  const GridReading reading = reading_of("a\0;\0b\0\n\0\xE9\0;\0002\0\n\0"sv);
  EXPECT_THAT(cells_of(reading.grid), ElementsAre(ElementsAre("a", "b"), ElementsAre("é", "2")));
}

TEST(TextGrid, RefusesAFileWithoutAFilledRow) {
  for (const std::string_view text : {""sv, "\n\n"sv, ";;\n ;\n"sv, "sep=;"sv, "sep=;\r\n"sv}) {
    const Result<GridReading> reading = read_text_grid(text, "leeg.csv");
    ASSERT_FALSE(reading.has_value()) << text;
    EXPECT_EQ(reading.error().file, "leeg.csv");
  }
}

TEST(TextGrid, RefusesMoreThanItMayHold) {
  constexpr std::size_t kTooMuch_bytes = (std::size_t{1} << 30U) + 1;
  void* const bytes = ::mmap(nullptr, kTooMuch_bytes, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  ASSERT_NE(bytes, MAP_FAILED);
  EXPECT_FALSE(read_text_grid({static_cast<const char*>(bytes), kTooMuch_bytes}, "groot.csv").has_value());
  ::munmap(bytes, kTooMuch_bytes);
}

TEST(TextGrid, ReadsAsManyColumnsAsThereAre) {
  std::string line = "kop";
  for (int i = 1; i < 200; ++i) line += ";" + std::to_string(i);
  const GridReading reading = reading_of(line + "\n" + line + "\n");
  EXPECT_EQ(reading.grid.column_count(), 200U);
  EXPECT_EQ(reading.grid.text(1, 199), "199");
}

// Every line of the text is of a filled row, an empty one or a lost one; those here have one line each.
TEST(TextGrid, AccountsForEveryRowOfAnyText) {
  constexpr std::string_view kCharacters = "ab\";, \r\0|"sv;
  std::mt19937 random(5);
  for (int i = 0; i < 2000; ++i) {
    std::string text = std::string(100, 'x') + "\n";  // so that NULs do not make it no text
    for (auto length = random() % 40; length > 0; --length) text += kCharacters[random() % kCharacters.size()];
    text += "\ny";  // a quote may swallow it
    const Result<GridReading> reading = read_text_grid(text, "t.csv", ';');
    ASSERT_TRUE(reading.has_value());
    std::vector<long> rows = numbers_of(reading->grid);
    for (const long row : reading->grid.facts().empty_rows) rows.push_back(row);
    for (const long row : lost_rows(reading->problems)) rows.push_back(row);
    std::ranges::sort(rows);
    EXPECT_TRUE(std::ranges::adjacent_find(rows) == rows.end()) << "a row twice";
    EXPECT_EQ(rows.front(), 1);
    if (text.find('"') != std::string::npos) continue;
    for (std::size_t row = 0; row < rows.size(); ++row) EXPECT_EQ(rows[row], static_cast<long>(row) + 1) << text;
  }
}

std::string relations(int rows) {
  std::string text;
  for (int i = 0; i < rows; ++i) text += "R" + std::to_string(i) + ";P012345;P054321;samenwerking;2;\"maandelijks\"\n";
  return text;
}

TEST(TextGrid, ReadsAMillionRows) {
  const GridReading reading = reading_of(relations(1'000'000));
  EXPECT_EQ(reading.grid.row_count(), 1'000'000U);
  EXPECT_EQ(reading.grid.number(999'999), 1'000'000);
  EXPECT_EQ(reading.grid.text(999'999, 0), "R999999");
  EXPECT_EQ(reading.grid.text(999'999, 5), "maandelijks");
}

TEST(TextGrid, TellsHowFarItIs) {
  std::vector<double> shares;
  const Watch watch{.tell = [&shares](double share) { shares.push_back(share); }};
  ASSERT_TRUE(read_text_grid(relations(50'000), "lijst.csv", '\0', watch).has_value());
  ASSERT_GE(shares.size(), 5U);
  EXPECT_TRUE(std::ranges::is_sorted(shares));
  EXPECT_GT(shares.front(), 0.0);
  EXPECT_EQ(shares.back(), 1.0);
}

TEST(TextGrid, StopsWhenAskedAndKeepsWhatItHas) {
  std::stop_source source;
  const Watch watch{source.get_token(), [&source](double share) {
                      if (share > 0.5) source.request_stop();
                    }};
  const Result<GridReading> reading = read_text_grid(relations(100'000), "lijst.csv", '\0', watch);
  ASSERT_TRUE(reading.has_value());
  EXPECT_TRUE(reading->stopped);
  EXPECT_GT(reading->grid.row_count(), 45'000U);
  EXPECT_LT(reading->grid.row_count(), 65'000U);
}

// Quadratic reading of these would take hours.
TEST(TextGrid, TakesTimeInProportionToTheFileWhateverItsQuotes) {
  std::string many_rows = "a;b\n";
  std::string many_quotes = "a;b\n";
  for (int i = 0; i < 100'000; ++i) {
    many_rows += "partij;\"een | twee\"\n";
    many_quotes += "\"\"\"\"x\n";
  }
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(reading_of(many_rows).grid.row_count(), 100'001U);
  EXPECT_THAT(reading_of(many_quotes).problems, SizeIs(100'000));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace samenhang
