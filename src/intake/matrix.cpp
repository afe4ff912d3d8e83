#include "intake/matrix.h"

#include "base/fold.h"
#include "intake/columns.h"
#include "intake/header_rows.h"
#include "intake/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kLabel_columns = 3;
constexpr double kMost_answers = 0.9;
constexpr double kMost_names = 0.6;
constexpr double kSome_codes = 0.5;

// Where the names of a matrix stand, and how its cells answer.
struct Shape {
  std::size_t label_column = 0;
  std::vector<std::size_t> columns;
  std::size_t rows = 0;
  std::size_t filled = 0;
  std::size_t answers = 0;
  std::set<std::string> beside;
  std::set<std::string> above;
};

bool has_letter(std::string_view text) {
  return std::ranges::any_of(fold(text), [](char c) { return c < '0' || c > '9'; });
}

bool is_answer(std::string_view text) {
  constexpr std::array<std::string_view, 24> kAnswers{"0",   "1",  "2",    "3",     "4",     "x",        "v",   "j",
                                                      "n",   "ja", "nee",  "-",     "–",     "?",        "nvt", "✓",
                                                      "yes", "no", "true", "false", "deels", "onbekend", "✔",   "☑"};
  return std::ranges::find(kAnswers, folded_word(text)) != kAnswers.end();
}

bool is_role_answer(std::string_view text) {
  return is_answer(text) || key_by_word(ListId::participation_role, text).has_value() ||
         CodeLists().match(ListId::participation_role, text).has_value();
}

bool is_total(std::string_view text) {
  const std::string folded = fold(text);
  return folded.starts_with("totaal") || folded == "total" || folded == "som" || folded == "sum";
}

void count_row(const SheetText& sheet, std::size_t row, Shape& shape) {
  const std::string label = sheet.at(row, shape.label_column);
  if (!has_letter(label) || is_answer(label) || is_total(label)) return;
  ++shape.rows;
  shape.beside.insert(fold(label));
  for (const std::size_t column : shape.columns) {
    const std::string cell = sheet.at(row, column);
    if (cell.empty()) continue;
    ++shape.filled;
    if (is_role_answer(cell)) ++shape.answers;
  }
}

Shape shape_of(const SheetText& sheet, std::size_t header_row, std::size_t label_column) {
  Shape shape;
  shape.label_column = label_column;
  for (std::size_t column = label_column + 1; column < sheet.grid().column_count(); ++column) {
    const std::string header = sheet.at(header_row, column);
    if (!has_letter(header) || is_answer(header) || is_total(header)) continue;
    shape.columns.push_back(column);
    shape.above.insert(fold(header));
  }
  if (shape.columns.size() < 2) return shape;
  for (std::size_t row = header_row + 1; row < sheet.sample_end(header_row + 1); ++row) count_row(sheet, row, shape);
  return shape;
}

bool answers_like_a_matrix(const Shape& shape) {
  return shape.columns.size() >= 2 && shape.rows >= 2 && shape.filled >= 2 &&
         static_cast<double>(shape.answers) >= kMost_answers * static_cast<double>(shape.filled);
}

bool has_same_names(const Shape& shape) {
  const auto common = std::ranges::count_if(shape.beside, [&](const auto& name) { return shape.above.contains(name); });
  const std::size_t fewest = std::min(shape.beside.size(), shape.above.size());
  return common >= 2 && static_cast<double>(common) >= kMost_names * static_cast<double>(fewest);
}

// A table of parties with yes and no below its headers, or with codes as headers, is no matrix.
bool has_headers_of_a_list(const SheetText& sheet, std::size_t header_row, const Shape& shape, const CodeLists& lists) {
  constexpr std::array kListRoles{SheetRole::parties, SheetRole::initiatives, SheetRole::relations,
                                  SheetRole::subsidies};
  constexpr std::array kCoded{ListId::domain, ListId::target_group, ListId::party_kind, ListId::component};
  std::size_t codes = 0;
  for (const std::size_t column : shape.columns) {
    const std::string header = sheet.at(header_row, column);
    const HeaderForms forms = forms_of(header);
    const auto means = [&forms](SheetRole role) { return meaning_of(forms, role).has_value(); };
    if (std::ranges::any_of(kListRoles, means)) return true;
    const auto is_code = [&](ListId list) {
      return lists.match(list, header).has_value() || key_by_word(list, header).has_value();
    };
    if (std::ranges::any_of(kCoded, is_code)) ++codes;
  }
  return static_cast<double>(codes) > kSome_codes * static_cast<double>(shape.columns.size());
}

// Who stand beside the rows, by the word in the corner: “Initiatief \ partij”.
Field beside_by_corner(std::string_view corner, bool& is_guessed) {
  const std::string_view first = corner.substr(0, corner.find_first_of("/\\|"));
  const HeaderForms forms = forms_of(first);
  const auto meaning = meaning_of(forms, SheetRole::participations);
  is_guessed = !meaning || (meaning->field != Field::initiative_name && meaning->field != Field::party_name);
  return !is_guessed ? meaning->field : Field::party_name;
}

Matrix matrix_of(const SheetText& sheet, std::size_t header_row, const Shape& shape, SheetRole role) {
  Matrix matrix{header_row, role, std::vector<Field>(sheet.grid().column_count(), Field::none), false};
  const bool relations = role == SheetRole::relation_matrix;
  for (const std::size_t column : shape.columns) {
    matrix.fields[column] = relations ? Field::strength : Field::participation_role;
  }
  if (shape.label_column >= matrix.fields.size()) return matrix;
  matrix.fields[shape.label_column] =
      relations ? Field::from : beside_by_corner(sheet.at(header_row, shape.label_column), matrix.is_beside_guessed);
  return matrix;
}

}  // namespace

std::optional<Matrix> matrix_below(const SheetText& sheet, std::size_t header_row, const CodeLists& lists) {
  for (std::size_t column = 0; column < std::min(kLabel_columns, sheet.grid().column_count()); ++column) {
    const Shape shape = shape_of(sheet, header_row, column);
    if (!answers_like_a_matrix(shape)) continue;
    if (has_same_names(shape)) return matrix_of(sheet, header_row, shape, SheetRole::relation_matrix);
    if (has_headers_of_a_list(sheet, header_row, shape, lists)) continue;
    return matrix_of(sheet, header_row, shape, SheetRole::participation_matrix);
  }
  return std::nullopt;
}

std::optional<Matrix> matrix_in(const SheetText& sheet, const CodeLists& lists) {
  for (std::size_t row = 0; row < head_end(sheet); ++row) {
    if (sheet.filled_count(row) < 2) continue;
    if (auto matrix = matrix_below(sheet, row, lists)) return matrix;
  }
  return std::nullopt;
}

Matrix matrix_as_told(const SheetText& sheet, std::size_t header_row, SheetRole role) {
  std::size_t label_column = 0;
  const std::size_t next = header_row + 1;
  const auto is_named = [&](std::size_t column) { return has_letter(sheet.at(next, column)); };
  while (next < sheet.grid().row_count() && label_column < sheet.grid().column_count() && !is_named(label_column)) {
    ++label_column;
  }
  if (label_column >= sheet.grid().column_count()) label_column = 0;
  return matrix_of(sheet, header_row, shape_of(sheet, header_row, label_column), role);
}

}  // namespace samenhang
