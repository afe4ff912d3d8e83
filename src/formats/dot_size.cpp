#include "formats/dot_size.h"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

constexpr long kMoreThanAny = 1'000'000'000;  // limits lie below it, and products of it within a long

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// The words and signs of a DOT text, as its grammar cuts them.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : left_(text) {}

  /// Empty at the end.
  std::string_view next() {
    skip_blanks();
    if (left_.empty()) return {};
    const std::string_view token = left_.substr(0, length());
    left_.remove_prefix(token.size());
    at_line_start_ = false;
    return token;
  }

 private:
  void skip_blanks() {
    while (!left_.empty()) {
      if (left_.front() == '\n') {
        at_line_start_ = true;
        left_.remove_prefix(1);
      } else if (static_cast<unsigned char>(left_.front()) <= ' ') {
        at_line_start_ = false;
        left_.remove_prefix(1);
      } else if (left_.starts_with("//") || (at_line_start_ && left_.front() == '#')) {
        left_.remove_prefix(std::min(left_.find('\n'), left_.size()));
      } else if (left_.starts_with("/*")) {
        const std::size_t end = left_.find("*/", 2);
        left_.remove_prefix(end == std::string_view::npos ? left_.size() : end + 2);
        at_line_start_ = false;
      } else {
        return;
      }
    }
  }

  std::size_t length() const {
    const char first = left_.front();
    if (first == '"') return length_of_quoted();
    if (first == '<') return length_of_html();
    if (left_.starts_with("--") || left_.starts_with("->")) return 2;
    if (begins_name(first)) {
      return end_from(1, [](char c) { return begins_name(c) || is_digit(c); });
    }
    return length_of_number();
  }

  template <class Continues>
  std::size_t end_from(std::size_t at, Continues continues) const {
    while (at < left_.size() && continues(left_[at])) ++at;
    return at;
  }

  std::size_t length_of_quoted() const {
    std::size_t at = 1;
    while (at < left_.size() && left_[at] != '"') at += left_[at] == '\\' ? 2 : 1;
    return std::min(at + 1, left_.size());
  }

  std::size_t length_of_html() const {
    long depth = 0;
    for (std::size_t at = 0; at < left_.size(); ++at) {
      if (left_[at] == '<') ++depth;
      if (left_[at] == '>' && --depth == 0) return at + 1;
    }
    return left_.size();
  }

  // Of a number, or else of one sign.
  std::size_t length_of_number() const {
    const std::size_t whole = end_from(left_.front() == '-' ? 1 : 0, is_digit);
    const bool has_point = whole < left_.size() && left_[whole] == '.';
    return std::max<std::size_t>(1, has_point ? end_from(whole + 1, is_digit) : whole);
  }

  std::string_view left_;
  bool at_line_start_ = true;
};

// Whatever the case of its letters.
bool is_subgraph(std::string_view token) {
  constexpr std::string_view kSubgraph = "subgraph";
  return std::ranges::equal(token, kSubgraph, {}, [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
}

bool is_word(std::string_view token) {
  const char first = token.front();
  return first == '"' || first == '<' || begins_name(first) || is_digit(first) || token.size() > 1;
}

// A pair of braces that is open, and the statement that is being read in it.
struct Group {
  bool has_name = false;
  long size = 0;           // members named in it
  long left = 0;           // members before the last -- or ->
  long operand = 0;        // members after it so far
  bool continues = false;  // what comes next belongs to the same statement
};

class Counting {
 public:
  void take(std::string_view token) {
    if (in_attributes_) return take_attribute(token);
    if (token == "{") return open();
    if (token == "}") return close();
    if (token == "[") {
      in_attributes_ = true;
    } else if (token == "--" || token == "->") {
      end_operand();
      groups_.back().left = groups_.back().operand;
      groups_.back().operand = 0;
      groups_.back().continues = true;
    } else if (token == ",") {
      groups_.back().continues = true;
    } else if (token == "=") {
      attributes_.insert(last_word_);
    } else if (token == ":" || token == "+") {
      is_part_ = true;
    } else if (is_word(token)) {
      take_word(token);
    }
  }

  DotSize size() && {
    while (groups_.size() > 1) close();
    end_operand();
    size_.attribute_values = static_cast<long>(attributes_.size()) * (objects_ + size_.ties);
    return size_;
  }

 private:
  void take_attribute(std::string_view token) {
    if (token == "]") in_attributes_ = false;
    if (token == "=") attributes_.insert(last_word_);
    if (is_word(token)) last_word_ = token;
  }

  void take_word(std::string_view token) {
    last_word_ = token;
    if (is_part_) {  // of a name in pieces, or a port
      is_part_ = false;
    } else if (after_subgraph_) {
      after_subgraph_ = false;
      next_has_name_ = true;
    } else if (is_subgraph(token)) {
      after_subgraph_ = true;
    } else {
      ++objects_;
      ++groups_.back().size;
      size_.placements += static_cast<long>(groups_.size()) - 1;
      add(1);
    }
  }

  // Members at the place of one operand.
  void add(long members) {
    Group& group = groups_.back();
    if (!group.continues) {
      end_operand();
      group.left = 0;
      group.operand = 0;
    }
    group.operand += members;
    group.continues = false;
  }

  void end_operand() {
    const Group& group = groups_.back();
    size_.ties = std::min(kMoreThanAny, size_.ties + group.left * group.operand);
  }

  void open() {
    ++objects_;
    groups_.push_back({.has_name = next_has_name_});
    next_has_name_ = false;
    after_subgraph_ = false;
  }

  void close() {
    if (groups_.size() == 1) return;
    end_operand();
    const Group closed = groups_.back();
    groups_.pop_back();
    groups_.back().size += closed.size;
    add(closed.has_name ? objects_ : closed.size);
  }

  DotSize size_;
  std::vector<Group> groups_{Group{}};
  std::unordered_set<std::string_view> attributes_;
  std::string_view last_word_;
  long objects_ = 0;  // members and groups, each as often as it is named
  bool in_attributes_ = false;
  bool is_part_ = false;
  bool after_subgraph_ = false;
  bool next_has_name_ = false;
};

}  // namespace

DotSize largest_size_of(std::string_view dot) {
  Tokens tokens(dot);
  Counting counting;
  for (std::string_view token = tokens.next(); !token.empty(); token = tokens.next()) counting.take(token);
  return std::move(counting).size();
}

}  // namespace samenhang
