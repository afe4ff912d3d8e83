#include "tables/csv.h"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <string_view>

namespace samenhang {
namespace {

constexpr CsvStyle kPlain{};
constexpr CsvStyle kDisarmed{.disarm = true};

TextTable table_of(std::vector<std::string> header, std::vector<std::vector<std::string>> rows) {
  TextTable table;
  table.file = "t.csv";
  table.header = {1, std::move(header)};
  long line = 1;
  for (auto& cells : rows) table.rows.push_back({++line, std::move(cells)});
  return table;
}

TEST(WriteCsv, WritesTheExchangeStyleWithBomAndCarriageReturns) {
  EXPECT_EQ(write_csv(table_of({"a", "b"}, {{"1", "é"}}), kExchangeStyle),
            "\xEF\xBB\xBF"
            "a;b\r\n1;é\r\n");
}

TEST(WriteCsv, WritesOutputWithoutThem) {
  EXPECT_EQ(write_csv(table_of({"a", "b"}, {{"1", "2"}, {}}), kOutputStyle), "a;b\n1;2\n\n");
}

TEST(WriteCsv, QuotesOnlyCellsThatMustBe) {
  EXPECT_EQ(csv_line({"a;b", "zei \"ja\"", "een\ntwee", "een\rtwee", " x ", "a,b", ""}, kPlain),
            "\"a;b\";\"zei \"\"ja\"\"\";\"een\ntwee\";\"een\rtwee\"; x ;a,b;\n");
  EXPECT_EQ(csv_line({"a;b", "a,b"}, {.separator = ','}), "a;b,\"a,b\"\n");
}

TEST(WriteCsv, DisarmsWhatASpreadsheetTakesForAFormula) {
  EXPECT_EQ(csv_line({"=1+1", "@x", "+31 6", "-zie boven", "\tx", "a=b"}, kDisarmed),
            "'=1+1;'@x;'+31 6;'-zie boven;'\tx;a=b\n");
  EXPECT_EQ(csv_line({"\rx"}, kDisarmed), "\"'\rx\"\n");
}

TEST(WriteCsv, LeavesNumbersArmed) {
  EXPECT_EQ(csv_line({"-1", "-0.5", "+2", "-1,5"}, kDisarmed), "-1;-0.5;+2;-1,5\n");
}

TEST(WriteCsv, LeavesFormulasAloneUnlessAsked) {
  EXPECT_EQ(csv_line({"=1+1"}, kExchangeStyle), "=1+1\r\n");
}

TEST(WriteCsv, PutsAHeaderThatLooksLikeASeparatorLineBelowAnEmptyLine) {
  EXPECT_EQ(write_csv(table_of({"sep=", ""}, {{"1", "2"}}), kOutputStyle), "\nsep=;\n1;2\n");
  for (const auto& header : {std::vector<std::string>{"sep=", ""}, {"Sep=x"}, {"sep=,"}}) {
    const Result<CsvReading> reading = read_csv(write_csv(table_of(header, {{"1"}}), kExchangeStyle), "t.csv", ';');
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(reading->table.header.cells, header);
  }
}

TEST(WriteCsv, IsReadBackAsTheSameTable) {
  const TextTable table = table_of({"Naam", "Opmerking"}, {{"a;b", "zei \"ja\"\nen nee"}, {" ", "\"\""}, {"x", ""}});
  for (const CsvStyle& style : {kExchangeStyle, kOutputStyle, CsvStyle{.separator = ',', .bom = true}}) {
    const Result<CsvReading> reading = read_csv(write_csv(table, style), "t.csv");
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(reading->table.header, table.header);
    ASSERT_EQ(reading->table.rows.size(), table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) EXPECT_EQ(reading->table.rows[i].cells, table.rows[i].cells);
    EXPECT_TRUE(reading->problems.empty());
  }
}

// A cell of the characters that matter to CSV. It begins with a letter, so that no row is empty.
std::string random_cell(std::mt19937& random) {
  constexpr std::string_view kCharacters = "ab \";,|\n\r\t'=";
  std::string cell = "x";
  for (auto length = random() % 6; length > 0; --length) cell += kCharacters[random() % kCharacters.size()];
  return cell;
}

TEST(WriteCsv, IsReadBackAsTheSameTableWhateverStandsInTheCells) {
  std::mt19937 random(7);
  for (int i = 0; i < 300; ++i) {
    TextTable table = table_of({"kop", "tweede", "derde"}, {});
    for (int row = 0; row < 4; ++row) {
      table.rows.push_back({0, {random_cell(random), random_cell(random), random_cell(random)}});
    }
    const std::string text = write_csv(table, kExchangeStyle);
    const Result<CsvReading> reading = read_csv(text, "t.csv", ';');
    ASSERT_TRUE(reading.has_value()) << text;
    ASSERT_EQ(reading->table.rows.size(), table.rows.size()) << text;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      EXPECT_EQ(reading->table.rows[row].cells, table.rows[row].cells) << text;
    }
  }
}

}  // namespace
}  // namespace samenhang
