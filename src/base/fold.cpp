#include "base/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdint>

namespace samenhang {
namespace {

constexpr std::string_view kWhite = " \t\r\n\v\f";
constexpr std::string_view kHardSpace = "\xC2\xA0";

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter_or_digit_ascii(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// An ill-formed part becomes U+FFFD.
icu::UnicodeString utf16_of(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// Case-folded and decomposed, so that an accent stands apart from its letter.
icu::UnicodeString decomposed(std::string_view text) {
  icu::UnicodeString plain = utf16_of(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) return plain;
  icu::UnicodeString apart = normalizer->normalize(plain, status);
  if (U_FAILURE(status)) return plain;
  return apart.foldCase();
}

template <class Keep>
std::string kept_characters(std::string_view text, Keep keep) {
  const icu::UnicodeString source = decomposed(text);
  icu::UnicodeString kept;
  for (std::int32_t at = 0; at < source.length(); at = source.moveIndex32(at, 1)) {
    const UChar32 character = source.char32At(at);
    if (keep(character)) kept.append(character);
  }
  std::string found;
  return kept.toUTF8String(found);
}

bool is_mark(UChar32 character) {
  return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_plain_ascii(text)) {
    std::string found;
    for (const char c : text) {
      if (const char lower = lower_ascii(c); is_letter_or_digit_ascii(lower)) found += lower;
    }
    return found;
  }
  return kept_characters(text, [](UChar32 character) { return u_isalnum(character) != 0; });
}

std::string fold_case(std::string_view text) {
  return kept_characters(text, [](UChar32 character) { return !is_mark(character); });
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string lowered(std::string text) {
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
    text.front() = static_cast<char>(text.front() - 'A' + 'a');
  }
  return text;
}

std::string_view trim(std::string_view text) {
  for (bool changed = true; changed;) {
    const std::size_t before = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(kWhite), text.size()));
    text.remove_suffix(text.size() - (text.find_last_not_of(kWhite) + 1));
    if (text.starts_with(kHardSpace)) text.remove_prefix(kHardSpace.size());
    if (text.ends_with(kHardSpace)) text.remove_suffix(kHardSpace.size());
    changed = text.size() != before;
  }
  return text;
}

bool is_utf8(std::string_view bytes) {
  std::int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(nullptr, 0, &length, bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  return status != U_INVALID_CHAR_FOUND;
}

std::string as_utf8(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string(bytes);
  std::string found;
  return utf16_of(bytes).toUTF8String(found);
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace samenhang
