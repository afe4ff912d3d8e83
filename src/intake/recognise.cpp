#include "base/fold.h"
#include "intake/columns.h"
#include "intake/contents.h"
#include "intake/header_rows.h"
#include "intake/mapping.h"
#include "intake/matrix.h"
#include "intake/own_sheets.h"
#include "intake/reasons.h"
#include "intake/sheet_text.h"
#include "inventory/tables.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace samenhang {
namespace {

// What is said so far of a sheet.
struct Draft {
  SheetMapping mapping;
  std::vector<Sentence> reasons;
};

std::vector<Field> no_fields(const SheetText& sheet) {
  return std::vector<Field>(sheet.grid().column_count(), Field::none);
}

Draft draft_of(SheetRole role, std::optional<std::size_t> header_row, std::vector<Field> fields) {
  return {{role, header_row, std::move(fields), false}, {role_reason(role)}};
}

void add_all(std::vector<Sentence>& reasons, std::vector<Sentence> more) {
  std::ranges::move(more, std::back_inserter(reasons));
}

bool is_own_sheet(const Grid& grid) {
  if (grid.facts().is_hidden && grid.sheet().starts_with(kChoicesSheet)) return true;
  return grid.row_count() > 0 && grid.text(0, 0).starts_with(kOwnSheetMark);
}

// By its name, and by what the exchange form itself says of its headers.
bool is_of_exchange_form(const SheetText& sheet) {
  const Grid& grid = sheet.grid();
  if (grid.row_count() == 0) return false;
  const bool is_named = is_exchange_table(grid.sheet().empty() ? grid.file() : grid.sheet() + ".csv");
  if (!is_named) return false;
  const std::array<TextTable, 1> table{TextTable{grid.file(), grid.sheet(), {grid.number(0), sheet.row(0)}, {}}};
  return !has_error(read_inventory(table).problems);
}

Draft draft_of_matrix(const Matrix& matrix) {
  Draft draft = draft_of(matrix.role, matrix.header_row, matrix.fields);
  if (matrix.role == SheetRole::participation_matrix && matrix.is_beside_guessed) {
    draft.reasons.push_back(
        {message("The parties are taken to stand beside the rows, the initiatives above the columns.")});
  }
  return draft;
}

// Whether nothing but names of parties is known of the rows.
bool has_names_only(std::span<const Field> fields) {
  constexpr std::array kNames{Field::none, Field::row_number, Field::party_id, Field::party_name, Field::abbreviation};
  return std::ranges::all_of(fields, [&](Field field) { return std::ranges::find(kNames, field) != kNames.end(); });
}

void take(Draft& draft, const FoundColumn& found, const SheetText& sheet) {
  draft.mapping.fields[found.column] = found.field;
  draft.reasons.push_back(contents_reason(sheet, draft.mapping.header_row, found));
}

// A list of parties each with a body that comes back is one of participations; else columns are known by their codes.
void add_by_contents(Draft& draft, const SheetText& sheet, std::vector<bool> is_known, const CodeLists& lists) {
  const std::size_t header_row = *draft.mapping.header_row;
  const Contents contents{sheet, header_row + 1, std::move(is_known)};
  const bool names_only = draft.mapping.role == SheetRole::parties && has_names_only(draft.mapping.fields);
  for (const FoundColumn& found : columns_by_contents(contents, draft.mapping.fields, draft.mapping.role, lists)) {
    take(draft, found, sheet);
  }
  if (!names_only || !has_names_only(draft.mapping.fields)) return;
  const std::optional<std::size_t> body = column_that_comes_back(contents);
  if (!body) return;
  draft.mapping.role = SheetRole::participations;
  draft.mapping.fields[*body] = Field::initiative_name;
  draft.reasons = {role_reason(SheetRole::participations), body_reason(sheet, header_row, draft.mapping)};
}

Draft draft_by_headers(const SheetText& sheet, const HeaderChoice& choice, const CodeLists& lists) {
  Draft draft = draft_of(choice.role, choice.row, choice.columns.fields);
  add_all(draft.reasons, doubled_reasons(sheet, choice.row, choice.columns));
  if (choice.role != SheetRole::persons) add_by_contents(draft, sheet, choice.columns.is_known, lists);
  return draft;
}

// The row of the first ones that has most headers of a list of parties, though not that of the name.
std::optional<std::size_t> nearest_header(const SheetText& sheet) {
  std::optional<std::size_t> best;
  std::size_t most = 1;  // one word may stand in any row
  for (std::size_t row = 0; row < head_end(sheet); ++row) {
    const std::size_t telling = telling_count(columns_by_words(sheet, row, SheetRole::parties).fields);
    if (telling <= most) continue;
    most = telling;
    best = row;
  }
  return best;
}

// A list of parties known by what stands in its columns.
std::optional<Draft> draft_by_contents(const SheetText& sheet, std::optional<std::size_t> header_row,
                                       const CodeLists& lists) {
  ColumnChoice columns{no_fields(sheet), std::vector<bool>(sheet.grid().column_count()), {}};
  if (header_row) columns = columns_by_words(sheet, *header_row, SheetRole::parties);
  Contents contents{sheet, header_row ? *header_row + 1 : 0, columns.is_known};
  const std::vector<FoundColumn> found = columns_by_contents(contents, columns.fields, SheetRole::parties, lists);
  for (const FoundColumn& column : found) contents.is_known[column.column] = true;
  if (!column_of(columns.fields, Field::party_name)) {
    const std::optional<std::size_t> names = column_of_names(contents);
    if (!names) return std::nullopt;
    columns.fields[*names] = Field::party_name;
  }
  if (found.empty() && telling_count(columns.fields) < 2) return std::nullopt;
  Draft draft = draft_of(SheetRole::parties, header_row, columns.fields);
  const std::size_t name = *column_of(columns.fields, Field::party_name);
  if (!columns.is_known[name]) take(draft, {name, Field::party_name}, sheet);
  for (const FoundColumn& column : found) take(draft, column, sheet);
  return draft;
}

// The same where nobody said whether there is a header row.
std::optional<Draft> draft_by_contents(const SheetText& sheet, const CodeLists& lists) {
  if (const std::optional<std::size_t> header_row = nearest_header(sheet)) {
    if (auto draft = draft_by_contents(sheet, header_row, lists)) return draft;
  }
  if (sheet.grid().row_count() < 2) return std::nullopt;
  const Contents below_first{sheet, 1, std::vector<bool>(sheet.grid().column_count())};
  const std::vector<FoundColumn> found = columns_by_contents(below_first, {}, SheetRole::parties, lists);
  if (found.empty()) return std::nullopt;
  const bool has_header = can_be_headers(sheet, 0, found, lists);
  return draft_by_contents(sheet, has_header ? std::optional<std::size_t>(0) : std::nullopt, lists);
}

Draft recognised(const SheetText& sheet, const CodeLists& lists) {
  if (is_own_sheet(sheet.grid())) return draft_of(SheetRole::ignored, std::nullopt, no_fields(sheet));
  if (is_of_exchange_form(sheet)) return draft_of(SheetRole::exchange_table, 0, no_fields(sheet));
  if (const auto matrix = matrix_in(sheet, lists)) return draft_of_matrix(*matrix);
  if (const auto choice = header_by_words(sheet)) return draft_by_headers(sheet, *choice, lists);
  if (auto draft = draft_by_contents(sheet, lists)) return *std::move(draft);
  return draft_of(SheetRole::ignored, std::nullopt, no_fields(sheet));
}

// With the header row as told.
Draft drafted(const SheetText& sheet, const CodeLists& lists, std::optional<std::size_t> header_row) {
  if (header_row) {
    if (const auto matrix = matrix_below(sheet, *header_row, lists)) return draft_of_matrix(*matrix);
    if (const auto choice = role_by_headers(sheet, *header_row)) return draft_by_headers(sheet, *choice, lists);
  }
  if (auto draft = draft_by_contents(sheet, header_row, lists)) return *std::move(draft);
  return draft_of(SheetRole::ignored, header_row, no_fields(sheet));
}

Field name_field_of(SheetRole role) {
  if (role == SheetRole::parties) return Field::party_name;
  return role == SheetRole::initiatives ? Field::initiative_name : Field::none;
}

// With role and header row as told.
Draft drafted_as(const SheetText& sheet, const CodeLists& lists, std::optional<std::size_t> header_row,
                 SheetRole role) {
  Draft draft = draft_of(role, header_row, no_fields(sheet));
  if (role == SheetRole::ignored || role == SheetRole::exchange_table) return draft;
  const bool is_matrix = role == SheetRole::relation_matrix || role == SheetRole::participation_matrix;
  if (is_matrix && header_row) return draft_of_matrix(matrix_as_told(sheet, *header_row, role));
  std::vector<bool> is_known(draft.mapping.fields.size());
  if (header_row) {
    ColumnChoice columns = columns_by_words(sheet, *header_row, role);
    draft.mapping.fields = std::move(columns.fields);
    is_known = std::move(columns.is_known);
  }
  Contents contents{sheet, header_row ? *header_row + 1 : 0, std::move(is_known)};
  for (const FoundColumn& found : columns_by_contents(contents, draft.mapping.fields, role, lists)) {
    contents.is_known[found.column] = true;
    take(draft, found, sheet);
  }
  const Field name = name_field_of(role);
  if (name == Field::none || column_of(draft.mapping.fields, name)) return draft;
  if (const auto names = column_of_names(contents)) take(draft, {*names, name}, sheet);
  return draft;
}

}  // namespace

Recognition recognise(const Grid& grid, const CodeLists& lists) {
  const SheetText sheet(grid);
  Draft draft = recognised(sheet, lists);
  draft.mapping.mend_double_encoding = sheet.is_mended();
  Recognition recognition{std::move(draft.mapping), {}};
  if (recognition.mapping.role != SheetRole::ignored) {
    recognition.reasons.push_back(header_reason(sheet, recognition.mapping));
  }
  add_all(recognition.reasons, std::move(draft.reasons));
  add_all(recognition.reasons, sheet_reasons(sheet, recognition.mapping.header_row));
  return recognition;
}

SheetMapping mapped(const Grid& grid, const CodeLists& lists, std::optional<std::size_t> header_row,
                    std::optional<SheetRole> role) {
  const SheetText sheet(grid);
  if (header_row && *header_row >= grid.row_count()) header_row = std::nullopt;
  SheetMapping mapping =
      role ? drafted_as(sheet, lists, header_row, *role).mapping : drafted(sheet, lists, header_row).mapping;
  mapping.mend_double_encoding = sheet.is_mended();
  return mapping;
}

}  // namespace samenhang
