#include "base/catalogue.h"
#include "project/project.h"

#include <gmock/gmock.h>

#include <filesystem>

// Files that older versions of the program saved. Their makers are gone, so the files stay as they are.
namespace samenhang {
namespace {

using testing::Pair;
using testing::UnorderedElementsAre;

ProjectReading opened(const char* name) {
  auto reading = open_project(std::filesystem::path(SAMENHANG_ROOT) / "tests/project/fixtures" / name);
  EXPECT_TRUE(reading) << line_of(reading.error(), Catalogue(Language::english));
  return reading ? std::move(*reading) : ProjectReading{};
}

TEST(Fixtures, OfVersion1HoldTheirTables) {
  const ProjectReading reading = opened("version-1.samenhang");
  EXPECT_FALSE(has_error(reading.problems));
  const Inventory& inventory = *reading.document.inventory;
  EXPECT_EQ(inventory.project.municipality, "Lindeveen (fictief)");
  EXPECT_EQ(inventory.project.reference_date, (Date{2024, 3, 1}));
  EXPECT_EQ(inventory.neighbourhoods.size(), 8U);
  EXPECT_EQ(inventory.parties.size(), 60U);
  EXPECT_EQ(inventory.initiatives.size(), 35U);
  EXPECT_EQ(inventory.participations.size(), 124U);
  EXPECT_EQ(inventory.relations.size(), 183U);
  EXPECT_EQ(inventory.agreements.size(), 14U);
  EXPECT_EQ(inventory.guidance.size(), 245U);
  EXPECT_EQ(inventory.contacts.size(), 54U);
  EXPECT_NE(inventory.code_lists.find(ListId::target_group, "sailors"), nullptr);
}

TEST(Fixtures, OfVersion1HoldTheCellsOfTheirRows) {
  const ProjectReading reading = opened("version-1.samenhang");
  const Inventory& inventory = *reading.document.inventory;
  ASSERT_EQ(inventory.parties.size(), 60U);
  EXPECT_EQ(inventory.parties[1].id, PartyId("P002"));
  EXPECT_EQ(inventory.parties[1].name, "Afdeling Armoede en Schulden");
  EXPECT_EQ(inventory.parties[1].kind, PartyKind("municipal_department"));
  EXPECT_THAT(inventory.parties[1].target_groups, testing::ElementsAre(TargetGroup("low_income")));
  EXPECT_EQ(inventory.parties[1].works_with_experience_experts, Answer::no);
  ASSERT_EQ(inventory.relations.size(), 183U);
  EXPECT_EQ(inventory.relations[0].to, PartyId("P003"));
  EXPECT_EQ(inventory.relations[0].strength, 3);
}

TEST(Fixtures, OfVersion1HoldWhatIsNotInTheTables) {
  const Document document = opened("version-1.samenhang").document;
  EXPECT_THAT(*document.pins, UnorderedElementsAre(Pair("P001", Point{12.5, -40}), Pair("I01", Point{1.0 / 3.0, 2})));
  EXPECT_EQ(document.placement(NetworkChoice::with_initiatives),
            (Placement{"neato", {{"P001", Point{100, -0.25}}, {"P002", Point{2.0 / 3.0, 80}}}}));
  EXPECT_EQ(document.placement(NetworkChoice::two_mode), (Placement{"dot", {{"I01", Point{7, 8}}}}));
  EXPECT_EQ(document.placement(NetworkChoice::relations), Placement{});
  EXPECT_EQ(document.settings, (MapSettings{NetworkChoice::with_initiatives, "neato", "kind", "betweenness"}));
  EXPECT_EQ(document.note, "Nulmeting.\nMet één café.");
  const FindingState said{FindingStatus::act, "Hanna", Date{2024, 5, 1}, "Bellen; daarna \"afspraak\"."};
  EXPECT_THAT(*document.finding_states, UnorderedElementsAre(Pair(FindingKey{"isolated_party", "P055", ""}, said)));
}

// That of version 1, after the list of partners of tests/intake/fixtures was brought in.
TEST(Fixtures, OfVersion2HoldHowListsWereRead) {
  const Document document = opened("version-2.samenhang").document;
  EXPECT_EQ(document.inventory->parties.size(), 63U);
  EXPECT_EQ(document.pins->size(), 2U);
  ASSERT_EQ(document.recipe->sheets.size(), 1U);
  EXPECT_EQ(document.recipe->sheets.front().role, SheetRole::parties);
  EXPECT_THAT(document.recipe->sheets.front().columns, testing::Contains(Pair("organisatie", Field::party_name)));
  EXPECT_THAT(document.recipe->names.merged,
              testing::Contains(NameGroup{"Woningcorp. Thuishaven", "Woningcorporatie Thuishaven"}));
}

}  // namespace
}  // namespace samenhang
