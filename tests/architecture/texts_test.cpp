// Holds the texts of the program to its Dutch catalogue: every text has one, and no other.
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

struct Outcome {
  int status = 0;
  std::string output;
};

Outcome run(const std::string& command) {
  Outcome result;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return {-1, "cannot start " + command};
  std::array<char, 4096> buffer{};
  while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe)) {
    result.output.append(buffer.data(), count);
  }
  result.status = pclose(pipe);
  return result;
}

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::multiset<std::string> blanks_of(const std::string& text) {
  static const std::regex blank(R"(\{[^}]*\})");
  std::multiset<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), blank), end; at != end; ++at) found.insert(at->str());
  return found;
}

TEST(Texts, AreAllInDutchAndNoOthersAreKept) {
  const fs::path pot = fs::temp_directory_path() / ("samenhang-texts-" + std::to_string(getpid()) + ".pot");
  const std::string extract = std::string("cd ") + SAMENHANG_ROOT +
                              " && find src -name '*.cpp' -o -name '*.h' | sort | " + SAMENHANG_XGETTEXT +
                              " --files-from=- --language=C++ --from-code=UTF-8 --keyword --keyword=message" +
                              " --keyword=messages:1,2 --output=" + pot.string();
  const Outcome extracted = run(extract);
  ASSERT_EQ(extracted.status, 0) << extracted.output;
  const Outcome compared = run(std::string(SAMENHANG_MSGCMP) + " " + SAMENHANG_NL_PO + " " + pot.string());
  EXPECT_EQ(compared.status, 0) << compared.output;
  EXPECT_EQ(compared.output, "") << "these stand in the catalogue but not in the source";
  fs::remove(pot);
}

TEST(Texts, HaveTheSameBlanksInDutch) {
  const std::string po = std::regex_replace(text_of(SAMENHANG_NL_PO), std::regex(R"("\n")"), "");
  const std::regex entry(
      R"re(msgid "(.*)"\n(?:msgid_plural "(.*)"\n)?msgstr(?:\[0\])? "(.*)"\n(?:msgstr\[1\] "(.*)"\n)?)re");
  std::size_t seen = 0;
  for (std::sregex_iterator at(po.begin(), po.end(), entry), end; at != end; ++at, ++seen) {
    if ((*at)[1].length() == 0) continue;  // the header
    EXPECT_EQ(blanks_of((*at)[1]), blanks_of((*at)[3])) << (*at)[1];
    EXPECT_EQ(blanks_of((*at)[2]), blanks_of((*at)[4])) << (*at)[2];
  }
  EXPECT_GT(seen, 100U);
}

TEST(Texts, DoNotSpeakOfGraphs) {
  const std::string po = text_of(SAMENHANG_NL_PO);
  const std::regex word(
      R"re(msgstr[^"]*"[^"]*\b(knoop|knopen|graaf|graph|node|nodes|edge|edges|centraliteit|burgerinitiatief)\b)re",
      std::regex::icase);
  for (std::sregex_iterator at(po.begin(), po.end(), word), end; at != end; ++at) ADD_FAILURE() << at->str();
}

}  // namespace
