#include "intake/name_likeness.h"

#include "intake/name_spelling.h"
#include "intake/name_words.h"
#include "intake/word_alignment.h"
#include "intake/word_likeness.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

constexpr double kSpaces = 0.98;
constexpr double kSmallWords = 0.97;
constexpr double kOrder = 0.95;
constexpr double kQualified = 0.9;
constexpr double kMoreAtBeginning = 0.88;
constexpr double kMoreAtEnd = 0.86;
constexpr double kOtherForm = 0.82;
constexpr double kCandidate = 0.3;  // and up to kCandidateShare more, by the share of its letters
constexpr double kCandidateShare = 0.4;

// What each difference takes off.
constexpr double kTypingError = 0.05;
constexpr double kShortened = 0.06;
constexpr double kWordOfForm = 0.15;
constexpr double kWordMore = 0.03;

using Words = std::vector<NameWord>;

bool has_word(const Words& words, std::string_view text) {
  return std::ranges::find(words, text, &NameWord::text) != words.end();
}

// Those of `words` that `others` lacks.
Words lacking_in(const Words& others, const Words& words) {
  Words lacking;
  std::ranges::copy_if(words, std::back_inserter(lacking),
                       [&](const NameWord& word) { return !has_word(others, word.text); });
  return lacking;
}

// Legal forms and parts that only one of two names has.
struct Forms {
  Words forms_a, forms_b, parts_a, parts_b;

  bool differ() const { return !(forms_a.empty() && parts_a.empty()) && !(forms_b.empty() && parts_b.empty()); }
  // A foundation is no department.
  bool clash() const { return differ() && (forms_a.empty() != forms_b.empty() || parts_a.empty() != parts_b.empty()); }
};

Forms forms_apart(const NameParts& a, const NameParts& b) {
  return {lacking_in(b.forms, a.forms), lacking_in(a.forms, b.forms), lacking_in(b.parts, a.parts),
          lacking_in(a.parts, b.parts)};
}

void add_quoted(std::vector<std::string>& texts, const Words& words) {
  for (const NameWord& word : words) texts.push_back(in_quotes(word.raw));
}

void add_brackets(std::vector<std::string>& texts, const NameParts& name, const NameParts& other) {
  for (const std::string& inside : name.in_brackets) {
    if (std::ranges::find(other.in_brackets, inside) == other.in_brackets.end()) texts.push_back(in_quotes(inside));
  }
}

Likeness with_other_form(const Forms& forms) {
  std::vector<std::string> one;
  std::vector<std::string> other;
  for (const Words* words : {&forms.parts_a, &forms.forms_a}) add_quoted(one, *words);
  for (const Words* words : {&forms.parts_b, &forms.forms_b}) add_quoted(other, *words);
  if (other < one) std::swap(one, other);
  return {
      kOtherForm, Vague::neither, {message("the one is {one}, the other {other}"), {{"one", one}, {"other", other}}}};
}

// Of names with the same words.
std::optional<Likeness> but_for_forms(const NameParts& a, const NameParts& b) {
  const Forms forms = forms_apart(a, b);
  if (forms.clash()) return std::nullopt;
  if (forms.differ()) return with_other_form(forms);
  std::vector<std::string> more;
  for (const Words* words : {&forms.parts_a, &forms.forms_a, &forms.parts_b, &forms.forms_b}) add_quoted(more, *words);
  add_brackets(more, a, b);
  add_brackets(more, b, a);
  const bool is_qualified = a.at_end != b.at_end && !(a.at_end.empty() ? b.shortens : a.shortens);
  if (more.empty()) return Likeness{kSameName, Vague::neither, {message("only punctuation differs")}};
  return Likeness{is_qualified ? kQualified : kSameName,
                  !is_qualified      ? Vague::neither
                  : a.at_end.empty() ? Vague::first
                                     : Vague::second,
                  {message("the same name without {words}"), {{"words", more}}}};
}

double taken_off(const std::vector<ChangedWord>& changed) {
  double off = 0.0;
  for (const ChangedWord& word : changed) {
    off += word.change == WordChange::typing_error ? kTypingError
           : word.change == WordChange::shortened  ? kShortened
                                                   : kWordOfForm;
  }
  return off;
}

Sentence sentence_of(const std::vector<ChangedWord>& changed) {
  const ChangedWord& first = changed.front();
  if (changed.size() > 1) {
    std::vector<std::string> words;
    words.reserve(changed.size());
    for (const ChangedWord& word : changed) words.push_back(in_quotes(word.one) + " / " + in_quotes(word.other));
    return {message("these words are written differently: {words}"), {{"words", words}}};
  }
  if (first.change == WordChange::typing_error) {
    return {message("“{one}” and “{other}” differ by a typing error"), {{"one", first.one}, {"other", first.other}}};
  }
  return {message("“{one}” may be short for “{other}”"), {{"one", first.one}, {"other", first.other}}};
}

// The name with a word that may be short for several: “Ver. Lindeveen”.
Vague vague_by(const std::vector<ChangedWord>& changed, const NameParts& first) {
  const auto is_short = [](const ChangedWord& word) { return word.change != WordChange::typing_error; };
  const auto found = std::ranges::find_if(changed, is_short);
  if (found == changed.end()) return Vague::neither;
  const auto has = [&](const Words& words) {
    return std::ranges::find(words, found->one, &NameWord::raw) != words.end();
  };
  return has(first.words) || has(first.forms) ? Vague::first : Vague::second;
}

Likeness of_the_same_words(const Alignment& words, const NameParts& first) {
  if (!words.changed.empty()) {
    const double order = words.in_order ? kSameName : kOrder;
    return {order - taken_off(words.changed), vague_by(words.changed, first), sentence_of(words.changed)};
  }
  if (!words.in_order) return {kOrder, Vague::neither, {message("the same words in another order")}};
  return {kSmallWords, Vague::neither, {message("only small words such as “de” and “van” differ")}};
}

// “GGD” beside “GGD Veenstreek”.
bool is_beginning(const Alignment& words, const NameParts& longer) {
  constexpr std::size_t kMostMore = 2;
  if (!words.matches_beginning || words.more.size() > kMostMore) return false;
  // What follows “en” is a second thing that it is about, no place.
  const auto next = std::ranges::find(longer.words, words.more.front());
  return next == longer.words.begin() || std::prev(next)->text != "en";
}

// “Wijkteam Noord” beside “Sociaal Wijkteam Noord”.
bool is_end(const Alignment& words) {
  constexpr std::size_t kEnoughForTwo = 4;
  if (!words.in_order || words.matches_beginning || words.telling < 2) return false;
  return words.more.size() == 1 || (words.more.size() == 2 && words.matched >= kEnoughForTwo);
}

std::optional<Likeness> of_more_words(const Alignment& words, const NameParts& longer, double share) {
  if (words.telling == 0 || (!words.changed.empty() && words.matched < 2)) return std::nullopt;
  if (std::ranges::find(words.changed, WordChange::shortened, &ChangedWord::change) != words.changed.end()) {
    return std::nullopt;
  }
  double similarity = kCandidate + kCandidateShare * share;
  if (is_beginning(words, longer)) {
    similarity = kMoreAtEnd - kWordMore * static_cast<double>(words.more.size() - 1);
  } else if (is_end(words)) {
    similarity = kMoreAtBeginning - kWordMore * static_cast<double>(words.more.size() - 1);
  }
  std::vector<std::string> more;
  add_quoted(more, words.more);
  return Likeness{similarity - taken_off(words.changed),
                  Vague::first,
                  {message("the same name without {words}"), {{"words", more}}}};
}

// Of names of which the first has no more words than the second.
std::optional<Likeness> of_words(const NameParts& shorter, const NameParts& longer) {
  const std::optional<Alignment> words = aligned(shorter, longer);
  if (!words) return std::nullopt;
  const Forms forms = forms_apart(shorter, longer);
  if (forms.clash()) return std::nullopt;
  if (words->more.empty()) {
    Likeness found = of_the_same_words(*words, shorter);
    if (forms.differ()) found.similarity -= kSameName - kOtherForm;
    return found;
  }
  const bool is_qualified = !shorter.at_end.empty() && !shorter.shortens;
  if (forms.differ() || !forms.parts_a.empty() || is_qualified) return std::nullopt;
  const double share =
      static_cast<double>(joined(shorter.words).size()) / static_cast<double>(joined(longer.words).size());
  return of_more_words(*words, longer, std::min(share, 1.0));
}

}  // namespace

Vague turned(Vague vague) {
  if (vague == Vague::neither) return vague;
  return vague == Vague::first ? Vague::second : Vague::first;
}

bool told_apart(const NameParts& a, const NameParts& b) {
  return a.numbers != b.numbers || a.compass != b.compass ||
         (!a.at_end.empty() && !b.at_end.empty() && a.at_end != b.at_end);
}

std::optional<Likeness> likeness(const NameParts& a, const NameParts& b) {
  if (a.words.empty() || b.words.empty() || told_apart(a, b)) return std::nullopt;
  if (auto reason = only_spelling_differs(a, b)) return Likeness{kSameName, Vague::neither, std::move(*reason)};
  if (joined(a.words, " ") == joined(b.words, " ")) return but_for_forms(a, b);
  const Words words_a = telling_words(a);
  const Words words_b = telling_words(b);
  if (joined(words_a) == joined(words_b) && joined(words_a, " ") != joined(words_b, " ")) {
    if (forms_apart(a, b).differ()) return std::nullopt;
    return Likeness{kSpaces, Vague::neither, {message("written as one word or as several")}};
  }
  const bool b_is_longer = std::pair(words_a.size(), a.key) <= std::pair(words_b.size(), b.key);
  if (b_is_longer) return of_words(a, b);
  std::optional<Likeness> found = of_words(b, a);
  if (found) found->vague = turned(found->vague);
  return found;
}

}  // namespace samenhang
