#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "document/document.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

constexpr std::string_view kProjectEnding = ".samenhang";
constexpr std::uint32_t kProjectApplicationId = 0x534D4E48;  // "SMNH"
constexpr std::uint32_t kProjectVersion = 2;

struct ProjectReading {
  Document document;
  Problems problems;  // rows that were left out (errors) and what is doubtful, with table and row
};

/// The bytes of the project file of `document`; the same document gives the same bytes.
std::string project_bytes(const Document& document);

/// The project in the bytes of a file; `file` is what problems call it.
///
/// Refuses  what is no SQLite file, a database of another program, a newer version, and what sqlite_tables refuses.
Result<ProjectReading> read_project_bytes(std::string bytes, const std::string& file);

/// Puts the project at `path`, as a whole or not at all, and on the disk before it returns. What stood there is kept
/// as previous_save_path(path). A file that holds the same already is left alone.
Result<void> save_project(const std::filesystem::path& path, const Document& document);

/// Reads the file and nothing beside it; never writes.
Result<ProjectReading> open_project(const std::filesystem::path& path);

/// “naam.vorige.samenhang”: the save before the last, beside the project.
std::filesystem::path previous_save_path(const std::filesystem::path& path);

/// “naam.herstel.samenhang”: what was not saved yet, beside the project.
std::filesystem::path autosave_path(const std::filesystem::path& path);

/// Puts the project at autosave_path(path), as a whole or not at all.
Result<void> save_autosave(const std::filesystem::path& path, const Document& document);

/// Gives the autosave of `path` a name of its own, out of the way of the next one: the user decides about it later.
void set_aside_autosave(const std::filesystem::path& path);

/// The autosave of `path` that was left behind by a crash: there is one, it says something else than the project, and
/// it is not older; else one that was set aside, however old. Open it with open_project.
std::optional<std::filesystem::path> newer_autosave(const std::filesystem::path& path);

/// Takes the autosave away: after a save, and where the user does not want what is in it.
void drop_autosave(const std::filesystem::path& path);

}  // namespace samenhang
