#pragma once

#include "intake/name_parts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

enum class WordChange : std::uint8_t {
  typing_error,
  shortened,
  form,  // a legal form of the one is the end of a word of the other: “Coöp.” of “Buurtcoöperatie”
};

// Two words, as they stand, that may be one; what is short first.
struct ChangedWord {
  WordChange change = WordChange::typing_error;
  std::string one;
  std::string other;

  bool operator==(const ChangedWord&) const = default;
};

// Which telling words of two names go together.
struct Alignment {
  std::vector<ChangedWord> changed;
  std::vector<NameWord> more;      // words that only the longer one has
  std::size_t matched = 0;         // words that go together
  std::size_t telling = 0;         // of those: not generic ones (“regio”)
  bool in_order = true;            // the words that go together stand in the same order
  bool matches_beginning = false;  // they are the first ones of the longer name
};

/// Nothing where a word of the shorter name goes with none of the longer one, or where too much is changed: most of the
/// words, or a word that is all of a name, unless by a typing error in a long word.
std::optional<Alignment> aligned(const NameParts& shorter, const NameParts& longer);

}  // namespace samenhang
