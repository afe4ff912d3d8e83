#include "base/fold.h"
#include "base/parts.h"
#include "intake/values.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

using IsKnown = std::function<bool(std::string_view)>;
using Parts = std::vector<std::string_view>;

// “- GGD”, “• GGD”
std::string_view without_bullet(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "• ", "– "}) {
    if (line.starts_with(bullet)) return trim(line.substr(bullet.size()));
  }
  return line;
}

// How deep in brackets each byte stands. Brackets that are never closed count as text.
std::vector<int> depths_of(std::string_view text) {
  std::vector<int> depths(text.size(), 0);
  const bool balanced = std::ranges::count(text, '(') == std::ranges::count(text, ')');
  int depth = 0;
  for (std::size_t at = 0; balanced && at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    depths[at] = depth;
    if (text[at] == ')' && depth > 0) --depth;
  }
  return depths;
}

// Where `text` is cut by one of `signs`, outside brackets.
Parts cut_at(std::string_view text, std::string_view signs) {
  const std::vector<int> depths = depths_of(text);
  Parts parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (signs.find(text[at]) == std::string_view::npos || depths[at] > 0) continue;
    parts.push_back(trim(text.substr(begin, at - begin)));
    begin = at + 1;
  }
  parts.push_back(trim(text.substr(begin)));
  std::erase_if(parts, [](std::string_view part) { return part.empty(); });
  return parts;
}

std::string_view from_to(std::string_view first, std::string_view last) {
  return {first.begin(), last.end()};
}

// Neighbouring parts that are known as one are one again: “Ziekenhuis, ggz of verslavingszorg”.
Parts with_known_joined(const Parts& parts, const IsKnown& is_known) {
  constexpr std::size_t kMostJoined = 4;
  Parts joined;
  for (std::size_t at = 0; at < parts.size();) {
    std::size_t count = std::min(kMostJoined, parts.size() - at);
    while (count > 1 && !is_known(from_to(parts[at], parts[at + count - 1]))) --count;
    joined.push_back(from_to(parts[at], parts[at + count - 1]));
    at += count;
  }
  return joined;
}

Parts cut_at_words(std::string_view text) {
  const std::vector<int> depths = depths_of(text);
  Parts parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const std::size_t length = rest.starts_with(" en ") ? 4U : rest.starts_with("&") ? 1U : 0U;
    if (length == 0 || depths[at] > 0) continue;
    parts.push_back(trim(text.substr(begin, at - begin)));
    begin = at + length;
    at += length - 1;
  }
  parts.push_back(trim(text.substr(begin)));
  return parts;
}

// “Zorg & welzijn” is two, where both are known; “Kunst & Kitsch” stays one.
void add_cut_at_words(std::vector<std::string>& values, std::string_view text, const IsKnown& is_known) {
  const Parts parts = is_known(text) ? Parts{text} : cut_at_words(text);
  const bool all_known =
      std::ranges::all_of(parts, [&](std::string_view part) { return !part.empty() && is_known(part); });
  if (parts.size() < 2 || !all_known) {
    add_once(values, std::string(text));
    return;
  }
  for (const std::string_view part : parts) add_once(values, std::string(part));
}

}  // namespace

std::vector<std::string> split_values(std::string_view text, const std::function<bool(std::string_view)>& is_known) {
  std::vector<std::string> values;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("|;\r\n", begin), text.size());
    const std::string_view line = without_bullet(trim(text.substr(begin, end - begin)));
    begin = end + 1;
    if (line.empty()) continue;
    const Parts parts = is_known(line) ? Parts{line} : with_known_joined(cut_at(line, ",/"), is_known);
    for (const std::string_view part : parts) add_cut_at_words(values, part, is_known);
  }
  return values;
}

}  // namespace samenhang
