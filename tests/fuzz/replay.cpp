// Feeds the files that are named, or those of the folders that are, to a fuzz target: what libFuzzer's main does,
// without making anything up.
#include "base/check.h"
#include "base/files.h"
#include "base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_at(const fs::path& place) {
  if (!fs::is_directory(place)) return {place};
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(place)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

void feed(const fs::path& file) {
  std::printf("%s\n", file.c_str());
  std::fflush(stdout);  // it is the last word of a target that falls over
  const samenhang::Result<std::string> bytes = samenhang::read_file(file);
  samenhang::check(bytes.has_value(), "the file of a corpus can be read");
  // A copy of just this size, so that a sanitizer sees what reads on behind it.
  const std::vector<std::uint8_t> exact(bytes->begin(), bytes->end());
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t fed = 0;
  for (int i = 1; i < argc; ++i) {
    for (const fs::path& file : files_at(argv[i])) {
      feed(file);
      ++fed;
    }
  }
  std::printf("%zu inputs\n", fed);
  return fed > 0 ? 0 : 1;
}
