#include "intake/reasons.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

// 0 -> A, 26 -> AA.
std::string column_letter(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % kLetters));
  }
  return letters;
}

Filling number(std::size_t count) {
  return static_cast<long>(count);
}

std::size_t headed_count(const SheetText& sheet, const SheetMapping& mapping) {
  std::size_t count = 0;
  for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
    const bool has_header = !sheet.at(*mapping.header_row, column).empty();
    if (has_header || mapping.fields[column] != Field::none) ++count;
  }
  return count;
}

Sentence with_columns(Message text, std::vector<std::string> columns) {
  const auto count = static_cast<long>(columns.size());
  return {text, {{"columns", std::move(columns)}}, count};
}

}  // namespace

std::string column_title(const SheetText& sheet, std::optional<std::size_t> header_row, std::size_t column) {
  std::string header = header_row ? sheet.at(*header_row, column) : std::string();
  std::ranges::replace(header, '\n', ' ');
  return header.empty() ? column_letter(column) : header;
}

Sentence header_reason(const SheetText& sheet, const SheetMapping& mapping) {
  if (!mapping.header_row) return {message("There is no header row; all rows hold data.")};
  const auto recognised =
      mapping.fields.size() - static_cast<std::size_t>(std::ranges::count(mapping.fields, Field::none));
  return {messages("Row {row} is the header row: {recognised} of the {columns} columns is recognised.",
                   "Row {row} is the header row: {recognised} of the {columns} columns are recognised."),
          {{"row", sheet.grid().number(*mapping.header_row)},
           {"recognised", number(recognised)},
           {"columns", number(headed_count(sheet, mapping))}},
          static_cast<long>(recognised)};
}

Sentence role_reason(SheetRole role) {
  switch (role) {
    case SheetRole::parties:
      return {message("Each row is a party.")};
    case SheetRole::initiatives:
      return {message("Each row is an initiative.")};
    case SheetRole::participations:
      return {message("Each row is a party that takes part in an initiative.")};
    case SheetRole::relations:
      return {message("Each row is a relation between two parties.")};
    case SheetRole::relation_matrix:
      return {message("The same names stand beside the rows and above the columns: a matrix of relations.")};
    case SheetRole::participation_matrix:
      return {message("Each cell tells whether a party takes part in an initiative: a matrix of participations.")};
    case SheetRole::subsidies:
      return {message("Each row is a subsidy: the applicant is a party, what it is for an initiative.")};
    case SheetRole::persons:
      return {
          message("This is a list of persons, as a mail program exports it. Persons are no parties; the list is "
                  "not read.")};
    case SheetRole::exchange_table:
      return {message("The name and the headers are those of a table of the exchange form.")};
    case SheetRole::ignored:
      break;
  }
  return {message("No column tells of parties, initiatives or relations; the sheet is not read.")};
}

std::vector<Sentence> doubled_reasons(const SheetText& sheet, std::size_t header_row, const ColumnChoice& columns) {
  std::vector<Sentence> reasons;
  for (const DoubledColumn& doubled : columns.doubled) {
    const std::vector<std::pair<std::string, Filling>> blanks{
        {"column", column_title(sheet, header_row, doubled.column)},
        {"used", column_title(sheet, header_row, doubled.used)},
        {"field", facts_of(columns.fields[doubled.used]).name}};
    reasons.push_back(
        doubled.same_header
            ? Sentence{message("Two columns are called “{used}”; the fuller one is used."), {blanks[1]}}
            : Sentence{message("“{used}” and “{column}” both tell the {field}; “{used}” is used."), blanks});
  }
  return reasons;
}

Sentence contents_reason(const SheetText& sheet, std::optional<std::size_t> header_row, const FoundColumn& found) {
  return {message("What stands in column “{column}” tells that it is the {field}."),
          {{"column", column_title(sheet, header_row, found.column)}, {"field", facts_of(found.field).name}}};
}

Sentence body_reason(const SheetText& sheet, std::size_t header_row, const SheetMapping& mapping) {
  const std::size_t body = column_of(mapping.fields, Field::initiative_name).value_or(0);
  return {message("The same texts come back in column “{column}”: each is taken for something that the parties take "
                  "part in."),
          {{"column", column_title(sheet, header_row, body)}}};
}

std::vector<Sentence> sheet_reasons(const SheetText& sheet, std::optional<std::size_t> header_row) {
  std::vector<Sentence> reasons;
  const SheetFacts& facts = sheet.grid().facts();
  if (facts.is_hidden) reasons.push_back({message("The sheet is hidden in the spreadsheet.")});
  std::vector<std::string> hidden;
  for (const std::size_t column : facts.hidden_columns) {
    if (column < sheet.grid().column_count()) hidden.push_back(column_title(sheet, header_row, column));
  }
  if (!hidden.empty()) {
    reasons.push_back(with_columns(messages("The column {columns} is hidden in the spreadsheet, and is read too.",
                                            "The columns {columns} are hidden in the spreadsheet, and are read too."),
                                   std::move(hidden)));
  }
  if (!facts.hidden_rows.empty()) {
    reasons.push_back({messages("{count} row is hidden in the spreadsheet, and is read too.",
                                "{count} rows are hidden in the spreadsheet, and are read too."),
                       {{"count", number(facts.hidden_rows.size())}},
                       static_cast<long>(facts.hidden_rows.size())});
  }
  if (sheet.is_mended()) {
    reasons.push_back({message("Strange characters, such as in “{example}”: the file was probably stored wrongly once. "
                               "They are mended while it is read."),
                       {{"example", sheet.example()}}});
  }
  return reasons;
}

}  // namespace samenhang
