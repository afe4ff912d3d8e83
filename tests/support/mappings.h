#pragma once

#include "base/catalogue.h"
#include "intake/mapping.h"
#include "support/grids.h"

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

inline Recognition recognised(const Grid& grid) {
  return recognise(grid, CodeLists());
}

inline Recognition recognised(std::string_view text) {
  return recognised(grid_of(text));
}

inline SheetRole role_of(std::string_view text) {
  return recognised(text).mapping.role;
}

/// The keys of the fields, by column; empty for a column that is not used.
inline std::vector<std::string> keys_of(const SheetMapping& mapping) {
  std::vector<std::string> keys;
  for (const Field field : mapping.fields) keys.emplace_back(facts_of(field).key);
  return keys;
}

inline std::vector<std::string> keys_in(std::string_view text) {
  return keys_of(recognised(text).mapping);
}

/// The reasons, in Dutch, each on a line.
inline std::string reasons_of(const Recognition& recognition) {
  std::string reasons;
  for (const Sentence& reason : recognition.reasons) reasons += say(Catalogue(Language::dutch), reason) + "\n";
  return reasons;
}

}  // namespace samenhang
