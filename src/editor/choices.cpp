#include "editor/choices.h"

#include <algorithm>

namespace samenhang {
namespace {

bool has_member(const Inventory& inventory, const std::string& id) {
  const auto has_id = [&id](const auto& row) { return row.id.text() == id; };
  return std::ranges::any_of(inventory.parties, has_id) || std::ranges::any_of(inventory.initiatives, has_id);
}

template <class Code>
void keep_known(std::vector<Code>& codes, const CodeLists& lists, ListId list) {
  std::erase_if(codes, [&](const Code& code) { return lists.find(list, code.text()) == nullptr; });
}

// Without a table of neighbourhoods any text names one.
void keep_known(std::vector<NeighbourhoodCode>& codes, const Inventory& inventory) {
  if (inventory.neighbourhoods.empty()) return;
  std::erase_if(codes, [&](const NeighbourhoodCode& code) {
    return std::ranges::find(inventory.neighbourhoods, code, &Neighbourhood::code) == inventory.neighbourhoods.end();
  });
}

}  // namespace

Choices without_what_is_gone(Choices choices, const Inventory& inventory) {
  const auto is_gone = [&inventory](const std::string& id) { return !has_member(inventory, id); };
  if (!choices.selected.empty() && is_gone(choices.selected)) choices.selected.clear();
  std::erase_if(choices.marked, is_gone);
  std::erase_if(choices.highlighted, is_gone);
  keep_known(choices.filter.domains, inventory.code_lists, ListId::domain);
  keep_known(choices.filter.kinds, inventory.code_lists, ListId::party_kind);
  keep_known(choices.filter.scales, inventory.code_lists, ListId::scale);
  keep_known(choices.filter.relation_kinds, inventory.code_lists, ListId::relation_kind);
  keep_known(choices.filter.neighbourhoods, inventory);
  return choices;
}

}  // namespace samenhang
