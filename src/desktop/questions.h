#pragma once

#include "panels/view.h"

#include <filesystem>
#include <string>

namespace samenhang {

// What the desk asks before something could be lost. Of each question the answers are in the order of its steps.

/// Save, do not save, cancel.
Question save_question(const std::string& project);

/// Save over it, save elsewhere, cancel.
Question elsewhere_question(const std::filesystem::path& path);

/// Save elsewhere, save without the `count` rows that could not be read, cancel.
Question lossy_question(const std::filesystem::path& path, long count);

/// Bring back, throw away, decide later.
Question left_question(const std::filesystem::path& path);

}  // namespace samenhang
