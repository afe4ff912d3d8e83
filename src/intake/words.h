#pragma once

#include "intake/field.h"
#include "inventory/code_lists.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// A header of data/intake/columns.csv.
struct ColumnWord {
  std::string word;
  Field field = Field::none;      // none: known, and of no use
  std::optional<SheetRole> role;  // in sheets of this role only; there it comes before a word for all
};

// A word of data/intake/words.csv that stands for a code.
struct CodeWord {
  std::string word;
  ListId list = ListId::party_kind;
  std::string key;
};

/// In the order of the files, which is that of preference. Read once: they are part of the program.
const std::vector<ColumnWord>& column_words();
const std::vector<CodeWord>& code_words();

/// `text` as words are compared: fold() of it; the trimmed text where it has neither letter nor digit (“?”, “±”).
std::string folded_word(std::string_view text);

// A header as it is looked up: whole, without what stands in brackets, and without words like “van de”.
using HeaderForms = std::array<std::string, 3>;
HeaderForms forms_of(std::string_view header);

// What a header says in a sheet of some role.
struct ColumnMeaning {
  Field field = Field::none;
  std::size_t rank = 0;  // of two columns with one meaning the lower one is rather meant
};

/// Nothing: the header is not known there.
std::optional<ColumnMeaning> meaning_of(const HeaderForms& header, SheetRole role);

/// The key that `text` stands for by the words alone.
std::optional<std::string> key_by_word(ListId list, std::string_view text);

/// The words of a text, lower case, without accents and punctuation.
std::vector<std::string> words_in(std::string_view text);

}  // namespace samenhang
