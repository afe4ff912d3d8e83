#include "intake/name_parts.h"

#include "base/fold.h"
#include "intake/name_words.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace samenhang {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Of a word, seen from outside ASCII's punctuation.
bool is_word_character(char c) {
  return is_digit(c) || is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80U;
}

// U+2018 to U+201B are apostrophes; other signs of U+2000 to U+203F are dashes, spaces and quotes.
char plain_punctuation(unsigned char last) {
  return last >= 0x98U && last <= 0x9BU ? '\'' : ' ';
}

// Typographic punctuation as ASCII has it, white space as one blank.
std::string with_plain_signs(std::string_view text) {
  constexpr std::string_view kGeneralPunctuation = "\xE2\x80";
  constexpr std::string_view kZeroWidth = "\xE2\x80\x8B";
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(kZeroWidth) || rest.starts_with("\xEF\xBB\xBF")) {
      at += 3;
    } else if (rest.starts_with("\xC2\xAD")) {  // soft hyphen
      at += 2;
    } else if (rest.starts_with(kGeneralPunctuation) && rest.size() >= 3) {
      plain += plain_punctuation(static_cast<unsigned char>(rest[2]));
      at += 3;
    } else if (rest.starts_with("\xC2\xA0") || rest.starts_with("\xC2\xAB") || rest.starts_with("\xC2\xBB") ||
               rest.starts_with("\xC2\xB7")) {
      plain += ' ';
      at += 2;
    } else if (rest.starts_with("\xC2\xB4")) {
      plain += '\'';
      at += 2;
    } else {
      const char c = rest.front();
      plain += c == '`' ? '\'' : c;
      ++at;
    }
  }
  return plain;
}

// What stands outside brackets and inside of them.
struct Brackets {
  std::string outside;
  std::vector<std::string> inside;
  bool one_ends_it = false;
  std::string after_first;  // what follows the first pair
};

// The end of the pair of brackets that opens at `from`; npos where it is not closed.
std::size_t end_of_pair(std::string_view text, std::size_t from) {
  int depth = 0;
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if (text[at] == ')' || text[at] == ']') --depth;
    if (depth == 0) return at;
  }
  return std::string_view::npos;
}

Brackets without_brackets(std::string_view text) {
  Brackets found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool opens = text[at] == '(' || text[at] == '[';
    const std::size_t end = opens ? end_of_pair(text, at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      found.outside += text[at];
      continue;
    }
    const std::string_view inside = trim(text.substr(at + 1, end - at - 1));
    const std::string_view after = trim(text.substr(end + 1));
    if (!inside.empty()) {
      if (found.inside.empty()) found.after_first = after;
      found.inside.emplace_back(inside);
      found.one_ends_it = after.empty();
    }
    found.outside += ' ';
    at = end;
  }
  return found;
}

// Cuts a text into the tokens of which words are made.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<std::string> tokens() && {
    for (std::size_t at = 0; at < text_.size(); ++at) take(at);
    end_token();
    return std::move(tokens_);
  }

 private:
  void take(std::size_t at) {
    const char c = text_[at];
    if (is_word_character(c) || c == '\'') {
      token_ += c;
    } else if (c == '.') {
      token_ += c;
      if (ends_word(at)) end_token();
    } else {
      end_token();
      if (c == '&' || c == '+') tokens_.emplace_back(1, c);
    }
  }

  // Whether the full stop there has whole words before and after it: “afd.Wonen”, but not “e.o.” or “6.1”.
  bool ends_word(std::size_t at) const {
    const auto letters = [this](std::size_t from, std::size_t until) {
      return until <= text_.size() && std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(from),
                                                  text_.begin() + static_cast<std::ptrdiff_t>(until),
                                                  [](char c) { return is_word_character(c) && !is_digit(c); });
    };
    return at >= 2 && letters(at - 2, at) && letters(at + 1, at + 3);
  }

  void end_token() {
    if (!token_.empty()) tokens_.push_back(std::exchange(token_, {}));
  }

  std::string_view text_;
  std::string token_;
  std::vector<std::string> tokens_;
};

// Where letters before and after an apostrophe meet.
std::size_t letters_before_apostrophe(std::string_view token) {
  const std::size_t at = token.find('\'');
  return at == std::string_view::npos ? 0 : fold(token.substr(0, at)).size();
}

bool is_single_letter(const NameWord& word) {
  return word.is_cut && word.text.size() == 1 && !is_digit(word.text.front());
}

// “01” is 1.
void drop_noughts(std::string& text) {
  if (text.empty() || !std::ranges::all_of(text, is_digit)) return;
  text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
}

// A word, or those that it is short for.
void add_word(std::vector<NameWord>& words, std::string_view token) {
  if (token == "&" || token == "+") {
    words.push_back({"en", std::string(token)});
    return;
  }
  NameWord word{fold(token), std::string(token), token.ends_with('.'), letters_before_apostrophe(token)};
  drop_noughts(word.text);
  if (word.text.empty()) return;
  if (!words.empty() && is_single_letter(word) && is_single_letter(words.back())) {  // “G. G. D.”
    words.back().text += word.text;
    words.back().raw += " " + word.raw;
    return;
  }
  const auto full = in_full(WordKind::shortened, word.text);
  if (!full) {
    words.push_back(std::move(word));
    return;
  }
  for (std::string_view rest = *full; !rest.empty();) {
    const std::string_view one = rest.substr(0, rest.find(' '));
    words.push_back({std::string(one), word.raw});
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
  }
}

std::vector<NameWord> words_in(std::string_view text) {
  std::vector<NameWord> words;
  for (const std::string& token : Cutter(text).tokens()) add_word(words, token);
  for (NameWord& word : words) {
    if (word.is_cut) word.is_cut = std::ranges::count(word.raw, '.') == 1 && word.text.size() > 1;
  }
  return words;
}

// Puts a legal form or a part in full, and two words that make one form together.
void write_forms_in_full(std::vector<NameWord>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at + 1 < words.size() && in_full(WordKind::legal_form, words[at].text + " " + words[at + 1].text)) {
      words[at] = {words[at].text + " " + words[at + 1].text, words[at].raw + " " + words[at + 1].raw};
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    const auto form = in_full(WordKind::legal_form, words[at].text);
    const auto full = form ? form : in_full(WordKind::part, words[at].text);
    if (!full || *full == words[at].text) continue;
    words[at].text = *full;
    words[at].is_cut = false;
  }
}

void take_off_forms(NameParts& name) {
  NameParts left = name;
  while (!left.words.empty()) {
    const bool is_form = is_of_kind(WordKind::legal_form, left.words.front().text);
    if (!is_form && !is_of_kind(WordKind::part, left.words.front().text)) break;
    (is_form ? left.forms : left.parts).push_back(left.words.front());
    left.words.erase(left.words.begin());
  }
  while (!left.words.empty() && is_of_kind(WordKind::legal_form, left.words.back().text)) {
    left.forms.push_back(left.words.back());
    left.words.pop_back();
  }
  if (!left.words.empty()) name = std::move(left);
}

std::vector<std::string> numbers_in(const std::vector<NameWord>& words) {
  std::vector<std::string> numbers;
  for (const NameWord& word : words) {
    bool in_number = false;
    for (const char c : word.raw) {
      if (is_digit(c) && !in_number) numbers.emplace_back();
      in_number = is_digit(c);
      if (in_number && (c != '0' || !numbers.back().empty())) numbers.back() += c;
    }
  }
  return numbers;
}

std::vector<std::string> compass_points_in(const std::vector<NameWord>& words) {
  std::vector<std::string> points;
  for (const NameWord& word : words) {
    const auto full = in_full(WordKind::compass, word.text);
    if (!full) continue;
    for (std::string_view rest = *full; !rest.empty();) {
      const std::string_view one = rest.substr(0, rest.find(' '));
      points.emplace_back(one);
      rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    }
  }
  std::ranges::sort(points);
  const auto [first, last] = std::ranges::unique(points);
  points.erase(first, last);
  return points;
}

// Its letters are some of the name's, in the same order, the first at the beginning of a word.
bool is_short_for(std::string_view bracket, const std::vector<NameWord>& words) {
  constexpr std::size_t kMost = 8;
  const std::string letters = fold(bracket);
  const bool has_capital = std::ranges::any_of(bracket, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!has_capital || letters.size() < 2 || letters.size() > kMost) return false;
  const std::string all = joined(words);
  if (2 * letters.size() > all.size()) return false;
  std::size_t begin = 0;
  for (const NameWord& word : words) {
    std::size_t found = begin;
    std::size_t at = 0;
    if (word.text.starts_with(letters.front())) {
      for (; found < all.size() && at < letters.size(); ++found) at += all[found] == letters[at] ? 1 : 0;
    }
    if (at == letters.size()) return true;
    begin += word.text.size();
  }
  return false;
}

void add_key(std::string& key, const std::vector<NameWord>& words) {
  for (const NameWord& word : words) {
    if (!key.empty()) key += ' ';
    key += word.text;
  }
}

}  // namespace

NameParts parts_of(std::string_view name) {
  NameParts found;
  found.raw = trim(name);
  Brackets brackets = without_brackets(with_plain_signs(found.raw));
  found.words = words_in(brackets.outside);
  if (found.words.empty() && !brackets.inside.empty()) {
    found.words = words_in(brackets.inside.front());
    brackets = {};
  }
  write_forms_in_full(found.words);
  add_key(found.key, found.words);
  for (const std::string& inside : brackets.inside) add_key(found.key, words_in(inside));
  found.numbers = numbers_in(found.words);
  found.compass = compass_points_in(found.words);
  if (brackets.one_ends_it) {
    found.at_end = fold(brackets.inside.back());
    found.shortens = is_short_for(brackets.inside.back(), found.words);
  }
  if (!brackets.after_first.empty()) {
    found.middle = brackets.inside.front() + " " + without_brackets(brackets.after_first).outside;
  }
  found.in_brackets = std::move(brackets.inside);
  take_off_forms(found);
  return found;
}

std::vector<NameWord> telling_words(const NameParts& name) {
  std::vector<NameWord> telling;
  std::ranges::copy_if(name.words, std::back_inserter(telling),
                       [](const NameWord& word) { return !is_of_kind(WordKind::small, word.text); });
  return telling.empty() ? name.words : telling;
}

std::string joined(const std::vector<NameWord>& words) {
  return joined(words, "");
}

std::string joined(const std::vector<NameWord>& words, std::string_view between) {
  std::string text;
  for (const NameWord& word : words) {
    if (&word != &words.front()) text += between;
    text += word.text;
  }
  return text;
}

std::vector<std::string> initials_of(const NameParts& name) {
  std::vector<NameWord> words = name.forms;
  words.insert(words.end(), name.parts.begin(), name.parts.end());
  words.insert(words.end(), name.words.begin(), name.words.end());
  std::string telling;
  std::string all;
  for (const NameWord& word : words) {
    all += word.text.front();
    if (!is_of_kind(WordKind::small, word.text)) telling += word.text.front();
  }
  if (all == telling) return {all};
  return {telling, all};
}

}  // namespace samenhang
