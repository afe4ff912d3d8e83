#pragma once

#include "base/catalogue.h"
#include "base/files.h"
#include "workbooks/read_workbook.h"
#include "workbooks/zip_writing.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

inline std::string fixture(const std::string& name) {
  return read_file(std::filesystem::path(SAMENHANG_ROOT) / "tests/workbooks/fixtures" / name).value();
}

inline WorkbookReading reading_of(std::string_view bytes) {
  Result<WorkbookReading> reading = read_workbook(bytes, "lijst");
  EXPECT_TRUE(reading.has_value()) << (reading ? "" : line_of(reading.error(), Catalogue(Language::english)));
  return reading.value_or(WorkbookReading{});
}

/// The English words of the problem that a file is refused with.
inline std::string refusal_of(std::string_view bytes) {
  const Result<WorkbookReading> reading = read_workbook(bytes, "lijst");
  return reading ? "it was read" : line_of(reading.error(), Catalogue(Language::english));
}

/// Each row as `3: t[Naam] _[] n[12.5]`: its number, and of its cells the kind (text, number, date, boolean, error, _
/// for empty) and the text.
inline std::vector<std::string> rows_of(const Grid& grid) {
  constexpr std::string_view kLetters = "_tndbe";
  std::vector<std::string> rows;
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    std::string line = std::to_string(grid.number(row)) + ":";
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      line += std::string(" ") + kLetters[static_cast<std::size_t>(grid.kind(row, column))] + "[";
      line += std::string(grid.text(row, column)) + "]";
    }
    rows.push_back(line);
  }
  return rows;
}

// A workbook of Excel made by hand, of whose parts some are as usual.
struct HandmadeXlsx {
  std::string sheet_data;  // what stands in <sheetData>
  std::string after_data;
  std::string shared;   // the <si> elements
  std::string formats;  // the <numFmts> and <cellXfs> elements
  std::string workbook = R"(<sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets>)";
  std::string relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)";
  std::vector<ZipPart> more;

  std::string bytes() const {
    std::vector<ZipPart> parts{
        {"_rels/.rels",
         R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"},
        {"xl/workbook.xml", R"(<workbook xmlns:r="r">)" + workbook + "</workbook>"},
        {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + formats + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData>" + sheet_data + "</sheetData>" + after_data + "</worksheet>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip_of(parts);
  }
};

/// A workbook of LibreOffice with this in <office:spreadsheet>, and these styles.
inline std::string handmade_ods(const std::string& sheets, const std::string& styles = "") {
  const std::string root =
      R"(xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c" xmlns:draw="d")";
  const std::vector<ZipPart> parts{
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
      {"content.xml", "<office:document-content " + root + "><office:automatic-styles>" + styles +
                          "</office:automatic-styles><office:body><office:spreadsheet>" + sheets +
                          "</office:spreadsheet></office:body></office:document-content>"}};
  return zip_of(parts);
}

}  // namespace samenhang
