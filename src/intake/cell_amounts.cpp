#include "base/fold.h"
#include "base/numbers.h"
#include "intake/silent_cells.h"
#include "intake/values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samenhang {
namespace {

constexpr std::size_t kMost_digits = 15;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// A number as people write it, taken apart.
struct WrittenNumber {
  std::string whole;     // digits
  std::string fraction;  // digits; may be empty
  bool negative = false;
  bool doubtful = false;  // “1,250”: the comma was taken to stand between thousands
};

void take_out(std::string& text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
}

// Without currency and spaces; “12.500,-” becomes “12.500”.
std::string bare_number(std::string_view text) {
  std::string bare = fold_case(trim(text));
  for (const std::string_view part : {"€", "euro", "eur", "\xC2\xA0", "\xE2\x80\xAF", " ", "'"}) take_out(bare, part);
  for (const std::string_view dash : {"–", "—", "−"}) {
    for (std::size_t at = bare.find(dash); at != std::string::npos; at = bare.find(dash)) {
      bare.replace(at, dash.size(), "-");
    }
  }
  for (const std::string_view ending : {",--", ",-", ".--", ".-", ",="}) {
    if (bare.ends_with(ending)) bare.resize(bare.size() - ending.size());
  }
  return bare;
}

// “1.250.000” by its point: groups of three after the first.
bool is_grouped(std::string_view text, char separator) {
  const std::size_t first = text.find(separator);
  if (first == 0 || first > 3 || text.front() == '0') return false;
  for (std::size_t at = first; at < text.size(); at += 4) {
    if (text[at] != separator || text.size() - at < 4) return false;
    if (!std::ranges::all_of(text.substr(at + 1, 3), is_digit)) return false;
  }
  return true;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

std::optional<WrittenNumber> with_decimals(std::string_view text, std::size_t decimal_at) {
  const char thousands = text[decimal_at] == ',' ? '.' : ',';
  const std::string_view whole = text.substr(0, decimal_at);
  const std::string_view fraction = text.substr(decimal_at + 1);
  const bool whole_fits = std::ranges::all_of(whole, is_digit) || is_grouped(whole, thousands);
  if (!whole_fits || fraction.empty() || !std::ranges::all_of(fraction, is_digit)) return std::nullopt;
  return WrittenNumber{digits_of(whole), std::string(fraction), false, false};
}

// Of digits, points and commas only.
std::optional<WrittenNumber> taken_apart(std::string_view text) {
  const std::size_t last = text.find_last_of(".,");
  if (last == std::string_view::npos) return WrittenNumber{std::string(text), "", false, false};
  const bool both = text.find('.') != std::string_view::npos && text.find(',') != std::string_view::npos;
  if (!both && is_grouped(text, text[last])) {
    return WrittenNumber{digits_of(text), "", false, text[last] == ','};
  }
  return with_decimals(text, last);
}

std::optional<WrittenNumber> written_number(std::string_view text) {
  std::string bare = bare_number(text);
  bool negative = false;
  if (bare.size() > 2 && bare.starts_with('(') && bare.ends_with(')')) {
    negative = true;
    bare = bare.substr(1, bare.size() - 2);
  } else if (bare.starts_with('-') || bare.starts_with('+')) {
    negative = bare.starts_with('-');
    bare.erase(0, 1);
  }
  const bool fits = !bare.empty() && is_digit(bare.front()) &&
                    std::ranges::all_of(bare, [](char c) { return is_digit(c) || c == '.' || c == ','; });
  if (!fits) return std::nullopt;
  std::optional<WrittenNumber> number = taken_apart(bare);
  if (!number || number->whole.size() > kMost_digits) return std::nullopt;
  number->negative = negative;
  return number;
}

long long cents_of(const WrittenNumber& number) {
  long long cents = 0;
  const std::string digits = number.whole + (number.fraction + "00").substr(0, 2);
  for (const char c : digits) cents = cents * 10 + (c - '0');
  if (number.fraction.size() > 2 && number.fraction[2] >= '5') ++cents;
  return number.negative ? -cents : cents;
}

std::optional<double> sheet_number(const RawCell& cell) {
  if (cell.kind != CellKind::number) return std::nullopt;
  const std::optional<double> number = parse_number(trim(cell.text));
  if (!number || !(std::abs(*number) < 1e15)) return std::nullopt;
  return number;
}

Sentence about(Message text, const RawCell& cell) {
  return {text, {{"value", std::string(trim(cell.text))}}};
}

}  // namespace

CellValue<long long> read_amount(const RawCell& cell) {
  if (auto silent = silent_value<long long>(cell)) return *silent;
  if (const auto number = sheet_number(cell)) return {std::llround(*number * 100.0), false, {}, {}};
  const std::optional<WrittenNumber> number = written_number(cell.text);
  if (!number) {
    return unread<long long>(about(message("“{value}” is no amount that the program can read."), cell),
                             {message("Write an amount in euros, for example 12.500,00.")});
  }
  const long long cents = cents_of(*number);
  if (number->doubtful) {
    return repaired(cents, about(message("The comma in “{value}” was taken to stand between thousands."), cell));
  }
  if (number->fraction.size() > 2) return repaired(cents, about(message("“{value}” was rounded to cents."), cell));
  return {cents, false, {}, {}};
}

CellValue<long> read_whole_number(const RawCell& cell) {
  if (auto silent = silent_value<long>(cell)) return *silent;
  const Sentence hint{message("Write a whole number, for example 1250.")};
  if (const auto number = sheet_number(cell)) {
    if (std::floor(*number) == *number) return {static_cast<long>(*number), false, {}, {}};
    return unread<long>(about(message("“{value}” is no whole number."), cell), hint);
  }
  const std::optional<WrittenNumber> number = written_number(cell.text);
  const bool whole = number && std::ranges::all_of(number->fraction, [](char c) { return c == '0'; });
  if (!whole) return unread<long>(about(message("“{value}” is no whole number."), cell), hint);
  const long value = parse_integer(number->whole).value_or(0);
  const long signed_value = number->negative ? -value : value;
  if (number->doubtful) {
    return repaired(signed_value, about(message("The comma in “{value}” was taken to stand between thousands."), cell));
  }
  return {signed_value, false, {}, {}};
}

}  // namespace samenhang
