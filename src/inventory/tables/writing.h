#pragma once

#include "inventory/inventory.h"
#include "inventory/tables.h"
#include "tables/text_table.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace samenhang::exchange {

constexpr std::string_view kWholeMunicipality = "Hele gemeente";

// The inventory to write, and how its neighbourhoods are written.
struct Writing {
  const Inventory& inventory;
  CodesAs codes = CodesAs::labels;
  // code -> name; the code where names collide. Empty where codes are written as keys.
  std::unordered_map<std::string, std::string> neighbourhood_texts = {};
};

Writing writing_of(const Inventory& inventory, CodesAs codes = CodesAs::labels);

/// The Dutch label of a key, or the key where that is asked for or the label would not read back as it.
std::string code_text(const Writing& writing, ListId list, const std::string& key);

std::string neighbourhood_text(const Writing& writing, const NeighbourhoodCode& code);

}  // namespace samenhang::exchange
