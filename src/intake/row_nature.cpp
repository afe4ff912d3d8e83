#include "base/fold.h"
#include "intake/mapping.h"
#include "intake/words.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// The cells of a row that are filled.
std::vector<std::size_t> filled_cells(const Grid& grid, std::size_t row) {
  std::vector<std::size_t> filled;
  for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
    if (!trim(grid.text(row, column)).empty()) filled.push_back(column);
  }
  return filled;
}

// A column without which a row says nothing; of a matrix also the names beside it.
bool is_needed(const SheetMapping& mapping, std::size_t column) {
  if (column >= mapping.fields.size()) return false;
  const Field field = mapping.fields[column];
  const std::span<const Field> needed = facts_of(mapping.role).needed;
  return std::ranges::find(needed, field) != needed.end() || field == Field::party_name ||
         field == Field::initiative_name || field == Field::from;
}

bool begins_like_a_total(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  constexpr std::array<std::string_view, 6> kTotals{"totaal", "subtotaal", "eindtotaal",
                                                    "total",  "subtotal",  "totalen"};
  if (text.size() > kLongest) return false;
  const std::vector<std::string> words = words_in(text);
  return !words.empty() && std::ranges::find(kTotals, words.front()) != kTotals.end();
}

// Alone, or with a number or what is counted: “Totaal aantal partijen”. “Totaal Welzijn” may be a party.
bool is_only_a_total(std::string_view text) {
  constexpr std::array<std::string_view, 8> kCounted{"aantal", "generaal", "bedrag", "van", "of", "alle", "in", "over"};
  const std::vector<std::string> words = words_in(text);
  return words.size() < 2 || std::ranges::find(kCounted, words[1]) != kCounted.end() ||
         std::ranges::all_of(words[1], [](char c) { return c >= '0' && c <= '9'; });
}

bool is_total(const Grid& grid, const SheetMapping& mapping, std::size_t row, std::size_t first) {
  const std::string_view text = grid.text(row, first);
  return begins_like_a_total(text) && (!is_needed(mapping, first) || is_only_a_total(text));
}

bool is_footnote(const Grid& grid, const SheetMapping& mapping, std::size_t row,
                 const std::vector<std::size_t>& filled) {
  if (filled.size() > 1) return false;
  const bool reads_nothing = std::ranges::none_of(mapping.fields, [](Field field) { return field != Field::none; });
  if (reads_nothing) return false;
  return trim(grid.text(row, filled.front())).starts_with('*') || !is_needed(mapping, filled.front());
}

bool repeats_header(const Grid& grid, std::size_t header_row, std::size_t row, const std::vector<std::size_t>& filled) {
  return std::ranges::all_of(filled, [&](std::size_t column) {
    return folded_word(grid.text(row, column)) == folded_word(grid.text(header_row, column));
  });
}

}  // namespace

RowNature nature_of_row(const Grid& grid, const SheetMapping& mapping, std::size_t row) {
  if (mapping.header_row && row < *mapping.header_row) return RowNature::title;
  if (mapping.header_row == row) return RowNature::header;
  const std::vector<std::size_t> filled = filled_cells(grid, row);
  if (filled.empty()) return RowNature::footnote;
  if (mapping.header_row && repeats_header(grid, *mapping.header_row, row, filled)) return RowNature::repeated_header;
  if (is_total(grid, mapping, row, filled.front())) return RowNature::total;
  return is_footnote(grid, mapping, row, filled) ? RowNature::footnote : RowNature::data;
}

}  // namespace samenhang
