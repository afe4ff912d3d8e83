#include "support/validation_rounds.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace samenhang {
namespace {

using test::form_of;
using test::round_inventory;
using test::row_of;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> texts_of(const std::vector<SheetCell>& row) {
  std::vector<std::string> texts;
  for (const SheetCell& cell : row) texts.push_back(cell.text);
  return texts;
}

std::string all_text(const SheetContent& sheet) {
  std::string text;
  for (const std::vector<SheetCell>& row : sheet.rows) {
    for (const SheetCell& cell : row) text += cell.text + "\n";
  }
  for (const DropDown& drop_down : sheet.drop_downs) {
    for (const std::string& choice : drop_down.choices) text += choice + "\n";
  }
  return text;
}

std::vector<std::string> file_names(const Inventory& inventory) {
  std::vector<std::string> names;
  for (const ValidationForm& form : validation_forms(inventory, Catalogue(Language::dutch))) {
    names.push_back(form.file_name);
  }
  return names;
}

TEST(ValidationForms, AreOneForEachActivePartyWithANameThatIsSafe) {
  Inventory inventory = round_inventory();
  inventory.parties.own(2).active = false;
  EXPECT_THAT(file_names(inventory), ElementsAre("P001 Welzijn-Noord", "P002 Thuishaven"));
}

TEST(ValidationForms, NeverHaveTwoNamesAlike) {
  Inventory inventory = round_inventory();
  inventory.parties.own(0).name = "a/b";
  inventory.parties.own(1).id = PartyId("p001");
  inventory.parties.own(1).name = "A:B";
  inventory.relations = {};
  EXPECT_THAT(file_names(inventory), ElementsAre("P001 a-b", "p001 A-B 2", "P003 GGD"));
}

TEST(ValidationForms, ShowATieWithTheOtherParty) {
  SheetContent form = form_of(round_inventory(), "P002");
  EXPECT_THAT(texts_of(row_of(form, "R001")),
              ElementsAre("R001", "Welzijn/Noord", "Contact", "Werken af en toe samen", "Bestaand", "", ""));
}

TEST(ValidationForms, ShowNothingThatIsPrivate) {
  EXPECT_THAT(all_text(form_of(round_inventory(), "P001")),
              AllOf(Not(HasSubstr("geheim")), Not(HasSubstr("Knelpunt"))));
}

TEST(ValidationForms, LetATroubledTieLookAsAnyOther) {
  SheetContent form = form_of(round_inventory(), "P003");
  EXPECT_EQ(row_of(form, "R002").at(4).text, "Bestaand");
}

TEST(ValidationForms, HaveRoomForTenNewTies) {
  const SheetContent form = form_of(round_inventory(), "P001");
  EXPECT_EQ(std::ranges::count_if(form.rows, [](const auto& row) { return !row.empty() && row[0].text == "new"; }), 10);
}

TEST(ValidationForms, ShowInitiativesWithTheRole) {
  SheetContent form = form_of(round_inventory(), "P001");
  EXPECT_THAT(texts_of(row_of(form, "I01")), ElementsAre("I01", "Beweegtuin", "Deelnemer", "", "", "", ""));
}

TEST(ValidationForms, OfferWhetherItIsRight) {
  const SheetContent form = form_of(round_inventory(), "P001");
  EXPECT_THAT(form.drop_downs, Contains(testing::Field(&DropDown::choices, ElementsAre("Ja", "Nee", "anders"))));
}

}  // namespace
}  // namespace samenhang
