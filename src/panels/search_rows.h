#pragma once

#include "panels/view.h"

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// A party or initiative that can be found, with its texts made ready to compare.
struct SearchEntry {
  std::string id;
  std::string name;
  std::string note;  // what it is, and by which other name it was found
  bool is_initiative = false;
  std::vector<std::string> folded;  // name, abbreviation, other names: without case and accents
};

/// All active parties and all initiatives that run or are planned.
std::vector<SearchEntry> search_entries(const View& view);

// One line of what was found.
struct SearchRow {
  std::string id;
  std::string name;
  std::string note;

  bool operator==(const SearchRow&) const = default;
};

/// Those that `query` finds, from its first character, without regard to case and accents: first the names that
/// begin with it, then those with a word that does, then those that hold it; within these parties first, then by name.
/// At most `most`.
std::vector<SearchRow> search_rows(const std::vector<SearchEntry>& entries, std::string_view query, std::size_t most);

}  // namespace samenhang
