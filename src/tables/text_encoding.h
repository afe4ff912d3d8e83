#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace samenhang {

// The text of a file as UTF-8, and what there is to say about how it was written.
struct DecodedText {
  std::string text;
  Problems problems;
};

/// Reads    UTF-8 with or without BOM, UTF-16 with BOM (either byte order), else Windows-1252 (said in a note).
/// Loses    ill-formed parts become U+FFFD; where a BOM promised otherwise, a warning says so.
/// Refuses  bytes that are no text: the problem says what they look like and what to do.
Result<DecodedText> decode_text(std::string_view bytes, const std::string& file);

}  // namespace samenhang
