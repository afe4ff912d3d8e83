#include "panels/wording.h"

#include "base/parts.h"

#include <algorithm>

namespace samenhang {
namespace {

template <class Row>
const Row* row_with_id(const Rows<Row>& rows, std::string_view id) {
  const auto found = std::ranges::find_if(rows, [id](const Row& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::string label_of(const Catalogue& catalogue, const CodeLists& lists, ListId list, std::string_view key) {
  return key.empty() ? std::string() : lists.label(list, key).in(catalogue.language());
}

std::string dotted(const std::vector<std::string>& texts) {
  return join_filled(texts, " · ");
}

std::string place_of(const Catalogue& catalogue, const Problem& problem) {
  std::vector<std::string> parts{problem.file};
  if (!problem.sheet.empty()) parts.push_back(say(catalogue, {message("sheet {sheet}"), {{"sheet", problem.sheet}}}));
  if (problem.row > 0) parts.push_back(say(catalogue, {message("row {row}"), {{"row", std::to_string(problem.row)}}}));
  if (!problem.column.empty()) {
    parts.push_back(say(catalogue, {message("column {column}"), {{"column", problem.column}}}));
  }
  return join_filled(parts, ", ");
}

std::string sentences_of(const Catalogue& catalogue, const Problem& problem) {
  const std::string place = place_of(catalogue, problem);
  const std::string said = say(catalogue, problem.message);
  const std::string hint = say(catalogue, problem.hint);
  return join_filled({place.empty() ? said : place + ": " + said, hint}, " ");
}

const Party* find_party(const Inventory& inventory, std::string_view id) {
  return row_with_id(inventory.parties, id);
}

const Initiative* find_initiative(const Inventory& inventory, std::string_view id) {
  return row_with_id(inventory.initiatives, id);
}

bool is_about(std::string_view subject, std::string_view id) {
  return std::ranges::count(split(subject), id) > 0;
}

}  // namespace samenhang
