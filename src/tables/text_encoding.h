#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// The text of a file as UTF-8, and what there is to say about how it was written.
struct DecodedText {
  std::string text;
  Problems problems;
};

// The same without a copy where the bytes are UTF-8 already; they must outlive it.
struct Utf8Text {
  std::string_view in_place;
  std::optional<std::string> converted = {};  // counts where it is there
  Problems problems = {};

  std::string_view text() const { return converted ? *converted : in_place; }
};

/// Reads    UTF-8 with or without BOM, UTF-16 (either byte order) with BOM or where its NULs make it plain, else
///          Windows-1252 (said in a note).
/// Loses    ill-formed parts become U+FFFD; where a BOM promised otherwise, a warning says so.
/// Refuses  bytes that are no text: the problem says what they look like and what to do.
Result<Utf8Text> utf8_text(std::string_view bytes, const std::string& file);
Result<DecodedText> decode_text(std::string_view bytes, const std::string& file);

}  // namespace samenhang
