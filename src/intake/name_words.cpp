#include "intake/name_words.h"

#include "base/check.h"
#include "embedded/name_words.h"
#include "tables/csv.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace samenhang {
namespace {

// In the order of WordKind.
constexpr std::array<std::string_view, 12> kKindKeys{"legal_form", "part",       "small",   "compass",
                                                     "formerly",   "shortened",  "generic", "title",
                                                     "particle",   "first_name", "body",    "body_ending"};

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// In full, by the word.
using Words = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;

using AllWords = std::array<Words, kKindKeys.size()>;

AllWords read_words() {
  constexpr std::size_t kColumns = 3;
  const Result<CsvReading> reading = read_csv(embedded::name_words(), "name_words.csv", ';');
  check(reading.has_value(), "the shipped words of names can be read");
  AllWords words;
  for (const TextRow& row : reading->table.rows) {
    check(row.cells.size() == kColumns, "a word of names has three cells");
    const auto kind = std::ranges::find(kKindKeys, row.cells[0]);
    check(kind != kKindKeys.end(), "a word of names is of a kind that the program knows");
    words.at(static_cast<std::size_t>(kind - kKindKeys.begin()))
        .emplace(row.cells[1], row.cells[2].empty() ? row.cells[1] : row.cells[2]);
  }
  return words;
}

// Read once: the bytes are part of the program.
const Words& words_of(WordKind kind) {
  static const AllWords words = read_words();
  return words.at(static_cast<std::size_t>(kind));
}

}  // namespace

std::optional<std::string_view> in_full(WordKind kind, std::string_view word) {
  const Words& words = words_of(kind);
  const auto found = words.find(word);
  if (found == words.end()) return std::nullopt;
  return found->second;
}

bool is_of_kind(WordKind kind, std::string_view word) {
  return words_of(kind).contains(word);
}

bool ends_in_kind(WordKind kind, std::string_view word) {
  const Words& words = words_of(kind);
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (words.contains(word.substr(at))) return true;
  }
  return false;
}

}  // namespace samenhang
