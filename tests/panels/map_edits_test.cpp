#include "panels/map_edits.h"

#include "document/apply.h"
#include "panels/map_forms.h"
#include "panels/map_menu.h"
#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> texts_of(const std::vector<MenuGroup>& groups) {
  std::vector<std::string> texts;
  for (const MenuGroup& group : groups) {
    for (const MenuRow& row : group.rows) texts.push_back(row.text);
  }
  return texts;
}

const MenuRow& row_named(const std::vector<MenuGroup>& groups, std::string_view text) {
  for (const MenuGroup& group : groups) {
    for (const MenuRow& row : group.rows) {
      if (row.text == text) return row;
    }
  }
  throw std::runtime_error("no row " + std::string(text));
}

class MapEdits : public testing::Test {
 protected:
  // What the edit makes of the project.
  Document after(const Edit& edit) {
    const View view = project_.view();
    const Result<Document> made = apply(view.document, edit);
    EXPECT_TRUE(made);
    return made ? *made : view.document;
  }

  PanelsProject project_;
};

TEST_F(MapEdits, AreAboutWhatIsMarkedBeforeWhatIsSelected) {
  project_.selected = "P2";
  EXPECT_THAT(chosen_on_map(project_.view()), ElementsAre("P2"));
  project_.marked = {"P3", "P1", "gone"};
  EXPECT_THAT(chosen_on_map(project_.view()), ElementsAre("P1", "P3"));
}

TEST_F(MapEdits, RemoveOneByItselfAndSeveralAsOneStep) {
  const auto one = removal_of(project_.view(), {"P1"});
  EXPECT_TRUE(std::holds_alternative<Remove<Party>>(*one));
  const auto two = removal_of(project_.view(), {"P3", "P1"});
  EXPECT_EQ(std::get<Several>(*two).edits.size(), 2U);
  EXPECT_EQ(after(*two).inventory->parties.size(), 1U);
  EXPECT_EQ(removal_of(project_.view(), {"gone"}), std::nullopt);
}

TEST_F(MapEdits, RemoveAnInitiativeOfTheTwoModeMap) {
  project_.choice = NetworkChoice::two_mode;
  EXPECT_THAT(after(*removal_of(project_.view(), {"I1"})).inventory->initiatives, IsEmpty());
}

TEST_F(MapEdits, NeverRemoveWhatTheFilterHides) {
  project_.filter.domains = {Domain("welfare")};
  project_.selected = "P3";
  const View view = project_.view();
  EXPECT_EQ(removal_of(view, chosen_on_map(view)), std::nullopt);
}

TEST_F(MapEdits, UnpinOnlyWhatIsPinned) {
  project_.pins = {{"P1", {1.0, 2.0}}, {"P3", {3.0, 4.0}}};
  EXPECT_EQ(unpinning_of(project_.view(), {"P2"}), std::nullopt);
  EXPECT_THAT(*after(*unpinning_of(project_.view(), {"P1", "P2"})).pins, ElementsAre(testing::Key("P3")));
}

TEST_F(MapEdits, AddAPartyWithANewIdInItsPlace) {
  const Document made = after(new_party(project_.view(), {.place = {10.0, 20.0}, .name = " Voedselbank "}));
  ASSERT_EQ(made.inventory->parties.size(), 4U);
  EXPECT_EQ(made.inventory->parties[3].name, "Voedselbank");
  EXPECT_EQ(made.pins->at(made.inventory->parties[3].id.text()), (Point{10.0, 20.0}));
}

TEST_F(MapEdits, AddTheRelationOfTheForm) {
  TieForm form{.ends = {"P1", "P3"}};
  form.kind = 1;
  form.desired = true;
  form.strength = 3;
  const Relation added = after(*new_tie(project_.view(), form)).inventory->relations.back();
  EXPECT_EQ(added.from, "P1");
  EXPECT_EQ(added.to, "P3");
  EXPECT_EQ(added.kind, "information_exchange");
  EXPECT_EQ(added.status, RelationStatus::desired);
  EXPECT_EQ(added.strength, 3);
}

TEST_F(MapEdits, AddAParticipationBetweenAPartyAndAnInitiative) {
  project_.choice = NetworkChoice::two_mode;
  const Participation added = after(*new_tie(project_.view(), {.ends = {"I1", "P3"}})).inventory->participations.back();
  EXPECT_EQ(added, (Participation{InitiativeId("I1"), PartyId("P3"), ParticipationRole::participant}));
}

TEST_F(MapEdits, TieNoOneToItselfNorToWhoIsGone) {
  EXPECT_EQ(new_tie(project_.view(), {.ends = {"P1", "P1"}}), std::nullopt);
  EXPECT_EQ(new_tie(project_.view(), {.ends = {"P1", "gone"}}), std::nullopt);
}

TEST_F(MapEdits, OfTheMenuOfAMember) {
  EXPECT_THAT(texts_of(menu_of(project_.view(), {.member = "P1", .tie = {}, .place = {}})),
              ElementsAre("Draw a tie", "Remove (key Delete)"));
  project_.pins = {{"P1", {}}};
  EXPECT_THAT(texts_of(menu_of(project_.view(), {.member = "P1", .tie = {}, .place = {}})), Contains("Unpin (key U)"));
  EXPECT_THAT(menu_of(project_.view(), {.member = "gone", .tie = {}, .place = {}}), IsEmpty());
}

TEST_F(MapEdits, OfTheMenuOfOneThatIsMarkedAreAboutAllMarked) {
  project_.marked = {"P1", "P3"};
  const auto groups = menu_of(project_.view(), {.member = "P3", .tie = {}, .place = {}});
  EXPECT_EQ(groups[0].heading, "2 marked");
  const Edit& removal = std::get<Edit>(row_named(groups, "Remove (key Delete)").action);
  EXPECT_EQ(after(removal).inventory->parties.size(), 1U);
}

TEST_F(MapEdits, OfTheMenuOfTheGround) {
  EXPECT_THAT(texts_of(menu_of(project_.view(), {})), ElementsAre("Add a party here"));
  project_.pins = {{"P1", {}}, {"P2", {}}};
  const auto groups = menu_of(project_.view(), {});
  EXPECT_THAT(*after(std::get<Edit>(row_named(groups, "Unpin all").action)).pins, IsEmpty());
}

TEST_F(MapEdits, OfTheMenuOfATieChangeStrengthAndStatusOrRemoveIt) {
  const MenuTarget target{.member = {}, .tie = TieEnds{"P2", "P1"}, .place = {}};
  const auto groups = menu_of(project_.view(), target);
  EXPECT_EQ(groups[0].heading, "Coordination: Wijkteam Noord – Café Één");
  EXPECT_TRUE(row_named(groups, "2 · Cooperation").holds);
  EXPECT_EQ(after(std::get<Edit>(row_named(groups, "4 · Integration").action)).inventory->relations[0].strength, 4);
  EXPECT_EQ(after(std::get<Edit>(row_named(groups, "Desired").action)).inventory->relations[0].status,
            RelationStatus::desired);
  EXPECT_EQ(after(std::get<Edit>(row_named(groups, "Remove the tie").action)).inventory->relations.size(), 2U);
}

TEST_F(MapEdits, OfTheMenuOfATieByInitiativeOnlyExplainIt) {
  project_.choice = NetworkChoice::with_initiatives;
  project_.inventory.relations.clear();
  const MenuTarget target{.member = {}, .tie = TieEnds{"P1", "P2"}, .place = {}};
  const auto groups = menu_of(project_.view(), target);
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<Explain>(groups[0].rows[0].action));
}

TEST_F(MapEdits, OfTheMenuOfATieOfTheTwoModeMapRemoveTheParticipation) {
  project_.choice = NetworkChoice::two_mode;
  const MenuTarget target{.member = {}, .tie = TieEnds{"P2", "I1"}, .place = {}};
  const auto groups = menu_of(project_.view(), target);
  const Edit& removal = std::get<Edit>(row_named(groups, "Remove the participation").action);
  EXPECT_EQ(after(removal).inventory->participations.size(), 1U);
}

TEST_F(MapEdits, OfTheMenuOfATieOfWhichOneEndIsGoneAreNone) {
  const MenuTarget target{.member = {}, .tie = TieEnds{"P1", "gone"}, .place = {}};
  EXPECT_THAT(menu_of(project_.view(), target), IsEmpty());
}

}  // namespace
}  // namespace samenhang
