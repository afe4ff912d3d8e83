#include "workbooks/read_workbook.h"

#include "workbooks/ods_content.h"
#include "workbooks/refusals.h"
#include "workbooks/xlsx_package.h"
#include "workbooks/xlsx_sheet.h"
#include "workbooks/xml_reading.h"

#include <optional>

namespace samenhang {
namespace {

constexpr std::string_view kOpenDocument = "application/vnd.oasis.opendocument.";
constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0";

// One workbook on its way from bytes to sheets.
struct Source {
  const ZipReading& zip;
  const std::string& file;
  Allowance& allowance;
};

bool is_refusal(PartEnd end) {
  return end == PartEnd::locked || end == PartEnd::too_large || end == PartEnd::unsafe;
}

Problem sheet_problem(const Source& source, std::string sheet, long row, Sentence what, Message hint) {
  Problem problem = file_problem(source.file, std::move(what), {hint});
  problem.sheet = std::move(sheet);
  problem.row = row;
  return problem;
}

Problem broken_off(const Source& source, std::string sheet, long row) {
  if (row == 0) {
    return sheet_problem(source, std::move(sheet), row, {message("The sheet is damaged and could not be read.")},
                         message("Open the workbook in Excel or LibreOffice, look at this sheet and save it again."));
  }
  return sheet_problem(source, std::move(sheet), row,
                       {message("The sheet is broken off here; what comes after it was lost.")},
                       message("Open the workbook in Excel or LibreOffice, look at this sheet and save it again."));
}

void tell_without_value(const Source& source, const std::string& sheet, const LostCells& lost, Problems& problems) {
  if (lost.count == 0) return;
  problems.push_back(sheet_problem(
      source, sheet, lost.first_row,
      {messages("{count} cell holds a formula of which the file has no result; it was read as empty.",
                "{count} cells hold formulas of which the file has no result; they were read as empty."),
       {{"count", lost.count}},
       lost.count},
      message("Open the workbook in Excel or LibreOffice and save it again; the results then stand in it.")));
  problems.back().severity = Severity::warning;
}

void tell_damaged(const Source& source, const std::string& sheet, const LostCells& lost, Problems& problems) {
  if (lost.count == 0) return;
  problems.push_back(sheet_problem(source, sheet, lost.first_row,
                                   {messages("{count} cell or row is damaged and could not be read as it stands.",
                                             "{count} cells or rows are damaged and could not be read as they stand."),
                                    {{"count", lost.count}},
                                    lost.count},
                                   message("Open the workbook in Excel or LibreOffice and save it again.")));
}

// How the reading of a sheet ended; what was read of it stands in `reading`.
PartEnd read_sheet(const Source& source, const XlsxPackage& package, const ListedSheet& listed,
                   WorkbookReading& reading) {
  SheetBuilder builder(source.file, listed.name, source.allowance);
  builder.facts().is_hidden = listed.is_hidden;
  XlsxSheetHandler handler(package, builder);
  const PartEnd end = read_xml(source.zip, listed.part, handler, source.allowance);
  if (is_refusal(end)) return end;
  tell_without_value(source, listed.name, handler.without_value(), reading.problems);
  tell_damaged(source, listed.name, handler.damaged(), reading.problems);
  if (end == PartEnd::broken || end == PartEnd::missing) {
    reading.problems.push_back(broken_off(source, listed.name, builder.row()));
  }
  reading.sheets.push_back(std::move(builder).finished());
  return end;
}

Result<WorkbookReading> read_xlsx(const Source& source) {
  XlsxPackage package;
  const PartEnd end = read_package(source.zip, source.allowance, package);
  if (end == PartEnd::missing) return Failure(not_a_workbook({}, &source.zip, source.file));
  if (end == PartEnd::stopped) return WorkbookReading{{}, {}, true};
  if (end != PartEnd::whole) return Failure(refusal(end, source.file));
  WorkbookReading reading;
  for (const ListedSheet& listed : package.sheets) {
    const PartEnd sheet_end = read_sheet(source, package, listed, reading);
    if (is_refusal(sheet_end)) return Failure(refusal(sheet_end, source.file));
    reading.stopped = sheet_end == PartEnd::stopped;
    if (reading.stopped) break;
  }
  return reading;
}

class ManifestHandler : public XmlHandler {
 public:
  void begin(std::string_view element, const XmlAttributes& /*attributes*/) override {
    is_locked_ = is_locked_ || local_name(element) == "encryption-data";
  }
  void end(std::string_view /*element*/) override {}
  void text(std::string_view /*piece*/) override {}

  bool is_locked() const { return is_locked_; }

 private:
  bool is_locked_ = false;
};

bool has_password(const Source& source) {
  ManifestHandler manifest;
  read_xml(source.zip, "META-INF/manifest.xml", manifest, source.allowance);
  return manifest.is_locked();
}

Result<WorkbookReading> read_ods(const Source& source) {
  if (has_password(source)) return Failure(refusal(PartEnd::locked, source.file));
  OdsContentHandler handler(source.file, source.allowance);
  const PartEnd end = read_xml(source.zip, "content.xml", handler, source.allowance);
  if (is_refusal(end)) return Failure(refusal(end, source.file));
  const bool is_broken = end == PartEnd::broken || end == PartEnd::missing;
  const long row = handler.row();
  const bool is_spreadsheet = handler.is_spreadsheet();
  const std::vector<LostCells> without_value = handler.without_value();
  WorkbookReading reading{std::move(handler).sheets(), {}, end == PartEnd::stopped};
  if (is_broken && reading.sheets.empty()) return Failure(refusal(PartEnd::broken, source.file));
  if (!is_spreadsheet && end == PartEnd::whole) return Failure(not_a_workbook({}, &source.zip, source.file));
  for (std::size_t i = 0; i < without_value.size(); ++i) {
    tell_without_value(source, reading.sheets[i].sheet(), without_value[i], reading.problems);
  }
  if (is_broken) {
    Problem problem = broken_off(source, reading.sheets.back().sheet(), row);
    problem.message = {message("The workbook is broken off here; what comes after it was lost, other sheets too.")};
    reading.problems.push_back(std::move(problem));
  }
  return reading;
}

bool is_open_document(const ZipReading& zip) {
  std::string kind;
  const PartEnd end = zip.unpack("mimetype", [&kind](std::string_view piece) {
    kind += piece;
    return kind.size() < kOpenDocument.size();
  });
  const bool was_read = end == PartEnd::whole || end == PartEnd::stopped;
  if (was_read && kind.starts_with(kOpenDocument)) return true;
  return zip.has("content.xml") && zip.has("META-INF/manifest.xml");
}

}  // namespace

bool may_be_workbook(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") || bytes.starts_with(kOldOffice);
}

Result<WorkbookReading> read_workbook(std::string_view bytes, const std::string& file, const Watch& watch) {
  const auto zip = bytes.starts_with("PK") ? ZipReading::open(bytes) : std::nullopt;
  if (!zip) return Failure(not_a_workbook(bytes, nullptr, file));
  if (zip->part_count() > kMostEntries) return Failure(refusal(PartEnd::too_large, file));
  Allowance allowance(watch, zip->total_bytes());
  const Source source{*zip, file, allowance};
  auto reading = is_open_document(*zip) ? read_ods(source) : read_xlsx(source);
  if (!reading) return reading;
  if (allowance.is_exceeded()) return Failure(refusal(PartEnd::too_large, file));
  if (reading->sheets.empty() && !reading->stopped) {
    return Failure(file_problem(file, {message("The workbook holds no sheet with cells.")},
                                {message("Choose a workbook with a table in it.")}));
  }
  return reading;
}

}  // namespace samenhang
