#include "panels/table_choice.h"

#include <algorithm>

namespace samenhang {
namespace {

std::vector<std::string> between(const std::vector<std::string>& shown, const std::string& a, const std::string& b) {
  auto first = std::ranges::find(shown, a);
  auto last = std::ranges::find(shown, b);
  if (first == shown.end()) first = last;
  if (last < first) std::swap(first, last);
  if (last == shown.end()) return {b};
  return {first, last + 1};
}

}  // namespace

std::vector<std::string> chosen_after(const std::vector<std::string>& chosen, const RowPress& press,
                                      const std::vector<std::string>& shown, const std::string& anchor) {
  if (press.shift) return between(shown, anchor, press.key);
  if (!press.control) return {press.key};
  std::vector<std::string> after = chosen;
  if (std::erase(after, press.key) == 0) after.push_back(press.key);
  return after;
}

std::vector<std::string> chosen_members(const View& view) {
  if (!view.marked.empty()) return view.marked;
  if (view.selected.empty()) return {};
  return {std::string(view.selected)};
}

void choose_members(const View& view, const std::vector<std::string>& chosen, const std::string& pressed,
                    Requests& requests) {
  const bool still_there = std::ranges::find(chosen, pressed) != chosen.end();
  if (still_there) requests.select = pressed;
  if (!still_there) requests.select = chosen.empty() ? std::string() : chosen.back();
  if (chosen.size() > 1 || !view.marked.empty()) {
    requests.mark = chosen.size() > 1 ? chosen : std::vector<std::string>{};
  }
}

}  // namespace samenhang
