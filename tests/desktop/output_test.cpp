#include "desktop/example_folder.h"
#include "desktop/plain_list.h"
#include "desktop/png_file.h"
#include "desktop/problem_dialog.h"
#include "desktop/ui_dump.h"

#include "support/headless_ui.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <imgui.h>

#include <cstdlib>
#include <fstream>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

TEST(UiDump, WritesALineForEachWidget) {
  const std::vector<ui::WidgetPlace> places{{"Open", "button", {{1.0F, 2.0F}, {3.4F, 4.0F}}},
                                            {"Een \"naam\"\\\n", "mark", {{0.0F, 0.0F}, {9.0F, 9.0F}}}};
  EXPECT_EQ(ui_dump(places), R"({"label":"Open","kind":"button","left":1,"top":2,"right":3,"bottom":4})"
                             "\n"
                             R"({"label":"Een \"naam\"\\\n","kind":"mark","left":0,"top":0,"right":9,"bottom":9})"
                             "\n");
}

TEST(PngFile, IsAPngOfThatSizeAndTheSameEachTime) {
  const Picture picture{3, 2, std::vector<std::uint8_t>(24, 200)};
  const std::string png = png_of(picture);
  EXPECT_EQ(png.substr(1, 3), "PNG");
  EXPECT_EQ(png.substr(16, 8), std::string({0, 0, 0, 3, 0, 0, 0, 2}));
  EXPECT_EQ(png_of(picture), png);
}

TEST(ExampleFolder, IsFoundInTheSourceTree) {
  const auto folder = example_folder("/nowhere/bin");
  ASSERT_TRUE(folder.has_value());
  EXPECT_TRUE(fs::exists(*folder / "partijen.csv"));
}

TEST(ExampleFolder, IsTheInstalledOneBeforeTheSourceTree) {
  const fs::path root = fs::path(testing::TempDir()) / "samenhang-install";
  fs::create_directories(root / "share/samenhang/example");
  EXPECT_EQ(example_folder(root / "bin"), root / "share/samenhang/example");
  fs::remove_all(root);
}

TEST(ProgramFolder, IsWhereThisProgramLies) {
  EXPECT_TRUE(fs::exists(program_folder() / "desktop_test"));
}

TEST(ProblemDialog, SaysTheProblemUntilItIsClosed) {
  test::HeadlessUi headless;
  const Catalogue english(Language::english);
  std::optional<Refusal> problem = Refusal{file_problem("lists.csv", {message("There is no such file.")}), {}};
  const auto draw = [&] { draw_problem_dialog(english, "Kleindorp", problem); };
  headless.frame(draw);
  EXPECT_TRUE(problem.has_value());
  headless.press("Close", draw);
  EXPECT_FALSE(problem.has_value());
  headless.frame(draw);
  EXPECT_FALSE(headless.shows("Close"));
}

TEST(ProblemDialog, CopiesTheLineThatMendsIt) {
  test::HeadlessUi headless;
  const Catalogue english(Language::english);
  std::optional<Refusal> refusal =
      Refusal{file_problem("list.csv", {message("There is no such file.")}), "samenhang x"};
  headless.press("Copy this line", [&] { draw_problem_dialog(english, "", refusal); });
  EXPECT_STREQ(ImGui::GetClipboardText(), "samenhang x");
}

class PlainList : public testing::Test {
 protected:
  PlainList() : folder_(fs::path(testing::TempDir()) / "samenhang plain") { fs::create_directories(folder_); }
  ~PlainList() override { fs::remove_all(folder_); }
  PlainList(const PlainList&) = delete;
  PlainList& operator=(const PlainList&) = delete;

  fs::path file(const char* name) const {
    std::ofstream(folder_ / name) << "Organisatie;Project\n";
    return folder_ / name;
  }

  fs::path folder_;
  Problem problem_ = file_problem("x", {message("There is no such file.")}, {message("Name --party.")});
};

TEST_F(PlainList, IsRefusedWithTheWholeLineThatBringsItIn) {
  const Refusal refusal = refusal_of(problem_, file("lijst.csv"));
  const std::string folder = folder_.string();
  EXPECT_EQ(refusal.command, "samenhang import '" + folder + "/lijst.csv' --party Organisatie --initiative Project" +
                                 " --into '" + folder + "/lijst-map'");
  const Catalogue dutch(Language::dutch);
  EXPECT_THAT(say(dutch, refusal.problem.hint), ::testing::Not(::testing::HasSubstr("--")));
}

TEST_F(PlainList, IsNoTableOfTheExchangeFormAndNoFileThatIsNotThere) {
  EXPECT_EQ(refusal_of(problem_, file("partijen.csv")), (Refusal{problem_, ""}));
  EXPECT_EQ(refusal_of(problem_, folder_ / "none.csv"), (Refusal{problem_, ""}));
}

TEST(ProblemDialog, ShowsNothingWithoutAProblem) {
  test::HeadlessUi headless;
  std::optional<Refusal> none;
  headless.frame([&] { draw_problem_dialog(Catalogue(Language::english), "", none); });
  EXPECT_TRUE(headless.labels().empty());
}

}  // namespace
}  // namespace samenhang
