#include "inventory/tables/writing.h"

#include "base/fold.h"
#include "base/parts.h"

namespace samenhang::exchange {

Writing writing_of(const Inventory& inventory, CodesAs codes) {
  Writing writing{inventory, codes};
  if (codes == CodesAs::keys) return writing;
  std::unordered_map<std::string, int> rows_by_text;
  for (const Neighbourhood& neighbourhood : inventory.neighbourhoods) {
    ++rows_by_text[fold(neighbourhood.name)];
    ++rows_by_text[fold(neighbourhood.code.text())];
  }
  for (const Neighbourhood& neighbourhood : inventory.neighbourhoods) {
    const std::string folded = fold(neighbourhood.name);
    const bool reads_back = !folded.empty() && rows_by_text[folded] == 1 && folded != fold(kWholeMunicipality) &&
                            neighbourhood.name.find(kBetweenValues) == std::string::npos;
    writing.neighbourhood_texts.emplace(neighbourhood.code.text(),
                                        reads_back ? neighbourhood.name : neighbourhood.code.text());
  }
  return writing;
}

std::string code_text(const Writing& writing, ListId list, const std::string& key) {
  if (key.empty() || writing.codes == CodesAs::keys) return key;
  const CodeLists& lists = writing.inventory.code_lists;
  const CodeRow* const row = lists.find(list, key);
  return row != nullptr && lists.match(list, row->label.nl) == key ? row->label.nl : key;
}

std::string neighbourhood_text(const Writing& writing, const NeighbourhoodCode& code) {
  const auto found = writing.neighbourhood_texts.find(code.text());
  return found == writing.neighbourhood_texts.end() ? code.text() : found->second;
}

}  // namespace samenhang::exchange
