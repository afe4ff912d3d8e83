#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace samenhang {

/// All bytes of a file. A folder, a missing or an unreadable file is a problem that says
/// which of these it is.
Result<std::string> read_file(const std::filesystem::path& path);

/// Puts `bytes` at `path` as a whole or not at all: written beside it, flushed to disk,
/// then renamed. What stood at `path` is kept until then.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace samenhang
