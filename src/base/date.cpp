#include "base/date.h"

#include "base/fold.h"
#include "base/numbers.h"

#include <fmt/format.h>

#include <chrono>
#include <tuple>

namespace samenhang {
namespace {

auto rank(const Date& date) {
  return std::tuple(date.year, date.month, date.month_only() ? 1 : date.day);
}

// The number in the digits of text[from, from + length), or -1.
int digits_at(std::string_view text, std::size_t from, std::size_t length) {
  int number = 0;
  for (const char c : text.substr(from, length)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<Date> if_it_exists(const Date& date) {
  const int day = date.month_only() ? 1 : date.day;
  const std::chrono::year_month_day day_of_calendar{std::chrono::year(date.year),
                                                    std::chrono::month(static_cast<unsigned>(date.month)),
                                                    std::chrono::day(static_cast<unsigned>(day))};
  if (date.year < 1 || date.month < 1 || day < 1 || !day_of_calendar.ok()) return std::nullopt;
  return date;
}

// The parts of "1-3-2024": day, month and year, of which the first two may have one digit.
std::optional<Date> day_first(std::string_view text) {
  const std::size_t first = text.find('-');
  const std::size_t second = first == std::string_view::npos ? first : text.find('-', first + 1);
  if (second == std::string_view::npos || first < 1 || first > 2) return std::nullopt;
  const std::size_t month_length = second - first - 1;
  if (month_length < 1 || month_length > 2 || text.size() - second - 1 != 4) return std::nullopt;
  const int day = digits_at(text, 0, first);
  if (day < 1) return std::nullopt;
  return if_it_exists({digits_at(text, second + 1, 4), digits_at(text, first + 1, month_length), day});
}

}  // namespace

std::weak_ordering operator<=>(const Date& a, const Date& b) {
  return rank(a) <=> rank(b);
}

std::optional<Date> parse_date(std::string_view text) {
  text = trim(text);
  if (text.size() == 7 && text[4] == '-') return if_it_exists({digits_at(text, 0, 4), digits_at(text, 5, 2), 0});
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
    const int day = digits_at(text, 8, 2);
    if (day < 1) return std::nullopt;
    return if_it_exists({digits_at(text, 0, 4), digits_at(text, 5, 2), day});
  }
  return day_first(text);
}

std::string dutch_date(const Date& date) {
  if (date.month_only()) return iso_date(date);
  return fmt::format("{:02}-{:02}-{:04}", date.day, date.month, date.year);
}

std::string iso_date(const Date& date) {
  if (date.month_only()) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace samenhang
