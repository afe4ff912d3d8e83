#include "workbooks/number_formats.h"

#include "base/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace samenhang {
namespace {

constexpr double kFirstAfterGap = 61.0;  // 1 March 1900, which follows a 29 February that was not
constexpr double kGap = 60.0;
constexpr double kEnd = 2958466.0;  // 1 January 10000

bool is_in(long number, long first, long last) {
  return number >= first && number <= last;
}

// The letters of the code for positive numbers, in lower case: without what is said as it stands, colours and
// languages.
std::string letters_of(std::string_view code) {
  std::string letters;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    const char c = code[at];
    if (c == '"') {
      at = std::min(code.find('"', at + 1), code.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++at;
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', at), code.size());
      const std::string inside = fold_case(code.substr(at + 1, end - at - 1));
      if (inside.find_first_not_of("hms") == std::string::npos) letters += inside;
      at = end;
    } else {
      letters += c;
    }
  }
  return fold_case(letters);
}

}  // namespace

NumberMeaning meaning_of_format(long id) {
  if (is_in(id, 18, 21) || is_in(id, 45, 47) || is_in(id, 32, 35) || is_in(id, 55, 56)) return NumberMeaning::time;
  if (is_in(id, 14, 17) || id == 22 || is_in(id, 27, 31) || id == 36 || is_in(id, 50, 54) || is_in(id, 57, 58)) {
    return NumberMeaning::day;
  }
  return NumberMeaning::number;
}

NumberMeaning meaning_of_code(std::string_view code) {
  const std::string letters = letters_of(code);
  if (letters == "general" || letters == "@") return NumberMeaning::number;
  const auto has = [&letters](std::string_view any) { return letters.find_first_of(any) != std::string::npos; };
  if (has("yd")) return NumberMeaning::day;
  if (has("hs")) return NumberMeaning::time;
  return has("m") ? NumberMeaning::day : NumberMeaning::number;
}

std::optional<Date> day_of_number(double number, bool from_1904) {
  using std::chrono::days;
  using std::chrono::sys_days;
  using std::chrono::year;
  constexpr sys_days kFrom1904{year(1904) / 1 / 1};
  constexpr sys_days kFrom1900{year(1899) / 12 / 30};
  const double first = from_1904 ? 0.0 : 1.0;
  if (!(number >= first && number < kEnd)) return std::nullopt;
  const double whole = std::floor(number);
  if (!from_1904 && whole == kGap) return std::nullopt;
  sys_days day = from_1904 ? kFrom1904 : kFrom1900;
  day += days(static_cast<int>(whole));
  if (!from_1904 && whole < kFirstAfterGap) day += days(1);
  const std::chrono::year_month_day parts{day};
  return Date{static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
              static_cast<int>(static_cast<unsigned>(parts.day()))};
}

std::string time_of_number(double number) {
  constexpr double kSecondsOfDay = 86400.0;
  constexpr long kHour = 3600;
  constexpr long kMinute = 60;
  const long seconds = std::lround(number * kSecondsOfDay);
  std::string text = fmt::format("{}:{:02}", seconds / kHour, seconds % kHour / kMinute);
  if (seconds % kMinute != 0) text += fmt::format(":{:02}", seconds % kMinute);
  return text;
}

}  // namespace samenhang
