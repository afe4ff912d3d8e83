#include "desktop/example_folder.h"

#include <cstdlib>
#include <vector>

namespace samenhang {

namespace fs = std::filesystem;

std::optional<fs::path> example_folder(const fs::path& program_folder) {
  std::vector<fs::path> candidates;
  // Read once, before any other thread is there.
  // NOLINTNEXTLINE(concurrency-mt-unsafe)
  if (const char* data = std::getenv("SAMENHANG_DATA")) candidates.push_back(fs::path(data) / "example");
  candidates.push_back(program_folder.parent_path() / "share" / "samenhang" / "example");
  candidates.emplace_back(fs::path(SAMENHANG_SOURCE) / "data" / "example");
  for (const fs::path& candidate : candidates) {
    std::error_code unreadable;
    if (fs::is_directory(candidate, unreadable)) return candidate;
  }
  return std::nullopt;
}

fs::path program_folder() {
  std::error_code unreadable;
  return fs::read_symlink("/proc/self/exe", unreadable).parent_path();
}

}  // namespace samenhang
