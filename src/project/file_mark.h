#pragma once

#include <cstdint>
#include <filesystem>

namespace samenhang {

// By what a file can be told to be the one that was read or written, without reading it again.
struct FileMark {
  bool exists = false;
  std::uintmax_t size_bytes = 0;
  std::int64_t changed_at_ns = 0;  // since 1970
  std::uint64_t device = 0;
  std::uint64_t inode = 0;

  bool operator==(const FileMark&) const = default;
};

/// The mark of what stands at `path`, or of what a link there points to. Kept after opening and after each save, it
/// tells before the next save whether another program put something else there: then it is another one. A file that
/// cannot be looked at counts as not there.
FileMark file_mark(const std::filesystem::path& path);

}  // namespace samenhang
