// Editing on the map, by pointer and keys in the real panel.
#include "panels/map_panel.h"
#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/widgets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include <functional>
#include <optional>
#include <string>

namespace samenhang {
namespace {

using test::HeadlessUi;
using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr ui::Pixels kGround{1200.0F, 200.0F};

class MapEditing : public testing::Test {
 protected:
  void draw() {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize({1280.0F, 800.0F});
    const ui::Window window("map", ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    if (types_) ui::text_input("typed", typed_);
    View view = project_.view();
    if (older_scene_) view.scene = &*older_scene_;
    draw_map_panel(view, state_, requests_);
  }
  void frames() {
    for (int i = 0; i < 3; ++i) ui_.frame(drawing_);
  }
  ui::Pixels place_of(std::string_view name) { return ui_.surface().places().find(name)->rectangle.middle(); }
  void begin_drag(ui::Pixels from, ui::Pixels to) {
    ui_.move_to(from, drawing_);
    ui_.button(0, true, drawing_);
    ui_.move_to(to, drawing_);
  }
  template <class T>
  const T& edit() {
    return std::get<T>(requests_.edits.at(0));
  }

  PanelsProject project_;
  MapState state_;
  Requests requests_;
  HeadlessUi ui_;
  bool types_ = false;
  std::string typed_;
  std::optional<Scene> older_scene_;
  std::function<void()> drawing_ = [this] { draw(); };
};

TEST_F(MapEditing, PlacesTheMemberThatIsDraggedOnceWhenLetGo) {
  frames();
  const ui::Pixels from = place_of("Woonstede");
  begin_drag(from, {from.x - 60.0F, from.y + 30.0F});
  EXPECT_THAT(requests_.edits, IsEmpty());
  ui_.button(0, false, drawing_);
  ASSERT_EQ(requests_.edits.size(), 1U);
  const auto& members = edit<PlaceMembers>().members;
  ASSERT_EQ(members.size(), 1U);
  EXPECT_EQ(members[0].first, "P3");
  const Point before = project_.view().scene->parties[2].mark.centre;
  EXPECT_LT(members[0].second->x, before.x);
  EXPECT_GT(members[0].second->y, before.y);
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapEditing, TakesADragBackWithEscape) {
  frames();
  const ui::Pixels from = place_of("Woonstede");
  project_.selected = "P1";
  begin_drag(from, {from.x - 60.0F, from.y + 30.0F});
  ui_.key(ui::kKeyEscape, {}, drawing_);
  ui_.button(0, false, drawing_);
  EXPECT_THAT(requests_.edits, IsEmpty());
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapEditing, MarksWhatIsInTheBox) {
  frames();
  ui_.hold({.shift = true}, drawing_);
  begin_drag({15.0F, 250.0F}, {1260.0F, 600.0F});
  ui_.button(0, false, drawing_);
  ASSERT_TRUE(requests_.mark);
  EXPECT_THAT(*requests_.mark, ElementsAre("P1", "P2", "P3"));
}

TEST_F(MapEditing, MarksWithControl) {
  frames();
  ui_.hold({.control = true}, drawing_);
  ui_.press_at(place_of("Café Één"), drawing_);
  EXPECT_THAT(*requests_.mark, ElementsAre("P2"));
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapEditing, RemovesWhatIsSelectedWithTheKeyWhileTheMapHasTheFocus) {
  project_.selected = "P2";
  frames();
  ui_.key(ui::kKeyDelete, {}, drawing_);
  EXPECT_THAT(requests_.edits, IsEmpty());
  ui_.hold({.shift = true}, drawing_);
  ui_.press_at(kGround, drawing_);
  ui_.hold({}, drawing_);
  ui_.key(ui::kKeyDelete, {}, drawing_);
  EXPECT_EQ(edit<Remove<Party>>().key, "P2");
  EXPECT_EQ(requests_.select, "");
}

TEST_F(MapEditing, RemovesNothingWhileTextIsTyped) {
  types_ = true;
  project_.selected = "P2";
  ui_.press("typed", drawing_);
  ui_.key(ui::kKeyDelete, {}, drawing_);
  EXPECT_THAT(requests_.edits, IsEmpty());
}

TEST_F(MapEditing, UnpinsWithTheKey) {
  project_.pins = {{"P2", {5.0, 5.0}}};
  frames();
  ui_.press_at(kGround, drawing_);
  project_.selected = "P2";
  ui_.type("u", drawing_);
  ASSERT_EQ(requests_.edits.size(), 1U);
  EXPECT_EQ(edit<PlaceMembers>().members[0].second, std::nullopt);
}

TEST_F(MapEditing, OpensAMenuOnAMember) {
  frames();
  ui_.press_right_at(place_of("Woonstede"), drawing_);
  ui_.press("Remove (key Delete)", drawing_);
  EXPECT_EQ(edit<Remove<Party>>().key, "P3");
}

TEST_F(MapEditing, OpensTheMenuByTheKeyboard) {
  frames();
  ui_.press_at(kGround, drawing_);
  project_.selected = "P1";
  ui_.key(ui::kKeyMenu, {}, drawing_);
  EXPECT_TRUE(ui_.shows("Draw a tie"));
}

TEST_F(MapEditing, OpensAMenuOnATie) {
  frames();
  const ui::Pixels a = place_of("Wijkteam Noord");
  const ui::Pixels b = place_of("Café Één");
  ui_.press_right_at({(a.x + b.x) / 2.0F, (a.y + b.y) / 2.0F}, drawing_);
  ui_.press("Remove the tie", drawing_);
  EXPECT_EQ(edit<Remove<Relation>>().key, "R1");
}

TEST_F(MapEditing, AddsAPartyWhereTheMenuWasOpened) {
  frames();
  ui_.press_right_at(kGround, drawing_);
  ui_.press("Add a party here", drawing_);
  ui_.type("Voedselbank", drawing_);
  ui_.press("Add the party", drawing_);
  const auto& several = edit<Several>();
  EXPECT_EQ(std::get<Add<Party>>(several.edits.at(0)).row.name, "Voedselbank");
  EXPECT_EQ(requests_.select, std::get<Add<Party>>(several.edits.at(0)).row.id.text());
}

TEST_F(MapEditing, AddsAPartyWithEnterAndNoneWithoutAName) {
  frames();
  ui_.press_right_at(kGround, drawing_);
  ui_.press("Add a party here", drawing_);
  ui_.type("Voedselbank", drawing_);
  ui_.key(ui::kKeyEnter, {}, drawing_);
  EXPECT_EQ(requests_.edits.size(), 1U);
  ui_.press_right_at(kGround, drawing_);
  ui_.press("Add a party here", drawing_);
  ui_.key(ui::kKeyEnter, {}, drawing_);
  EXPECT_EQ(requests_.edits.size(), 1U);
}

TEST_F(MapEditing, DrawsATieWithControlAndAsksWhatItIs) {
  frames();
  const ui::Pixels from = place_of("Wijkteam Noord");
  const ui::Pixels to = place_of("Woonstede");
  ui_.hold({.control = true}, drawing_);
  begin_drag(from, to);
  ui_.button(0, false, drawing_);
  ui_.hold({}, drawing_);
  ui_.press("Desired", drawing_);
  ui_.press("Add the tie", drawing_);
  const Relation& added = edit<Add<Relation>>().row;
  EXPECT_EQ(added.from, "P1");
  EXPECT_EQ(added.to, "P3");
  EXPECT_EQ(added.status, RelationStatus::desired);
}

TEST_F(MapEditing, DrawsATieFromTheMenuToThePressedMember) {
  frames();
  const ui::Pixels to = place_of("Woonstede");
  ui_.press_right_at(place_of("Wijkteam Noord"), drawing_);
  ui_.press("Draw a tie", drawing_);
  ui_.press_at(to, drawing_);
  EXPECT_EQ(requests_.select, std::nullopt);
  ui_.press("Add the tie", drawing_);
  EXPECT_EQ(edit<Add<Relation>>().row.to, "P3");
}

TEST_F(MapEditing, LeavesAllAsItWasWhenAFormIsCancelled) {
  frames();
  const ui::Pixels to = place_of("Woonstede");
  for (const bool by_key : {false, true}) {
    ui_.press_right_at(place_of("Wijkteam Noord"), drawing_);
    ui_.press("Draw a tie", drawing_);
    ui_.press_at(to, drawing_);
    if (by_key) {
      ui_.key(ui::kKeyEscape, {}, drawing_);
    } else {
      ui_.press("Cancel", drawing_);
    }
    EXPECT_FALSE(ui_.shows("Add the tie"));
  }
  EXPECT_THAT(requests_.edits, IsEmpty());
}

TEST_F(MapEditing, TakesBackATieFromTheMenuWithEscape) {
  frames();
  const ui::Pixels to = place_of("Woonstede");
  ui_.press_right_at(place_of("Wijkteam Noord"), drawing_);
  ui_.press("Draw a tie", drawing_);
  ui_.key(ui::kKeyEscape, {}, drawing_);
  ui_.press_at(to, drawing_);
  EXPECT_EQ(requests_.select, "P3");
}

// Whatever is under way, the network may change under it.
TEST_F(MapEditing, OutlivesThatWhatItIsAboutIsRemoved) {
  frames();
  const ui::Pixels from = place_of("Woonstede");
  project_.selected = "P3";
  project_.marked = {"P3", "P2"};
  project_.pins = {{"P3", {1.0, 1.0}}};
  begin_drag(from, {from.x - 60.0F, from.y + 30.0F});
  project_.inventory.relations = {project_.inventory.relations.front()};
  project_.inventory.parties.pop_back();
  frames();
  ui_.button(0, false, drawing_);
  EXPECT_EQ(edit<PlaceMembers>().members.size(), 1U);
}

TEST_F(MapEditing, OutlivesThatAMenuOrFormIsAboutOneThatIsRemoved) {
  frames();
  const ui::Pixels to = place_of("Woonstede");
  ui_.press_right_at(place_of("Wijkteam Noord"), drawing_);
  ui_.press("Draw a tie", drawing_);
  ui_.press_at(to, drawing_);
  project_.inventory.relations = {project_.inventory.relations.front()};
  project_.inventory.parties.pop_back();
  frames();
  EXPECT_FALSE(ui_.shows("Add the tie"));
  ui_.press_right_at(place_of("Café Één"), drawing_);
  project_.inventory.relations.clear();
  project_.inventory.participations.clear();
  project_.inventory.parties.pop_back();
  frames();
  EXPECT_FALSE(ui_.shows("Draw a tie"));
}

TEST_F(MapEditing, OutlivesAFilterThatHidesEverything) {
  frames();
  const ui::Pixels from = place_of("Woonstede");
  project_.selected = "P3";
  begin_drag(from, {from.x - 60.0F, from.y + 30.0F});
  project_.filter.domains = {Domain("sport")};
  frames();
  ui_.button(0, false, drawing_);
  project_.filter = {};
  frames();
  EXPECT_THAT(requests_.edits, IsEmpty());
}

TEST_F(MapEditing, WaitsForTheMapOfTheNetworkThatIsLookedAt) {
  frames();
  const ui::Pixels place = place_of("Woonstede");
  project_.scene_is_current = false;
  project_.selected = "P3";
  project_.inventory.relations = {project_.inventory.relations.front()};
  project_.inventory.parties.pop_back();
  frames();
  ui_.drag(place, {place.x - 50.0F, place.y}, drawing_);
  EXPECT_THAT(requests_.edits, IsEmpty());
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapEditing, CanBeLookedAtWhileANewMapIsMade) {
  frames();
  project_.scene_is_current = false;
  ui_.wheel(kGround, 1.0F, drawing_);
  ASSERT_TRUE(state_.camera);
  const Camera nearer = *state_.camera;
  ui_.drag(kGround, {kGround.x - 50.0F, kGround.y}, drawing_);
  EXPECT_GT(state_.camera->middle.x, nearer.middle.x);
  ui_.press("Show all", drawing_);
  EXPECT_FALSE(state_.camera);
}

TEST_F(MapEditing, CentresOnAMemberOnceTheMapShowsIt) {
  frames();
  project_.scene_is_current = false;
  state_.centre = "P3";
  frames();
  EXPECT_EQ(state_.centre, "P3");
  project_.scene_is_current = true;
  frames();
  EXPECT_EQ(state_.centre, "");
  EXPECT_EQ(state_.camera->middle, project_.view().scene->parties[2].mark.centre);
}

TEST_F(MapEditing, TakesEnterOnCancelForCancel) {
  frames();
  const ui::Pixels to = place_of("Woonstede");
  ui_.press_right_at(place_of("Wijkteam Noord"), drawing_);
  ui_.press("Draw a tie", drawing_);
  ui_.press_at(to, drawing_);
  for (int i = 0; i < 3; ++i) ui_.key(ui::kKeyDown, {}, drawing_);  // from the first list to the first button
  ui_.key(ui::kKeyRight, {}, drawing_);
  ui_.key(ui::kKeyEnter, {}, drawing_);
  EXPECT_FALSE(ui_.shows("Add the tie"));
  EXPECT_THAT(requests_.edits, IsEmpty());
}

TEST_F(MapEditing, OutlivesASceneThatIsOlderThanTheNetwork) {
  frames();
  const ui::Pixels place = place_of("Woonstede");
  older_scene_ = *project_.view().scene;
  project_.inventory.parties.own(2).id = PartyId("P9");
  project_.inventory.parties.own(2).name = "Voedselbank";
  project_.inventory.relations = {project_.inventory.relations.front()};
  frames();
  ui_.move_to(place, drawing_);
  ui_.drag(place, {place.x - 50.0F, place.y}, drawing_);
  EXPECT_THAT(requests_.edits, IsEmpty());
}

}  // namespace
}  // namespace samenhang
