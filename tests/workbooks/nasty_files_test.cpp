// Files that are no workbook, are damaged, or were made to harm.
#include "support/workbook_reading.h"

#include <gmock/gmock.h>

#include <array>

namespace samenhang {
namespace {

using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

using namespace std::string_view_literals;

constexpr std::string_view kDamaged = "The workbook is damaged or not complete. (Fetch the file once more";
constexpr std::string_view kTooLarge = "too large to read, or was made to overload the program. (Copy the sheets";
constexpr std::string_view kUnsafe = "definitions that do not belong in one";

std::string zip_with(const std::string& name) {
  return zip_of(std::array{ZipPart{name, "x"}});
}

TEST(MayBeWorkbook, LooksAtTheFirstBytes) {
  EXPECT_TRUE(may_be_workbook(zip_with("a")));
  EXPECT_TRUE(may_be_workbook(fixture("libreoffice.xls")));
  EXPECT_FALSE(may_be_workbook("PKW;wijk\n"));
  EXPECT_FALSE(may_be_workbook("naam;soort\n"));
  EXPECT_FALSE(may_be_workbook(""));
}

TEST(NoWorkbook, IsSaidToBeWhatItIs) {
  EXPECT_THAT(refusal_of(""), HasSubstr("The file is empty."));
  EXPECT_THAT(refusal_of("naam;soort\n"), HasSubstr("This is not a workbook (.xlsx or .ods)."));
  EXPECT_THAT(refusal_of("%PDF-1.7"), HasSubstr("This is a PDF document, not a workbook"));
  EXPECT_THAT(refusal_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 a letter"), HasSubstr("a file of an old Office program"));
  EXPECT_THAT(refusal_of(zip_with("notes.txt")),
              HasSubstr("This is a zip file, not a workbook (.xlsx or .ods). (Unpack"));
  EXPECT_THAT(refusal_of(zip_with("xl/workbook.bin")), HasSubstr("a binary Excel workbook (.xlsb)"));
  EXPECT_THAT(refusal_of(zip_with("Index/Document.iwa")), HasSubstr("(Open it in Numbers and export it as Excel"));
  EXPECT_THAT(refusal_of(zip_with("word/document.xml")), HasSubstr("a Word document"));
}

TEST(NoWorkbook, MayBeALetterOfLibreOffice) {
  const std::array parts{ZipPart{"mimetype", "application/vnd.oasis.opendocument.text", true},
                         ZipPart{"content.xml", "<o:document xmlns:o='o'><o:body/></o:document>"}};
  EXPECT_THAT(refusal_of(zip_of(parts)), HasSubstr("a LibreOffice document"));
}

TEST(NoWorkbook, MayBeAnEmptyZip) {
  const std::string bytes = std::string("PK\x05\x06") + std::string(18, '\0');
  EXPECT_THAT(refusal_of(bytes), AnyOf(HasSubstr("a zip file"), HasSubstr(std::string(kDamaged))));
}

TEST(DamagedWorkbook, IsRefusedWhereverItIsBrokenOff) {
  for (const char* const name : {"openpyxl.xlsx", "libreoffice.ods"}) {
    const std::string whole = fixture(name);
    for (std::size_t length = 4; length < whole.size(); length += 97) {
      EXPECT_THAT(refusal_of(std::string_view(whole).substr(0, length)), HasSubstr(std::string(kDamaged))) << name;
    }
  }
}

// The reader may refuse it or read what is left; it may not fall over.
TEST(DamagedWorkbook, BringsNothingDownWithWrongBytes) {
  for (const char* const name : {"openpyxl.xlsx", "odfpy.ods"}) {
    std::string bytes = fixture(name);
    for (std::size_t at = 0; at < bytes.size(); at += 41) {
      const char was = bytes[at];
      bytes[at] = static_cast<char>(was ^ '\x55');
      const Result<WorkbookReading> reading = read_workbook(bytes, "lijst");
      EXPECT_TRUE(reading || !(reading.error().message == Sentence{}));
      bytes[at] = was;
    }
  }
}

TEST(HarmfulWorkbook, WithADocumentTypeIsRefusedBeforeAnyEntityIsExpanded) {
  const std::string laughs =
      "<!DOCTYPE x [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
      "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
  const std::string outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
  for (const std::string& type : {laughs, outside, std::string("<!DOCTYPE worksheet>")}) {
    HandmadeXlsx book;
    book.relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="worksheets/evil.xml"/>)";
    book.more = {{"xl/worksheets/evil.xml",
                  type + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>"}};
    EXPECT_THAT(refusal_of(book.bytes()), HasSubstr(std::string(kUnsafe)));
  }
  const std::array parts{ZipPart{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
                         ZipPart{"content.xml", laughs + "<office:spreadsheet>&c;</office:spreadsheet>"}};
  EXPECT_THAT(refusal_of(zip_of(parts)), HasSubstr(std::string(kUnsafe)));
}

TEST(HarmfulWorkbook, FollowsNoPathUpwards) {
  HandmadeXlsx book;
  book.relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="../../../etc/passwd"/>)";
  book.more = {{"../../../etc/passwd", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"},
               {"etc/passwd", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"}};
  const WorkbookReading reading = reading_of(book.bytes());
  ASSERT_THAT(reading.sheets, SizeIs(1));
  EXPECT_EQ(reading.sheets[0].row_count(), 0U);
  EXPECT_THAT(reading.problems, SizeIs(1));
}

TEST(HarmfulWorkbook, ThatUnpacksToFarMoreThanItIsIsRefused) {
  HandmadeXlsx book;
  book.sheet_data = "<row><c t='str'><v>" + std::string(20U << 20U, ' ') + "</v></c></row>";
  const std::string bytes = book.bytes();
  ASSERT_LT(bytes.size(), 200'000U);
  EXPECT_THAT(refusal_of(bytes), HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, WithTooManyPartsIsRefused) {
  std::vector<ZipPart> parts;
  for (std::size_t i = 0; i <= kMostEntries; ++i) parts.push_back({"a" + std::to_string(i), "", true});
  EXPECT_THAT(refusal_of(zip_of(parts)), HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, ThatRepeatsALongTextIsRefused) {
  const std::string row =
      "<table:table-row table:number-rows-repeated='1000'><table:table-cell "
      "office:value-type='string'><text:p>" +
      std::string(std::size_t{2} << 20U, 'a') + "</text:p></table:table-cell></table:table-row>";
  EXPECT_THAT(refusal_of(handmade_ods("<table:table table:name='a'>" + row + "</table:table>")),
              HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, WithATagThatDoesNotEndIsRefused) {
  HandmadeXlsx book;
  book.sheet_data = "<row><c t='" + std::string(std::size_t{12} << 20U, 'a') + "'/></row>";
  EXPECT_THAT(refusal_of(book.bytes()), HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, WithManyRowsOfOneCellFarToTheRightIsRefused) {
  const std::string row =
      "<table:table-row table:number-rows-repeated='5000'><table:table-cell "
      "table:number-columns-repeated='16383'/><table:table-cell office:value-type='float' "
      "office:value='1'/></table:table-row>";
  EXPECT_THAT(refusal_of(handmade_ods("<table:table table:name='a'>" + row + "</table:table>")),
              HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, ThatRepeatsAFilledRowMillionsOfTimesIsRefused) {
  const std::string row =
      "<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
      "table:number-columns-repeated='16384' office:value-type='float' office:value='1'/></table:table-row>";
  EXPECT_THAT(refusal_of(handmade_ods("<table:table table:name='a'>" + row + "</table:table>")),
              HasSubstr(std::string(kTooLarge)));
}

TEST(HarmfulWorkbook, WithARowBeyondTheLastIsRefused) {
  HandmadeXlsx book;
  book.sheet_data = "<row r='4294967296'><c><v>1</v></c></row>";
  EXPECT_THAT(refusal_of(book.bytes()), HasSubstr(std::string(kTooLarge)));
}

}  // namespace
}  // namespace samenhang
