#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// What stands between the values of a cell that holds several.
constexpr char kBetweenValues = '|';

/// The parts of `text` between separators, each trimmed; always one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator = kBetweenValues);

std::string join(const std::vector<std::string>& parts, std::string_view separator = {&kBetweenValues, 1});

/// Those that are not empty.
std::string join_filled(const std::vector<std::string>& parts, std::string_view separator);

/// Adds `value` at the end, unless it is there already.
template <class T>
void add_once(std::vector<T>& values, T value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
}

}  // namespace samenhang
