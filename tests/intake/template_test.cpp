#include "intake/template.h"
#include "formats/exchange_folder.h"
#include "intake/source.h"
#include "inventory/tables.h"
#include "workbooks/write_workbook.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<SheetContent> empty_template() {
  return template_sheets({}, Catalogue(Language::dutch));
}

const SheetContent& sheet_named(const std::vector<SheetContent>& sheets, std::string_view name) {
  return *std::ranges::find(sheets, name, &SheetContent::name);
}

std::vector<std::string> headers_of(const SheetContent& sheet) {
  std::vector<std::string> headers;
  for (const SheetCell& cell : sheet.rows.front()) headers.push_back(cell.text);
  return headers;
}

const DropDown* drop_down_of(const SheetContent& sheet, std::string_view header) {
  const std::vector<std::string> headers = headers_of(sheet);
  const auto column = static_cast<std::size_t>(std::ranges::find(headers, header) - headers.begin());
  const auto found = std::ranges::find(sheet.drop_downs, column, &DropDown::column);
  return found == sheet.drop_downs.end() ? nullptr : &*found;
}

Inventory example() {
  const Result<InventoryReading> read =
      read_exchange_folder(std::filesystem::path(SAMENHANG_ROOT) / "data" / "example");
  EXPECT_TRUE(read.has_value());
  return read->inventory;
}

ImportPlan plan_of(const std::string& bytes, const std::string& name) {
  ImportInput input{.sheets = {}, .inventories = {}, .problems = {}, .source = name};
  Result<Source> source = read_source(bytes, name);
  EXPECT_TRUE(source.has_value());
  if (source) add_recognised(input, std::move(*source), CodeLists());
  for (const MappedSheet& sheet : input.sheets) {
    const std::string& table = sheet.sheet.grid.sheet();
    const bool is_table = table != "Uitleg" && table != "_lists";  // the latter holds what drop-downs offer
    EXPECT_EQ(sheet.mapping.role, is_table ? SheetRole::exchange_table : SheetRole::ignored) << table;
  }
  return plan_import({}, input);
}

TEST(Template, HasAnExplanationAndASheetForEachTable) {
  std::vector<std::string> names;
  for (const SheetContent& sheet : empty_template()) names.push_back(sheet.name);
  EXPECT_THAT(names,
              ElementsAre("Uitleg", "project", "wijken", "partijen", "initiatieven", "deelnames", "relaties",
                          "afspraken", "leidraad", "toegang", "beoordelingen", "contactpersonen", "codelijsten"));
}

TEST(Template, HasAllColumnsAlsoThoseThatAreWrittenWhereFilledAlone) {
  EXPECT_THAT(
      headers_of(sheet_named(empty_template(), "relaties")),
      ElementsAre("Relatie-id", "Van", "Naar", "Soort relatie", "Sterkte", "Frequentie", "Status", "Bevestigd door",
                  "Toelichting", "Sterkte volgens van", "Sterkte volgens naar", "Laatst bevestigd op", "Bron"));
}

TEST(Template, OffersTheLabelsOfTheCodeListsInRowsReadyToFill) {
  const std::vector<SheetContent> sheets = empty_template();
  const DropDown* status = drop_down_of(sheet_named(sheets, "relaties"), "Status");
  ASSERT_NE(status, nullptr);
  EXPECT_THAT(status->choices, ElementsAre("Bestaand", "Knelpunt", "Gewenst", "Gestopt", "Geen contact"));
  EXPECT_EQ(status->first_row, 1U);
  EXPECT_EQ(status->last_row, 200U);
  EXPECT_THAT(drop_down_of(sheet_named(sheets, "partijen"), "Sleutelpartij")->choices, ElementsAre("Ja", "Nee"));
  EXPECT_EQ(drop_down_of(sheet_named(sheets, "partijen"), "Naam"), nullptr);
  EXPECT_THAT(drop_down_of(sheet_named(sheets, "relaties"), "Sterkte")->choices, SizeIs(4));
  EXPECT_EQ(drop_down_of(sheet_named(sheets, "beoordelingen"), "Score"), nullptr);
}

TEST(Template, KeepsItsHeadersInSight) {
  EXPECT_EQ(sheet_named(empty_template(), "partijen").frozen_rows, 1U);
}

TEST(Template, FilledInAsXlsxGivesWhatWasFilledIn) {
  const Inventory inventory = example();
  const ImportPlan plan = plan_of(write_xlsx(template_sheets(inventory, Catalogue(Language::dutch))), "ingevuld.xlsx");
  EXPECT_EQ(plan.after, inventory);
}

TEST(Template, FilledInAsOdsGivesWhatWasFilledIn) {
  const Inventory inventory = example();
  const ImportPlan plan = plan_of(write_ods(template_sheets(inventory, Catalogue(Language::dutch))), "ingevuld.ods");
  EXPECT_EQ(plan.after, inventory);
}

TEST(Template, LeftEmptyBringsNothingIn) {
  const ImportPlan plan = plan_of(write_xlsx(empty_template()), "leeg.xlsx");
  EXPECT_THAT(plan.changes, IsEmpty());
}

TEST(ExchangeForms, SayWhichColumnsMustBeFilledAndWithWhat) {
  const std::vector<ExchangeForm> forms = exchange_forms();
  const ExchangeForm& parties = forms.at(2);
  EXPECT_EQ(parties.table, "partijen");
  const auto column = [&](std::string_view header) {
    return *std::ranges::find(parties.columns, header, &ExchangeColumn::header);
  };
  EXPECT_TRUE(column("Naam").is_required);
  EXPECT_FALSE(column("Domein").is_required);
  EXPECT_EQ(column("Domein").list, ListId::domain);
  EXPECT_TRUE(column("Nevendomeinen").has_several);
  EXPECT_EQ(column("Partij-id").fill, CellFill::own_id);
  EXPECT_EQ(column("Onderdeel van").fill, CellFill::party);
  EXPECT_EQ(column("Wijken").fill, CellFill::neighbourhood);
}

}  // namespace
}  // namespace samenhang
