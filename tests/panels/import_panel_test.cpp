// Lists brought in through the window, pressed by what is read on it.
#include "editor/import_session.h"
#include "panels/import_rows.h"
#include "panels/panels.h"
#include "support/headless_ui.h"
#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

const fs::path kList = fs::path(SAMENHANG_ROOT) / "tests/intake/fixtures/partnerlijst_cp1252.csv";

class ImportPanel : public testing::Test {
 protected:
  ImportPanel() { project.inventory = Inventory(); }

  void settle() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (import.collect(document) || !import.settled()) {
      ASSERT_LT(std::chrono::steady_clock::now(), end);
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  }
  void read(const fs::path& path) {
    import.add({path});
    settle();
  }
  void press(std::string_view label, std::size_t nth = 0) {
    ui.press(label, draw, nth);
    const Requests asked = std::exchange(requests, {});
    if (asked.choose_import) import.choose(*asked.choose_import);
    imports = imports || asked.import_now;
    cancels = cancels || asked.cancel_import;
    settle();
  }
  bool shows(std::string_view label) {
    for (int i = 0; i < 4; ++i) ui.frame(draw);
    return ui.shows(label);
  }
  std::size_t party_count() const { return import.state()->plan->after.parties.size(); }

  test::PanelsProject project;
  Document document;
  ImportSession import{[] {}};
  PanelsState state;
  Requests requests;
  bool imports = false;
  bool cancels = false;
  test::HeadlessUi ui{{640.0F, 480.0F}};
  std::function<void()> draw = [this] {
    View view = project.view();
    view.import = import.state();
    draw_panels(view, state, requests);
  };
};

TEST_F(ImportPanel, WalksThroughAllSteps) {
  read(kList);
  EXPECT_TRUE(shows("Holds"));
  press("2 Columns and values");
  EXPECT_TRUE(shows("Organisatie"));
  press("3 Names");
  EXPECT_EQ(party_count(), 20U);
  press("All of these are one party each");
  EXPECT_EQ(party_count(), 15U);
  press("4 What will change");
  press("Bring in");
  EXPECT_TRUE(imports);
}

TEST_F(ImportPanel, BringsNothingInBeforeItIsAsked) {
  read(kList);
  press("1 Files and sheets");
  press("Cancel");
  EXPECT_TRUE(cancels);
  EXPECT_FALSE(imports);
}

TEST_F(ImportPanel, TakesAnotherMeaningForAColumn) {
  read(kList);
  press("2 Columns and values");
  press("Organisatie");
  press("not used");
  EXPECT_THAT(import.state()->choices.sheets.front().fields, Not(Contains(Field::party_name)));
}

TEST_F(ImportPanel, MovesTheRowOfTheHeaders) {
  read(kList);
  const std::size_t before = *import.state()->choices.sheets.front().header_row;
  press("2 Columns and values");
  press("Headers one row up");
  EXPECT_EQ(*import.state()->choices.sheets.front().header_row, before - 1);
}

TEST_F(ImportPanel, SaysWhyAFileWasNotRead) {
  read("/nowhere/lijst.csv");
  ASSERT_EQ(import.state()->refused.size(), 1U);
  EXPECT_TRUE(shows("Add a file…"));
  press("Bring in");
  EXPECT_FALSE(imports);
}

TEST_F(ImportPanel, ChoosesMoreFilesInTheBrowser) {
  read(kList);
  press("Add a file…");
  EXPECT_TRUE(state.shell.browser.is_open);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::bring_in);
}

TEST_F(ImportPanel, ChoosesAPlaceForTheReport) {
  read(kList);
  press("Save report…");
  EXPECT_EQ(state.shell.browser.use, BrowserUse::save_report);
}

class ImportRows : public ImportPanel {
 protected:
  const Catalogue english{Language::english, ""};
};

TEST_F(ImportRows, ShowTheValuesThatCouldNotBeRead) {
  read(kList);
  const std::vector<PreviewRow> rows = preview_rows(*import.state(), 0, english);
  ASSERT_FALSE(rows.empty());
  EXPECT_EQ(rows.front().cells.at(1).text, "Stichting Welzijn Lindeveen (SWL)");
  EXPECT_TRUE(rows.front().cells.at(1).remark.empty());
  const auto has_error = [](const PreviewRow& row) {
    return row.cells.at(12).text == "#N/B" && !row.cells.at(12).remark.empty();
  };
  EXPECT_EQ(std::ranges::count_if(rows, has_error), 1);
}

TEST_F(ImportRows, OfferWhatARoleNeedsFirst) {
  EXPECT_EQ(offered_fields(SheetRole::parties).at(0), Field::none);
  EXPECT_EQ(offered_fields(SheetRole::parties).at(1), Field::party_name);
}

TEST_F(ImportRows, CountTheRowsOfTheFile) {
  read(kList);
  EXPECT_THAT(count_lines(*import.state()->plan, english).front(), HasSubstr("29 rows: "));
}

TEST_F(ImportRows, KeepANameInTheListOnceItIsAnswered) {
  read(kList);
  const std::vector<MeaningRow> before = meaning_rows(*import.state());
  ASSERT_FALSE(before.empty());
  const std::string text = before.front().text;
  import.choose(with_meaning(import.state()->choices, text, text));
  settle();
  const std::vector<MeaningRow> after = meaning_rows(*import.state());
  const auto found = std::ranges::find(after, text, &MeaningRow::text);
  ASSERT_NE(found, after.end());
  EXPECT_EQ(found->said, text);
}

TEST(ChangeLine, SaysWhatWasAndWhatComes) {
  const Catalogue english(Language::english, "");
  const RowChange change{ChangeKind::changed, "partijen", "P012", "GGD", {{"Naam", "GGD", "GGD Veenstreek"}}};
  EXPECT_EQ(change_line(change, english), "partijen: P012 GGD – Naam “GGD” → “GGD Veenstreek”");
  EXPECT_EQ(change_line({ChangeKind::added, "partijen", "P013", "Politie", {}}, english),
            "partijen: P013 Politie is new");
}

}  // namespace
}  // namespace samenhang
