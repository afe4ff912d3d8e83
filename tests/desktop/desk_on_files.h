#pragma once

#include "base/catalogue.h"
#include "base/files.h"
#include "desktop/desk.h"
#include "editor/fake_methods.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace samenhang::test {

constexpr std::size_t kFirst = 0;
constexpr std::size_t kSecond = 1;
constexpr std::size_t kLast = 2;

// A desk, and a folder with a small project.
class DeskOnFiles : public testing::Test {
 protected:
  DeskOnFiles() : desk_(parts()) { save(file(), small_document()); }

  std::filesystem::path file() const { return folder_ / "plan.samenhang"; }
  std::filesystem::path other() const { return folder_ / "ander.samenhang"; }
  std::filesystem::path state() const { return folder_ / "state"; }
  Desk::Parts parts() {
    return {.language = Language::english,
            .methods = fake_methods(calls_),
            .state_folder = state(),
            .wake = [] {},
            .clock = [] { return std::string("12:03"); }};
  }
  static void save(const std::filesystem::path& path, const Document& document) {
    ASSERT_TRUE(save_project(path, document).has_value());
  }
  static Document stored(const std::filesystem::path& path) {
    Result<ProjectReading> reading = open_project(path);
    EXPECT_TRUE(reading.has_value());
    return reading ? std::move(reading->document) : Document();
  }
  void settle() {
    test::settle(desk_.session());
    test::collect_until(desk_, [this] { return !desk_.file().is_saving; });
  }
  void note(const std::string& text) { desk_.session().edit(SetProjectNote{text}); }
  bool asks(std::string_view title) const {
    return desk_.question() != nullptr && say(Catalogue(Language::english), desk_.question()->title) == title;
  }

  ProjectFolder temporary_;
  std::filesystem::path folder_ = temporary_.path();
  Calls calls_;
  Desk desk_;
};

}  // namespace samenhang::test
