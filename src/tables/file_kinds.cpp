#include "tables/file_kinds.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using enum WayOut;

constexpr std::array kKinds{
    FileKind{"PK\x03\x04"sv, "xl/workbook", message("an Excel workbook"), save_the_sheet},
    FileKind{"PK\x03\x04"sv, "opendocument.spreadsheet", message("a LibreOffice workbook"), save_the_sheet},
    FileKind{"PK\x03\x04"sv, "word/document", message("a Word document")},
    FileKind{"PK"sv, "", message("a zip file"), unpack},
    FileKind{"\xD0\xCF\x11\xE0"sv, "", message("an old Excel workbook (.xls) or Office file, or one with a password"),
             save_the_sheet},
    FileKind{"%PDF"sv, "", message("a PDF document")},
    FileKind{"\x89PNG"sv, "", message("an image")},
    FileKind{"\xFF\xD8\xFF"sv, "", message("an image")},
    FileKind{"GIF8"sv, "", message("an image")},
    FileKind{"\x7F"
             "ELF"sv,
             "", message("a program")},
    FileKind{"MZ\x90"sv, "", message("a program")},
    FileKind{"SQLite format 3"sv, "", message("a project file or database")},
    FileKind{"\x1F\x8B"sv, "", message("a compressed file"), unpack},
    FileKind{"{\\rtf"sv, "", message("a text document")},
};

}  // namespace

const FileKind* file_kind_of(std::string_view bytes) {
  const auto* const found = std::ranges::find_if(kKinds, [bytes](const FileKind& kind) {
    return bytes.starts_with(kind.beginning) && bytes.find(kind.mark) != std::string_view::npos;
  });
  if (found == kKinds.end()) return nullptr;
  // A text may begin with the letters PK; a zip goes on with bytes that no text has.
  const bool may_be_text = found->beginning == "PK" && bytes.size() > 2 && static_cast<unsigned char>(bytes[2]) >= ' ';
  return may_be_text ? nullptr : found;
}

}  // namespace samenhang
