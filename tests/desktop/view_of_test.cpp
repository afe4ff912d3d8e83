#include "desktop/view_of.h"

#include "editor/fake_methods.h"
#include "editor/municipality.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(ChoicesAfter, AreTheSameWhereNothingIsAskedFor) {
  Choices choices;
  choices.selected = "P1";
  EXPECT_EQ(choices_after(choices, {}), choices);
}

TEST(ChoicesAfter, TakeEachRequest) {
  Requests requests;
  requests.select = "P2";
  requests.highlight = {"P1", "P3"};
  requests.mark = {"P4"};
  requests.choose_filter = Filter{};
  requests.choose_filter->domains = {Domain("housing")};
  requests.choose_language = Language::english;

  const Choices after = choices_after({}, requests);
  EXPECT_EQ(after.selected, "P2");
  EXPECT_EQ(after.highlighted, (std::vector<std::string>{"P1", "P3"}));
  EXPECT_EQ(after.marked, std::vector<std::string>{"P4"});
  EXPECT_EQ(after.filter, *requests.choose_filter);
  EXPECT_EQ(after.language, Language::english);
}

TEST(ChoicesAfter, AnEmptySelectionIsARequestToo) {
  Choices choices;
  choices.selected = "P1";
  Requests requests;
  requests.select = "";
  EXPECT_EQ(choices_after(choices, requests).selected, "");
}

class ViewTest : public testing::Test {
 protected:
  ViewTest()
      : desk_({.language = Language::dutch,
               .methods = test::fake_methods(calls_),
               .state_folder = {},
               .wake = [] {},
               .clock = [] { return std::string("12:03"); }}) {
    session().open("Kleindorp", {test::small_municipality(), {}});
  }
  Session& session() { return desk_.session(); }
  View view() const { return view_of(desk_, {recent_, ui::Look::dark}); }

  test::Calls calls_;
  Desk desk_;
  std::vector<std::filesystem::path> recent_{"a.samenhang"};
};

TEST_F(ViewTest, TellsWhatTheSessionKnows) {
  test::settle(session());
  const View seen = view();
  EXPECT_EQ(seen.project_name, "Kleindorp");
  EXPECT_EQ(seen.network.vertex_count(), 4U);
  EXPECT_EQ(seen.scene, session().scene());
  EXPECT_EQ(seen.scene_revision, session().scene_revision());
  EXPECT_EQ(seen.gaps, session().gaps());
  EXPECT_EQ(seen.measures.size(), 10U);
  EXPECT_EQ(seen.measures.front().scores, session().measures().front().scores.get());
  EXPECT_FALSE(seen.layout_runs);
  EXPECT_EQ(seen.recent, recent_);
  EXPECT_EQ(seen.look, ui::Look::dark);
}

TEST_F(ViewTest, IsThereBeforeAnythingIsComputed) {
  const View seen = view();
  EXPECT_EQ(seen.scene, nullptr);
  EXPECT_EQ(seen.gaps, nullptr);
  EXPECT_EQ(seen.shown.parties.size(), 4U);
}

TEST_F(ViewTest, RequestsAreCarriedOut) {
  calls_.layout_fails = true;
  test::settle(session());
  calls_.layout_fails = false;
  Requests requests;
  requests.choose_layout = std::string(kDefaultLayout);
  requests.choose_network = NetworkChoice::with_initiatives;
  desk_.carry_out(requests);
  test::settle(session());
  ASSERT_NE(session().scene(), nullptr);
  EXPECT_EQ(session().scene()->ties.size(), 3U);
}

TEST_F(ViewTest, ALayoutIsCancelledOnRequest) {
  test::settle(session());
  calls_.layout_hangs = true;
  Requests requests;
  requests.choose_layout = "dot";
  desk_.carry_out(requests);
  session().collect();
  EXPECT_TRUE(view().layout_runs);
  Requests cancel;
  cancel.cancel_layout = true;
  desk_.carry_out(cancel);
  test::settle(session());
  EXPECT_NE(view().layout_problem, nullptr);
}

}  // namespace
}  // namespace samenhang
