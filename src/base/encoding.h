#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

/// `bytes` in UTF-8, from the encoding of this name ("windows-1252", "ISO-8859-15", "UTF-16LE"; any name
/// that IANA lists). What is ill-formed becomes U+FFFD. Nothing where the encoding is not known.
std::optional<std::string> utf8_of(std::string_view bytes, const std::string& encoding);

}  // namespace samenhang
