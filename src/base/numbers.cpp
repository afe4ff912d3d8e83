#include "base/numbers.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace samenhang {
namespace {

template <class Number>
std::optional<Number> parsed(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string shortest(double number) {
  if (std::isnan(number)) return "";
  if (number == 0.0) return "0";  // not "-0"
  return fmt::format("{}", number);
}

std::string fixed(double number, int places) {
  return std::isnan(number) ? "" : fmt::format("{:.{}f}", number, places);
}

std::optional<long> parse_integer(std::string_view text) {
  return parsed<long>(text);
}

std::optional<double> parse_number(std::string_view text) {
  return parsed<double>(text);
}

}  // namespace samenhang
