#include "intake/columns.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace samenhang {
namespace {

// A column that may have a meaning.
struct Candidate {
  std::size_t column = 0;
  std::size_t rank = 0;
  std::string form;
  std::size_t filled = 0;
};

std::size_t filled_below(const SheetText& sheet, std::size_t header_row, std::size_t column) {
  std::size_t filled = 0;
  for (std::size_t row = header_row + 1; row < sheet.sample_end(header_row + 1); ++row) {
    if (!sheet.at(row, column).empty()) ++filled;
  }
  return filled;
}

bool is_rather_meant(const Candidate& a, const Candidate& b) {
  if (a.form == b.form) return a.filled > b.filled;
  if (a.filled > 2 * b.filled) return true;
  if (b.filled > 2 * a.filled) return false;
  return a.rank < b.rank;
}

const Candidate& best_of(const std::vector<Candidate>& candidates) {
  const Candidate* best = &candidates.front();
  for (const Candidate& candidate : candidates) {
    if (is_rather_meant(candidate, *best)) best = &candidate;
  }
  return *best;
}

// What Gephi and Kumu write in the column Type of a list of ties: no kind of relation.
bool tells_only_direction(const SheetText& sheet, std::size_t header_row, std::size_t column) {
  constexpr std::array<std::string_view, 4> kDirections{"", "directed", "undirected", "mutual"};
  bool tells = false;
  for (std::size_t row = header_row + 1; row < sheet.sample_end(header_row + 1); ++row) {
    const std::string cell = fold(sheet.at(row, column));
    if (std::ranges::find(kDirections, cell) == kDirections.end()) return false;
    tells = tells || !cell.empty();
  }
  return tells;
}

std::map<Field, std::vector<Candidate>> candidates_in(const SheetText& sheet, std::size_t header_row, SheetRole role,
                                                      ColumnChoice& choice) {
  std::map<Field, std::vector<Candidate>> candidates;
  const std::vector<HeaderForms> headers = header_forms(sheet, header_row);
  for (std::size_t column = 0; column < headers.size(); ++column) {
    const std::optional<ColumnMeaning> meaning = meaning_of(headers[column], role);
    choice.is_known[column] = meaning.has_value();
    if (!meaning || meaning->field == Field::none) continue;
    if (meaning->field == Field::relation_kind && tells_only_direction(sheet, header_row, column)) continue;
    candidates[meaning->field].push_back({column, meaning->rank, headers[column].front(), 0});
  }
  return candidates;
}

}  // namespace

ColumnChoice columns_by_words(const SheetText& sheet, std::size_t header_row, SheetRole role) {
  const std::size_t count = sheet.grid().column_count();
  ColumnChoice choice{std::vector<Field>(count, Field::none), std::vector<bool>(count), {}};
  for (auto& [field, candidates] : candidates_in(sheet, header_row, role, choice)) {
    for (Candidate& candidate : candidates) {
      if (candidates.size() > 1) candidate.filled = filled_below(sheet, header_row, candidate.column);
    }
    const Candidate& best = best_of(candidates);
    choice.fields[best.column] = field;
    for (const Candidate& other : candidates) {
      if (other.column == best.column) continue;
      choice.doubled.push_back({other.column, best.column, other.form == best.form});
    }
  }
  std::ranges::sort(choice.doubled, {}, &DoubledColumn::column);
  return choice;
}

std::optional<std::size_t> column_of(std::span<const Field> fields, Field field) {
  const auto found = std::ranges::find(fields, field);
  if (found == fields.end()) return std::nullopt;
  return static_cast<std::size_t>(found - fields.begin());
}

std::size_t telling_count(std::span<const Field> fields) {
  return static_cast<std::size_t>(
      std::ranges::count_if(fields, [](Field field) { return field != Field::none && field != Field::row_number; }));
}

bool has_all_needed(std::span<const Field> fields, SheetRole role) {
  return std::ranges::all_of(facts_of(role).needed,
                             [fields](Field field) { return column_of(fields, field).has_value(); });
}

std::vector<HeaderForms> header_forms(const SheetText& sheet, std::size_t row) {
  constexpr std::size_t kLongest_header = 120;
  std::vector<HeaderForms> forms;
  for (const std::string& header : sheet.row(row)) {
    forms.push_back(header.size() > kLongest_header ? HeaderForms{} : forms_of(header));
  }
  return forms;
}

}  // namespace samenhang
