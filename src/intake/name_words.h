#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// What a word in a name is there for. The words stand in data/intake/name_words.csv.
enum class WordKind : std::uint8_t {
  legal_form,   // stichting, coöperatie, bv
  part,         // gemeente, afdeling, team: says only that it is a part
  small,        // de, van, voor
  compass,      // noord, zuidelijk
  formerly,     // voorheen
  shortened,    // e.o.
  generic,      // regio, samenwerking: many names have it
  title,        // mevrouw, dr.
  particle,     // van der, in a surname
  first_name,   // Kees
  body,         // huis, club: a word that persons' names lack
  body_ending,  // the same at the end of a word
};

/// The word as it is written in full (“stichting” of “stg”), where it is one of that kind. `word` is folded.
std::optional<std::string_view> in_full(WordKind kind, std::string_view word);

bool is_of_kind(WordKind kind, std::string_view word);

/// Whether `word` ends in a word of that kind, or is one.
bool ends_in_kind(WordKind kind, std::string_view word);

}  // namespace samenhang
