#include "intake/name_search.h"

#include "base/fold.h"
#include "intake/name_spelling.h"
#include "intake/name_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr double kInBrackets = 0.93;
constexpr double kBothAliases = 0.95;
constexpr double kInitials = 0.8;
constexpr double kSameAbbreviation = 0.78;
constexpr std::size_t kLeastInitials = 3;

// “SWL” or “S.W.L.”
bool is_acronym(const NameParts& name) {
  return name.words.size() == 1 && name.words.front().text.size() >= kLeastInitials &&
         std::ranges::all_of(name.words.front().raw,
                             [](char c) { return (c >= 'A' && c <= 'Z') || c == '.' || c == ' '; });
}

Spelling spelling(std::size_t party, SpellingOf of, std::string_view text) {
  Spelling found{.party = party, .of = of, .parts = parts_of(text), .telling = {}, .whole = {}, .initials = {}};
  found.telling = telling_words(found.parts);
  found.whole = joined(found.parts.words);
  found.is_acronym = is_acronym(found.parts);
  if (of == SpellingOf::name && found.parts.words.size() > 1) found.initials = initials_of(found.parts);
  std::erase_if(found.initials, [](const std::string& initials) { return initials.size() < kLeastInitials; });
  return found;
}

// “voorheen De Sluis” -> “De Sluis”
std::string_view without_formerly(std::string_view text) {
  const std::size_t end = std::min(text.find(' '), text.size());
  return is_of_kind(WordKind::formerly, fold(text.substr(0, end))) ? trim(text.substr(end)) : text;
}

void add_filled(std::vector<Spelling>& spellings, Spelling one) {
  if (!one.whole.empty()) spellings.push_back(std::move(one));
}

std::vector<Spelling> spellings_of(const PartyNames& names, std::size_t party) {
  std::vector<Spelling> found;
  add_filled(found, spelling(party, SpellingOf::name, names.name));
  for (const std::string& alias : names.also_known_as) add_filled(found, spelling(party, SpellingOf::alias, alias));
  add_filled(found, spelling(party, SpellingOf::abbreviation, names.abbreviation));
  if (names.name.empty() || found.empty()) return found;
  const NameParts name = found.front().parts;
  for (const std::string& inside : name.in_brackets) {
    const bool shortens = name.shortens && &inside == &name.in_brackets.back();
    add_filled(found,
               spelling(party, shortens ? SpellingOf::abbreviation : SpellingOf::bracket, without_formerly(inside)));
  }
  if (!name.middle.empty()) add_filled(found, spelling(party, SpellingOf::bracket, name.middle));
  return found;
}

std::vector<std::string> abbreviations_in(const std::vector<Spelling>& spellings) {
  std::vector<std::string> found;
  for (const Spelling& one : spellings) {
    if (one.of == SpellingOf::abbreviation) found.push_back(one.whole);
  }
  return found;
}

std::array<std::string, 2> keys_of(const NameWord& word) {
  constexpr std::size_t kLetters = 3;
  const std::string& text = word.text;
  const std::size_t letters = std::min(kLetters, text.size());
  return {"^" + text.substr(0, letters), text.substr(text.size() - letters) + "$"};
}

template <class Keys>
void add_at(std::unordered_map<std::string, std::vector<std::size_t>>& places, const Keys& keys, std::size_t place) {
  for (const std::string& key : keys) places[key].push_back(place);
}

bool is_name(const Spelling& one) {
  return one.of == SpellingOf::name || one.of == SpellingOf::alias;
}

std::optional<Likeness> as_abbreviation(const Spelling& name, const Spelling& abbreviation) {
  if (!is_name(name) || name.whole != abbreviation.whole) return std::nullopt;
  return Likeness{kSameName,
                  Vague::first,
                  {message("{abbreviation} is the abbreviation"), {{"abbreviation", abbreviation.parts.raw}}}};
}

std::optional<Likeness> as_initials(const Spelling& acronym, const Spelling& name) {
  const bool fits = std::ranges::find(name.initials, acronym.whole) != name.initials.end();
  if (!acronym.is_acronym || !fits) return std::nullopt;
  return Likeness{
      kInitials,
      Vague::first,
      {message("{abbreviation} may be the abbreviation"), {{"abbreviation", acronym.parts.words.front().raw}}}};
}

Sentence another_name(std::string name) {
  return {message("“{name}” is another name of it"), {{"name", std::move(name)}}};
}

// Of a name with what stands in brackets in another.
std::optional<Likeness> as_in_brackets(const Spelling& name, const Spelling& bracket) {
  std::optional<Likeness> found = likeness(name.parts, bracket.parts);
  if (!is_name(name) || !found || found->similarity < kSameName) return std::nullopt;
  return Likeness{kInBrackets, Vague::neither, another_name(bracket.parts.raw)};
}

std::optional<Likeness> of_names(const Spelling& a, const Spelling& b) {
  std::optional<Likeness> found = likeness(a.parts, b.parts);
  if (!found) return found;
  if (a.of == SpellingOf::alias && b.of == a.of) found->similarity = std::min(found->similarity, kBothAliases);
  if (found->similarity < kSameName || a.of == b.of) return found;
  found->reason = another_name(a.of == SpellingOf::alias ? a.parts.raw : b.parts.raw);
  return found;
}

std::optional<Likeness> turned(std::optional<Likeness> found) {
  if (found) found->vague = turned(found->vague);
  return found;
}

bool is_better(const std::optional<Likeness>& a, const std::optional<Likeness>& b) {
  return a && (!b || a->similarity > b->similarity);
}

std::optional<Likeness> likeness_of(const Spelling& a, const Spelling& b) {
  if (b.of == SpellingOf::abbreviation) return as_abbreviation(a, b);
  if (a.of == SpellingOf::abbreviation) return turned(as_abbreviation(b, a));
  if (b.of == SpellingOf::bracket) return as_in_brackets(a, b);
  if (a.of == SpellingOf::bracket) return as_in_brackets(b, a);
  std::optional<Likeness> best = of_names(a, b);
  if (auto other = as_initials(a, b); is_better(other, best)) best = other;
  if (auto other = turned(as_initials(b, a)); is_better(other, best)) best = other;
  return best;
}

// The abbreviation that both have; empty where there is none.
std::string shared_abbreviation(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto found = std::ranges::find_first_of(a, b);
  return found == a.end() ? "" : *found;
}

}  // namespace

NameSearch::NameSearch(std::span<const PartyNames> parties) {
  for (std::size_t party = 0; party < parties.size(); ++party) {
    std::vector<Spelling> spellings = spellings_of(parties[party], party);
    abbreviations_.push_back(abbreviations_in(spellings));
    std::ranges::move(spellings, std::back_inserter(spellings_));
  }
  for (std::size_t place = 0; place < spellings_.size(); ++place) add(place);
  for (std::size_t place = 0; place < spellings_.size(); ++place) {
    const Spelling& one = spellings_[place];
    if (one.of != SpellingOf::abbreviation) add_at(by_rarest_word_, keys_of(rarest(one.telling)), place);
  }
}

void NameSearch::add(std::size_t place) {
  const Spelling& one = spellings_[place];
  add_at(by_whole_, std::array{one.whole, joined(one.telling)}, place);
  add_at(by_initials_, one.initials, place);
  if (one.of == SpellingOf::abbreviation) return;
  for (const NameWord& word : one.telling) add_at(by_word_, keys_of(word), place);
}

std::size_t NameSearch::count(const NameWord& word) const {
  std::size_t found = 0;
  for (const std::string& key : keys_of(word)) {
    if (const auto places = by_word_.find(key); places != by_word_.end()) found += places->second.size();
  }
  return found;
}

const NameWord& NameSearch::rarest(const std::vector<NameWord>& words) const {
  return *std::ranges::min_element(words, {}, [this](const NameWord& word) { return count(word); });
}

NameSearch::Places NameSearch::candidates(const Spelling& spelling) const {
  Places found;
  const auto add = [&found](const PlacesByText& places, const auto& keys) {
    for (const std::string& key : keys) {
      const auto at = places.find(key);
      if (at != places.end()) found.insert(found.end(), at->second.begin(), at->second.end());
    }
  };
  add(by_whole_, std::array{spelling.whole, joined(spelling.telling)});
  add(by_whole_, spelling.initials);
  if (spelling.is_acronym) add(by_initials_, std::array{spelling.whole});
  if (spelling.of != SpellingOf::abbreviation) {
    add(by_word_, keys_of(rarest(spelling.telling)));
    for (const NameWord& word : spelling.telling) add(by_rarest_word_, keys_of(word));
  }
  std::ranges::sort(found);
  const auto [first, last] = std::ranges::unique(found);
  found.erase(first, last);
  return found;
}

std::vector<FoundParty> NameSearch::similar(const PartyNames& names) const {
  const std::vector<Spelling> spellings = spellings_of(names, 0);
  const std::vector<std::string> abbreviations = abbreviations_in(spellings);
  std::map<std::size_t, std::optional<Likeness>> best;
  for (const Spelling& one : spellings) {
    for (const std::size_t place : candidates(one)) {
      const Spelling& other = spellings_[place];
      std::optional<Likeness> found = likeness_of(one, other);
      if (is_better(found, best[other.party])) best[other.party] = std::move(found);
    }
  }
  std::vector<FoundParty> parties;
  for (auto& [party, found] : best) {
    if (!found) continue;
    const std::string shared = shared_abbreviation(abbreviations, abbreviations_[party]);
    if (!shared.empty() && found->similarity < kSameAbbreviation) {
      found->similarity = kSameAbbreviation;
      found->reason = {message("nearly the same name, and the same abbreviation")};
    }
    parties.push_back({party, std::move(*found)});
  }
  std::ranges::stable_sort(parties, std::ranges::greater{},
                           [](const FoundParty& one) { return one.likeness.similarity; });
  return parties;
}

}  // namespace samenhang
