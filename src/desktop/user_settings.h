#pragma once

#include "base/message.h"
#include "base/result.h"
#include "ui/theme.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

constexpr std::size_t kMostRecent = 10;

// What the program remembers of one user from one time to the next, whatever is open.
struct UserSettings {
  std::vector<std::filesystem::path> recent;  // whole paths, the last one that was opened first
  ui::Look look = ui::Look::light;
  Language language = Language::dutch;

  bool operator==(const UserSettings&) const = default;
};

/// As the settings stand in their file: JSON. A path that is no UTF-8 is left out.
std::string settings_text(const UserSettings& settings);

/// The settings in such a text. What is not understood, or is damaged, is as it is by default.
UserSettings settings_of(std::string_view text);

/// `settings` with `path` as the last one that was opened.
UserSettings with_recent(UserSettings settings, const std::filesystem::path& path);

/// Those of the recent ones that are still there.
std::vector<std::filesystem::path> recent_that_exist(const UserSettings& settings);

// What the environment says of where a user's files are: HOME, XDG_CONFIG_HOME and XDG_STATE_HOME. Empty where it says
// nothing; what is no whole path counts as nothing.
struct UserFolders {
  std::filesystem::path home;
  std::filesystem::path config;
  std::filesystem::path state;
};

UserFolders user_folders();

/// Where the settings are kept; nothing where the user has no home.
std::optional<std::filesystem::path> settings_path(const UserFolders& folders = user_folders());

/// Where files are kept for a project that has no place of its own yet. The folder may not be there yet.
std::optional<std::filesystem::path> state_folder(const UserFolders& folders = user_folders());

/// The settings in this file; the default ones where it is not there or cannot be read.
UserSettings read_settings(const std::filesystem::path& file);

/// Puts the settings in this file, as a whole or not at all, and makes the folder for it where it is missing.
Result<void> write_settings(const std::filesystem::path& file, const UserSettings& settings);

}  // namespace samenhang
