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
  requests.choose_network = NetworkChoice::two_mode;
  requests.choose_layout = "dot";
  requests.choose_colour = ColourBy::kind;
  requests.choose_size = "betweenness";
  requests.choose_filter = Filter{};
  requests.choose_filter->domains = {Domain("housing")};
  requests.choose_language = Language::english;

  const Choices after = choices_after({}, requests);
  EXPECT_EQ(after.selected, "P2");
  EXPECT_EQ(after.highlighted, (std::vector<std::string>{"P1", "P3"}));
  EXPECT_EQ(after.network, NetworkChoice::two_mode);
  EXPECT_EQ(after.layout_id, "dot");
  EXPECT_EQ(after.colour_by, ColourBy::kind);
  EXPECT_EQ(after.size_by, "betweenness");
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
  ViewTest() : session_(Language::dutch, test::fake_methods(calls_), [] {}) {
    session_.open("Kleindorp", {test::small_municipality(), {}});
  }
  test::Calls calls_;
  Session session_;
};

TEST_F(ViewTest, TellsWhatTheSessionKnows) {
  test::settle(session_);
  const View view = view_of(session_);
  EXPECT_EQ(view.project_name, "Kleindorp");
  EXPECT_EQ(view.network.vertex_count(), 4U);
  EXPECT_EQ(view.scene, session_.scene());
  EXPECT_EQ(view.scene_revision, session_.scene_revision());
  EXPECT_EQ(view.gaps, session_.gaps());
  EXPECT_EQ(view.measures.size(), 10U);
  EXPECT_EQ(view.measures.front().scores, session_.measures().front().scores.get());
  EXPECT_FALSE(view.layout_runs);
}

TEST_F(ViewTest, IsThereBeforeAnythingIsComputed) {
  const View view = view_of(session_);
  EXPECT_EQ(view.scene, nullptr);
  EXPECT_EQ(view.gaps, nullptr);
  EXPECT_EQ(view.shown.parties.size(), 4U);
}

TEST_F(ViewTest, RequestsAreCarriedOut) {
  calls_.layout_fails = true;
  test::settle(session_);
  calls_.layout_fails = false;
  Requests requests;
  requests.choose_layout = std::string(kDefaultLayout);
  requests.choose_network = NetworkChoice::with_initiatives;
  carry_out(requests, session_);
  test::settle(session_);
  ASSERT_NE(session_.scene(), nullptr);
  EXPECT_EQ(session_.scene()->ties.size(), 3U);
}

TEST_F(ViewTest, ALayoutIsCancelledOnRequest) {
  test::settle(session_);
  calls_.layout_hangs = true;
  Requests requests;
  requests.choose_layout = "dot";
  carry_out(requests, session_);
  session_.collect();
  EXPECT_TRUE(view_of(session_).layout_runs);
  Requests cancel;
  cancel.cancel_layout = true;
  carry_out(cancel, session_);
  test::settle(session_);
  EXPECT_NE(view_of(session_).layout_problem, nullptr);
}

}  // namespace
}  // namespace samenhang
