#include "support/workbook_reading.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string sheet_of(const std::string& rows) {
  return "<table:table table:name='Blad1'>" + rows + "</table:table>";
}

std::string text_cell(const std::string& paragraphs) {
  return "<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>";
}

std::vector<std::string> rows_of_sheet(const std::string& rows) {
  return rows_of(reading_of(handmade_ods(sheet_of(rows))).sheets.at(0));
}

TEST(ReadOds, RepeatsCellsAndRows) {
  const std::string cells =
      "<table:table-cell table:number-columns-repeated='2' office:value-type='float' "
      "office:value='1.50'/><table:table-cell table:number-columns-repeated='3'/>" +
      text_cell("<text:p>x</text:p>");
  EXPECT_THAT(rows_of_sheet("<table:table-row table:number-rows-repeated='2'/>"
                            "<table:table-row table:number-rows-repeated='2'>" +
                            cells + "</table:table-row>"),
              ElementsAre("3: n[1.5] n[1.5] _[] _[] _[] t[x]", "4: n[1.5] n[1.5] _[] _[] _[] t[x]"));
}

TEST(ReadOds, PaysNothingForEmptyRowsAndCellsAtTheEnd) {
  std::string rows = "<table:table-row>" + text_cell("<text:p>x</text:p>") + "</table:table-row>";
  for (int i = 0; i < 100; ++i) {
    rows +=
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
        "table:number-columns-repeated='16384'/></table:table-row>";
  }
  const WorkbookReading reading = reading_of(handmade_ods(sheet_of(rows)));
  EXPECT_THAT(rows_of(reading.sheets.at(0)), ElementsAre("1: t[x]"));
  EXPECT_EQ(reading.sheets[0].column_count(), 1U);
  EXPECT_THAT(reading.sheets[0].facts().empty_rows, IsEmpty());
}

TEST(ReadOds, ReadsTextAsItIsShown) {
  EXPECT_THAT(
      rows_of_sheet("<table:table-row>" +
                    text_cell("<text:p>\n  een <text:span>twee</text:span>\n drie<text:s text:c='2'/><text:tab/>vier "
                              "\n</text:p><text:p/><text:p>vijf<text:line-break/>zes</text:p>") +
                    "</table:table-row>"),
      ElementsAre("1: t[een twee drie  \tvier\n\nvijf\nzes]"));
}

TEST(ReadOds, LeavesRemarksAndPicturesInCellsOut) {
  EXPECT_THAT(rows_of_sheet(
                  "<table:table-row>" +
                  text_cell("<office:annotation><text:p>remark</text:p></office:annotation><draw:frame><draw:text-box>"
                            "<text:p>box</text:p></draw:text-box></draw:frame><text:p>x<text:note><text:p>note</text:p>"
                            "</text:note></text:p>") +
                  "</table:table-row>"),
              ElementsAre("1: t[x]"));
}

TEST(ReadOds, LeavesTablesBesideTheSheetsOut) {
  const std::string beside =
      "<table:tracked-changes><table:table-row><table:table-cell><text:p>old</text:p>"
      "</table:table-cell></table:table-row></table:tracked-changes>";
  const std::string links = "<table:dde-links>" + sheet_of("<table:table-row/>") + "</table:dde-links>";
  const WorkbookReading reading = reading_of(handmade_ods(
      beside + sheet_of("<table:table-row>" + text_cell("<text:p>x</text:p>") + "</table:table-row>") + links));
  ASSERT_THAT(reading.sheets, SizeIs(1));
  EXPECT_THAT(rows_of(reading.sheets[0]), ElementsAre("1: t[x]"));
}

// As LibreOffice writes it in Dutch, and as Excel writes it.
TEST(ReadOds, KnowsCellsThatShowAnError) {
  EXPECT_THAT(rows_of_sheet("<table:table-row><table:table-cell table:formula='of:=NA()' office:value-type='string' "
                            "office:string-value='' calcext:value-type='error'><text:p>#N/B</text:p></table:table-cell>"
                            "<table:table-cell table:formula='of:=1/0' office:value-type='float' office:value='0'>"
                            "<text:p>#DIV/0!</text:p></table:table-cell>"
                            "<table:table-cell table:formula='of:=1' office:value-type='float' office:value='1'>"
                            "<text:p>###</text:p></table:table-cell></table:table-row>"),
              ElementsAre("1: e[#N/B] e[#DIV/0!] n[1]"));
}

TEST(ReadOds, KeepsWhatIsHiddenOrMergedAsFacts) {
  const std::string styles =
      "<style:style style:name='h' style:family='table'><style:table-properties "
      "table:display='false'/></style:style>";
  const std::string rows =
      "<table:table-column table:number-columns-repeated='2'/><table:table-column table:visibility='collapse' "
      "table:number-columns-repeated='1022'/><table:table-row-group><table:table-row table:visibility='filter'>"
      "<table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='3' office:value-type='string'>"
      "<text:p>x</text:p></table:table-cell><table:covered-table-cell/>" +
      text_cell("<text:p>y</text:p>") + "</table:table-row></table:table-row-group>";
  const WorkbookReading reading =
      reading_of(handmade_ods("<table:table table:name='Weg' table:style-name='h'>" + rows + "</table:table>", styles));
  ASSERT_THAT(reading.sheets, SizeIs(1));
  const SheetFacts& facts = reading.sheets[0].facts();
  EXPECT_THAT(rows_of(reading.sheets[0]), ElementsAre("1: t[x] _[] t[y]"));
  EXPECT_TRUE(facts.is_hidden);
  EXPECT_THAT(facts.hidden_rows, ElementsAre(1));
  EXPECT_THAT(facts.hidden_columns, ElementsAre(2));
  EXPECT_THAT(facts.merged, ElementsAre(MergedCells{1, 3, 0, 1}));
}

TEST(ReadOds, TellsOfAFormulaWithoutAResult) {
  const WorkbookReading reading =
      reading_of(handmade_ods(sheet_of("<table:table-row/><table:table-row>" + text_cell("<text:p>x</text:p>") +
                                       "<table:table-cell table:formula='of:=[.A1]'/></table:table-row>")));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].row, 2);
}

TEST(ReadOds, KeepsWhatStandsBeforeABreak) {
  const std::string row = "<table:table-row>" + text_cell("<text:p>x</text:p>") + "</table:table-row>";
  const WorkbookReading reading = reading_of(handmade_ods(sheet_of(row) + sheet_of(row + "<table:table-row></oops>")));
  ASSERT_THAT(reading.sheets, SizeIs(2));
  EXPECT_THAT(rows_of(reading.sheets[0]), ElementsAre("1: t[x]"));
  EXPECT_THAT(rows_of(reading.sheets[1]), ElementsAre("1: t[x]"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
  EXPECT_EQ(reading.problems[0].row, 2);
}

}  // namespace
}  // namespace samenhang
