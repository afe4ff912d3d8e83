#include "base/files.h"
#include "project/flush_folder.h"
#include "project/project.h"

#include <fmt/format.h>

#include <string>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrevious = ".vorige";
constexpr std::string_view kAutosave = ".herstel";
constexpr int kMostAside = 9;

// “naam.samenhang” -> “naam.vorige.samenhang”.
fs::path beside(const fs::path& path, std::string_view kind) {
  const fs::path name = path.extension() == kProjectEnding ? path.stem() : path.filename();
  return path.parent_path() / (name.string() + std::string(kind) + std::string(kProjectEnding));
}

// A second name for the file at `path`, or a copy where the disk knows no second names.
Result<void> keep_as(const fs::path& path, const fs::path& kept) {
  std::error_code error;
  fs::remove(kept, error);
  const fs::path target = fs::canonical(path, error);
  if (!error) fs::create_hard_link(target, kept, error);
  if (!error) return {};
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return Failure(bytes.error());
  return write_file(kept, *bytes);
}

// What stands at `path` stays there until the new file takes its place, and the previous save until that is done: so
// at each moment there are two.
Result<void> replace(const fs::path& path, std::string_view bytes) {
  const fs::path previous = previous_save_path(path);
  const fs::path waiting = previous.string() + ".new";
  std::error_code ignored;
  if (Result<void> kept = keep_as(path, waiting); !kept) {
    kept.error().file = path.string();  // the one that the user knows
    return kept;
  }
  if (Result<void> written = write_file(path, bytes); !written) {
    fs::remove(waiting, ignored);
    return written;
  }
  fs::rename(waiting, previous, ignored);  // the save itself has succeeded
  return {};
}

// The folder of `path`, and that of the file where `path` is a link to it.
void flush_folders(const fs::path& path) {
  flush_folder(path);
  std::error_code error;
  const fs::path target = fs::is_symlink(path, error) ? fs::canonical(path, error) : fs::path();
  if (!target.empty()) flush_folder(target);
}

fs::path place_aside(const fs::path& path, int number) {
  return beside(path, fmt::format("{}-{}", kAutosave, number));
}

std::optional<fs::path> free_place_aside(const fs::path& path) {
  std::error_code error;
  for (int number = 1; number <= kMostAside; ++number) {
    if (fs::path place = place_aside(path, number); !fs::exists(place, error)) return place;
  }
  return std::nullopt;
}

bool says_else(const fs::path& autosave, const fs::path& path) {
  const Result<std::string> bytes = read_file(autosave);
  return !bytes || bytes != read_file(path);
}

std::optional<fs::path> set_aside(const fs::path& path) {
  std::error_code error;
  for (int number = 1; number <= kMostAside; ++number) {
    fs::path place = place_aside(path, number);
    if (fs::exists(place, error) && says_else(place, path)) return place;
  }
  return std::nullopt;
}

std::optional<fs::path> autosave_of_crash(const fs::path& path) {
  fs::path autosave = autosave_path(path);
  std::error_code error;
  const fs::file_time_type autosaved_at = fs::last_write_time(autosave, error);
  if (error) return std::nullopt;
  const fs::file_time_type saved_at = fs::last_write_time(path, error);
  if (error) return autosave;
  const bool is_left = autosaved_at >= saved_at && says_else(autosave, path);
  return is_left ? std::optional(autosave) : std::nullopt;
}

}  // namespace

Result<void> save_project(const fs::path& path, const Document& document) {
  const std::string bytes = project_bytes(document);
  std::error_code error;
  const bool is_there = fs::is_regular_file(path, error);
  if (is_there && read_file(path) == Result<std::string>(bytes)) return {};
  Result<void> saved = is_there ? replace(path, bytes) : write_file(path, bytes);
  if (saved) flush_folders(path);
  return saved;
}

Result<ProjectReading> open_project(const fs::path& path) {
  Result<std::string> bytes = read_file(path);
  if (!bytes) return Failure(std::move(bytes.error()));
  return read_project_bytes(std::move(*bytes), path.string());
}

fs::path previous_save_path(const fs::path& path) {
  return beside(path, kPrevious);
}

fs::path autosave_path(const fs::path& path) {
  return beside(path, kAutosave);
}

Result<void> save_autosave(const fs::path& path, const Document& document) {
  Result<void> written = write_file(autosave_path(path), project_bytes(document));
  if (written) flush_folders(autosave_path(path));
  return written;
}

void set_aside_autosave(const fs::path& path) {
  std::error_code failed;
  const auto free = free_place_aside(path);
  if (free) fs::rename(autosave_path(path), *free, failed);
}

std::optional<fs::path> newer_autosave(const fs::path& path) {
  const auto left = autosave_of_crash(path);
  return left ? left : set_aside(path);
}

void drop_autosave(const fs::path& path) {
  std::error_code ignored;
  fs::remove(autosave_path(path), ignored);
}

}  // namespace samenhang
