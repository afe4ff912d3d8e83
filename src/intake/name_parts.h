#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// One word of a name.
struct NameWord {
  std::string text;      // folded; in full where the list of words knows it
  std::string raw;       // as it stands
  bool is_cut = false;   // ends in a full stop, as “corp.” does
  std::size_t left = 0;  // letters before an apostrophe that may stand for letters (“L’veen”); 0: there is none

  bool operator==(const NameWord&) const = default;
};

// A name taken apart, to be compared.
struct NameParts {
  std::string raw;                       // trimmed
  std::vector<NameWord> words;           // without what follows; all of the name where nothing else is left
  std::vector<NameWord> forms;           // legal forms at the beginning and the end
  std::vector<NameWord> parts;           // “gemeente”, “afdeling”, “team” at the beginning
  std::vector<std::string> in_brackets;  // as they stand
  std::string at_end;                    // folded: what stands in brackets at the end
  bool shortens = false;                 // at_end is an abbreviation of the name
  std::string middle;                    // with what stands in brackets in the place of all before it
  std::vector<std::string> numbers;      // of the words, in order, without noughts before them
  std::vector<std::string> compass;      // of the words, each point once, sorted
  std::string key;                       // all words, forms and parts in full, and what stands in brackets
};

NameParts parts_of(std::string_view name);

/// The words without small ones (“de”, “van”); all of them where nothing else is left.
std::vector<NameWord> telling_words(const NameParts& name);

/// The words written as one.
std::string joined(const std::vector<NameWord>& words);

/// The words with `between` between them.
std::string joined(const std::vector<NameWord>& words, std::string_view between);

/// First letters of all words but small ones, and of all words: “swl” of “Stichting Welzijn Lindeveen”.
std::vector<std::string> initials_of(const NameParts& name);

}  // namespace samenhang
