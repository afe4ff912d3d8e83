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

}  // namespace

std::string counted(const Catalogue& catalogue, Message text, long count) {
  return say(catalogue, {text, {{"count", count}}, count});
}

std::string label_of(const Catalogue& catalogue, const CodeLists& lists, ListId list, std::string_view key) {
  return key.empty() ? std::string() : lists.label(list, key).in(catalogue.language());
}

std::string dotted(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    if (!joined.empty()) joined += " · ";
    joined += text;
  }
  return joined;
}

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
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
