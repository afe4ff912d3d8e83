#include "formats/text_words.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kLineEnds = "\r\n";
constexpr std::string_view kSpace = " \t\r\n\v\f";
constexpr std::string_view kEscapedQuote = "\\\"";

}  // namespace

bool Words::separates(char c) const {
  return kSpace.find(c) != std::string_view::npos || separators_.find(c) != std::string_view::npos;
}

void Words::skip_line() {
  at_ = std::min(text_.find_first_of(kLineEnds, at_), text_.size());
}

void Words::skip_space() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (at_line_start_ && comment_ != '\0' && c == comment_) {
      skip_line();
    } else if (!separates(c)) {
      return;
    } else {
      ++at_;
      const bool is_first_of_two = c == '\r' && at_ < text_.size() && text_[at_] == '\n';
      if (kLineEnds.find(c) == std::string_view::npos || is_first_of_two) continue;
      ++line_;
      at_line_start_ = true;
    }
  }
}

// Up to the closing quote; one without it is what is left of the line.
Word Words::quoted_word() {
  const std::size_t start = at_ + 1;
  std::size_t end = start;
  const std::size_t line_end = std::min(text_.find_first_of(kLineEnds, start), text_.size());
  while (end < line_end && text_[end] != '"') end += text_.substr(end, 2) == kEscapedQuote ? 2 : 1;
  end = std::min(end, line_end);
  at_ = end < line_end ? end + 1 : end;
  return {text_.substr(start, end - start), line_, true, at_line_start_};
}

std::optional<Word> Words::next() {
  if (waiting_) return std::exchange(waiting_, std::nullopt);
  skip_space();
  if (at_ >= text_.size()) return std::nullopt;
  Word word;
  if (text_[at_] == '"') {
    word = quoted_word();
  } else {
    const std::size_t start = at_;
    while (at_ < text_.size() && !separates(text_[at_])) ++at_;
    word = {text_.substr(start, at_ - start), line_, false, at_line_start_};
  }
  at_line_start_ = false;
  return word;
}

std::vector<Word> Words::next_line() {
  std::vector<Word> words;
  while (const std::optional<Word> word = next()) {
    if (!words.empty() && word->line != words.front().line) {
      give_back(*word);
      break;
    }
    words.push_back(*word);
  }
  return words;
}

std::string plain_text(const Word& word) {
  std::string text;
  for (std::size_t i = 0; i < word.text.size(); ++i) {
    if (word.is_quoted && word.text.substr(i, 2) == kEscapedQuote) continue;
    text += word.text[i];
  }
  return text;
}

}  // namespace samenhang
