#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace samenhang {

enum class Language { dutch, english };

// A text on screen, by its English wording, which is also its key in the catalogue. Made
// by message() or messages(), the words by which xgettext finds every text of the source.
// `many` is null where the text does not count anything.
struct Message {
  const char* one = "";
  const char* many = nullptr;

  friend bool operator==(const Message& a, const Message& b) {
    return std::string_view(a.one) == std::string_view(b.one);
  }
};

consteval Message message(const char* english) {
  return {english, nullptr};
}

// A text that differs between one and many; Sentence::count chooses.
consteval Message messages(const char* one, const char* many) {
  return {one, many};
}

// A word that comes from data in both languages, such as the label of a domain.
struct Label {
  std::string nl;
  std::string en;

  const std::string& in(Language language) const { return language == Language::dutch || en.empty() ? nl : en; }
  bool operator==(const Label&) const = default;
};

// A number said with this many decimals, with a comma in Dutch.
struct Decimal {
  double value = 0.0;
  int places = 1;

  bool operator==(const Decimal&) const = default;
};

// What fills a blank of a text. Several of a kind are joined with commas and "and".
using Filling = std::variant<std::string, long, Decimal, Label, Message, std::vector<std::string>, std::vector<Label>>;

// A text whose blanks, written {name}, are filled in; it stays apart from any language
// until it is said (base/catalogue.h), so that the user can switch at any time.
struct Sentence {
  Message message;
  std::vector<std::pair<std::string, Filling>> fillings = {};
  long count = 1;

  bool operator==(const Sentence&) const = default;
};

}  // namespace samenhang
