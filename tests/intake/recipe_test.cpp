#include "intake/recipe.h"
#include "support/imports.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::input_of_text;
using testing::SizeIs;

constexpr std::string_view kList = "Wie;Wat;Waarom\nGGD;Wijkprofielen;\nPluis;Eettafel;samen\n";

// The list, read as the user said: who is the party, and what the initiative.
ImportInput read_by_hand(std::string_view text) {
  ImportInput input = input_of_text(text);
  SheetMapping& mapping = input.sheets.at(0).mapping;
  mapping.role = SheetRole::participations;
  mapping.header_row = 0;
  mapping.fields = {Field::party_name, Field::initiative_name, Field::none};
  return input;
}

TEST(Recipe, ReadsNextYearsListInTheSameWay) {
  const Recipe recipe = recipe_of(read_by_hand(kList), {});
  ImportInput next = input_of_text("Overzicht\nWaarom;Wat;Wie\n;Eettafel;Thuishaven\n");
  apply_recipe(next, recipe);
  const ImportPlan plan = plan_import({}, next);
  ASSERT_THAT(plan.after.participations, SizeIs(1));
  EXPECT_EQ(plan.after.parties.at(0).name, "Thuishaven");
  EXPECT_EQ(plan.after.initiatives.at(0).name, "Eettafel");
}

TEST(Recipe, LeavesAloneASheetWithOtherColumns) {
  const Recipe recipe = recipe_of(read_by_hand(kList), {});
  EXPECT_FALSE(mapping_by_recipe(input_of_text("Van;Naar\nA;B\n").sheets.at(0).sheet.grid, recipe).has_value());
}

TEST(Recipe, RepairsTheSameCellsAgain) {
  ImportInput input = read_by_hand(kList);
  input.sheets.at(0).mapping.repairs = {{Field::party_name, "Pluis", "Kinderopvang Pluis"}};
  const Recipe recipe = recipe_of(input, {});
  ImportInput next = input_of_text(kList);
  apply_recipe(next, recipe);
  EXPECT_NE(test::party_named(plan_import({}, next).after, "Kinderopvang Pluis"), nullptr);
}

Recipe full_recipe() {
  ImportInput input = read_by_hand(kList);
  input.sheets.at(0).mapping.repairs = {{Field::party_name, "Pluis", "Kinderopvang Pluis"}};
  NameChoices names;
  names.merged = {{"GGD", "G.G.D."}};
  names.apart = {names_apart("GGD Oost", "GGD West")};
  names.meanings = {{"de crèche", "Pluis"}};
  return recipe_of(input, names);
}

TEST(RecipeText, ReadsBackAsItWas) {
  const Recipe recipe = full_recipe();
  const Result<Recipe> back = read_recipe(recipe_text(recipe), "recept.json");
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(*back, recipe);
}

TEST(RecipeText, RefusesWhatIsNoRecipe) {
  EXPECT_FALSE(read_recipe("{\"schema\": \"iets anders\"}", "recept.json").has_value());
  EXPECT_FALSE(read_recipe("Organisatie;Soort\n", "recept.json").has_value());
  EXPECT_FALSE(read_recipe("", "recept.json").has_value());
}

TEST(Recipe, KeepsWhatWasDecidedBefore) {
  NameChoices later;
  later.apart = {names_apart("A", "B")};
  const Recipe both = joined(full_recipe(), Recipe{{}, later});
  EXPECT_THAT(both.sheets, SizeIs(1));
  EXPECT_THAT(both.names.apart, SizeIs(2));
  EXPECT_THAT(both.names.merged, SizeIs(1));
}

}  // namespace
}  // namespace samenhang
