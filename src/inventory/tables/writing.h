#pragma once

#include "inventory/inventory.h"
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
  std::unordered_map<std::string, std::string> neighbourhood_texts;  // code -> name; the code where names collide
};

Writing writing_of(const Inventory& inventory);

/// The Dutch label of a key, or the key where the label would not read back as it.
std::string code_text(const Writing& writing, ListId list, const std::string& key);

std::string neighbourhood_text(const Writing& writing, const NeighbourhoodCode& code);

}  // namespace samenhang::exchange
