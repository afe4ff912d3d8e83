#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// A day of the calendar, or a month only (day 0), which counts as its first day.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  bool month_only() const { return day == 0; }

  // By the day that counts; so 2023-11 and 2023-11-01 are equivalent but not equal.
  friend std::weak_ordering operator<=>(const Date& a, const Date& b);
  bool operator==(const Date&) const = default;
};

/// `dd-mm-yyyy`, `yyyy-mm-dd` or `yyyy-mm`; nothing for what is no day of the calendar.
std::optional<Date> parse_date(std::string_view text);

std::string dutch_date(const Date& date);  // 01-03-2024, or 2024-03 for a month
std::string iso_date(const Date& date);    // 2024-03-01, or 2024-03 for a month

}  // namespace samenhang
