#pragma once

#include "intake/name_likeness.h"
#include "intake/name_parts.h"
#include "intake/names.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace samenhang {

// What a text by which a party can be told is of it.
enum class SpellingOf : std::uint8_t { name, alias, abbreviation, bracket };

// One of the texts by which a party can be told.
struct Spelling {
  std::size_t party = 0;
  SpellingOf of = SpellingOf::name;
  NameParts parts;
  std::vector<NameWord> telling;
  std::string whole;                  // its words as one
  std::vector<std::string> initials;  // of a name of several words
  bool is_acronym = false;            // one word of capitals
};

// A party found by its names, and how alike they are. Of the two names of the likeness the first is the one looked up.
struct FoundParty {
  std::size_t party = 0;
  Likeness likeness;
};

// Parties by the beginnings and the ends of their words, so that few need to be compared.
class NameSearch {
 public:
  explicit NameSearch(std::span<const PartyNames> parties);

  /// The parties that may be the one of these names, most alike first, then in their order.
  /// Cost: as many comparisons as there are names with a rare word of it, or of which it has the rarest word.
  std::vector<FoundParty> similar(const PartyNames& names) const;

 private:
  using Places = std::vector<std::size_t>;  // in spellings_
  using PlacesByText = std::unordered_map<std::string, Places>;

  void add(std::size_t place);
  std::size_t count(const NameWord& word) const;
  const NameWord& rarest(const std::vector<NameWord>& words) const;
  Places candidates(const Spelling& spelling) const;

  std::vector<Spelling> spellings_;
  std::vector<std::vector<std::string>> abbreviations_;  // by party
  PlacesByText by_word_;                                 // of each word
  PlacesByText by_rarest_word_;
  PlacesByText by_whole_;
  PlacesByText by_initials_;
};

}  // namespace samenhang
