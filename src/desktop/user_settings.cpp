#include "desktop/user_settings.h"

#include "base/files.h"
#include "base/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr const char* kFolder = "samenhang";
constexpr const char* kFile = "settings.json";
constexpr const char* kRecent = "recent";
constexpr const char* kLook = "look";
constexpr const char* kLanguage = "language";

template <class Value>
using Key = std::pair<Value, const char*>;

constexpr std::array<Key<ui::Look>, 2> kLooks{{{ui::Look::light, "light"}, {ui::Look::dark, "dark"}}};
constexpr std::array<Key<Language>, 2> kLanguages{{{Language::dutch, "nl"}, {Language::english, "en"}}};

template <class Keys, class Value>
const char* key_in(const Keys& keys, Value value) {
  return std::ranges::find(keys, value, [](const auto& key) { return key.first; })->second;
}

// Leaves `value` as it is where the text names none of these.
template <class Keys, class Value>
void take(const ordered_json& json, const char* name, const Keys& keys, Value& value) {
  const auto member = json.find(name);
  if (member == json.end() || !member->is_string()) return;
  for (const auto& [known, key] : keys) {
    if (member->template get_ref<const std::string&>() == key) value = known;
  }
}

void take_recent(const ordered_json& json, std::vector<fs::path>& recent) {
  const auto member = json.find(kRecent);
  if (member == json.end() || !member->is_array()) return;
  for (const ordered_json& entry : *member) {
    if (!entry.is_string() || recent.size() == kMostRecent) continue;
    const fs::path path(entry.get_ref<const std::string&>());
    if (path.is_absolute() && std::ranges::find(recent, path) == recent.end()) recent.push_back(path);
  }
}

fs::path folder_in(const char* variable) {
  const char* value = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe)
  return value == nullptr ? fs::path() : fs::path(value);
}

std::optional<fs::path> own_folder(const fs::path& named, const fs::path& home, const fs::path& usual) {
  if (named.is_absolute()) return named / kFolder;
  if (home.is_absolute()) return home / usual / kFolder;
  return std::nullopt;
}

}  // namespace

std::string settings_text(const UserSettings& settings) {
  ordered_json recent = ordered_json::array();
  for (const fs::path& path : settings.recent) {
    if (is_utf8(path.string())) recent.push_back(path.string());
  }
  const ordered_json json{{kRecent, std::move(recent)},
                          {kLook, key_in(kLooks, settings.look)},
                          {kLanguage, key_in(kLanguages, settings.language)}};
  return json.dump(2) + "\n";
}

UserSettings settings_of(std::string_view text) {
  UserSettings settings;
  const ordered_json json = ordered_json::parse(text, nullptr, false);
  if (!json.is_object()) return settings;
  take_recent(json, settings.recent);
  take(json, kLook, kLooks, settings.look);
  take(json, kLanguage, kLanguages, settings.language);
  return settings;
}

UserSettings with_recent(UserSettings settings, const fs::path& path) {
  std::error_code failed;
  fs::path whole = fs::absolute(path, failed).lexically_normal();
  if (failed) return settings;
  if (!whole.has_filename() && whole.has_relative_path()) whole = whole.parent_path();  // a folder, said with a slash
  std::erase(settings.recent, whole);
  settings.recent.insert(settings.recent.begin(), std::move(whole));
  if (settings.recent.size() > kMostRecent) settings.recent.resize(kMostRecent);
  return settings;
}

std::vector<fs::path> recent_that_exist(const UserSettings& settings) {
  std::vector<fs::path> found;
  for (const fs::path& path : settings.recent) {
    std::error_code unreadable;
    if (fs::exists(path, unreadable)) found.push_back(path);
  }
  return found;
}

UserFolders user_folders() {
  return {folder_in("HOME"), folder_in("XDG_CONFIG_HOME"), folder_in("XDG_STATE_HOME")};
}

std::optional<fs::path> settings_path(const UserFolders& folders) {
  const auto folder = own_folder(folders.config, folders.home, ".config");
  if (!folder) return std::nullopt;
  return *folder / kFile;
}

std::optional<fs::path> state_folder(const UserFolders& folders) {
  return own_folder(folders.state, folders.home, fs::path(".local") / "state");
}

UserSettings read_settings(const fs::path& file) {
  const Result<std::string> bytes = read_file(file);
  return bytes ? settings_of(*bytes) : UserSettings{};
}

Result<void> write_settings(const fs::path& file, const UserSettings& settings) {
  std::error_code failed;
  fs::create_directories(file.parent_path(), failed);  // what is wrong with it, write_file says
  return write_file(file, settings_text(settings));
}

}  // namespace samenhang
