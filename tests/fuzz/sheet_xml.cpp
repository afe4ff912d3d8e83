// Any XML as a sheet of Excel and as the content of a workbook of LibreOffice: past the zip, which made-up bytes seldom
// get through.
#include "fuzz/workbook_checks.h"
#include "workbooks/ods_content.h"
#include "workbooks/xlsx_sheet.h"

namespace samenhang {
namespace {

constexpr ReadingLimits kSmall{.cells = 200'000, .text_bytes = 4'000'000, .unpacked_bytes = 4'000'000};

void hold(const Grid& sheet, bool is_whole) {
  if (!is_whole) return;  // what was read is thrown away
  look_at(sheet);
  write_and_read(sheet);
}

}  // namespace

void fuzz(std::string_view bytes) {
  const Watch watch;
  XlsxPackage package;
  package.texts.add("gedeeld");
  package.meanings = {NumberMeaning::number, NumberMeaning::day, NumberMeaning::time};
  Allowance for_xlsx(watch, 0, kSmall);
  SheetBuilder builder("lijst.xlsx", "Blad1", for_xlsx);
  XlsxSheetHandler sheet(package, builder);
  read_xml(bytes, sheet, for_xlsx);
  hold(std::move(builder).finished(), !for_xlsx.is_exceeded());

  Allowance for_ods(watch, 0, kSmall);
  OdsContentHandler content("lijst.ods", for_ods);
  read_xml(bytes, content, for_ods);
  for (const Grid& one : std::move(content).sheets()) hold(one, !for_ods.is_exceeded());
}

}  // namespace samenhang
