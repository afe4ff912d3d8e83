#pragma once

#include "intake/name_parts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace samenhang {

// How two words that are not the same may stand for one.
enum class WordTie : std::uint8_t {
  typing_error,
  shortened,  // “corp.” of “corporatie”, “L’veen” of “Lindeveen”, “huisartsen” of “huisartsengroep”
};

/// The least number of letters left out, put in, changed or swapped with their neighbour that makes `b` of `a` (the
/// Damerau–Levenshtein distance, where no letter is touched twice); `most` + 1 where it is more than `most`.
/// Cost: a·b.
std::size_t edits_between(std::string_view a, std::string_view b, std::size_t most);

/// Whether the words differ by a typing error: both begin with the same letter and have no digit, and there is one edit
/// in words of at least five letters, or at most two in those of at least twelve (eight where
/// the words are `surrounded` by several others). In words of less than eight letters
/// another letter is none (“Rheden” and “Rhenen” are two places). Never where they begin with different points of the
/// compass (“Oosterhof” and “Westerhof”).
bool differ_by_typing_error(std::string_view a, std::string_view b, bool surrounded = false);

/// How unlike words may stand for one; nothing where they do not. The same either way round.
std::optional<WordTie> word_tie(const NameWord& a, const NameWord& b, bool surrounded = false);

}  // namespace samenhang
