#pragma once

#include "base/result.h"
#include "tables/text_encoding.h"

#include <string_view>

namespace samenhang {

/// The text of an XML file as UTF-8 without a mark.
///
/// Reads    the encoding that a mark or the first bytes show, else the one that the XML declaration names, else UTF-8.
/// Loses    what is ill-formed becomes U+FFFD; a warning says so where the file is in UTF-8.
/// Refuses  an encoding that is not known.
/// Source   https://www.w3.org/TR/xml/#sec-guessing
Result<DecodedText> xml_text(std::string_view bytes, std::string_view file);

}  // namespace samenhang
