// Walks tests/golden/command_line/<case>/: a file `command` with the words after `samenhang`, one a
// line, run in the case's own folder (after an empty line the words of a next one, run where the one before it ended
// well); what it must print (`stdout`, `stderr`, where they are there)
// and its exit code (`exit`, else 0); files it must write to {out} stand in `out`. {example} in a word stands for
// data/example, {out} for an empty folder.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = SAMENHANG_ROOT;
const fs::path kCases = kRoot / "tests" / "golden" / "command_line";

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string with(std::string text, const std::string& blank, const std::string& value) {
  for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + value.size())) {
    text.replace(at, blank.size(), value);
  }
  return text;
}

std::string quoted(const std::string& word) {
  return "'" + with(word, "'", "'\\''") + "'";
}

class EveryCase : public testing::TestWithParam<std::string> {
 protected:
  EveryCase() { fs::create_directories(out_); }
  ~EveryCase() override { fs::remove_all(out_); }

  fs::path folder() const { return kCases / GetParam(); }

  std::string command() const {
    // A sanitizer's complaint must not look like the exit 1 of a problem with the input.
    const std::string program = "ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=exitcode=99 LSAN_OPTIONS=exitcode=99 " +
                                quoted(SAMENHANG_BIN "/samenhang");
    std::string line = "cd " + quoted(folder().string()) + " && { " + program;
    std::ifstream words(folder() / "command");
    for (std::string word; std::getline(words, word);) {
      word = with(word, "{example}", (kRoot / "data" / "example").string());
      line += word.empty() ? " && " + program : " " + quoted(with(word, "{out}", out_.string()));
    }
    return line + "; } >" + quoted((out_ / "stdout").string()) + " 2>" + quoted((out_ / "stderr").string());
  }

  void expect_same(const char* name) const {
    if (!fs::exists(folder() / name)) return;
    const std::string printed = with(text_of(out_ / name), out_.string(), "{out}");
    EXPECT_EQ(with(printed, (kRoot / "data" / "example").string(), "{example}"), text_of(folder() / name)) << name;
  }

  // What is written to {out} must be what stands in the case's folder `out`.
  void expect_same_files() const {
    for (const auto& entry : fs::recursive_directory_iterator(folder() / "out")) {
      if (entry.is_directory()) continue;
      const fs::path name = fs::relative(entry.path(), folder() / "out");
      EXPECT_EQ(text_of(out_ / name), text_of(entry.path())) << name;
    }
  }

  fs::path out_ = fs::temp_directory_path() / ("samenhang-golden-" + std::to_string(getpid()));
};

TEST_P(EveryCase, PrintsAndEndsAsWritten) {
  const int status = std::system(command().c_str());
  const std::string code = fs::exists(folder() / "exit") ? text_of(folder() / "exit") : "0\n";
  EXPECT_EQ(std::to_string(WEXITSTATUS(status)) + "\n", code) << text_of(out_ / "stderr");
  expect_same("stdout");
  expect_same("stderr");
  const bool told = code == "0\n" || fs::exists(folder() / "stderr");
  EXPECT_TRUE(told) << "what it must say is not written down";
  if (fs::exists(folder() / "out")) expect_same_files();
}

std::vector<std::string> cases() {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(kCases)) found.push_back(entry.path().filename());
  return found;
}

INSTANTIATE_TEST_SUITE_P(Golden, EveryCase, testing::ValuesIn(cases()),
                         [](const auto& tested) { return tested.param; });

}  // namespace
