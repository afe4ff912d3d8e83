#include "intake/word_likeness.h"

#include "intake/name_words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

constexpr std::size_t kLeastForOneEdit = 5;
constexpr std::size_t kLeastForOtherLetter = 8;
constexpr std::size_t kLeastForTwoEdits = 12;
constexpr std::size_t kLeastForTwoEditsSurrounded = 8;
constexpr std::size_t kLeastOfStem = 7;      // of a word that another begins with
constexpr std::size_t kLeastBehindStem = 4;  // “praktijk”; less is an ending
constexpr std::size_t kLeastBeforeStop = 3;  // of letters before the full stop of a shortened word
constexpr std::size_t kLeastAfterApostrophe = 3;

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// The point of the compass that a word begins with; empty where there is none.
std::string_view compass_stem(std::string_view word) {
  for (std::size_t letters = std::min<std::size_t>(word.size(), 6); letters >= 4; --letters) {
    if (const auto full = in_full(WordKind::compass, word.substr(0, letters))) return *full;
  }
  return {};
}

bool is_shortened(const NameWord& shorter, const NameWord& longer) {
  if (shorter.text.size() >= longer.text.size()) return false;
  if (shorter.is_cut && shorter.text.size() >= kLeastBeforeStop) return longer.text.starts_with(shorter.text);
  const std::string_view text = shorter.text;
  if (shorter.left > 0 && text.size() >= shorter.left + kLeastAfterApostrophe) {
    return longer.text.starts_with(text.substr(0, shorter.left)) && longer.text.ends_with(text.substr(shorter.left));
  }
  return text.size() >= kLeastOfStem && longer.text.size() >= text.size() + kLeastBehindStem &&
         !has_digit(longer.text) && longer.text.starts_with(text) && compass_stem(text).empty();
}

// The edits from so many letters of the one, by how many of the other.
using Row = std::vector<std::size_t>;

// Whether the last two of the first `i` letters are those of the first `j`, the other way round.
bool are_swapped(std::string_view a, std::size_t i, std::string_view b, std::size_t j) {
  return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
}

}  // namespace

std::size_t edits_between(std::string_view a, std::string_view b, std::size_t most) {
  const auto [fewer, more] = std::minmax({a.size(), b.size()});
  if (more - fewer > most) return most + 1;
  Row before_that(b.size() + 1);
  Row before(b.size() + 1);
  Row now(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) now[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_that.swap(before);
    before.swap(now);
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      now[j] = std::min({changed, before[j] + 1, now[j - 1] + 1});
      if (are_swapped(a, i, b, j)) now[j] = std::min(now[j], before_that[j - 2] + 1);
    }
  }
  return std::min(now[b.size()], most + 1);
}

bool differ_by_typing_error(std::string_view a, std::string_view b, bool surrounded) {
  const std::size_t letters = std::min(a.size(), b.size());
  if (letters < kLeastForOneEdit || a.front() != b.front() || has_digit(a) || has_digit(b)) return false;
  const std::size_t most = letters >= (surrounded ? kLeastForTwoEditsSurrounded : kLeastForTwoEdits) ? 2 : 1;
  const std::size_t edits = edits_between(a, b, most);
  if (edits == 0 || edits > most || compass_stem(a) != compass_stem(b)) return false;
  if (letters >= kLeastForOtherLetter || a.size() != b.size()) return true;
  const auto [left, right] = std::ranges::mismatch(a, b);  // swapped neighbours differ in two places
  return std::string_view(left + 1, a.end()) != std::string_view(right + 1, b.end());
}

std::optional<WordTie> word_tie(const NameWord& a, const NameWord& b, bool surrounded) {
  if (a.text.front() != b.text.front()) return std::nullopt;
  if (is_shortened(a, b) || is_shortened(b, a)) return WordTie::shortened;
  if (differ_by_typing_error(a.text, b.text, surrounded)) return WordTie::typing_error;
  return std::nullopt;
}

}  // namespace samenhang
