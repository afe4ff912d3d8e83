#include "inventory/tables/cells.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "base/parts.h"
#include "inventory/tables/writing.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace samenhang::exchange {
namespace {

constexpr int kLeast = 1;
constexpr int kMost = 4;

const CodeLists& lists_of(const Cell& cell) {
  return cell.row.reading.inventory.code_lists;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> above(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = above[0];
    above[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = above[j];
      above[j] = std::min({changed, above[j] + 1, above[j - 1] + 1});
    }
  }
  return above[b.size()];
}

// How far a folded text is from a folded wording; one that holds the other is near.
std::size_t distance(std::string_view text, std::string_view wording) {
  constexpr std::size_t kShortestPart = 4;
  const bool holds = text.size() >= kShortestPart && wording.find(text) != std::string_view::npos;
  const bool is_held = wording.size() >= kShortestPart && text.find(wording) != std::string_view::npos;
  return holds || is_held ? 1 : edit_distance(text, wording);
}

// The labels that are nearest to `text`, if any is near.
std::vector<Label> near_labels(const std::vector<CodeRow>& rows, std::string_view text) {
  constexpr std::size_t kMostLabels = 3;
  constexpr std::size_t kLongest = 100;
  const std::string folded = fold(text.substr(0, kLongest));
  const std::size_t near = std::max<std::size_t>(1, folded.size() / 3);
  std::vector<std::pair<std::size_t, std::size_t>> found;  // distance, place
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t far = std::min({distance(folded, fold(rows[i].label.nl)),
                                      distance(folded, fold(rows[i].label.en)), distance(folded, fold(rows[i].key))});
    if (!folded.empty() && far <= near) found.emplace_back(far, i);
  }
  std::ranges::sort(found);
  std::vector<Label> labels;
  for (std::size_t i = 0; i < found.size() && i < kMostLabels; ++i) labels.push_back(rows[found[i].second].label);
  return labels;
}

std::vector<Label> all_labels(const std::vector<CodeRow>& rows) {
  std::vector<Label> labels;
  labels.reserve(rows.size());
  for (const CodeRow& row : rows) labels.push_back(row.label);
  return labels;
}

Sentence hint_for_code(const Cell& cell, ListId list) {
  const std::vector<CodeRow>& rows = lists_of(cell).rows(list);
  std::vector<Label> near = near_labels(rows, cell.text);
  if (!near.empty()) return {message("The nearest: {labels}."), {{"labels", std::move(near)}}};
  return {message("Choose from: {labels}."), {{"labels", all_labels(rows)}}};
}

std::string name_of(ListId list) {
  return std::string(kListNames.at(static_cast<std::size_t>(list)));
}

void fail_out_of_scale(const Cell& cell) {
  fail(cell, about(cell, message("“{value}” is not a number from 1 to 4; the row was left out.")),
       {message("Write 1, 2, 3 or 4.")});
}

std::optional<int> on_scale(std::optional<long> number) {
  if (!number || *number < kLeast || *number > kMost) return std::nullopt;
  return static_cast<int>(*number);
}

void fail_reference(const Cell& cell, const KnownIds& ids) {
  const std::string table(ids.table());
  if (const std::optional<long> row = ids.row_left_out(cell.text)) {
    fail(cell, {message("{id} was left out, so this row is left out too."), {{"id", std::string(cell.text)}}},
         {message("First repair row {row} of the table {table}."), {{"row", *row}, {"table", table}}});
    return;
  }
  Sentence hint{message("Add it to the table {table}, column {column}, or correct the id."),
                {{"table", table}, {"column", std::string(ids.column())}}};
  if (const auto meant = ids.meant_by(cell.text)) hint = {message("Write {id} here."), {{"id", *meant}}};
  fail(cell,
       {message("“{value}” does not stand in the table {table}; the row was left out."),
        {{"value", std::string(cell.text)}, {"table", table}}},
       std::move(hint));
}

}  // namespace

std::optional<std::string> code_in(const Cell& cell, ListId list) {
  std::optional<std::string> key = lists_of(cell).match(list, cell.text);
  if (!key) {
    fail(cell,
         {message("“{value}” does not stand in the code list {list}; the row was left out."),
          {{"value", std::string(cell.text)}, {"list", name_of(list)}}},
         hint_for_code(cell, list));
  }
  return key;
}

void fail_unknown_to_program(const Cell& cell, ListId list) {
  fail(cell,
       {message("The program cannot work with “{value}” of the code list {list}; the row was left out."),
        {{"value", std::string(cell.text)}, {"list", name_of(list)}}},
       {message("In this list you may change labels, but not add codes.")});
}

std::optional<bool> yes_or_no_in(const Cell& cell) {
  const CodeLists& lists = lists_of(cell);
  const std::optional<std::string> key = lists.match(ListId::answer, cell.text);
  if (key == "yes") return true;
  if (key == "no") return false;
  fail(cell, about(cell, message("“{value}” is not yes or no; the row was left out.")),
       {message("Choose from: {labels}."),
        {{"labels", std::vector<Label>{lists.label(ListId::answer, "yes"), lists.label(ListId::answer, "no")}}}});
  return std::nullopt;
}

std::optional<Date> date_in(const Cell& cell) {
  std::optional<Date> date = parse_date(cell.text);
  if (!date) {
    fail(cell, about(cell, message("“{value}” is not a date; the row was left out.")),
         {message("Write day, month and year, such as 31-12-2025, or a month, such as 2025-12.")});
  }
  return date;
}

std::optional<int> strength_in(const Cell& cell) {
  std::optional<int> strength = on_scale(parse_integer(cell.text));
  if (!strength) {
    const std::optional<std::string> key = lists_of(cell).match(ListId::strength, cell.text);
    if (key) strength = on_scale(parse_integer(*key));
  }
  if (!strength) fail_out_of_scale(cell);
  return strength;
}

std::optional<int> score_in(const Cell& cell) {
  const std::optional<int> score = on_scale(parse_integer(cell.text));
  if (!score) fail_out_of_scale(cell);
  return score;
}

std::optional<long> count_in(const Cell& cell) {
  std::optional<long> count = parse_integer(cell.text);
  if (count && *count >= 0) return count;
  fail(cell, about(cell, message("“{value}” is not a whole number of 0 or more; the row was left out.")),
       {message("Write digits only, without points, such as 8200.")});
  return std::nullopt;
}

std::optional<std::string> reference_in(const Cell& cell, const KnownIds& ids) {
  std::string id(cell.text);
  if (ids.knows(id)) return id;
  fail_reference(cell, ids);
  return std::nullopt;
}

std::optional<std::string> neighbourhood_in(const Cell& cell) {
  const KnownIds& known = cell.row.reading.neighbourhoods;
  if (known.empty()) return std::string(cell.text);
  std::optional<std::string> code = known.meant_by(cell.text);
  if (!code) fail_reference(cell, known);
  return code;
}

bool is_whole_municipality(std::string_view text) {
  return fold(text) == fold(kWholeMunicipality);
}

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  std::unordered_set<std::string_view> seen;
  for (const std::string_view part : split(text)) {
    if (!part.empty() && seen.insert(part).second) parts.push_back(part);
  }
  return parts;
}

}  // namespace samenhang::exchange
