#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace samenhang {

// A text that names one thing (a party, a domain, a neighbourhood), and that cannot be
// passed where another kind of thing is asked for. Ordered by code point. Empty means none.
template <class Tag>
class TextId {
 public:
  TextId() = default;
  explicit TextId(std::string text) : text_(std::move(text)) {}
  explicit TextId(std::string_view text) : text_(text) {}
  explicit TextId(const char* text) : text_(text) {}

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

  friend auto operator<=>(const TextId&, const TextId&) = default;
  friend bool operator==(const TextId&, const TextId&) = default;
  friend bool operator==(const TextId& id, std::string_view text) { return id.text_ == text; }

 private:
  std::string text_;
};

}  // namespace samenhang

template <class Tag>
struct std::hash<samenhang::TextId<Tag>> {
  std::size_t operator()(const samenhang::TextId<Tag>& id) const { return std::hash<std::string>{}(id.text()); }
};
