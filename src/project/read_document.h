#pragma once

#include "base/result.h"
#include "project/project.h"

#include <filesystem>

namespace samenhang {

/// Whether `path` is called like a project file; without regard to case.
bool is_project_path(const std::filesystem::path& path);

/// What the user points at as a document: the project where it is called like one, else a new document of the
/// inventory that read_input gives.
///
/// Refuses  what open_project refuses, or read_input.
Result<ProjectReading> read_document(const std::filesystem::path& path);

}  // namespace samenhang
