// Workbooks that other programs wrote; fixtures/README.md says which. What is expected is what was put in there.
#include "support/workbook_reading.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

void expect_usual_facts(const WorkbookReading& reading) {
  ASSERT_THAT(reading.sheets, SizeIs(3));
  EXPECT_EQ(reading.sheets[0].sheet(), "Partijen");
  const SheetFacts& facts = reading.sheets[0].facts();
  EXPECT_FALSE(facts.is_hidden);
  EXPECT_THAT(facts.empty_rows, ElementsAre(2, 8, 9));
  EXPECT_THAT(facts.hidden_rows, ElementsAre(5));
  EXPECT_THAT(facts.hidden_columns, ElementsAre(5));
  EXPECT_THAT(facts.merged, ElementsAre(MergedCells{1, 1, 0, 4}, MergedCells{10, 11, 0, 1}));
  EXPECT_EQ(reading.sheets[1].sheet(), "Verborgen");
  EXPECT_TRUE(reading.sheets[1].facts().is_hidden);
  EXPECT_THAT(rows_of(reading.sheets[1]), ElementsAre("2: _[] t[x]"));
  EXPECT_EQ(reading.sheets[2].sheet(), "Leeg");
  EXPECT_EQ(reading.sheets[2].row_count(), 0U);
}

std::vector<std::string> usual_rows(const std::string& seventh, const std::string& tenth) {
  return {"1: t[Partijen in Lindeveen]",
          "3: t[Naam] t[Soort] t[Sinds] t[Uren] t[Actief]",
          "4: t[Stichting Welzijn Eén] t[welzijn] d[2023-11-01] n[12.5] b[true] t[verborgen kolom]",
          "5: t[GGD <regio> & co] _[] d[1999-12-31] n[0.25] b[false]",
          "6: t[regel één\nregel twee] t[  spaties  ] d[2024-02-29] n[-1250000]",
          seventh,
          tenth};
}

TEST(WorkbookOfOpenpyxl, IsReadButForFormulasThatWereNeverComputed) {
  const WorkbookReading reading = reading_of(fixture("openpyxl.xlsx"));
  expect_usual_facts(reading);
  EXPECT_EQ(rows_of(reading.sheets[0]), usual_rows("7: t[007] t[2023-11-01] t[14:30]", "10: t[laatste]"));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].sheet, "Partijen");
  EXPECT_EQ(reading.problems[0].row, 7);
  EXPECT_EQ(reading.problems[0].message.count, 3);
}

TEST(WorkbookOfOpenpyxl, CountsDaysFrom1904WhereItSaysSo) {
  const WorkbookReading reading = reading_of(fixture("openpyxl_1904.xlsx"));
  EXPECT_THAT(rows_of(reading.sheets.at(0)), ElementsAre("1: d[2023-11-01] d[1904-01-02]"));
}

TEST(WorkbookOfLibreOffice, IsReadFromXlsx) {
  const WorkbookReading reading = reading_of(fixture("libreoffice.xlsx"));
  expect_usual_facts(reading);
  EXPECT_EQ(rows_of(reading.sheets[0]),
            usual_rows("7: t[007] t[2023-11-01] t[14:30] n[25] e[#N/A]", "10: t[laatste] _[] t[007!]"));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(WorkbookOfLibreOffice, IsReadFromOds) {
  const WorkbookReading reading = reading_of(fixture("libreoffice.ods"));
  expect_usual_facts(reading);
  EXPECT_EQ(rows_of(reading.sheets[0]),
            usual_rows("7: t[007] t[2023-11-01] t[14:30:00] n[25] e[#N/A]", "10: t[laatste] _[] t[007!]"));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(WorkbookOfLibxlsxwriter, IsRead) {
  const WorkbookReading reading = reading_of(fixture("libxlsxwriter.xlsx"));
  ASSERT_THAT(reading.sheets, SizeIs(1));
  EXPECT_EQ(reading.sheets[0].sheet(), "Eerste & enige");
  EXPECT_THAT(rows_of(reading.sheets[0]),
              ElementsAre("1: t[Wijkteam Noord] t[gedeeld]", "2: n[2] t[gedeeld] t[ab]",
                          "3: d[2023-11-01] t[36:00] n[1250.5] n[14] b[false] d[1900-02-28]",
                          "6: _[] _[] _[] t[stuur\x01teken]"));
  EXPECT_THAT(reading.sheets[0].facts().empty_rows, ElementsAre(4, 5));
  EXPECT_THAT(reading.sheets[0].facts().hidden_rows, ElementsAre(6));
  EXPECT_THAT(reading.sheets[0].facts().hidden_columns, ElementsAre(1, 2));
}

TEST(WorkbookOfOdfpy, IsRead) {
  const WorkbookReading reading = reading_of(fixture("odfpy.ods"));
  ASSERT_THAT(reading.sheets, SizeIs(2));
  EXPECT_THAT(rows_of(reading.sheets[0]),
              ElementsAre("1: t[Partijen in Lindeveen]", "4: t[Wijkteam] n[12.5] d[2023-11-01]", "5: t[x] t[x] t[x]",
                          "6: t[x] t[x] t[x]", "7: n[1250] n[0.25] b[true]", "8: t[regel 1\nregel 2] t[a   b\nc]"));
  const SheetFacts& facts = reading.sheets[0].facts();
  EXPECT_THAT(facts.empty_rows, ElementsAre(2, 3));
  EXPECT_THAT(facts.hidden_rows, ElementsAre(7));
  EXPECT_THAT(facts.hidden_columns, ElementsAre(2));
  EXPECT_THAT(facts.merged, ElementsAre(MergedCells{1, 1, 0, 2}));
  EXPECT_TRUE(reading.sheets[1].facts().is_hidden);
  EXPECT_THAT(rows_of(reading.sheets[1]), ElementsAre("1: _[] t[y]"));
}

TEST(WorkbookWithAPassword, IsRefusedWithWhatToDo) {
  for (const char* const name : {"libreoffice_password.xlsx", "libreoffice_password.ods"}) {
    EXPECT_THAT(refusal_of(fixture(name)), HasSubstr("protected with a password. (Open it in Excel or LibreOffice"))
        << name;
  }
}

TEST(OldWorkbook, IsRefusedWithWhatToDo) {
  EXPECT_THAT(
      refusal_of(fixture("libreoffice.xls")),
      HasSubstr("an old Excel workbook (.xls), not a workbook (.xlsx or .ods). (Open it in Excel or LibreOffice "
                "and save it as .xlsx.)"));
}

}  // namespace
}  // namespace samenhang
