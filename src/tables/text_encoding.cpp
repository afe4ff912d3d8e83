#include "tables/text_encoding.h"

#include "base/controls.h"
#include "base/fold.h"
#include "tables/file_kinds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleBom = "\xFF\xFE";
constexpr std::string_view kUtf16BigBom = "\xFE\xFF";
constexpr char32_t kReplacement = 0xFFFD;
constexpr Message kGiveText = message("Give a CSV file: text with a header row and one row a line.");

// A stray NUL does no harm to a text; many of them are no text.
bool is_full_of_controls(std::string_view bytes) {
  constexpr std::size_t kSample_bytes = 8192;
  constexpr std::size_t kMostControls_percent = 30;
  const std::string_view sample = bytes.substr(0, kSample_bytes);
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(sample, is_stray_control));
  return controls * 100 > sample.size() * kMostControls_percent;
}

void append_utf8(std::string& text, char32_t character) {
  const auto byte = [&text](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0U | (character >> 6U));
    byte(0x80U | (character & 0x3FU));
  } else if (character < 0x10000) {
    byte(0xE0U | (character >> 12U));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  } else {
    byte(0xF0U | (character >> 18U));
    byte(0x80U | ((character >> 12U) & 0x3FU));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  }
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [bytes, big_endian](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return big_endian ? char32_t{first} << 8U | second : char32_t{second} << 8U | first;
  };
  std::string text;
  text.reserve(bytes.size() / 2 + 1);
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    char32_t character = unit(at);
    if (is_high_surrogate(character) && at + 3 < bytes.size() && is_low_surrogate(unit(at + 2))) {
      character = 0x10000 + ((character - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (is_high_surrogate(character) || is_low_surrogate(character)) {
      character = kReplacement;
    }
    append_utf8(text, character);
  }
  if (at < bytes.size()) append_utf8(text, kReplacement);
  return text;
}

// What Windows-1252 makes of the bytes 0x80 to 0x9F; five of them mean nothing.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? char32_t{kWindows1252.at(byte - 0x80U)} : char32_t{byte});
  }
  return text;
}

Message hint_for(WayOut way_out) {
  switch (way_out) {
    case WayOut::save_the_sheet:
      return message("Open it in Excel or LibreOffice, choose the sheet and save it as CSV (UTF-8).");
    case WayOut::unpack:
      return message("Unpack it and give a CSV file that is in it.");
    case WayOut::none:
      break;
  }
  return kGiveText;
}

Problem about_file(Severity severity, const std::string& file, Message text, Message hint) {
  Problem problem = file_problem(file, {text}, {hint});
  problem.severity = severity;
  return problem;
}

DecodedText from_utf8_with_bom(std::string_view bytes, const std::string& file) {
  DecodedText decoded{as_utf8(bytes), {}};
  if (decoded.text != bytes) {
    decoded.problems.push_back(about_file(
        Severity::warning, file,
        message("The file says that it is UTF-8, but not all of it is; what cannot be read became a replacement sign."),
        message("Look for the sign \xEF\xBF\xBD and correct those cells.")));
  }
  return decoded;
}

}  // namespace

Result<DecodedText> decode_text(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with(kUtf8Bom)) return from_utf8_with_bom(bytes.substr(kUtf8Bom.size()), file);
  if (const FileKind* const kind = file_kind_of(bytes)) {
    return Failure(file_problem(file, {message("This is {kind}, not a CSV file."), {{"kind", kind->name}}},
                                {hint_for(kind->way_out)}));
  }
  if (bytes.starts_with(kUtf16LittleBom)) return DecodedText{from_utf16(bytes.substr(2), false), {}};
  if (bytes.starts_with(kUtf16BigBom)) return DecodedText{from_utf16(bytes.substr(2), true), {}};
  if (is_full_of_controls(bytes)) {
    return Failure(about_file(Severity::error, file, message("This is not a text file."), kGiveText));
  }
  if (is_utf8(bytes)) return DecodedText{std::string(bytes), {}};
  return DecodedText{from_windows_1252(bytes),
                     {about_file(Severity::note, file, message("The file was read as Windows-1252 (Western European)."),
                                 message("If letters with accents look wrong, save the file as CSV UTF-8."))}};
}

}  // namespace samenhang
