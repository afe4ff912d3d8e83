#include "intake/word_alignment.h"

#include "intake/name_words.h"
#include "intake/word_likeness.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

using Words = std::vector<NameWord>;
using Places = std::vector<std::size_t>;  // by word of the shorter name: where in the longer one

bool has(const Places& places, std::size_t at) {
  return std::ranges::find(places, at) != places.end();
}

// Whether one of its words may have more errors, since the others say enough.
bool is_surrounded(const Words& shorter) {
  constexpr std::size_t kEnough = 4;
  return shorter.size() >= kEnough;
}

template <class GoesWith>
void give_places(Places& places, const Words& shorter, const Words& longer, GoesWith goes_with) {
  for (std::size_t i = 0; i < shorter.size(); ++i) {
    for (std::size_t j = 0; places[i] == kNowhere && j < longer.size(); ++j) {
      if (goes_with(shorter[i], longer[j]) && !has(places, j)) places[i] = j;
    }
  }
}

ChangedWord changed_word(const NameWord& a, const NameWord& b, bool surrounded) {
  const bool is_error = word_tie(a, b, surrounded) == WordTie::typing_error;
  const bool a_first = is_error ? a.raw <= b.raw : a.text.size() <= b.text.size();
  return {is_error ? WordChange::typing_error : WordChange::shortened, a_first ? a.raw : b.raw,
          a_first ? b.raw : a.raw};
}

// “Buurtcoöperatie” goes with the “Coöp.” that was taken off the shorter name as its legal form.
void match_forms(Alignment& found, const Words& forms) {
  for (const NameWord& form : forms) {
    const auto word = std::ranges::find_if(found.more, [&](const NameWord& one) {
      return one.text.size() > form.text.size() && one.text.ends_with(form.text);
    });
    if (word == found.more.end()) continue;
    found.changed.push_back({WordChange::form, form.raw, word->raw});
    found.more.erase(word);
  }
}

bool changes_too_much(const Alignment& found, const Words& shorter) {
  constexpr std::size_t kLeastAlone = 8;
  const auto changed = static_cast<std::size_t>(
      std::ranges::count_if(found.changed, [](const ChangedWord& word) { return word.change != WordChange::form; }));
  if (changed == 0) return false;
  if (shorter.size() == 1) {
    return found.changed.front().change != WordChange::typing_error || shorter.front().text.size() < kLeastAlone;
  }
  return changed > std::max<std::size_t>(1, shorter.size() / 2) || changed > 2;
}

Places places_of(const Words& shorter, const Words& longer) {
  Places places(shorter.size(), kNowhere);
  give_places(places, shorter, longer, [](const NameWord& a, const NameWord& b) { return a.text == b.text; });
  give_places(places, shorter, longer, [&](const NameWord& a, const NameWord& b) {
    return a.text != b.text && word_tie(a, b, is_surrounded(shorter)).has_value();
  });
  return places;
}

Alignment alignment_of(const Places& places, const Words& shorter, const Words& longer) {
  Alignment found;
  found.matched = shorter.size();
  found.in_order = std::ranges::is_sorted(places);
  found.matches_beginning = found.in_order && places.back() + 1 == places.size();
  for (std::size_t i = 0; i < shorter.size(); ++i) {
    const NameWord& other = longer[places[i]];
    if (!is_of_kind(WordKind::generic, shorter[i].text)) ++found.telling;
    if (shorter[i].text == other.text) continue;
    found.changed.push_back(changed_word(shorter[i], other, is_surrounded(shorter)));
  }
  for (std::size_t j = 0; j < longer.size(); ++j) {
    if (!has(places, j)) found.more.push_back(longer[j]);
  }
  return found;
}

}  // namespace

std::optional<Alignment> aligned(const NameParts& shorter_name, const NameParts& longer_name) {
  const Words shorter = telling_words(shorter_name);
  const Words longer = telling_words(longer_name);
  const Places places = places_of(shorter, longer);
  if (has(places, kNowhere)) return std::nullopt;
  Alignment found = alignment_of(places, shorter, longer);
  match_forms(found, shorter_name.forms);
  if (changes_too_much(found, shorter)) return std::nullopt;
  return found;
}

}  // namespace samenhang
