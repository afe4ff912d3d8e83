#pragma once

#include <string>
#include <string_view>

namespace samenhang {

/// `text` as it stands in XML between tags, or between the quotation marks of an attribute. Ill-formed UTF-8 becomes
/// U+FFFD; characters that XML has no place for are left out.
std::string xml_escaped(std::string_view text);

}  // namespace samenhang
