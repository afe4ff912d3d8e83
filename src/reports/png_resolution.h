#pragma once

#include <string>
#include <string_view>

namespace samenhang {

/// `png` with a chunk (pHYs) that says how many pixels an inch it has.
std::string with_resolution(std::string_view png, double dpi);

}  // namespace samenhang
