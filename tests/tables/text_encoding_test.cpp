#include "tables/text_encoding.h"

#include "base/catalogue.h"
#include "tables/csv.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace samenhang {
namespace {

using std::string_view_literals::operator""sv;
using testing::IsEmpty;
using testing::SizeIs;

DecodedText decoded(std::string_view bytes) {
  Result<DecodedText> text = decode_text(bytes, "lijst.csv");
  EXPECT_TRUE(text.has_value());
  return text.value_or(DecodedText{});
}

TEST(TextEncoding, ReadsUtf8WithAndWithoutBom) {
  EXPECT_EQ(decoded("Eén").text, "Eén");
  EXPECT_EQ(decoded("\xEF\xBB\xBF"
                    "Eén")
                .text,
            "Eén");
  EXPECT_THAT(decoded("Eén").problems, IsEmpty());
}

TEST(TextEncoding, ReadsUtf16OfBothByteOrders) {
  EXPECT_EQ(decoded("\xFF\xFE"
                    "E\0\xE9\0\xAC\x20\x3D\xD8\x00\xDE"sv)
                .text,
            "Eé€\xF0\x9F\x98\x80");
  EXPECT_EQ(decoded("\xFE\xFF"
                    "\0E\0\xE9\x20\xAC\xD8\x3D\xDE\x00"sv)
                .text,
            "Eé€\xF0\x9F\x98\x80");
  EXPECT_THAT(decoded("\xFF\xFE"
                      "E\0"sv)
                  .problems,
              IsEmpty());
}

TEST(TextEncoding, ReadsUtf16WithoutBomWhereItsNulsMakeItPlain) {
  EXPECT_EQ(decoded("N\0a\0a\0m\0;\0E\0\xE9\0n\0\n\0\xAC\x20"sv).text, "Naam;Eén\n€");
  EXPECT_EQ(decoded("\0N\0a\0a\0m\0;\0E\0\xE9\0n\0\n\x20\xAC"sv).text, "Naam;Eén\n€");
}

TEST(TextEncoding, TakesAStrayNulForNoUtf16) {
  EXPECT_EQ(decoded("Naam;Soort\nWijk\0team;x\n"sv).text, "Naam;Soort\nWijk\0team;x\n"sv);
}

TEST(TextEncoding, CopiesNoTextThatIsUtf8Already) {
  for (const std::string_view bytes : {"Eén"sv,
                                       "\xEF\xBB\xBF"
                                       "Eén"sv}) {
    const Result<Utf8Text> text = utf8_text(bytes, "lijst.csv");
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(text->text(), "Eén");
    EXPECT_EQ(text->text().data() + text->text().size(), bytes.data() + bytes.size());
  }
}

TEST(TextEncoding, ReplacesWhatIsIllFormedInUtf16) {
  EXPECT_EQ(decoded("\xFF\xFE"
                    "\x3D\xD8"
                    "a\0b"sv)
                .text,
            "\xEF\xBF\xBD"
            "a"
            "\xEF\xBF\xBD");
  EXPECT_EQ(decoded("\xFF\xFE"
                    "\x00\xDE"sv)
                .text,
            "\xEF\xBF\xBD");
}

TEST(TextEncoding, ReadsTheRestAsWindows1252AndSaysSo) {
  const DecodedText text = decoded(
      "\x93"
      "De Kade"
      "\x94 \x80 10 \x96 Co\xF6p. \x81");
  EXPECT_EQ(text.text, "“De Kade” € 10 – Coöp. \xEF\xBF\xBD");
  ASSERT_THAT(text.problems, SizeIs(1));
  EXPECT_EQ(text.problems[0].severity, Severity::note);
  EXPECT_EQ(text.problems[0].file, "lijst.csv");
}

TEST(TextEncoding, WarnsWhereABomPromisesMoreThanTheTextKeeps) {
  const DecodedText text = decoded(
      "\xEF\xBB\xBF"
      "Co\xF6p");
  EXPECT_EQ(text.text, "Co\xEF\xBF\xBDp");
  ASSERT_THAT(text.problems, SizeIs(1));
  EXPECT_EQ(text.problems[0].severity, Severity::warning);
}

struct NoText {
  std::string_view bytes;
  const char* looks_like;
};

class TextEncodingOfNoText : public testing::TestWithParam<NoText> {};

TEST_P(TextEncodingOfNoText, RefusesItSaysWhatItLooksLikeAndWhatToDo) {
  const Result<CsvReading> reading = read_csv(GetParam().bytes, "bestand.csv");
  ASSERT_FALSE(reading.has_value());
  EXPECT_EQ(reading.error().severity, Severity::error);
  EXPECT_EQ(reading.error().file, "bestand.csv");
  EXPECT_THAT(say(Catalogue(Language::english), reading.error().message), testing::HasSubstr(GetParam().looks_like));
  EXPECT_NE(reading.error().hint, Sentence{});
}

INSTANTIATE_TEST_SUITE_P(
    Files, TextEncodingOfNoText,
    testing::Values(NoText{"PK\x03\x04\x14\0\x06\0[Content_Types].xml ... xl/workbook.xml"sv, "Excel workbook"},
                    NoText{"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet"sv, "LibreOffice"},
                    NoText{"PK\x03\x04\x14\0 word/document.xml"sv, "Word"}, NoText{"PK\x03\x04\x14\0foto.jpg"sv, "zip"},
                    NoText{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ".xls"}, NoText{"%PDF-1.7\n"sv, "PDF"},
                    NoText{"\x89PNG\r\n\x1A\n"sv, "image"}, NoText{"\xFF\xD8\xFF\xE0"sv, "image"},
                    NoText{"\x7F"
                           "ELF\x02\x01\x01\0"sv,
                           "program"},
                    NoText{"SQLite format 3\0"sv, "database"}, NoText{"a\0\0\0b\0\0\0\0;\0\0"sv, "not a text"}));

TEST(TextEncoding, TakesATextThatBeginsWithTheLettersOfAZip) {
  EXPECT_EQ(decoded("PKN;Kerk\n").text, "PKN;Kerk\n");
}

}  // namespace
}  // namespace samenhang
