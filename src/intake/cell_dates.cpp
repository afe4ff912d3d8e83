#include "base/fold.h"
#include "base/numbers.h"
#include "intake/silent_cells.h"
#include "intake/values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace samenhang {
namespace {

constexpr int kFirst_year = 1900;
constexpr int kLast_year = 2100;

// A date with whether it was plain what was meant.
struct DateFound {
  Date date;
  bool doubtful = false;
};

// A run of digits, or of letters: a piece of a written date.
using Pieces = std::vector<std::string>;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_number(const std::string& piece) {
  return is_digit(piece.front());
}

// Of a text in lower case without accents. Nothing where it holds other signs than those that stand in dates.
std::optional<Pieces> pieces_of(std::string_view text) {
  constexpr std::string_view kBetween = "-/. ,'’";
  Pieces pieces;
  char before = ' ';
  for (const char c : text) {
    const bool digit = is_digit(c);
    if (!digit && !is_letter(c) && kBetween.find(c) == std::string_view::npos) return std::nullopt;
    if (digit || is_letter(c)) {
      const bool goes_on = !pieces.empty() && (digit ? is_digit(before) : is_letter(before));
      if (!goes_on) pieces.emplace_back();
      pieces.back() += c;
    }
    before = c;
  }
  return pieces;
}

// Dutch and English, whole or the first three letters; “mrt” is March.
int month_named(const std::string& word) {
  constexpr std::array<std::array<std::string_view, 3>, 12> kMonths{{{"januari", "january", "jan"},
                                                                     {"februari", "february", "feb"},
                                                                     {"maart", "march", "mrt"},
                                                                     {"april", "april", "apr"},
                                                                     {"mei", "may", "mei"},
                                                                     {"juni", "june", "jun"},
                                                                     {"juli", "july", "jul"},
                                                                     {"augustus", "august", "aug"},
                                                                     {"september", "sept", "sep"},
                                                                     {"oktober", "october", "okt"},
                                                                     {"november", "november", "nov"},
                                                                     {"december", "december", "dec"}}};
  if (word == "mar") return 3;
  if (word == "oct") return 10;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (std::ranges::find(kMonths.at(i), word) != kMonths.at(i).end()) return static_cast<int>(i) + 1;
  }
  return 0;
}

bool is_day_of_week(const std::string& word) {
  constexpr std::array<std::string_view, 14> kDays{"maandag",  "dinsdag", "woensdag", "donderdag", "vrijdag",
                                                   "zaterdag", "zondag",  "ma",       "di",        "wo",
                                                   "do",       "vr",      "za",       "zo"};
  return std::ranges::find(kDays, word) != kDays.end();
}

int number_in(const std::string& piece) {
  return static_cast<int>(parse_integer(piece).value_or(-1));
}

// A year of four digits, or of two: 00–69 are 20xx.
std::optional<int> year_in(const std::string& piece) {
  constexpr int kTurn = 70;
  const int number = number_in(piece);
  if (piece.size() == 2) return number < kTurn ? 2000 + number : 1900 + number;
  if (piece.size() == 4 && number >= kFirst_year && number <= kLast_year) return number;
  return std::nullopt;
}

std::optional<Date> if_it_exists(const Date& date) {
  const std::chrono::year_month_day day{std::chrono::year(date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.month_only() ? 1 : date.day))};
  if (date.month < 1 || date.day < 0 || !day.ok()) return std::nullopt;
  return date;
}

std::optional<DateFound> dated(std::optional<int> year, int month, int day, bool doubtful) {
  if (!year || day < 0) return std::nullopt;
  const std::optional<Date> date = if_it_exists({*year, month, day});
  if (!date) return std::nullopt;
  return DateFound{*date, doubtful};
}

// “2023”, “20231114”.
std::optional<DateFound> of_one(const std::string& piece) {
  if (!is_number(piece)) return std::nullopt;
  if (piece.size() == 4) return dated(year_in(piece), 1, 0, true);
  if (piece.size() != 8) return std::nullopt;
  const int day = number_in(piece.substr(6));
  return day == 0 ? std::nullopt : dated(year_in(piece.substr(0, 4)), number_in(piece.substr(4, 2)), day, true);
}

// “nov 2023”, “nov '23”, “06-2021”, “2023-11”.
std::optional<DateFound> of_two(const Pieces& pieces) {
  if (!is_number(pieces[0])) {
    const int month = month_named(pieces[0]);
    if (month == 0 || !is_number(pieces[1])) return std::nullopt;
    return dated(year_in(pieces[1]), month, 0, pieces[1].size() == 2);
  }
  if (!is_number(pieces[1])) return std::nullopt;
  if (pieces[0].size() == 4 && pieces[1].size() <= 2) return dated(year_in(pieces[0]), number_in(pieces[1]), 0, false);
  if (pieces[0].size() <= 2 && pieces[1].size() == 4) return dated(year_in(pieces[1]), number_in(pieces[0]), 0, false);
  return std::nullopt;
}

// “1-11-2023”, “1 nov 2023”, “nov 1 2023”, “2023-11-14”, “01/11/23”.
std::optional<DateFound> of_three(const Pieces& pieces, bool with_slashes) {
  if (!is_number(pieces[2])) return std::nullopt;
  if (!is_number(pieces[0])) {
    const int month = month_named(pieces[0]);
    const bool reads = month > 0 && is_number(pieces[1]) && pieces[1].size() <= 2 && pieces[2].size() == 4;
    return reads && number_in(pieces[1]) > 0 ? dated(year_in(pieces[2]), month, number_in(pieces[1]), false)
                                             : std::nullopt;
  }
  const int month = is_number(pieces[1]) ? number_in(pieces[1]) : month_named(pieces[1]);
  if (is_number(pieces[1]) && pieces[1].size() > 2) return std::nullopt;
  const bool year_first = pieces[0].size() == 4;
  const std::string& day = year_first ? pieces[2] : pieces[0];
  const std::string& year = year_first ? pieces[0] : pieces[2];
  if (day.size() > 2 || number_in(day) < 1) return std::nullopt;
  const bool american_too = with_slashes && !year_first && number_in(day) <= 12 && number_in(day) != month;
  return dated(year_in(year), month, number_in(day), american_too || year.size() == 2);
}

std::optional<DateFound> written_date(std::string_view text) {
  std::string lower = fold_case(text);
  // A time of day says nothing here: “2023-11-14T00:00:00”.
  if (const std::size_t colon = lower.find(':'); colon != std::string::npos) {
    const std::size_t time = lower.find_last_of(" t", colon);
    if (time == std::string::npos) return std::nullopt;
    lower.resize(time);
  }
  std::optional<Pieces> pieces = pieces_of(lower);
  if (!pieces) return std::nullopt;
  if (!pieces->empty() && is_day_of_week(pieces->front())) pieces->erase(pieces->begin());
  switch (pieces->size()) {
    case 1:
      return of_one(pieces->front());
    case 2:
      return of_two(*pieces);
    case 3:
      return of_three(*pieces, lower.find('/') != std::string::npos);
    default:
      return std::nullopt;
  }
}

// The day of this number since the last day of 1899, as Excel counts: it takes 1900 for a leap year.
std::optional<Date> day_numbered(double number) {
  constexpr double kFirst = 61.0;    // 1-3-1900; before it Excel is a day ahead
  constexpr double kLast = 73050.0;  // 31-12-2099
  if (!(number >= kFirst && number <= kLast)) return std::nullopt;
  const std::chrono::sys_days start = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);
  const std::chrono::year_month_day day(start + std::chrono::days(static_cast<int>(std::floor(number))));
  return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
              static_cast<int>(static_cast<unsigned>(day.day()))};
}

// Five digits in a text are a day number from 1927 on; fewer may be anything.
bool looks_numbered(std::string_view text) {
  constexpr std::size_t kDigits = 5;
  return text.size() == kDigits && std::ranges::all_of(text, is_digit);
}

Sentence about(Message text, std::string_view value) {
  return {text, {{"value", std::string(value)}}};
}

CellValue<Date> unreadable(std::string_view text) {
  return unread<Date>(about(message("“{value}” is no date that the program can read."), text),
                      {message("Write day-month-year, for example 1-10-2023, or a month, for example 10-2023.")});
}

Sentence taken_as(std::string_view text, const Date& date) {
  return {message("“{value}” is read as {date}."), {{"value", std::string(text)}, {"date", dutch_date(date)}}};
}

CellValue<Date> of_number(std::string_view text) {
  const std::optional<double> number = parse_number(text);
  const bool is_year = number && *number >= kFirst_year && *number <= kLast_year;
  if (is_year && std::floor(*number) == *number) {
    const Date date{static_cast<int>(*number), 1, 0};
    return repaired(date, taken_as(text, date));
  }
  const std::optional<Date> date = number ? day_numbered(*number) : std::nullopt;
  if (!date) return unreadable(text);
  return repaired(*date, Sentence{message("{value} is the number by which Excel counts the day {date}."),
                                  {{"value", std::string(text)}, {"date", dutch_date(*date)}}});
}

}  // namespace

CellValue<Date> read_date(const RawCell& cell) {
  if (auto silent = silent_value<Date>(cell)) return *silent;
  const std::string_view text = trim(cell.text);
  if (text == "?" || fold(text) == "onbekend") return {};
  if (cell.kind == CellKind::number || looks_numbered(text)) return of_number(text);
  const std::optional<DateFound> found = written_date(text);
  if (!found) return unreadable(text);
  if (found->doubtful) return repaired(found->date, taken_as(text, found->date));
  return {found->date, false, {}, {}};
}

}  // namespace samenhang
