#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

/// The shortest decimal text that reads back as the same number, with a point, whatever
/// the locale. "" for NaN, which stands for "not defined".
std::string shortest(double number);

/// `places` decimals, with a point.
std::string fixed(double number, int places);

/// The whole of `text` as a decimal number; nothing else may stand in it.
std::optional<long> parse_integer(std::string_view text);
std::optional<double> parse_number(std::string_view text);

}  // namespace samenhang
