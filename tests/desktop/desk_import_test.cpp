// Lists brought in on the desk: nothing changes before it is asked, and undo takes all of it back.
#include "desktop/desk_on_files.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

class DeskImport : public test::DeskOnFiles {
 protected:
  static fs::path list() { return fs::path(SAMENHANG_ROOT) / "tests/intake/fixtures/partnerlijst_cp1252.csv"; }

  void start() {
    ProjectFacts facts;
    facts.municipality = "Nieuwstad";
    desk_.start_new(facts);
  }
  void ask(const Requests& requests) {
    desk_.carry_out(requests);
    test::collect_until(desk_, [this] { return desk_.settled() && !desk_.collect() && desk_.settled(); });
  }
  void bring_in(const fs::path& path) {
    Requests requests;
    requests.bring_in = {path};
    ask(requests);
    ASSERT_NE(desk_.import_state(), nullptr);
  }
  void import_now() {
    Requests requests;
    requests.import_now = true;
    ask(requests);
  }
  const Inventory& inventory() const { return desk_.session().inventory(); }
};

TEST_F(DeskImport, BringsListsInAsOneStepToUndo) {
  start();
  const Document before = desk_.session().document();
  bring_in(list());
  EXPECT_EQ(inventory(), *before.inventory);
  import_now();
  EXPECT_EQ(desk_.import_state(), nullptr);
  EXPECT_EQ(inventory().parties.size(), 20U);
  EXPECT_FALSE(desk_.session().document().recipe->sheets.empty());
  while (inventory().parties.size() == 20U) desk_.session().undo(1);
  EXPECT_EQ(inventory(), *before.inventory);
  EXPECT_EQ(desk_.session().document().recipe, before.recipe);
}

TEST_F(DeskImport, MergesWhatIsAccepted) {
  start();
  bring_in(list());
  Requests requests;
  requests.choose_import = with_all_together(desk_.import_state()->choices, desk_.import_state()->plan->proposals);
  ask(requests);
  import_now();
  EXPECT_EQ(inventory().parties.size(), 15U);
}

TEST_F(DeskImport, ChangesNothingWhereItIsCancelled) {
  start();
  const Document before = desk_.session().document();
  bring_in(list());
  Requests requests;
  requests.cancel_import = true;
  ask(requests);
  EXPECT_EQ(desk_.import_state(), nullptr);
  EXPECT_EQ(desk_.session().document().inventory, before.inventory);
  EXPECT_EQ(desk_.session().document().recipe, before.recipe);
}

TEST_F(DeskImport, BeginsAProjectWhereNoneIsOpen) {
  bring_in(list());
  import_now();
  EXPECT_TRUE(desk_.session().is_open());
  EXPECT_EQ(desk_.session().project_name(), "partnerlijst_cp1252");
  EXPECT_EQ(inventory().parties.size(), 20U);
}

TEST_F(DeskImport, OpensAProjectThatIsDroppedAndBringsInOtherFiles) {
  desk_.take_dropped({list()});
  EXPECT_NE(desk_.import_state(), nullptr);
  desk_.take_dropped({file()});
  EXPECT_EQ(desk_.session().project_name(), "Proefstad");
  EXPECT_EQ(desk_.import_state(), nullptr);
}

TEST_F(DeskImport, SavesAReportOfWhatWasNotSimplyRead) {
  start();
  bring_in(list());
  Requests requests;
  requests.save_import_report = folder_ / "verslag.csv";
  ask(requests);
  const Result<std::string> report = read_file(folder_ / "verslag.csv");
  ASSERT_TRUE(report.has_value());
  EXPECT_TRUE(
      report->starts_with("\xEF\xBB\xBF"
                          "file;sheet;row;column;value;outcome;reason;hint\r\n"));
  EXPECT_NE(report->find("#N/B"), std::string::npos);
}

TEST_F(DeskImport, TellsOfABrokenFile) {
  const fs::path broken = folder_ / "kapot.xlsx";
  std::ofstream(broken) << "PK\x03\x04 broken";
  start();
  bring_in(broken);
  EXPECT_EQ(desk_.import_state()->refused.size(), 1U);
  import_now();
  EXPECT_TRUE(inventory().parties.empty());
}

}  // namespace
}  // namespace samenhang
