#include "support/workbook_reading.h"

#include <gmock/gmock.h>

#include <stop_token>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> rows_of_data(const std::string& sheet_data) {
  HandmadeXlsx book;
  book.sheet_data = sheet_data;
  return rows_of(reading_of(book.bytes()).sheets.at(0));
}

TEST(ReadXlsx, CountsRowsAndCellsThatDoNotSayTheirPlace) {
  EXPECT_THAT(rows_of_data("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row>"),
              ElementsAre("1: n[1] n[2]", "2: _[] _[] n[3] n[4]"));
  EXPECT_THAT(rows_of_data("<row r='4'><c><v>1</v></c></row><row><c><v>2</v></c></row>"),
              ElementsAre("4: n[1]", "5: n[2]"));
}

TEST(ReadXlsx, LeavesEmptyCellsAtTheEndOfARowOut) {
  EXPECT_THAT(rows_of_data("<row><c r='B1'><v>1</v></c><c r='D1' s='3'/></row><row><c r='A2' s='1'/></row>"),
              ElementsAre("1: _[] n[1]"));
}

TEST(ReadXlsx, TakesWhiteSpaceForNothing) {
  EXPECT_THAT(
      rows_of_data("<row><c t='str'><v> </v></c><c t='str'><v>a </v></c></row><row><c t='str'><v> </v></c></row>"),
      ElementsAre("1: _[ ] t[a ]"));
}

TEST(ReadXlsx, KnowsEveryTypeOfCell) {
  EXPECT_THAT(rows_of_data("<row><c t='n'><v>1.50</v></c><c t='str'><v>a</v></c><c t='b'><v>1</v></c>"
                           "<c t='e'><v>#DIV/0!</v></c><c t='d'><v>2023-11-01T00:00:00</v></c>"
                           "<c t='inlineStr'><is><t>b</t></is></c></row>"),
              ElementsAre("1: n[1.5] t[a] b[true] e[#DIV/0!] d[2023-11-01] t[b]"));
}

TEST(ReadXlsx, TakesTheResultOfAFormulaAndNotItsText) {
  EXPECT_THAT(rows_of_data("<row><c><f>A2*2</f><v>4</v></c><c t='str'><f>\"x\"</f><v>x</v></c></row>"),
              ElementsAre("1: n[4] t[x]"));
}

TEST(ReadXlsx, JoinsThePartsOfARichTextWithoutItsReadingAids) {
  HandmadeXlsx book;
  book.shared =
      "<si><r><t>Wijk</t></r><r><rPr><b/></rPr><t xml:space='preserve'>team </t></r><rPh><t>aid</t></rPh></si>"
      "<si><t/></si><si><t>a_x000D_b_x005F_x0041_ _x_ _x00zz_</t></si>";
  book.sheet_data =
      "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"
      "<row><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>";
  EXPECT_THAT(rows_of(reading_of(book.bytes()).sheets.at(0)),
              ElementsAre("1: t[Wijkteam ] _[] t[a\rb_x0041_ _x_ _x00zz_]", "2: t[ab]"));
}

TEST(ReadXlsx, ReadsElementsWithAnyPrefix) {
  HandmadeXlsx book;
  book.more = {};
  book.sheet_data =
      "</sheetData><x:sheetData xmlns:x='m'><x:row><x:c x:t='str'><x:v>a</x:v></x:c></x:row></x:sheetData><sheetData>";
  EXPECT_THAT(rows_of(reading_of(book.bytes()).sheets.at(0)), ElementsAre("1: t[a]"));
}

// The formats are those that Excel offers, and what it shows of 45231.5 in them.
TEST(ReadXlsx, TellsDaysAndTimesByTheirNumberFormat) {
  HandmadeXlsx book;
  book.formats =
      "<numFmts><numFmt numFmtId='164' formatCode='dd\\-mm\\-yyyy'/>"
      "<numFmt numFmtId='165' formatCode='[$-413]d mmm yyyy;@'/><numFmt numFmtId='166' formatCode='mmmm'/>"
      "<numFmt numFmtId='167' formatCode='0.0 \"dagen\"'/><numFmt numFmtId='168' formatCode='[Red]0'/>"
      "<numFmt numFmtId='169' formatCode='mm:ss'/><numFmt numFmtId='170' formatCode='h:mm AM/PM'/>"
      "<numFmt numFmtId='171' formatCode='0\\d'/><numFmt numFmtId='172' formatCode='#,##0;[$-413]d-m-yy'/>"
      "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>";
  for (const char* const id :
       {"14", "17", "22", "164", "165", "166", "10", "167", "168", "171", "172", "169", "170", "20"}) {
    book.formats += std::string("<xf numFmtId='") + id + "'/>";
  }
  book.formats += "</cellXfs>";
  book.sheet_data = "<row><c><v>45231.5</v></c></row><row>";
  for (int style = 1; style <= 14; ++style) {
    book.sheet_data += "<c s='" + std::to_string(style) + "'><v>" + (style > 11 ? "0.5625" : "45231.5") + "</v></c>";
  }
  book.sheet_data += "</row>";
  EXPECT_THAT(rows_of(reading_of(book.bytes()).sheets.at(0)),
              ElementsAre("1: n[45231.5]",
                          "2: d[2023-11-01] d[2023-11-01] d[2023-11-01] d[2023-11-01] d[2023-11-01] d[2023-11-01] "
                          "n[45231.5] n[45231.5] n[45231.5] n[45231.5] n[45231.5] t[13:30] t[13:30] t[13:30]"));
}

TEST(ReadXlsx, KnowsTheFirstDaysThatExcelHas) {
  HandmadeXlsx book;
  book.formats = "<cellXfs><xf numFmtId='14'/></cellXfs>";
  book.sheet_data =
      "<row><c><v>1</v></c><c><v>59</v></c><c><v>60</v></c><c><v>61</v></c><c><v>-1</v></c>"
      "<c><v>2958465</v></c><c><v>2958466</v></c></row>";
  EXPECT_THAT(rows_of(reading_of(book.bytes()).sheets.at(0)),
              ElementsAre("1: d[1900-01-01] d[1900-02-28] n[60] d[1900-03-01] n[-1] d[9999-12-31] n[2958466]"));
}

TEST(ReadXlsx, TakesTheSheetsInTheOrderOfTheWorkbookByTheirRelations) {
  HandmadeXlsx book;
  book.workbook =
      "<sheets><sheet name='Tweede' r:id='b'/><sheet name='Eerste' r:id='a' state='veryHidden'/>"
      "<sheet name='Grafiek' r:id='c'/></sheets>";
  book.relations =
      "<Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
      "<Relationship Id='b' Type='x/worksheet' Target='/xl/Worksheets/sheet9.XML'/>"
      "<Relationship Id='c' Type='x/chartsheet' Target='chartsheets/sheet1.xml'/>";
  book.sheet_data = "<row><c><v>1</v></c></row>";
  book.more = {
      {"xl/worksheets/sheet9.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"}};
  const WorkbookReading reading = reading_of(book.bytes());
  ASSERT_THAT(reading.sheets, SizeIs(2));
  EXPECT_EQ(reading.sheets[0].sheet(), "Tweede");
  EXPECT_THAT(rows_of(reading.sheets[0]), ElementsAre("1: n[2]"));
  EXPECT_EQ(reading.sheets[1].sheet(), "Eerste");
  EXPECT_TRUE(reading.sheets[1].facts().is_hidden);
  EXPECT_THAT(rows_of(reading.sheets[1]), ElementsAre("1: n[1]"));
}

TEST(ReadXlsx, TellsOfASheetThatIsNotThereAndReadsTheOthers) {
  HandmadeXlsx book;
  book.workbook = "<sheets><sheet name='Weg' r:id='b'/><sheet name='Er' r:id='r1'/></sheets>";
  book.relations += "<Relationship Id='b' Type='x/worksheet' Target='worksheets/sheet2.xml'/>";
  book.sheet_data = "<row><c><v>1</v></c></row>";
  const WorkbookReading reading = reading_of(book.bytes());
  ASSERT_THAT(reading.sheets, SizeIs(2));
  EXPECT_THAT(rows_of(reading.sheets[1]), ElementsAre("1: n[1]"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].sheet, "Weg");
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
}

TEST(ReadXlsx, KeepsWhatStandsBeforeABreak) {
  HandmadeXlsx book;
  book.sheet_data = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c></row>";
  const WorkbookReading reading = reading_of(book.bytes());
  EXPECT_THAT(rows_of(reading.sheets.at(0)), ElementsAre("1: n[1]", "2: n[2]"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
  EXPECT_EQ(reading.problems[0].row, 3);
}

TEST(ReadXlsx, TellsOfCellsThatAreDamaged) {
  HandmadeXlsx book;
  book.shared = "<si><t>a</t></si>";
  book.sheet_data =
      "<row r='7'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c r='A7'><v>1</v></c><c r='XFE7'><v>2</v></c></row>";
  const WorkbookReading reading = reading_of(book.bytes());
  EXPECT_THAT(rows_of(reading.sheets.at(0)), ElementsAre("7: t[a]"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 7);
  EXPECT_EQ(reading.problems[0].message.count, 3);
}

TEST(ReadXlsx, KeepsHiddenRowsColumnsAndMergesAsFacts) {
  HandmadeXlsx book;
  book.sheet_data = "<row r='2' hidden='1'><c><v>1</v></c><c><v>2</v></c></row><row r='3' hidden='true'/>";
  book.after_data =
      "<mergeCells><mergeCell ref='A2:B3'/><mergeCell ref='C1'/><mergeCell ref='nonsense'/></mergeCells>"
      "<cols><col min='2' max='16384' hidden='1'/></cols>";
  const SheetFacts facts = reading_of(book.bytes()).sheets.at(0).facts();
  EXPECT_THAT(facts.hidden_rows, ElementsAre(2));
  EXPECT_THAT(facts.hidden_columns, ElementsAre(1));
  EXPECT_THAT(facts.empty_rows, ElementsAre(1));
  EXPECT_THAT(facts.merged, ElementsAre(MergedCells{2, 3, 0, 1}));
}

TEST(ReadXlsx, SaysHowFarItIsAndEndsWhenAsked) {
  HandmadeXlsx book;
  for (int row = 0; row < 20000; ++row) book.sheet_data += "<row><c><v>" + std::to_string(row) + "</v></c></row>";
  const std::string bytes = book.bytes();
  std::stop_source stop;
  std::vector<double> shares;
  const auto whole = read_workbook(bytes, "lijst", {{}, [&](double share) { shares.push_back(share); }});
  ASSERT_TRUE(whole.has_value());
  EXPECT_FALSE(whole->stopped);
  EXPECT_GT(shares.size(), 5U);
  EXPECT_TRUE(std::ranges::is_sorted(shares));
  EXPECT_GT(shares.back(), 0.9);
  EXPECT_LE(shares.back(), 1.0);
  const auto part = read_workbook(bytes, "lijst", {stop.get_token(), [&](double share) {
                                                     if (share > 0.5) stop.request_stop();
                                                   }});
  ASSERT_TRUE(part.has_value());
  EXPECT_TRUE(part->stopped);
  ASSERT_THAT(part->sheets, SizeIs(1));
  EXPECT_GT(part->sheets[0].row_count(), 5000U);
  EXPECT_LT(part->sheets[0].row_count(), 15000U);
  EXPECT_THAT(part->problems, IsEmpty());
}

}  // namespace
}  // namespace samenhang
