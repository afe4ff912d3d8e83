#include "workbooks/sheet_texts.h"

#include "base/controls.h"
#include "base/date.h"
#include "base/fold.h"
#include "base/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

// Programs count in units of UTF-16, of which a character beyond the first 65,536 takes two.
constexpr std::size_t kLongestCell_units = 32767;
constexpr std::size_t kLongestName_units = 31;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::array kNoCharacters{"\xEF\xBF\xBE"sv, "\xEF\xBF\xBF"sv};
constexpr std::string_view kNotInNames = ":\\/?*[]";

std::size_t length_at(std::string_view utf8, std::size_t at) {
  const auto lead = static_cast<unsigned char>(utf8[at]);
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

// The beginning of a UTF-8 text that has no more than so many units.
std::string_view cut(std::string_view utf8, std::size_t most_units) {
  if (utf8.size() <= most_units) return utf8;
  std::size_t units = 0;
  std::size_t at = 0;
  while (at < utf8.size()) {
    const std::size_t length = length_at(utf8, at);
    units += length == 4 ? 2 : 1;
    if (units > most_units) break;
    at += length;
  }
  return utf8.substr(0, at);
}

bool is_in_xml(std::string_view character) {
  if (character.size() == 1) return !is_stray_control(character.front()) || character.front() == '\x7F';
  return std::ranges::find(kNoCharacters, character) == kNoCharacters.end();
}

std::string sheet_name(const SheetContent& sheet) {
  std::string name(trim(cell_text(sheet.name)));
  for (char& c : name) {
    if (is_control(c) || kNotInNames.find(c) != std::string_view::npos) c = '-';
  }
  if (name.starts_with('\'')) name.front() = '-';
  name = cut(name, kLongestName_units);
  if (name.ends_with('\'')) name.back() = '-';
  return name.empty() ? "1" : name;
}

std::optional<double> days_of(const Date& date) {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::sys_days;
  using std::chrono::year;
  constexpr sys_days kBegin{year(1899) / 12 / 30};
  constexpr sys_days kFirst{year(1900) / 3 / 1};  // Excel has a 29 February before it, so days differ there
  if (date.month_only() || date.year > 9999) return std::nullopt;
  const sys_days when{year(date.year) / month(static_cast<unsigned>(date.month)) /
                      day(static_cast<unsigned>(date.day))};
  if (when < kFirst) return std::nullopt;
  return static_cast<double>((when - kBegin).count());
}

}  // namespace

std::string cell_text(std::string_view text) {
  const std::string utf8 = as_utf8(text);
  std::string cell;
  cell.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::string_view character = std::string_view(utf8).substr(at, length_at(utf8, at));
    at += character.size();
    if (character == "\r") {
      if (at >= utf8.size() || utf8[at] != '\n') cell += '\n';
    } else {
      cell += is_in_xml(character) ? character : kReplacement;
    }
  }
  cell.resize(cut(cell, kLongestCell_units).size());
  return cell;
}

std::string name_apart(const std::string& name, const std::vector<std::string>& taken) {
  const auto is_taken = [&taken](const std::string& wanted) {
    return std::ranges::any_of(taken, [&](const std::string& one) { return fold_case(one) == fold_case(wanted); });
  };
  std::string wanted = name;
  for (int number = 2; is_taken(wanted); ++number) {
    const std::string behind = fmt::format(" ({})", number);
    wanted = std::string(cut(name, kLongestName_units - behind.size())) + behind;
  }
  return wanted;
}

std::vector<std::string> sheet_names(std::span<const SheetContent> sheets) {
  std::vector<std::string> names;
  for (const SheetContent& sheet : sheets) names.push_back(name_apart(sheet_name(sheet), names));
  return names;
}

std::optional<double> number_of(const SheetCell& cell) {
  if (cell.kind == CellKind::number) {
    const auto number = parse_number(cell.text);
    return number && std::isfinite(*number) ? number : std::nullopt;
  }
  if (cell.kind != CellKind::date) return std::nullopt;
  const auto date = parse_date(cell.text);
  return date ? days_of(*date) : std::nullopt;
}

bool has_locked_cells(const SheetContent& sheet) {
  return std::ranges::any_of(sheet.rows, [](const std::vector<SheetCell>& row) {
    return std::ranges::any_of(row, [](const SheetCell& cell) { return cell.look == CellLook::locked; });
  });
}

}  // namespace samenhang
