#include "formats/xml_text.h"

#include "base/encoding.h"
#include "base/fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8 = "UTF-8";
constexpr std::size_t kLongestDeclaration_bytes = 256;

// First bytes that show an encoding; of two that begin alike the longer stands first.
struct Start {
  std::string_view bytes;
  std::string_view encoding;
  bool is_mark;
};

constexpr std::array kStarts{
    Start{"\xEF\xBB\xBF"sv, kUtf8, true},      Start{"\xFF\xFE\0\0"sv, "UTF-32LE", true},
    Start{"\0\0\xFE\xFF"sv, "UTF-32BE", true}, Start{"\xFF\xFE"sv, "UTF-16LE", true},
    Start{"\xFE\xFF"sv, "UTF-16BE", true},     Start{"<\0\0\0"sv, "UTF-32LE", false},
    Start{"\0\0\0<"sv, "UTF-32BE", false},     Start{"<\0"sv, "UTF-16LE", false},
    Start{"\0<"sv, "UTF-16BE", false},
};

// The value of `encoding` in `<?xml version="1.0" encoding="..."?>`; empty where it is not given.
std::string_view declared_encoding(std::string_view bytes) {
  constexpr std::string_view kName = "encoding";
  std::string_view declaration = bytes.substr(0, kLongestDeclaration_bytes);
  if (!declaration.starts_with("<?xml")) return {};
  declaration = declaration.substr(0, declaration.find("?>"));
  const std::size_t name = declaration.find(kName);
  if (name == std::string_view::npos) return {};
  declaration = trim(declaration.substr(name + kName.size()));
  if (!declaration.starts_with('=')) return {};
  declaration = trim(declaration.substr(1));
  if (declaration.empty()) return {};
  const std::size_t end = declaration.find(declaration.front(), 1);
  return end == std::string_view::npos ? std::string_view() : declaration.substr(1, end - 1);
}

// A text whose declaration can be read byte by byte is not in UTF-16, whatever it says: programs
// write that where they made the text in memory.
bool is_of_wide_characters(std::string_view encoding) {
  const std::string folded = fold(encoding);
  return folded.starts_with("utf16") || folded.starts_with("utf32") || folded.starts_with("ucs");
}

DecodedText checked_utf8(std::string_view bytes, std::string_view file) {
  DecodedText decoded{as_utf8(bytes), {}};
  if (decoded.text == bytes) return decoded;
  Problem problem = file_problem(
      std::string(file),
      {message("The file says that it is UTF-8, but not all of it is; what cannot be read became a replacement sign.")},
      {message("Save it again as UTF-8 in the program it comes from.")});
  problem.severity = Severity::warning;
  decoded.problems.push_back(std::move(problem));
  return decoded;
}

Failure unknown_encoding(std::string_view encoding, std::string_view file) {
  Problem problem = file_problem(
      std::string(file),
      {message("The program does not know the encoding “{encoding}” of this file."), {{"encoding", as_utf8(encoding)}}},
      {message("Save it again as UTF-8 in the program it comes from.")});
  problem.value = as_utf8(encoding);
  return Failure(problem);
}

}  // namespace

Result<DecodedText> xml_text(std::string_view bytes, std::string_view file) {
  const auto* const start =
      std::ranges::find_if(kStarts, [bytes](const Start& row) { return bytes.starts_with(row.bytes); });
  std::string_view encoding = kUtf8;
  if (start != kStarts.end()) {
    encoding = start->encoding;
    if (start->is_mark) bytes.remove_prefix(start->bytes.size());
  } else if (const auto declared = declared_encoding(bytes); !declared.empty() && !is_of_wide_characters(declared)) {
    encoding = declared;
  }
  if (fold(encoding) == fold(kUtf8)) return checked_utf8(bytes, file);
  auto text = utf8_of(bytes, std::string(encoding));
  if (!text) return unknown_encoding(encoding, file);
  return DecodedText{*std::move(text), {}};
}

}  // namespace samenhang
