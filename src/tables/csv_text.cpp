#include "tables/csv_text.h"

#include "base/files.h"
#include "base/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr std::array<char, 4> kSeparators{';', ',', '\t', '|'};
constexpr std::size_t kSample_rows = 200;

// How evenly a separator cuts the first rows: the share of them with the commonest number
// of cells, and that number.
struct Evenness {
  double share = 0.0;
  std::size_t cells = 1;

  friend auto operator<=>(const Evenness&, const Evenness&) = default;
};

Evenness evenness(std::string_view text, char separator) {
  CsvRows rows(text, separator);
  Grid sample("", "");
  for (std::size_t i = 0; i < kSample_rows && rows.next(sample) != CsvRow::none;) ++i;
  std::map<std::size_t, std::size_t> rows_by_cells;
  for (std::size_t row = 0; row < sample.row_count(); ++row) ++rows_by_cells[sample.cell_count(row)];
  Evenness best;
  for (const auto& [cells, count] : rows_by_cells) {
    if (cells < 2) continue;
    best = std::max(best, {static_cast<double>(count) / static_cast<double>(sample.row_count()), cells});
  }
  return best;
}

char likely_separator(std::string_view text) {
  char likely = kSeparators.front();
  Evenness best;
  for (const char separator : kSeparators) {
    const Evenness found = evenness(text, separator);
    if (found > best) {
      best = found;
      likely = separator;
    }
  }
  return likely;
}

// The X of a first line `sep=X`, which Excel obeys, and the bytes the line takes, its line end among them.
struct SeparatorLine {
  char separator = '\0';
  std::size_t bytes = 0;
};

std::optional<SeparatorLine> separator_line(std::string_view text) {
  constexpr std::string_view kBeginning = "sep=";
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const std::string_view below = text.substr(line.size());
  const std::size_t line_end = below.starts_with("\r\n") ? 2 : std::min(below.size(), std::size_t{1});
  const bool quoted = line.size() == kBeginning.size() + 3 && line.starts_with('"') && line.ends_with('"');
  const std::string_view bare = quoted ? line.substr(1, line.size() - 2) : line;
  if (bare.size() != kBeginning.size() + 1) return std::nullopt;
  if (fold_case(bare.substr(0, kBeginning.size())) != kBeginning) return std::nullopt;
  return SeparatorLine{bare.back(), line.size() + line_end};
}

}  // namespace

Result<CsvText> csv_text(std::string_view bytes, const std::string& file, char separator) {
  if (bytes.size() > kLargestFile_bytes) {
    return Failure(file_problem(file, {message("The text is too large to be read as a table.")},
                                {message("Split it into smaller files.")}));
  }
  Result<Utf8Text> decoded = utf8_text(bytes, file);
  if (!decoded) return Failure(std::move(decoded.error()));
  CsvText text{std::move(*decoded)};
  text.separator = separator;
  const std::optional<SeparatorLine> given = separator_line(text.body());
  if (given) {
    text.body_at = given->bytes;
    text.first_line = 2;
    if (separator == '\0') text.separator = given->separator;
  }
  if (separator == '\0' && !given) text.separator = likely_separator(text.body());
  return text;
}

bool has_separator_line(std::string_view text) {
  return separator_line(text).has_value();
}

Problem no_row_problem(const std::string& file) {
  return file_problem(file, {message("The file is empty.")},
                      {message("Give a CSV file: text with a header row and one row a line.")});
}

Problem unclosed_quote_problem(const std::string& file, long row) {
  Problem problem = file_problem(file, {message("A quotation mark in this row is never closed; the row was left out.")},
                                 {kBalanceQuotes});
  problem.row = row;
  return problem;
}

Problem cleaned_cell_problem(const std::string& file, long row) {
  Problem problem = file_problem(file, {message("Control characters in the cell were left out.")},
                                 {message("Look whether the text is complete.")});
  problem.severity = Severity::warning;
  problem.row = row;
  return problem;
}

}  // namespace samenhang
