#pragma once

#include <string>
#include <string_view>

namespace samenhang {

/// `text` as it stands between tags, or between the quotation marks of an attribute.
std::string xml_escaped(std::string_view text);

}  // namespace samenhang
