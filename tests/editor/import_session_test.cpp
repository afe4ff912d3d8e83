#include "editor/import_session.h"

#include "editor/fake_methods.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

const fs::path kList = fs::path(SAMENHANG_ROOT) / "tests/intake/fixtures/partnerlijst_cp1252.csv";

SheetMapping mapping_of(SheetRole role, std::vector<Field> fields) {
  SheetMapping mapping;
  mapping.role = role;
  mapping.fields = std::move(fields);
  return mapping;
}

// An import into an empty project.
struct Import {
  Document document;
  ImportSession session{[] {}};

  bool collect() { return session.collect(document); }
  void settle() {
    test::collect_until(*this, [this] { return session.settled() && !collect() && session.settled(); });
  }
  void read(const fs::path& path) {
    session.add({path});
    settle();
  }
  void choose(ImportChoices choices) {
    session.choose(std::move(choices));
    settle();
  }
  const ImportState& state() const { return *session.state(); }
};

TEST(ImportSession, BeginsWithTheFirstFile) {
  Import import;
  EXPECT_EQ(import.session.state(), nullptr);
  import.read(kList);
  EXPECT_TRUE(import.state().plan_is_current);
  EXPECT_EQ(import.state().input->source, "partnerlijst_cp1252.csv");
  EXPECT_EQ(import.state().choices.sheets.front().role, SheetRole::parties);
  EXPECT_FALSE(import.state().reasons.front().empty());
  EXPECT_EQ(import.state().plan->after.parties.size(), 20U);
}

TEST(ImportSession, ReadsOneFileAfterAnother) {
  Import import;
  import.session.add({kList, fs::path(SAMENHANG_ROOT) / "tests/intake/fixtures/initiatieven_komma_lf.csv"});
  import.settle();
  EXPECT_EQ(import.state().input->sheets.size(), 2U);
  EXPECT_EQ(import.state().plan->accounts.size(), 2U);
}

TEST(ImportSession, KeepsTheOldPlanUntilTheNewOneIsThere) {
  Import import;
  import.read(kList);
  const auto old = import.state().plan;
  import.session.choose(with_all_together(import.state().choices, old->proposals));
  import.collect();
  EXPECT_FALSE(import.state().plan_is_current);
  EXPECT_EQ(import.state().plan, old);
  import.settle();
  EXPECT_TRUE(import.state().plan_is_current);
  EXPECT_EQ(import.state().plan->after.parties.size(), 15U);
}

TEST(ImportSession, PlansAnewWhereTheProjectChanges) {
  Import import;
  import.read(kList);
  Inventory inventory;
  Party party;
  party.id = PartyId("P900");
  party.name = "Politie";
  party.kind = PartyKind("other");
  inventory.parties.push_back(party);
  import.document.inventory = inventory;
  import.settle();
  EXPECT_EQ(import.state().plan->after.parties.size(), 21U);
}

TEST(ImportSession, TellsOfAFileThatCannotBeRead) {
  Import import;
  import.read("/nowhere/lijst.csv");
  EXPECT_EQ(import.state().refused.size(), 1U);
  EXPECT_EQ(import.state().plan, nullptr);
  EXPECT_FALSE(import.state().plan_is_current);
}

TEST(ImportSession, EndsWhileItReads) {
  Import import;
  import.session.add({kList});
  import.collect();
  import.session.end();
  import.settle();
  EXPECT_EQ(import.session.state(), nullptr);
}

TEST(ImportSession, TellsOneImportFromTheNext) {
  Import import;
  import.read(kList);
  const std::uint64_t first = import.state().number;
  import.session.end();
  import.read(kList);
  EXPECT_NE(import.state().number, first);
  EXPECT_EQ(import.state().input->sheets.size(), 1U);
}

TEST(ImportSession, ReadsASheetAsTheRecipeOfTheProjectSays) {
  Import first;
  first.read(kList);
  const ImportChoices chosen = with_field(first.state().choices, 0, 13, Field::none);  // Opmerkingen
  first.choose(chosen);
  Import second;
  second.document.recipe = recipe_of(chosen_input(first.state()), first.state().choices.names);
  second.read(kList);
  EXPECT_EQ(second.state().choices.sheets, chosen.sheets);
}

TEST(ImportChoices, AColumnTakesItsMeaningFromAnother) {
  ImportChoices choices;
  choices.sheets.push_back(mapping_of(SheetRole::parties, {Field::party_name, Field::none}));
  const ImportChoices after = with_field(choices, 0, 1, Field::party_name);
  EXPECT_EQ(after.sheets.front().fields, (std::vector<Field>{Field::none, Field::party_name}));
}

TEST(ImportChoices, ManyColumnsOfAMatrixMeanTheSame) {
  ImportChoices choices;
  choices.sheets.push_back(mapping_of(SheetRole::relation_matrix, {Field::from, Field::strength, Field::none}));
  const ImportChoices after = with_field(choices, 0, 2, Field::strength);
  EXPECT_EQ(after.sheets.front().fields, (std::vector<Field>{Field::from, Field::strength, Field::strength}));
}

TEST(ImportChoices, ALaterRepairTakesThePlaceOfAnEarlierOne) {
  ImportChoices choices;
  choices.sheets.push_back(mapping_of(SheetRole::parties, {}));
  choices = with_repair(choices, 0, {Field::last_confirmed, "#N/B", "2024-01-01"});
  choices = with_repair(choices, 0, {Field::last_confirmed, "#N/B", "2024-02-01"});
  EXPECT_EQ(choices.sheets.front().repairs, (std::vector<CellRepair>{{Field::last_confirmed, "#N/B", "2024-02-01"}}));
  choices = with_repair(choices, 0, {Field::last_confirmed, "#N/B", "#N/B"});
  EXPECT_TRUE(choices.sheets.front().repairs.empty());
}

TEST(ImportChoices, NamesAreTogetherOrApartOrNeither) {
  const NameGroup names{"GGD", "GGD Veenstreek"};
  ImportChoices choices = with_answer({}, names, MergeAnswer::together);
  EXPECT_TRUE(choices.names.merged.contains(names));
  choices = with_answer(choices, names, MergeAnswer::apart);
  EXPECT_TRUE(choices.names.merged.empty());
  EXPECT_EQ(choices.names.apart.size(), 1U);
  EXPECT_EQ(with_answer(choices, names, MergeAnswer::open), ImportChoices());
}

}  // namespace
}  // namespace samenhang
