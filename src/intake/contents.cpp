#include "intake/contents.h"

#include "base/fold.h"
#include "intake/values.h"
#include "intake/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace samenhang {
namespace {

constexpr double kMost = 0.7;
constexpr double kNearly_all = 0.8;
constexpr double kFew_distinct = 0.67;
constexpr std::size_t kFewest_cells = 2;

// Fields that can be told by the codes in their column. Where several fit, the first.
constexpr std::array kTold{Field::party_kind,      Field::domain,     Field::target_groups,     Field::scale,
                           Field::initiative_kind, Field::components, Field::initiative_status, Field::relation_kind,
                           Field::relation_status, Field::frequency,  Field::participation_role};

double share(std::size_t part, std::size_t all) {
  return all == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(all);
}

std::vector<std::string> cells_of(const Contents& contents, std::size_t column) {
  std::vector<std::string> cells;
  for (std::size_t row = contents.first_row; row < contents.sheet.sample_end(contents.first_row); ++row) {
    std::string cell = contents.sheet.at(row, column);
    if (!cell.empty()) cells.push_back(std::move(cell));
  }
  return cells;
}

// A label or key, or a word for one: no more, since nothing tells yet that the column holds codes.
bool is_code(ListId list, std::string_view text, const CodeLists& lists) {
  if (lists.match(list, text)) return true;
  const auto key = key_by_word(list, text);
  return key && lists.find(list, *key) != nullptr && text.size() > 1;
}

bool holds_codes(ListId list, const std::string& cell, const CodeLists& lists) {
  const auto known = [&](std::string_view part) { return is_code(list, part, lists); };
  const std::vector<std::string> parts = split_values(cell, known);
  return !parts.empty() && std::ranges::all_of(parts, known);
}

bool is_address(const std::string& cell) {
  const std::size_t at = cell.find('@');
  return at != std::string::npos && at > 0 && cell.find('.', at) != std::string::npos;
}

template <class Holds>
double share_that(const std::vector<std::string>& cells, Holds holds) {
  return share(static_cast<std::size_t>(std::ranges::count_if(cells, holds)), cells.size());
}

bool allows(SheetRole role, Field field) {
  const std::span<const Field> allowed = facts_of(role).allowed;
  return std::ranges::find(allowed, field) != allowed.end();
}

std::vector<Field> untaken(std::span<const Field> fields, const std::vector<FoundColumn>& found, SheetRole role) {
  std::vector<Field> left;
  for (const Field field : kTold) {
    const bool is_taken =
        column_of(fields, field).has_value() || std::ranges::find(found, field, &FoundColumn::field) != found.end();
    if (!is_taken && allows(role, field)) left.push_back(field);
  }
  return left;
}

Field field_by_codes(const std::vector<std::string>& cells, const std::vector<Field>& fields, const CodeLists& lists) {
  Field best = Field::none;
  double most = kMost;
  for (const Field field : fields) {
    const ListId list = facts_of(field).list.value();
    const double part = share_that(cells, [&](const std::string& cell) { return holds_codes(list, cell, lists); });
    if (part < kMost || (best != Field::none && part <= most)) continue;
    best = field;
    most = part;
  }
  return best;
}

bool is_text(const std::string& cell) {
  return std::ranges::any_of(fold(cell), [](char c) { return c < '0' || c > '9'; }) && !is_address(cell);
}

// How many of the cells say something that no cell before them says.
std::size_t distinct_in(const std::vector<std::string>& cells) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& cell : cells) ++counts[fold(cell)];
  return counts.size();
}

template <class Fits>
std::optional<std::size_t> first_text_column(const Contents& contents, Fits fits) {
  for (std::size_t column = 0; column < contents.is_known.size(); ++column) {
    if (contents.is_known[column]) continue;
    const std::vector<std::string> cells = cells_of(contents, column);
    if (cells.size() < kFewest_cells || share_that(cells, is_text) < kNearly_all) continue;
    if (fits(cells)) return column;
  }
  return std::nullopt;
}

}  // namespace

std::vector<FoundColumn> columns_by_contents(const Contents& contents, std::span<const Field> fields, SheetRole role,
                                             const CodeLists& lists) {
  std::vector<FoundColumn> found;
  bool has_address = column_of(fields, Field::e_mail).has_value() || !allows(role, Field::e_mail);
  for (std::size_t column = 0; column < contents.is_known.size(); ++column) {
    if (contents.is_known[column]) continue;
    const std::vector<std::string> cells = cells_of(contents, column);
    if (cells.size() < kFewest_cells) continue;
    if (!has_address && share_that(cells, is_address) >= kMost) {
      has_address = true;
      found.push_back({column, Field::e_mail});
      continue;
    }
    const Field field = field_by_codes(cells, untaken(fields, found, role), lists);
    if (field != Field::none) found.push_back({column, field});
  }
  return found;
}

std::optional<std::size_t> column_that_comes_back(const Contents& contents) {
  return first_text_column(contents, [](const std::vector<std::string>& cells) {
    return share(distinct_in(cells), cells.size()) <= kFew_distinct;
  });
}

std::optional<std::size_t> column_of_names(const Contents& contents) {
  return first_text_column(contents, [](const std::vector<std::string>& cells) {
    return share(distinct_in(cells), cells.size()) >= kNearly_all;
  });
}

bool can_be_headers(const SheetText& sheet, std::size_t row, std::span<const FoundColumn> found,
                    const CodeLists& lists) {
  const std::vector<std::string> cells = sheet.row(row);
  const auto is_header = [](const std::string& cell) { return cell.empty() || is_text(cell); };
  if (!std::ranges::all_of(cells, is_header)) return false;
  return std::ranges::none_of(found, [&](const FoundColumn& column) {
    const std::optional<ListId> list = facts_of(column.field).list;
    return list && holds_codes(*list, cells[column.column], lists);
  });
}

}  // namespace samenhang
