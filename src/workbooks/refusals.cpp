#include "workbooks/refusals.h"

#include "base/check.h"
#include "tables/file_kinds.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

constexpr Message kSaveAsXlsx = message("Open it in Excel or LibreOffice and save it as .xlsx.");
constexpr Message kFetchAgain =
    message("Fetch the file once more from where it comes from, or open it in Excel and save it as .xlsx.");

constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kEncrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
constexpr std::array kOldBooks{"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "B\0o\0o\0k\0\0\0"sv};

// Zips of other programs, by a part that all of them have.
struct ZipKind {
  std::string_view part;
  Message name;
  Message hint;
};

constexpr std::array kZipKinds{
    ZipKind{"xl/workbook.bin", message("a binary Excel workbook (.xlsb)"), kSaveAsXlsx},
    ZipKind{"Index/Document.iwa", message("a workbook of Apple Numbers, or a document of Pages or Keynote"),
            message("Open it in Numbers and export it as Excel (.xlsx).")},
    ZipKind{"Index.zip", message("a workbook of Apple Numbers, or a document of Pages or Keynote"),
            message("Open it in Numbers and export it as Excel (.xlsx).")},
    ZipKind{"word/document.xml", message("a Word document"),
            message("Copy the table that is in it to a workbook and save that as .xlsx.")},
    ZipKind{"content.xml", message("a LibreOffice document"),
            message("Copy the table that is in it to a workbook and save that as .xlsx.")},
};

Problem kind_problem(const std::string& file, Message kind, Message hint) {
  return file_problem(file, {message("This is {kind}, not a workbook (.xlsx or .ods)."), {{"kind", kind}}}, {hint});
}

bool is_old_workbook(std::string_view bytes) {
  return std::ranges::any_of(kOldBooks,
                             [bytes](std::string_view mark) { return bytes.find(mark) != std::string_view::npos; });
}

Problem not_a_zip(std::string_view bytes, const std::string& file) {
  if (bytes.empty()) return file_problem(file, {message("The file is empty.")}, {kFetchAgain});
  if (bytes.starts_with("PK")) return refusal(PartEnd::broken, file);
  if (bytes.starts_with(kOldOffice)) {
    if (bytes.find(kEncrypted) != std::string_view::npos) return refusal(PartEnd::locked, file);
    return kind_problem(
        file,
        is_old_workbook(bytes) ? message("an old Excel workbook (.xls)") : message("a file of an old Office program"),
        kSaveAsXlsx);
  }
  const FileKind* const kind = file_kind_of(bytes);
  if (kind != nullptr) return kind_problem(file, kind->name, kSaveAsXlsx);
  return file_problem(file, {message("This is not a workbook (.xlsx or .ods).")}, {kSaveAsXlsx});
}

}  // namespace

Problem not_a_workbook(std::string_view bytes, const ZipReading* zip, const std::string& file) {
  if (zip == nullptr) return not_a_zip(bytes, file);
  const auto* const found = std::ranges::find_if(kZipKinds, [zip](const ZipKind& kind) { return zip->has(kind.part); });
  if (found != kZipKinds.end()) return kind_problem(file, found->name, found->hint);
  return kind_problem(file, message("a zip file"), message("Unpack it and choose the workbook that is in it."));
}

Problem refusal(PartEnd end, const std::string& file) {
  switch (end) {
    case PartEnd::locked:
      return file_problem(file, {message("The workbook is protected with a password.")},
                          {message("Open it in Excel or LibreOffice, take the password off and save it again.")});
    case PartEnd::too_large:
      return file_problem(file, {message("The workbook is too large to read, or was made to overload the program.")},
                          {message("Copy the sheets that you need to a new workbook.")});
    case PartEnd::unsafe:
      return file_problem(
          file, {message("The workbook holds definitions that do not belong in one, so it was not read.")},
          {message("Do you trust where it comes from? Then open it in Excel or LibreOffice and save it again.")});
    case PartEnd::broken:
      return file_problem(file, {message("The workbook is damaged or not complete.")}, {kFetchAgain});
    case PartEnd::missing:
    case PartEnd::stopped:
    case PartEnd::whole:
      break;
  }
  check(false, "an end that is a refusal");
  return {};
}

}  // namespace samenhang
