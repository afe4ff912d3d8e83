#pragma once

#include <string>
#include <string_view>

namespace samenhang {

/// `text` without case, accents, punctuation and white space: what two spellings of one
/// label have in common. "Eén tegen Eenzaamheid" -> "eentegeneenzaamheid". Digits stay.
std::string fold(std::string_view text);

/// Lower case without accents; punctuation and white space stay. For searching.
std::string fold_case(std::string_view text);

/// With a capital letter of ASCII at its beginning, or without one.
std::string capitalised(std::string text);
std::string lowered(std::string text);

/// Without white space at both ends.
std::string_view trim(std::string_view text);

bool is_utf8(std::string_view bytes);

/// `bytes` with each ill-formed part replaced by U+FFFD.
std::string as_utf8(std::string_view bytes);

/// How many characters (code points) a UTF-8 text has.
std::size_t count_characters(std::string_view text);

}  // namespace samenhang
