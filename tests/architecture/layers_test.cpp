// Holds the includes of src/ to what the modules declare in their CMakeLists.txt, and to the
// homes of the libraries in third_party/README.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = SAMENHANG_ROOT;
constexpr long kLongestFile_lines = 400;

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> matches_of(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) found.push_back((*at)[1]);
  return found;
}

std::set<std::string> words_of(const std::string& text) {
  std::istringstream words(text);
  return {std::istream_iterator<std::string>(words), {}};
}

// For each library of the table, by the beginning of its headers: the modules that may include it.
std::map<std::string, std::set<std::string>> homes() {
  std::map<std::string, std::set<std::string>> found;
  const std::regex row(R"(\|[^|]*\| `([^`]+)` \|[^|]*\|[^|]*\|[^|]*\| ([a-z_ ]+) \|)");
  const std::string table = text_of(kRoot / "third_party" / "README.md");
  for (std::sregex_iterator at(table.begin(), table.end(), row), end; at != end; ++at) {
    found[(*at)[1]] = words_of((*at)[2]);
  }
  return found;
}

// The modules in the order of the layers.
std::vector<std::string> modules() {
  return matches_of(text_of(kRoot / "src" / "CMakeLists.txt"), std::regex(R"(add_subdirectory\((\w+)\))"));
}

// What the DEPENDS of a module and its program name, but the module itself.
std::set<std::string> dependencies_of(const std::string& module) {
  std::set<std::string> found;
  const std::string cmake = text_of(kRoot / "src" / module / "CMakeLists.txt");
  const std::regex pattern(R"(samenhang_(?:module|program)\([^)]*DEPENDS\s+([a-z_\s]+))");
  for (const std::string& list : matches_of(cmake, pattern)) found.merge(words_of(list));
  found.erase(module);
  return found;
}

// All C++ below a folder, whole or of one module.
std::vector<fs::path> sources_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") found.push_back(entry.path());
  }
  return found;
}

class EveryModule : public testing::TestWithParam<std::string> {
 protected:
  static std::vector<fs::path> files() { return sources_in(kRoot / "src" / GetParam()); }
};

TEST_P(EveryModule, DependsOnlyOnModulesThatStandAboveIt) {
  const std::vector<std::string> order = modules();
  const auto place = [&order](const std::string& module) { return std::ranges::find(order, module) - order.begin(); };
  for (const std::string& dependency : dependencies_of(GetParam())) {
    EXPECT_LT(place(dependency), place(GetParam())) << dependency;
  }
}

TEST_P(EveryModule, IncludesOnlyTheModulesItDependsOn) {
  std::set<std::string> allowed = dependencies_of(GetParam());
  allowed.insert(GetParam());
  allowed.insert("embedded");  // made by the build for the module that asks for it
  for (const fs::path& file : files()) {
    for (const std::string& module : matches_of(text_of(file), std::regex(R"(#include "([a-z_]+)/)"))) {
      EXPECT_TRUE(allowed.contains(module)) << file << " includes " << module;
    }
  }
}

TEST_P(EveryModule, LeavesOtherModulesLibrariesAlone) {
  const auto all_homes = homes();
  ASSERT_GE(all_homes.size(), 10U);
  for (const fs::path& file : files()) {
    for (const std::string& header : matches_of(text_of(file), std::regex(R"(#include <([^>]+)>)"))) {
      for (const auto& [library, home] : all_homes) {
        const bool at_home = home.contains("all") || home.contains(GetParam());
        EXPECT_TRUE(!header.starts_with(library) || at_home) << file << " includes " << header;
      }
    }
  }
}

TEST(Files, AreShort) {
  for (const char* folder : {"src", "tests"}) {
    for (const fs::path& file : sources_in(kRoot / folder)) {
      const std::string text = text_of(file);
      EXPECT_LE(std::ranges::count(text, '\n'), kLongestFile_lines) << file;
    }
  }
}

TEST_P(EveryModule, NamesEveryOneOfItsFilesInCMake) {
  const std::string cmake = text_of(kRoot / "src" / GetParam() / "CMakeLists.txt");
  for (const fs::path& file : files()) {
    const std::string name = fs::relative(file, kRoot / "src" / GetParam()).string();
    EXPECT_NE(cmake.find(name), std::string::npos) << name;
  }
}

INSTANTIATE_TEST_SUITE_P(Source, EveryModule, testing::ValuesIn(modules()),
                         [](const auto& tested) { return tested.param; });

TEST(Modules, AreTheFoldersOfTheSource) {
  std::set<std::string> folders;
  for (const auto& entry : fs::directory_iterator(kRoot / "src")) {
    if (entry.is_directory() && fs::exists(entry.path() / "CMakeLists.txt")) folders.insert(entry.path().filename());
  }
  const std::vector<std::string> order = modules();
  EXPECT_EQ(std::set<std::string>(order.begin(), order.end()), folders);
}

}  // namespace
