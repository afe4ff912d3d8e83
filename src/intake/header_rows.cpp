#include "intake/header_rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kHead_rows = 40;

// Of these a header row can tell; the others tell by their shape or name.
constexpr std::array kRoles{SheetRole::parties, SheetRole::initiatives, SheetRole::participations, SheetRole::relations,
                            SheetRole::subsidies};

// How far to the left the first column stands that is needed.
std::size_t first_needed(const HeaderChoice& choice) {
  std::size_t first = choice.columns.fields.size();
  for (const Field field : facts_of(choice.role).needed) {
    if (const auto column = column_of(choice.columns.fields, field)) first = std::min(first, *column);
  }
  return first;
}

bool is_better(const HeaderChoice& a, const HeaderChoice& b) {
  const std::size_t telling_a = telling_count(a.columns.fields);
  const std::size_t telling_b = telling_count(b.columns.fields);
  if (telling_a != telling_b) return telling_a > telling_b;
  const std::size_t doubled_a = a.columns.doubled.size();
  const std::size_t doubled_b = b.columns.doubled.size();
  if (doubled_a != doubled_b) return doubled_a > doubled_b;
  if (first_needed(a) != first_needed(b)) return first_needed(a) < first_needed(b);
  return facts_of(a.role).needed.size() > facts_of(b.role).needed.size();
}

// An address book: first and last names and how to reach them, and no party before these.
std::optional<ColumnChoice> persons_in(const SheetText& sheet, std::size_t row, const HeaderChoice* parties) {
  ColumnChoice persons = columns_by_words(sheet, row, SheetRole::persons);
  const std::optional<std::size_t> name = column_of(persons.fields, Field::contact_name);
  if (!name) return std::nullopt;
  std::size_t first = *name;
  std::size_t names = 1;
  for (const DoubledColumn& other : persons.doubled) {
    if (other.used != *name) continue;
    ++names;
    first = std::min(first, other.column);
  }
  const bool reachable = column_of(persons.fields, Field::e_mail) || column_of(persons.fields, Field::telephone);
  if (names < 2 || !reachable) return std::nullopt;
  if (parties != nullptr && first_needed(*parties) < first) return std::nullopt;
  return persons;
}

bool can_be_header(const SheetText& sheet, std::size_t row) {
  return sheet.filled_count(row) > 1 || sheet.grid().column_count() == 1;
}

}  // namespace

std::optional<HeaderChoice> role_by_headers(const SheetText& sheet, std::size_t row) {
  std::optional<HeaderChoice> best;
  std::optional<HeaderChoice> parties;
  for (const SheetRole role : kRoles) {
    HeaderChoice choice{row, role, columns_by_words(sheet, row, role)};
    if (!has_all_needed(choice.columns.fields, role)) continue;
    if (role == SheetRole::parties) parties = choice;
    if (!best || is_better(choice, *best)) best = std::move(choice);
  }
  if (auto persons = persons_in(sheet, row, parties ? &*parties : nullptr)) {
    return HeaderChoice{row, SheetRole::persons, *std::move(persons)};
  }
  return best;
}

std::optional<HeaderChoice> header_by_words(const SheetText& sheet) {
  std::optional<HeaderChoice> best;
  for (std::size_t row = 0; row < head_end(sheet); ++row) {
    if (!can_be_header(sheet, row)) continue;
    std::optional<HeaderChoice> choice = role_by_headers(sheet, row);
    if (!choice) continue;
    if (!best || telling_count(choice->columns.fields) > telling_count(best->columns.fields)) best = std::move(choice);
  }
  return best;
}

std::size_t head_end(const SheetText& sheet) {
  return std::min(sheet.grid().row_count(), kHead_rows);
}

}  // namespace samenhang
