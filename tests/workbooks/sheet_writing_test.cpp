#include "support/sheets.h"
#include "support/workbook_reading.h"

#include <gmock/gmock.h>

#include <array>
#include <string>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

using Writer = std::string (*)(std::span<const SheetContent>);

const std::array kSheets{full_sheet(), SheetContent{"Leeg", {}, {}, 0, {}}};

SheetContent sheet_named(const std::string& name) {
  return {name, {{{"x"}}}, {}, 0, {}};
}

// Holds for both kinds of workbook.
class WriteWorkbook : public testing::TestWithParam<Writer> {
 protected:
  static WorkbookReading again(std::span<const SheetContent> sheets) { return reading_of(GetParam()(sheets)); }

  static std::string text_again(const std::string& text) {
    const std::array sheets{SheetContent{"a", {{{text}}}, {}, 0, {}}};
    const WorkbookReading reading = again(sheets);
    return reading.sheets.at(0).row_count() == 0 ? "" : std::string(reading.sheets[0].text(0, 0));
  }
};

TEST_P(WriteWorkbook, GivesTheSameBytesForTheSameSheets) {
  EXPECT_EQ(GetParam()(kSheets), GetParam()(kSheets));
}

TEST_P(WriteWorkbook, CanBeReadAgain) {
  const WorkbookReading reading = again(kSheets);
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_GE(reading.sheets.size(), 2U);
  EXPECT_EQ(reading.sheets[0].sheet(), "Partijen");
  EXPECT_EQ(reading.sheets[1].sheet(), "Leeg");
  EXPECT_THAT(
      rows_of(reading.sheets[0]),
      ElementsAre("1: t[Partijen van Lindeveen]", "2: t[Id] t[Naam]", "3: t[P1] t[Café \"Het Hoekje\" & Zn. <oud>]",
                  "4: n[1.5] d[2023-11-01] b[true]", "6: _[] t[=1+1] t[+31 6] t[-] t[@home]",
                  "7: t[ twee  spaties ] t[regel 1\n\nregel 3] t[met\ttab] t[_x0041_] t[😀]",
                  "8: n[0.1] n[-1250000] t[2023-11] t[tip]"));
}

TEST_P(WriteWorkbook, MakesTextsSuchAsACellCanHold) {
  EXPECT_EQ(text_again("a\xFF"
                       "b\x01"
                       "c\xEF\xBF\xBE"
                       "d\r\ne\rf"),
            "a\uFFFDb\uFFFDc\uFFFDd\ne\nf");
  EXPECT_EQ(text_again(std::string(40000, 'a')), std::string(32767, 'a'));
}

TEST_P(WriteWorkbook, KeepsNumbersToTheLastDigitAndTakesOthersForText) {
  const std::array sheets{SheetContent{"a",
                                       {{{"0.30000000000000004", CellKind::number},
                                         {"1e+300", CellKind::number},
                                         {"twaalf", CellKind::number},
                                         {"1850-06-01", CellKind::date},
                                         {"misschien", CellKind::yes_no}}},
                                       {},
                                       0,
                                       {}}};
  const WorkbookReading reading = again(sheets);
  EXPECT_THAT(rows_of(reading.sheets.at(0)),
              ElementsAre("1: n[0.30000000000000004] n[1e+300] t[twaalf] t[1850-06-01] t[misschien]"));
}

TEST_P(WriteWorkbook, GivesSheetsNamesThatProgramsTake) {
  const std::array sheets{sheet_named("a:b/c?*[d]"),
                          sheet_named(""),
                          sheet_named("Naam"),
                          sheet_named("naam"),
                          sheet_named("'x'"),
                          sheet_named(std::string(40, 'n')),
                          sheet_named(std::string(40, 'N'))};
  std::vector<std::string> names;
  for (const Grid& sheet : again(sheets).sheets) names.push_back(sheet.sheet());
  EXPECT_THAT(names, ElementsAre("a-b-c---d-", "1", "Naam", "naam (2)", "-x-", std::string(31, 'n'),
                                 std::string(27, 'N') + " (2)"));
}

INSTANTIATE_TEST_SUITE_P(Kinds, WriteWorkbook, testing::Values(&write_xlsx, &write_ods),
                         [](const auto& tested) { return tested.param == &write_xlsx ? "Xlsx" : "Ods"; });

TEST(WriteXlsx, PutsLongListsOnASheetThatIsNotShown) {
  const WorkbookReading reading = reading_of(write_xlsx(kSheets));
  ASSERT_THAT(reading.sheets, SizeIs(3));
  EXPECT_TRUE(reading.sheets[2].facts().is_hidden);
  ASSERT_EQ(reading.sheets[2].row_count(), 60U);
  EXPECT_EQ(reading.sheets[2].text(59, 0), "Keuze nummer 59");
}

TEST(WriteOds, BeginsWithItsKindUncompressed) {
  const std::string bytes = write_ods(kSheets);
  EXPECT_THAT(bytes, StartsWith("PK\x03\x04"));
  EXPECT_EQ(bytes.substr(30, 54), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

}  // namespace
}  // namespace samenhang
