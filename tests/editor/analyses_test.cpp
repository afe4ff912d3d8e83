#include "editor/analyses.h"

#include "editor/fake_methods.h"
#include "editor/municipality.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::Calls;
using test::collect_until;
using test::fake_methods;

class AnalysesTest : public testing::Test {
 protected:
  AnalysesTest() : analyses_(fake_methods(calls_), [this] { ++calls_.wakes; }) {}

  const Subject& subject(NetworkChoice choice = NetworkChoice::relations) {
    return subjects_.find_or_make(state_, choice, {});
  }
  Result<SharedPositions> await_layout(const Subject& subject, const char* id) {
    std::optional<Result<SharedPositions>> made;
    collect_until(analyses_, [&] { return (made = analyses_.layout(subject, *find_layout(id))).has_value(); });
    return *made;
  }
  SharedScores await_scores(const Subject& subject, const char* id) {
    SharedScores made;
    collect_until(analyses_,
                  [&] { return (made = analyses_.scores(subject, {find_party_measure(id)}).front()) != nullptr; });
    return made;
  }

  Calls calls_;
  InventoryState state_{Revision(1), std::make_shared<const Inventory>(test::small_municipality())};
  Subjects subjects_;
  Analyses analyses_;
};

TEST_F(AnalysesTest, KnowNothingAtFirst) {
  const Subject all = subject();
  EXPECT_FALSE(analyses_.layout(all, *find_layout("dot")).has_value());
  EXPECT_EQ(analyses_.scores(all, {find_party_measure("degree")}).front(), nullptr);
  EXPECT_EQ(analyses_.gaps(state_), nullptr);
}

TEST_F(AnalysesTest, TellTheScoresOfTheSubject) {
  const SharedScores degree = await_scores(subject(), "degree");
  EXPECT_EQ(*degree, (Scores{1.0, 2.0, 1.0, 0.0}));
}

TEST_F(AnalysesTest, AreNotComputedAgainWhenTheUserGoesBack) {
  const Subject relations = subject();
  const Subject initiatives = subject(NetworkChoice::with_initiatives);
  const SharedPositions first = *await_layout(relations, "dot");
  await_layout(initiatives, "dot");
  EXPECT_EQ(*await_layout(relations, "dot"), first);
  EXPECT_EQ(calls_.layouts, 2);
}

TEST_F(AnalysesTest, ScoresAreTheVerySameWhenTheUserGoesBack) {
  const Subject relations = subject();
  const SharedScores first = await_scores(relations, "degree");
  await_scores(subject(NetworkChoice::with_initiatives), "degree");
  EXPECT_EQ(await_scores(relations, "degree"), first);
}

TEST_F(AnalysesTest, GapsAreFoundOnceForARevision) {
  SharedGaps gaps;
  collect_until(analyses_, [&] { return (gaps = analyses_.gaps(state_)) != nullptr; });
  EXPECT_EQ(gaps->size(), all_gap_rules().size());
  EXPECT_EQ(analyses_.gaps(state_), gaps);
  EXPECT_EQ(calls_.gaps, 1);
}

TEST_F(AnalysesTest, GoOnWhileALayoutHangs) {
  calls_.layout_hangs = true;
  const Subject all = subject();
  analyses_.layout(all, *find_layout("dot"));
  EXPECT_NE(await_scores(all, "degree"), nullptr);
  EXPECT_TRUE(analyses_.layout_runs());
}

TEST_F(AnalysesTest, StopALayoutAtOnceWhenAnotherOneIsAskedFor) {
  calls_.layout_hangs = true;
  const Subject all = subject();
  analyses_.layout(all, *find_layout("neato"));
  analyses_.layout(all, *find_layout("dot"));
  collect_until(analyses_, [&] { return !analyses_.layout_runs(); });
  calls_.layout_hangs = false;
  EXPECT_TRUE(await_layout(all, "dot").has_value());
}

TEST_F(AnalysesTest, AStoppedLayoutIsMadeWhenItIsAskedForAgain) {
  calls_.layout_hangs = true;
  const Subject all = subject();
  analyses_.layout(all, *find_layout("neato"));
  analyses_.layout(all, *find_layout("dot"));
  collect_until(analyses_, [&] { return !analyses_.layout_runs(); });
  calls_.layout_hangs = false;
  EXPECT_TRUE(await_layout(all, "neato").has_value());
}

TEST_F(AnalysesTest, TellThatTheUserCancelledALayout) {
  calls_.layout_hangs = true;
  const Subject all = subject();
  analyses_.layout(all, *find_layout("dot"));
  analyses_.cancel_layout();
  EXPECT_FALSE(await_layout(all, "dot").has_value());
  EXPECT_EQ(calls_.layouts, 1);
}

TEST_F(AnalysesTest, TryAFailedLayoutAgainOnlyWhenToldTo) {
  calls_.layout_fails = true;
  const Subject all = subject();
  EXPECT_FALSE(await_layout(all, "dot").has_value());
  calls_.layout_fails = false;
  EXPECT_FALSE(await_layout(all, "dot").has_value());
  analyses_.forget_failure(all, *find_layout("dot"));
  EXPECT_TRUE(await_layout(all, "dot").has_value());
}

TEST_F(AnalysesTest, AGoodLayoutIsNotMadeAgainWhenTold) {
  const Subject all = subject();
  await_layout(all, "dot");
  analyses_.forget_failure(all, *find_layout("dot"));
  await_layout(all, "dot");
  EXPECT_EQ(calls_.layouts, 1);
}

TEST_F(AnalysesTest, ForgetWhatIsNoLongerKept) {
  const Subject all = subject();
  await_layout(all, "dot");
  analyses_.keep_only(Subjects(), Revision(2));
  await_layout(all, "dot");
  EXPECT_EQ(calls_.layouts, 2);
}

TEST_F(AnalysesTest, WakeTheWindowForEachAnswer) {
  await_layout(subject(), "dot");
  collect_until(analyses_, [&] { return calls_.wakes >= 1; });
  EXPECT_EQ(calls_.wakes, 1);
}

}  // namespace
}  // namespace samenhang
