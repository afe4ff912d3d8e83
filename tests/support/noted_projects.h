#pragma once

#include "project/project.h"
#include "support/documents.h"

#include <filesystem>
#include <string>

namespace samenhang::test {

// A small project that is known by its note.
inline Document noted(const std::string& note) {
  return after(small_document(), SetProjectNote{note});
}

// The note of the project in that file.
inline std::string note_in(const std::filesystem::path& path) {
  const auto reading = open_project(path);
  return reading ? reading->document.note : "cannot be opened";
}

}  // namespace samenhang::test
