#include "project/file_mark.h"

#include <sys/stat.h>

namespace samenhang {

FileMark file_mark(const std::filesystem::path& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) return {};
  constexpr std::int64_t kSecond_ns = 1'000'000'000;
  return {true, static_cast<std::uintmax_t>(status.st_size),
          std::int64_t{status.st_mtim.tv_sec} * kSecond_ns + status.st_mtim.tv_nsec, status.st_dev, status.st_ino};
}

}  // namespace samenhang
