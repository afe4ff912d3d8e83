#include "intake/name_spelling.h"

#include "base/fold.h"

#include <algorithm>

namespace samenhang {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

std::string with_single_spaces(std::string_view text) {
  std::string single;
  for (const char c : text) {
    const std::string_view one(&c, 1);
    if (!trim(one).empty()) {
      single += c;
    } else if (!single.ends_with(' ')) {
      single += ' ';
    }
  }
  return single;
}

auto count_capitals(std::string_view text) {
  return std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::optional<Sentence> only_spelling_differs(const NameParts& a, const NameParts& b) {
  if (a.key != b.key) return std::nullopt;
  if (a.raw == b.raw) return Sentence{message("the names are the same")};
  const std::string x = with_single_spaces(a.raw);
  const std::string y = with_single_spaces(b.raw);
  if (x == y) return Sentence{message("only white space differs")};
  if (lower_ascii(x) == lower_ascii(y)) return Sentence{message("only capitals differ")};
  if (fold_case(x) == fold_case(y)) {
    if (count_capitals(x) == count_capitals(y)) return Sentence{message("only accents differ")};
    return Sentence{message("only capitals and accents differ")};
  }
  if (fold(x) == fold(y)) return Sentence{message("only punctuation differs")};
  return Sentence{message("the same name, with a word written differently")};
}

std::string in_quotes(std::string_view text) {
  return "“" + std::string(text) + "”";
}

}  // namespace samenhang
