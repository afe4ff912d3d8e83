#include "intake/template.h"

#include "base/parts.h"
#include "intake/own_sheets.h"
#include "inventory/tables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace samenhang {
namespace {

constexpr double kNarrowest = 12.0;  // in characters
constexpr double kWidest = 40.0;

SheetCell cell_of(std::string text, CellLook look = CellLook::plain) {
  return {std::move(text), CellKind::text, look};
}

// How a column is filled in, with an example where its kind gives one.
struct FillFacts {
  CellFill fill;
  Message how;
  std::string_view example;
};

constexpr std::array<FillFacts, 9> kFills{{
    {CellFill::text, message("text"), ""},
    {CellFill::own_id, message("an id of its own, which other tables refer to"), "P001"},
    {CellFill::party, message("the id of a party, from the table partijen"), "P001"},
    {CellFill::initiative, message("the id of an initiative, from the table initiatieven"), "I01"},
    {CellFill::neighbourhood, message("the name or the code of a neighbourhood, from the table wijken"), "WK990101"},
    {CellFill::code, message("one from the list"), ""},
    {CellFill::yes_no, message("yes or no"), ""},
    {CellFill::date, message("a date: day-month-year"), "01-03-2024"},
    {CellFill::number, message("a number"), "3"},
}};

const FillFacts& facts_of(CellFill fill) {
  return *std::ranges::find(kFills, fill, &FillFacts::fill);
}

std::string label_of(const CodeLists& lists, ListId list, const std::string& key) {
  const std::string label = lists.label(list, key).nl;
  return lists.match(list, label) == key ? label : key;
}

// What a drop-down offers; nothing where a cell is free.
std::vector<std::string> choices_of(const ExchangeColumn& column, const CodeLists& lists) {
  std::vector<std::string> choices;
  if (column.fill == CellFill::yes_no) {
    for (const char* const key : {"yes", "no"}) choices.push_back(label_of(lists, ListId::answer, key));
  } else if (column.list) {
    for (const CodeRow& row : lists.rows(*column.list)) choices.push_back(label_of(lists, *column.list, row.key));
  }
  return choices;
}

std::string example_of(const ExchangeColumn& column, const CodeLists& lists) {
  const std::vector<std::string> choices = choices_of(column, lists);
  if (choices.empty()) return std::string(facts_of(column.fill).example);
  const bool shows_two = column.has_several && choices.size() > 1;
  return shows_two ? choices[0] + kBetweenValues + choices[1] : choices[0];
}

std::vector<SheetCell> explained(const ExchangeColumn& column, const CodeLists& lists, const Catalogue& catalogue) {
  std::string how = say(catalogue, facts_of(column.fill).how);
  if (column.has_several) {
    how = say(catalogue, {message("{what}; several with | between them"), {{"what", how}}});
  }
  return {cell_of(""), cell_of(std::string(column.header)),
          cell_of(say(catalogue, column.is_required ? message("must be filled in") : message("may stay empty"))),
          cell_of(std::move(how)), cell_of(example_of(column, lists))};
}

SheetContent explanation(const std::vector<ExchangeForm>& forms, const CodeLists& lists, const Catalogue& catalogue) {
  SheetContent sheet;
  sheet.name = say(catalogue, message("Explanation"));
  sheet.widths = {18.0, 32.0, 20.0, 56.0, 40.0};
  sheet.rows.push_back({cell_of(std::string(kExplanationMark), CellLook::hint),
                        cell_of(say(catalogue, message("How to fill in these tables")), CellLook::title)});
  for (const Message line :
       {message("Each sheet is a table. Begin with partijen; tables that you do not need stay empty."),
        message("Leave the names of the sheets and the headers as they are."),
        message("Give every row an id of its own, and keep it next year: it tells the rows apart."),
        message("Save the workbook and bring it in as it is: samenhang import FILE --into PROJECT.")}) {
    sheet.rows.push_back({cell_of(""), cell_of(say(catalogue, line), CellLook::hint)});
  }
  for (const ExchangeForm& form : forms) {
    sheet.rows.emplace_back();
    sheet.rows.push_back(
        {cell_of(std::string(form.table), CellLook::header), cell_of(say(catalogue, form.about), CellLook::hint)});
    for (const ExchangeColumn& column : form.columns) sheet.rows.push_back(explained(column, lists, catalogue));
  }
  return sheet;
}

double width_of(const ExchangeColumn& column, const std::vector<std::string>& choices) {
  std::size_t longest = column.header.size() + 2;
  for (const std::string& choice : choices) longest = std::max(longest, choice.size() + 2);
  return std::clamp(static_cast<double>(longest), kNarrowest, kWidest);
}

// The rows of `table`, of which optional columns may be missing, below all the columns of its form.
void add_rows(SheetContent& sheet, const ExchangeForm& form, const TextTable& table) {
  for (const TextRow& row : table.rows) {
    std::vector<SheetCell> cells(form.columns.size());
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
      const auto column = std::ranges::find(form.columns, table.header.cells[place], &ExchangeColumn::header);
      if (column == form.columns.end()) continue;
      cells[static_cast<std::size_t>(column - form.columns.begin())].text = row.cells[place];
    }
    sheet.rows.push_back(std::move(cells));
  }
}

SheetContent sheet_of(const ExchangeForm& form, const TextTable* table, const CodeLists& lists) {
  SheetContent sheet;
  sheet.name = std::string(form.table);
  sheet.frozen_rows = 1;
  sheet.rows.emplace_back();
  const std::size_t last_row = kTemplateRows + (table != nullptr ? table->rows.size() : 0);
  for (std::size_t place = 0; place < form.columns.size(); ++place) {
    const ExchangeColumn& column = form.columns[place];
    std::vector<std::string> choices = choices_of(column, lists);
    sheet.rows.front().push_back(cell_of(std::string(column.header), CellLook::header));
    sheet.widths.push_back(width_of(column, choices));
    if (!choices.empty()) sheet.drop_downs.push_back({place, 1, last_row, std::move(choices)});
  }
  if (table != nullptr) add_rows(sheet, form, *table);
  return sheet;
}

}  // namespace

std::vector<SheetContent> template_sheets(const Inventory& inventory, const Catalogue& catalogue) {
  const std::vector<ExchangeForm> forms = exchange_forms();
  const std::vector<TextTable> tables = write_inventory(inventory);
  std::vector<SheetContent> sheets{explanation(forms, inventory.code_lists, catalogue)};
  for (const ExchangeForm& form : forms) {
    const auto table = std::ranges::find(tables, std::string(form.table) + ".csv", &TextTable::file);
    sheets.push_back(sheet_of(form, table == tables.end() ? nullptr : &*table, inventory.code_lists));
  }
  return sheets;
}

}  // namespace samenhang
