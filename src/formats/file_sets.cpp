#include "formats/file_sets.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

// ".nodes.csv" -> "nodes"
std::string_view word_of(std::string_view ending) {
  return ending.substr(1, ending.find('.', 1) - 1);
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

// `word`, which is in lower case, with the capitals of `like`.
std::string in_case_of(std::string_view word, std::string_view like) {
  std::string cased(word);
  const bool all = std::ranges::all_of(like, is_upper);
  for (std::size_t i = 0; i < cased.size(); ++i) {
    if (all || (i == 0 && is_upper(like.front()))) cased[i] = static_cast<char>(cased[i] - 'a' + 'A');
  }
  return cased;
}

// Lower case of ASCII only, so that places stay what they are.
std::string lower_case(std::string text) {
  for (char& c : text) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

// The names in which the word of one file of the set, where it stands in `path`, makes place for that of each other.
std::vector<fs::path> names_by_word(const FileSet& set, const fs::path& path) {
  std::vector<fs::path> names;
  const std::string name = path.filename().string();
  for (const std::string_view ending : set.endings) {
    const std::string_view word = word_of(ending);
    const std::size_t at = lower_case(name).rfind(word);
    if (at == std::string::npos) continue;
    for (const std::string_view other : set.endings) {
      std::string changed = name;
      changed.replace(at, word.size(), in_case_of(word_of(other), name.substr(at, word.size())));
      names.push_back(path.parent_path() / changed);
    }
    return names;
  }
  return names;
}

}  // namespace

std::vector<fs::path> names_of_set(const FileSet& set, std::span<const std::string_view> endings,
                                   const fs::path& path) {
  const std::string name = path.filename().string();
  for (const auto& list : {endings, set.endings}) {
    for (const std::string_view ending : list) {
      if (name.size() <= ending.size() || !lower_case(name).ends_with(ending)) continue;
      const std::string stem = name.substr(0, name.size() - ending.size());
      std::vector<fs::path> names;
      for (const std::string_view each : set.endings) names.push_back(path.parent_path() / (stem + std::string(each)));
      return names;
    }
  }
  return {};
}

std::vector<fs::path> files_of_set(const FileSet& set, std::span<const std::string_view> endings,
                                   const fs::path& path) {
  std::vector<fs::path> names = names_of_set(set, endings, path);
  if (names.empty()) names = names_by_word(set, path);
  std::erase_if(names, [](const fs::path& name) {
    std::error_code error;
    return !fs::is_regular_file(name, error);
  });
  return names;
}

}  // namespace samenhang
