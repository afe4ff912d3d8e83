#include "panels/wording.h"

#include <algorithm>
#include <cctype>

namespace samenhang {
namespace {

template <class Row>
const Row* row_with_id(const std::vector<Row>& rows, std::string_view id) {
  const auto found = std::ranges::find_if(rows, [id](const Row& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

// Those that are not empty.
std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string all;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    if (!all.empty()) all += between;
    all += text;
  }
  return all;
}

}  // namespace

std::string counted(const Catalogue& catalogue, Message text, long count) {
  return say(catalogue, {text, {{"count", count}}, count});
}

std::string label_of(const Catalogue& catalogue, const CodeLists& lists, ListId list, std::string_view key) {
  return key.empty() ? std::string() : lists.label(list, key).in(catalogue.language());
}

std::string dotted(const std::vector<std::string>& texts) {
  return joined(texts, " · ");
}

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string lowered(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

std::string place_of(const Catalogue& catalogue, const Problem& problem) {
  std::vector<std::string> parts{problem.file};
  if (!problem.sheet.empty()) parts.push_back(say(catalogue, {message("sheet {sheet}"), {{"sheet", problem.sheet}}}));
  if (problem.row > 0) parts.push_back(say(catalogue, {message("row {row}"), {{"row", std::to_string(problem.row)}}}));
  if (!problem.column.empty()) {
    parts.push_back(say(catalogue, {message("column {column}"), {{"column", problem.column}}}));
  }
  return joined(parts, ", ");
}

std::string sentences_of(const Catalogue& catalogue, const Problem& problem) {
  const std::string place = place_of(catalogue, problem);
  const std::string said = say(catalogue, problem.message);
  const std::string hint = say(catalogue, problem.hint);
  return joined({place.empty() ? said : place + ": " + said, hint}, " ");
}

const Party* find_party(const Inventory& inventory, std::string_view id) {
  return row_with_id(inventory.parties, id);
}

const Initiative* find_initiative(const Inventory& inventory, std::string_view id) {
  return row_with_id(inventory.initiatives, id);
}

bool is_about(std::string_view subject, std::string_view id) {
  while (!subject.empty()) {
    const std::size_t bar = std::min(subject.find('|'), subject.size());
    if (subject.substr(0, bar) == id) return true;
    subject.remove_prefix(std::min(bar + 1, subject.size()));
  }
  return false;
}

}  // namespace samenhang
