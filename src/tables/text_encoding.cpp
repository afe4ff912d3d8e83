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
constexpr std::size_t kSample_bytes = 8192;  // by which a file is known
constexpr char32_t kReplacement = 0xFFFD;
constexpr Message kGiveText = message("Give a CSV file: text with a header row and one row a line.");

// A stray NUL does no harm to a text; many of them are no text.
bool is_full_of_controls(std::string_view bytes) {
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

Utf8Text from_utf8_with_bom(std::string_view bytes, const std::string& file) {
  if (is_utf8(bytes)) return {bytes};
  return {{},
          as_utf8(bytes),
          {about_file(Severity::warning, file,
                      message("The file says that it is UTF-8, but not all of it is; what cannot be read became a "
                              "replacement sign."),
                      message("Look for the sign \xEF\xBF\xBD and correct those cells."))}};
}

// Western text in UTF-16 has a NUL in nearly every pair of bytes, always on the same side.
enum class Utf16 { no, little_endian, big_endian };

Utf16 plain_utf16(std::string_view bytes) {
  constexpr std::size_t kLeastOnOneSide_percent = 70;
  const std::string_view sample = bytes.substr(0, kSample_bytes);
  const std::size_t pairs = sample.size() / 2;
  std::size_t first_is_nul = 0;
  std::size_t second_is_nul = 0;
  for (std::size_t at = 0; at + 1 < sample.size(); at += 2) {
    if ((sample[at] == '\0') == (sample[at + 1] == '\0')) continue;
    ++(sample[at] == '\0' ? first_is_nul : second_is_nul);
  }
  const auto is_plain = [pairs](std::size_t side, std::size_t other) {
    return side > 0 && other == 0 && side * 100 >= pairs * kLeastOnOneSide_percent;
  };
  if (is_plain(second_is_nul, first_is_nul)) return Utf16::little_endian;
  return is_plain(first_is_nul, second_is_nul) ? Utf16::big_endian : Utf16::no;
}

Result<Utf8Text> without_bom(std::string_view bytes, const std::string& file) {
  Utf8Text text{bytes};
  const Utf16 utf16 = plain_utf16(bytes);
  if (utf16 != Utf16::no) text.converted = from_utf16(bytes, utf16 == Utf16::big_endian);
  if (is_full_of_controls(text.text())) {
    return Failure(about_file(Severity::error, file, message("This is not a text file."), kGiveText));
  }
  if (utf16 != Utf16::no || is_utf8(bytes)) return text;
  text.converted = from_windows_1252(bytes);
  text.problems = {about_file(Severity::note, file, message("The file was read as Windows-1252 (Western European)."),
                              message("If letters with accents look wrong, save the file as CSV UTF-8."))};
  return text;
}

}  // namespace

Result<Utf8Text> utf8_text(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with(kUtf8Bom)) return from_utf8_with_bom(bytes.substr(kUtf8Bom.size()), file);
  if (const FileKind* const kind = file_kind_of(bytes)) {
    return Failure(file_problem(file, {message("This is {kind}, not a CSV file."), {{"kind", kind->name}}},
                                {hint_for(kind->way_out)}));
  }
  if (bytes.starts_with(kUtf16LittleBom)) return Utf8Text{{}, from_utf16(bytes.substr(2), false)};
  if (bytes.starts_with(kUtf16BigBom)) return Utf8Text{{}, from_utf16(bytes.substr(2), true)};
  return without_bom(bytes, file);
}

Result<DecodedText> decode_text(std::string_view bytes, const std::string& file) {
  Result<Utf8Text> found = utf8_text(bytes, file);
  if (!found) return Failure(std::move(found.error()));
  std::string text = std::move(found->converted).value_or(std::string(found->in_place));
  return DecodedText{std::move(text), std::move(found->problems)};
}

}  // namespace samenhang
