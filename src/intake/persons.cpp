#include "base/fold.h"
#include "intake/name_words.h"
#include "intake/names.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
  return is_capital(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

// Between white space; a comma ends a word and is one.
std::vector<std::string> words_and_commas(std::string_view text) {
  std::vector<std::string> words;
  bool in_word = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (is_blank || c == ',') {
      in_word = false;
      if (c == ',') words.emplace_back(",");
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    words.back() += c;
  }
  return words;
}

// “K.”, “K.J.”, “Th.”; also “K” and “KJ” are not told from other words.
bool are_initials(std::string_view word) {
  constexpr std::size_t kMost = 9;
  if (word.size() < 2 || word.size() > kMost || !word.ends_with('.') || !is_capital(word.front())) return false;
  std::size_t small = 0;
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (!is_letter(word[at]) && word[at] != '.') return false;
    small = word[at] == '.' || is_capital(word[at]) ? 0 : small + 1;
    if (small > 1) return false;
  }
  return true;
}

// What a person is called by, from its front to its surname.
class PersonName {
 public:
  explicit PersonName(std::string_view text) : words_(words_and_commas(text)) {}

  bool looks_like_one() {
    if (words_.size() < 2 || std::ranges::any_of(words_, [](const std::string& word) { return tells_of_body(word); })) {
      return false;
    }
    if (is_turned_round()) return true;
    skip_words_of("de");  // “de heer”
    const bool has_title = skip_titles();
    if (!has_title) at_ = 0;
    const bool has_initials = skip_initials();
    const bool has_first_name = skip_first_names();
    return (has_title || has_initials || has_first_name) && is_surname(at_, words_.size());
  }

 private:
  static bool tells_of_body(std::string_view word) {
    if (std::ranges::any_of(word, [](char c) { return is_digit(c) || c == '(' || c == '&' || c == '/'; })) return true;
    const std::string plain = fold(word);
    return is_of_kind(WordKind::body, plain) || ends_in_kind(WordKind::body_ending, plain) ||
           is_of_kind(WordKind::legal_form, plain) || is_of_kind(WordKind::part, plain) ||
           is_of_kind(WordKind::compass, plain.substr(0, plain.find('-')));
  }

  std::string plain(std::size_t at) const { return at < words_.size() ? fold(words_[at]) : ""; }

  void skip_words_of(std::string_view word) {
    if (plain(at_) == word) ++at_;
  }

  bool skip_titles() {
    const std::size_t from = at_;
    while (is_of_kind(WordKind::title, plain(at_))) ++at_;
    return at_ > from;
  }

  bool skip_initials() {
    const std::size_t from = at_;
    while (at_ < words_.size() && are_initials(words_[at_])) ++at_;
    return at_ > from;
  }

  bool skip_first_names() {
    const std::size_t from = at_;
    while (at_ + 1 < words_.size() && is_capital(words_[at_].front()) && is_of_kind(WordKind::first_name, plain(at_))) {
      ++at_;
    }
    return at_ > from;
  }

  // One or two words with a capital, and small ones before them: “van den Berg”, “Jansen de Wit”, “Veenman-Bos”.
  bool is_surname(std::size_t from, std::size_t until) const {
    std::size_t words = 0;
    for (std::size_t at = from; at < until; ++at) {
      const std::string& word = words_[at];
      if (is_of_kind(WordKind::particle, fold(word))) continue;
      if (!has_capital(word) || word.ends_with('.')) return false;
      ++words;
    }
    return words == 1 || words == 2;
  }

  static bool has_capital(std::string_view word) {
    const bool only_capitals = word.size() > 1 && std::ranges::all_of(word, is_capital);
    const std::size_t first = word.find_first_not_of("'`");
    if (only_capitals || first == std::string_view::npos) return false;
    return is_capital(word[first]) || static_cast<unsigned char>(word[first]) >= 0x80U;
  }

  // “Boswijk, K.” and “Boswijk, Kees”.
  bool is_turned_round() const {
    const auto comma = std::ranges::find(words_, std::string(","));
    if (comma == words_.end() || comma == words_.begin() || comma + 1 == words_.end()) return false;
    const bool is_first_name = std::all_of(comma + 1, words_.end(), [](const std::string& word) {
      const std::string plain = fold(word);
      return are_initials(word) || is_of_kind(WordKind::first_name, plain) || is_of_kind(WordKind::particle, plain);
    });
    return is_first_name && is_surname(0, static_cast<std::size_t>(comma - words_.begin()));
  }

  std::vector<std::string> words_;
  std::size_t at_ = 0;
};

bool is_address_character(char c) {
  return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
}

bool has_e_mail(std::string_view text) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && is_address_character(text[end])) ++end;
    std::string_view domain = text.substr(at + 1, end - at - 1);
    while (domain.ends_with('.')) domain.remove_suffix(1);
    const std::size_t dot = domain.rfind('.');
    const bool is_domain = dot != std::string_view::npos && dot > 0 && domain.size() >= dot + 3;
    if (at > 0 && is_address_character(text[at - 1]) && is_domain) return true;
  }
  return false;
}

// Digits of a run, and whether a dash or a slash stands before them.
struct Group {
  std::string digits;
  bool has_dash = false;
};

// The groups of digits from `at`, which is moved to their end.
std::vector<Group> groups_from(std::string_view text, std::size_t& at) {
  constexpr std::size_t kMostBetween = 3;
  std::vector<Group> groups;
  std::size_t between = kMostBetween;
  bool has_dash = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (is_digit(c)) {
      if (between > 0) groups.push_back({"", has_dash});
      groups.back().digits += c;
      between = 0;
      has_dash = false;
    } else if (std::string_view(" .-/()").find(c) != std::string_view::npos && between < kMostBetween) {
      has_dash = has_dash || c == '-' || c == '/';
      ++between;
    } else {
      break;
    }
  }
  return groups;
}

bool is_telephone(std::span<const Group> groups, bool has_plus) {
  constexpr std::size_t kDigits = 10;
  std::string digits;
  for (const Group& group : groups) digits += group.digits;
  if (digits.starts_with("0031")) digits.replace(0, 4, "0");
  if (has_plus && digits.starts_with("31")) digits.replace(0, 2, "0");
  if (digits.starts_with("00")) digits.erase(0, 1);  // +31 (0)
  const auto dashes = std::ranges::count_if(groups.subspan(1), &Group::has_dash);
  return digits.size() == kDigits && digits[0] == '0' && digits[1] != '0' && dashes <= 1 &&
         (groups.size() == 1 || groups.back().digits.size() >= 2);
}

bool does_eleven_test(std::string_view digits) {
  constexpr std::size_t kDigits = 9;
  if (digits.size() != kDigits) return false;
  int sum = -(digits.back() - '0');
  for (std::size_t at = 0; at + 1 < kDigits; ++at) sum += static_cast<int>(kDigits - at) * (digits[at] - '0');
  constexpr int kEleven = 11;
  return sum != 0 && sum % kEleven == 0;
}

// In one go, or in a few groups: a list of small numbers is none.
bool is_citizen_number(std::span<const Group> groups) {
  constexpr std::size_t kMostGroups = 3;
  std::string digits;
  for (const Group& group : groups) digits += group.digits;
  return groups.size() <= kMostGroups && does_eleven_test(digits) &&
         std::ranges::all_of(groups, [](const Group& group) { return group.digits.size() >= 2; });
}

// The gravest in any of the groups that stand next to each other.
PersonalTrace trace_in(std::span<const Group> groups, bool has_plus) {
  PersonalTrace found = PersonalTrace::none;
  for (std::size_t from = 0; from < groups.size(); ++from) {
    for (std::size_t count = 1; from + count <= groups.size(); ++count) {
      const std::span<const Group> some = groups.subspan(from, count);
      if (!has_plus && is_citizen_number(some)) return PersonalTrace::citizen_number;
      if (is_telephone(some, has_plus && from == 0)) found = PersonalTrace::telephone;
    }
  }
  return found;
}

}  // namespace

bool looks_like_person(std::string_view name) {
  return PersonName(trim(name)).looks_like_one();
}

PersonalTrace personal_trace(std::string_view text) {
  PersonalTrace found = PersonalTrace::none;
  for (std::size_t at = 0; at < text.size(); ++at) {
    // What stands against a letter is a bank account, a postal code or the like.
    if (!is_digit(text[at]) || (at > 0 && (is_letter(text[at - 1]) || is_digit(text[at - 1])))) continue;
    const bool has_plus = at > 0 && text[at - 1] == '+';
    const std::vector<Group> groups = groups_from(text, at);
    const PersonalTrace trace = trace_in(groups, has_plus);
    if (trace == PersonalTrace::citizen_number) return trace;
    if (trace != PersonalTrace::none) found = trace;
  }
  return has_e_mail(text) ? PersonalTrace::e_mail : found;
}

}  // namespace samenhang
