#include "intake/values.h"

#include <array>
#include <cstdint>

namespace samenhang {
namespace {

// The characters that Windows-1252 has at 0x80 .. 0x9F; 0 where it has none.
constexpr std::array<std::uint32_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};

std::uint32_t byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

// Of well-formed UTF-8; any other byte counts as a character of its own.
Character character_at(std::string_view text, std::size_t at) {
  const std::uint32_t first = byte_at(text, at);
  const auto rest = [text, at](std::size_t i) { return byte_at(text, at + i) & 0x3FU; };
  if (first >= 0xC2 && first < 0xE0 && at + 1 < text.size()) return {((first & 0x1FU) << 6U) | rest(1), 2};
  if (first >= 0xE0 && first < 0xF0 && at + 2 < text.size()) {
    return {((first & 0x0FU) << 12U) | (rest(1) << 6U) | rest(2), 3};
  }
  return {first, 1};
}

// The byte that stood for this character when a text was taken for Windows-1252 or Latin-1; 0 where none did.
std::uint32_t byte_of(std::uint32_t code) {
  if (code >= 0x80 && code <= 0xFF) return code;
  for (std::size_t i = 0; i < kWindows1252.size(); ++i) {
    if (code != 0 && kWindows1252[i] == code) return static_cast<std::uint32_t>(0x80 + i);
  }
  return 0;
}

// Which first bytes are believed: those of Latin letters and signs (“Ã¶”, “Â°”), of š and ž, and of curly quotes,
// dashes and the euro. Others come from honest texts too: “ZOË’S”.
std::size_t length_by_first(std::uint32_t first) {
  if (first == 0xC2 || first == 0xC3 || first == 0xC5) return 2;
  return first == 0xE2 || first == 0xEF ? 3 : 0;
}

bool is_believed(const std::array<std::uint32_t, 3>& bytes) {
  if (bytes[0] == 0xC5) return bytes[1] == 0xA1 || bytes[1] == 0xBE || bytes[1] == 0x93 || bytes[1] == 0xBD;
  if (bytes[0] == 0xE2) return bytes[1] == 0x80 || bytes[1] == 0x82 || bytes[1] == 0x84;
  if (bytes[0] == 0xEF) return bytes[1] == 0xBB && bytes[2] == 0xBF;
  return true;
}

// What a place in the text was before it was stored a second time.
struct Mended {
  std::string bytes;
  std::size_t length = 0;  // of what it replaces; 0: nothing to mend
};

Mended mended_at(std::string_view text, std::size_t at) {
  const Character first = character_at(text, at);
  const std::size_t length = first.bytes == 2 ? length_by_first(first.code) : 0;
  std::array<std::uint32_t, 3> bytes{first.code};
  std::size_t end = at + first.bytes;
  for (std::size_t i = 1; i < length; ++i) {
    const Character next = character_at(text, end);
    bytes.at(i) = byte_of(next.code);
    if (next.bytes < 2 || bytes.at(i) < 0x80 || bytes.at(i) > 0xBF) return {};
    end += next.bytes;
  }
  if (length == 0 || !is_believed(bytes)) return {};
  Mended mended{"", end - at};
  const bool is_mark_of_bytes = bytes[0] == 0xEF;  // a byte order mark: nothing
  for (std::size_t i = 0; i < length && !is_mark_of_bytes; ++i) mended.bytes += static_cast<char>(bytes.at(i));
  return mended;
}

}  // namespace

std::optional<std::string> mended_double_encoding(std::string_view text) {
  std::string found;
  bool changed = false;
  for (std::size_t at = 0; at < text.size();) {
    const Mended mended = mended_at(text, at);
    changed = changed || mended.length > 0;
    const std::size_t length = mended.length > 0 ? mended.length : character_at(text, at).bytes;
    found += mended.length > 0 ? std::string_view(mended.bytes) : text.substr(at, length);
    at += length;
  }
  if (!changed) return std::nullopt;
  return found;
}

}  // namespace samenhang
