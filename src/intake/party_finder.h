#pragma once

#include "intake/names.h"
#include "inventory/inventory.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace samenhang {

// The rows of a table by their ids and names. One that is added later is found from then on.
class RowFinder {
 public:
  void add(std::size_t row, std::string_view id, std::string_view name);
  void add_name(std::size_t row, std::string_view name);

  std::optional<std::size_t> by_id(const std::string& id) const;

  /// The name as it stands; of several rows the first.
  std::optional<std::size_t> by_name(const std::string& name) const;

  /// But for case, accents, punctuation and white space; nothing where more than one row may be meant.
  std::optional<std::size_t> by_folded_name(std::string_view name) const;

 private:
  std::unordered_map<std::string, std::size_t> ids_;
  std::unordered_map<std::string, std::size_t> names_;
  std::unordered_map<std::string, std::vector<std::size_t>> folded_;
};

/// The parties of an inventory, by ids, names, abbreviations and aliases.
RowFinder finder_of(const Rows<Party>& parties);
RowFinder finder_of(const Rows<Initiative>& initiatives);

PartyNames names_of(const Party& party);
std::vector<PartyNames> names_of(const Rows<Party>& parties);

}  // namespace samenhang
