#include "editor/session_on_fakes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <type_traits>

namespace samenhang {
namespace {

using SessionTest = test::SessionOnFakes;
using test::fake_methods;
using test::settle;

TEST_F(SessionTest, StartsWithoutAProjectAndWithoutALayout) {
  settle(session_);
  EXPECT_TRUE(session_.inventory().parties.empty());
  EXPECT_EQ(calls_.layouts, 0);
}

TEST_F(SessionTest, StartsWithTheInitiativesWhereThereAreNoRelations) {
  Inventory inventory = test::small_municipality();
  inventory.relations.clear();
  session_.open("Kleindorp", {inventory, {}});
  EXPECT_EQ(session_.document().settings.network, NetworkChoice::with_initiatives);
  EXPECT_EQ(session_.subject().network->tie_count(), 1U);
  open();
  EXPECT_EQ(session_.document().settings.network, NetworkChoice::relations);
}

TEST_F(SessionTest, NumbersEachProjectThatIsOpened) {
  open();
  const auto first = session_.project_number();
  open();
  EXPECT_NE(session_.project_number(), first);
}

TEST_F(SessionTest, ShowsTheProjectBeforeAnythingIsComputed) {
  calls_.layout_hangs = true;
  open();
  session_.collect();
  EXPECT_EQ(session_.project_name(), "Kleindorp");
  EXPECT_EQ(session_.subject().network->vertex_count(), 4U);
  EXPECT_EQ(session_.scene(), nullptr);
  EXPECT_TRUE(session_.layout_runs());
}

TEST_F(SessionTest, ComesToKnowTheSceneTheMeasuresAndTheGaps) {
  open_and_settle();
  ASSERT_NE(session_.scene(), nullptr);
  EXPECT_EQ(session_.scene()->parties.size(), 4U);
  ASSERT_NE(session_.gaps(), nullptr);
  EXPECT_EQ(session_.gaps()->size(), all_gap_rules().size());
  EXPECT_EQ(session_.measures().size(), 10U);
  EXPECT_TRUE(std::ranges::all_of(session_.measures(), [](const ScreenMeasure& m) { return m.scores != nullptr; }));
}

// More members than a scene is made of while the user waits.
Inventory large_municipality() {
  constexpr int kParties = 4100;
  Inventory inventory = test::small_municipality();
  for (int i = 0; i < kParties; ++i) {
    Party party = inventory.parties.front();
    party.id = PartyId("X" + std::to_string(i));
    inventory.parties.push_back(party);
  }
  return inventory;
}

TEST_F(SessionTest, MakesALargeSceneInTheBackground) {
  session_.open("Grootdorp", {large_municipality(), {}});
  settle(session_);
  ASSERT_NE(session_.scene(), nullptr);
  const std::uint64_t revision = session_.scene_revision();
  set([](MapSettings& s) { s.colour_by = "side"; });
  EXPECT_EQ(session_.scene_revision(), revision);
  EXPECT_FALSE(session_.settled());
  settle(session_);
  EXPECT_GT(session_.scene_revision(), revision);
}

TEST_F(SessionTest, ChangesNothingOnceItIsSettled) {
  open_and_settle();
  const std::uint64_t revision = session_.scene_revision();
  EXPECT_FALSE(session_.collect());
  choose([](Choices&) {});
  EXPECT_FALSE(session_.collect());
  EXPECT_EQ(session_.scene_revision(), revision);
}

TEST_F(SessionTest, ShowsAnotherNetworkAtOnceInTheOldPlaces) {
  open_and_settle();
  calls_.layout_hangs = true;
  session_.lay_out("dot");
  session_.collect();
  choose_network(NetworkChoice::with_initiatives);
  session_.collect();
  EXPECT_EQ(session_.scene()->ties.size(), 3U);
  EXPECT_FALSE(lies_in_a_row());
}

TEST_F(SessionTest, KeepsTheOldPictureUntilTheNewLayoutIsThere) {
  open_and_settle();
  calls_.layout_hangs = true;
  session_.lay_out("dot");
  session_.collect();
  ASSERT_NE(session_.scene(), nullptr);
  EXPECT_FALSE(lies_in_a_row());
  calls_.layout_hangs = false;
  settle(session_);
  EXPECT_TRUE(lies_in_a_row());
}

TEST_F(SessionTest, ComputesNothingTwiceWhenTheUserGoesBackAndForth) {
  open_and_settle();
  choose_network(NetworkChoice::with_initiatives);
  settle(session_);
  const int layouts = calls_.layouts;
  for (const NetworkChoice network : {NetworkChoice::relations, NetworkChoice::with_initiatives}) {
    choose_network(network);
    session_.collect();
    EXPECT_TRUE(session_.settled());
    EXPECT_TRUE(std::ranges::all_of(session_.measures(), [](const ScreenMeasure& m) { return m.scores != nullptr; }));
  }
  EXPECT_EQ(calls_.layouts, layouts);
  EXPECT_EQ(calls_.gaps, 1);
}

TEST_F(SessionTest, GoesBackToTheLayoutThatIsDrawnWhenAnotherFails) {
  open_and_settle();
  calls_.layout_fails = true;
  session_.lay_out("dot");
  settle(session_);
  ASSERT_NE(session_.layout_problem(), nullptr);
  EXPECT_EQ(session_.document().settings.layout_id, kDefaultLayout);
  EXPECT_NE(session_.scene(), nullptr);
  EXPECT_NE(session_.gaps(), nullptr);
}

TEST_F(SessionTest, TellsWhyThereIsNoPictureWhereTheFirstLayoutFails) {
  calls_.layout_fails = true;
  open_and_settle();
  EXPECT_EQ(session_.scene(), nullptr);
  ASSERT_NE(session_.layout_problem(), nullptr);
  EXPECT_EQ(session_.measures().size(), 10U);
  EXPECT_NE(session_.measures().front().scores, nullptr);
}

TEST_F(SessionTest, TriesAgainWhenTold) {
  calls_.layout_fails = true;
  open_and_settle();
  calls_.layout_fails = false;
  session_.lay_out(kDefaultLayout);
  settle(session_);
  EXPECT_NE(session_.scene(), nullptr);
  EXPECT_EQ(session_.layout_problem(), nullptr);
}

TEST_F(SessionTest, TriesALayoutThatFailedOnceAgainWhenItIsChosenAgain) {
  open_and_settle();
  calls_.layout_fails = true;
  session_.lay_out("dot");
  settle(session_);
  calls_.layout_fails = false;
  session_.lay_out("dot");
  settle(session_);
  EXPECT_EQ(session_.document().settings.layout_id, "dot");
  EXPECT_TRUE(lies_in_a_row());
}

TEST_F(SessionTest, CancelsALayout) {
  open_and_settle();
  calls_.layout_hangs = true;
  session_.lay_out("dot");
  session_.collect();
  EXPECT_TRUE(session_.layout_runs());
  session_.cancel_layout();
  settle(session_);
  EXPECT_FALSE(session_.layout_runs());
  ASSERT_NE(session_.layout_problem(), nullptr);
  EXPECT_EQ(session_.document().settings.layout_id, kDefaultLayout);
}

TEST_F(SessionTest, ShowsWhatTheFilterLetsThroughAndKeepsTheWhole) {
  open_and_settle();
  choose([](Choices& c) { c.filter.domains = {Domain("housing")}; });
  settle(session_);
  EXPECT_EQ(session_.inventory().parties.size(), 4U);
  EXPECT_EQ(session_.subject().inventory->parties.size(), 2U);
  EXPECT_EQ(session_.scene()->parties.size(), 2U);
  EXPECT_EQ(calls_.gaps, 1);
}

TEST_F(SessionTest, DrawsNobodyWithoutALayoutProgram) {
  open_and_settle();
  const int layouts = calls_.layouts;
  choose([](Choices& c) { c.filter.domains = {Domain("sport")}; });
  settle(session_);
  EXPECT_EQ(session_.scene()->parties.size(), 0U);
  EXPECT_EQ(calls_.layouts, layouts);
}

TEST_F(SessionTest, SelectingSomeoneIsNoOtherScene) {
  open_and_settle();
  const std::uint64_t revision = session_.scene_revision();
  choose([](Choices& c) { c.selected = "P2"; });
  EXPECT_TRUE(session_.collect());
  EXPECT_EQ(session_.scene_revision(), revision);
  EXPECT_EQ(session_.choices().selected, "P2");
}

TEST_F(SessionTest, ColourSizeLightAndLanguageAreOtherScenes) {
  open_and_settle();
  std::uint64_t revision = session_.scene_revision();
  const auto expect_another = [&](const auto& change) {
    if constexpr (std::is_invocable_v<decltype(change), Choices&>) {
      choose(change);
    } else {
      set(change);
    }
    settle(session_);
    EXPECT_GT(session_.scene_revision(), revision);
    revision = session_.scene_revision();
  };
  expect_another([](MapSettings& s) { s.colour_by = "side"; });
  expect_another([](MapSettings& s) { s.size_by = "betweenness"; });
  expect_another([](Choices& c) { c.highlighted = {"P1", "nobody"}; });
  expect_another([](Choices& c) { c.language = Language::dutch; });
  EXPECT_EQ(session_.catalogue().language(), Language::dutch);
}

TEST_F(SessionTest, SizesByAnAnalystsMeasureToo) {
  open_and_settle();
  const auto analyst = std::ranges::find(party_measures(), Audience::analyst, &PartyMeasure::audience);
  ASSERT_NE(analyst, party_measures().end());
  set([&](MapSettings& s) { s.size_by = std::string(analyst->id); });
  const std::uint64_t revision = session_.scene_revision();
  settle(session_);
  EXPECT_GT(session_.scene_revision(), revision);
  EXPECT_EQ(session_.measures().size(), 10U);
}

TEST_F(SessionTest, AnotherProjectTakesThePlaceOfThisOne) {
  open_and_settle();
  choose([](Choices& c) {
    c.filter.domains = {Domain("housing")};
    c.selected = "P1";
  });
  Inventory other = test::small_municipality();
  other.project.municipality.clear();
  other.parties = {other.parties.front()};
  other.relations.clear();
  other.participations.clear();
  session_.open("Elders", {other, {file_problem("x.csv", {message("It failed.")})}});
  settle(session_);
  EXPECT_EQ(session_.project_name(), "Elders");
  EXPECT_EQ(session_.scene()->parties.size(), 1U);
  EXPECT_EQ(session_.problems().size(), 1U);
  EXPECT_TRUE(session_.choices().filter.lets_all_through());
  EXPECT_TRUE(session_.choices().selected.empty());
  EXPECT_EQ(calls_.gaps, 2);
}

TEST_F(SessionTest, EndsAtOnceWhileALayoutHangs) {
  calls_.layout_hangs = true;
  const auto start = std::chrono::steady_clock::now();
  {
    Session session(Language::english, fake_methods(calls_), [] {});
    session.open("Kleindorp", {test::small_municipality(), {}});
    session.collect();
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

}  // namespace
}  // namespace samenhang
