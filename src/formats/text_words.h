#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// One word of a text, and where it stands.
struct Word {
  std::string_view text;  // without its quotes; a quote in it is still written \"
  long line = 1;
  bool is_quoted = false;
  bool begins_line = false;
};

// The words of a text, one after the other, in one pass: what stands between white space, or between double quotes,
// which end on their own line. Lines end with LF, CRLF or CR.
class Words {
 public:
  /// `text` must outlive it. `separators` stand between words as white space does; a line that begins with `comment`
  /// (if it is not NUL) has no words.
  Words(std::string_view text, std::string_view separators, char comment = '\0')
      : text_(text), separators_(separators), comment_(comment) {}

  std::optional<Word> next();

  /// Makes next() give this word again.
  void give_back(const Word& word) { waiting_ = word; }

  /// The words of the next line that has any; empty at the end.
  std::vector<Word> next_line();

 private:
  void skip_space();
  void skip_line();
  bool separates(char c) const;
  Word quoted_word();

  std::string_view text_;
  std::string_view separators_;
  char comment_;
  std::size_t at_ = 0;
  long line_ = 1;
  bool at_line_start_ = true;
  std::optional<Word> waiting_;
};

/// The text of a word, with its quotes as they are meant.
std::string plain_text(const Word& word);

}  // namespace samenhang
