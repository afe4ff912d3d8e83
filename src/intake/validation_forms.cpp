#include "intake/validation_forms.h"

#include "base/fold.h"
#include "intake/validation_items.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace samenhang {
namespace {

using namespace validation;

constexpr std::size_t kNewTies = 10;
constexpr std::size_t kLongestName_bytes = 80;
constexpr std::array<Message, kFacts.size()> kFactNames{message("Name"), message("Kind of party"), message("Domain"),
                                                        message("Target groups"), message("Neighbourhoods")};

SheetCell cell_of(std::string text, CellLook look = CellLook::plain) {
  return {std::move(text), CellKind::text, look};
}

// A sheet that grows row by row.
class Form {
 public:
  Form(const Catalogue& catalogue, const CodeLists& lists) : catalogue_(catalogue) {
    const Language language = catalogue.language();
    is_right_ = {shown(lists, ListId::answer, "yes", language), shown(lists, ListId::answer, "no", language),
                 say(catalogue, message("otherwise"))};
  }

  SheetContent take() { return std::move(sheet_); }
  SheetContent& sheet() { return sheet_; }

  void add_line(std::string mark, std::string text, CellLook look) {
    sheet_.rows.push_back({cell_of(std::move(mark), CellLook::hint), cell_of(std::move(text), look)});
  }

  // The headers of the columns from the subject on; those of what is asked of all rows come behind them.
  void add_header(const std::vector<Message>& headers) {
    sheet_.rows.emplace_back();
    std::vector<SheetCell>& row = sheet_.rows.emplace_back(kColumns);
    for (SheetCell& cell : row) cell.look = CellLook::header;
    for (std::size_t i = 0; i < headers.size(); ++i) row[kSubjectColumn + i].text = say(catalogue_, headers[i]);
    row[kIsRightColumn].text = say(catalogue_, message("Is this right?"));
    row[kRemarkColumn].text = say(catalogue_, message("Remarks"));
  }

  void add_item(const std::string& mark, SheetCell subject, const std::vector<ItemCell>& cells) {
    const std::size_t place = sheet_.rows.size();
    std::vector<SheetCell> row(kColumns);
    row[kMarkColumn] = cell_of(mark, CellLook::hint);
    row[kSubjectColumn] = std::move(subject);
    for (std::size_t i = 0; i < kAnswerColumns; ++i) {
      SheetCell& cell = row[kFirstAnswerColumn + i];
      if (i >= cells.size()) {
        cell.look = CellLook::locked;
        continue;
      }
      cell.text = cells[i].recorded;
      offer(kFirstAnswerColumn + i, place, cells[i].choices);
    }
    offer(kIsRightColumn, place, is_right_);
    sheet_.rows.push_back(std::move(row));
  }

  // Rows one below the other that offer the same are one range.
  void offer(std::size_t column, std::size_t row, const std::vector<std::string>& choices) {
    if (choices.empty()) return;
    const auto above = std::ranges::find_if(sheet_.drop_downs, [&](const DropDown& range) {
      return range.column == column && range.last_row + 1 == row && range.choices == choices;
    });
    if (above != sheet_.drop_downs.end()) {
      above->last_row = row;
    } else {
      sheet_.drop_downs.push_back({column, row, row, choices});
    }
  }

 private:
  const Catalogue& catalogue_;
  SheetContent sheet_;
  std::vector<std::string> is_right_;
};

void add_items(Form& form, const std::vector<Item>& items, Topic topic, const Catalogue& catalogue) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (item.topic != topic) continue;
    const std::string subject = topic == Topic::fact ? say(catalogue, kFactNames.at(i)) : item.subject;
    form.add_item(item.mark, cell_of(subject, CellLook::locked), item.cells);
  }
}

void add_new_ties(Form& form, const Inventory& inventory, const Party& party, Language language) {
  std::vector<std::string> others;
  for (const Party& other : inventory.parties) {
    if (other.active && other.id != party.id) others.push_back(other.name);
  }
  const std::vector<ItemCell> cells = new_tie_cells(inventory.code_lists, language);
  for (std::size_t i = 0; i < kNewTies; ++i) {
    form.offer(kSubjectColumn, form.sheet().rows.size(), others);
    form.add_item(std::string(kNewTieMark), cell_of(""), cells);
  }
}

SheetContent sheet_for(const Inventory& inventory, const Party& party, const Catalogue& catalogue) {
  const std::vector<Item> items = items_of(inventory, party, catalogue.language());
  Form form(catalogue, inventory.code_lists);
  form.add_line(std::string(kFormMark) + " " + party.id.text(), party.name, CellLook::title);
  for (const Message line :
       {message("This is what is recorded about you. Say for each row whether it is right, and correct what is not."),
        message("Where several fit, write them with | between them. Leave the first column as it is."),
        message("Write nothing about persons: no names, no telephone numbers, no e-mail addresses.")}) {
    form.add_line("", say(catalogue, line), CellLook::hint);
  }
  form.add_header({message("Who you are"), message("Recorded")});
  add_items(form, items, Topic::fact, catalogue);
  form.add_header({message("You work with"), message("Kind of relation"), message("Strength"), message("Status")});
  add_items(form, items, Topic::tie, catalogue);
  form.add_header(
      {message("Who is missing here"), message("Kind of relation"), message("Strength"), message("Status")});
  add_new_ties(form, inventory, party, catalogue.language());
  form.add_header({message("You take part in"), message("Role")});
  add_items(form, items, Topic::initiative, catalogue);
  form.sheet().name = say(catalogue, message("Validation"));
  form.sheet().widths = {6.0, 38.0, 30.0, 22.0, 16.0, 14.0, 40.0};
  return form.take();
}

// Without what no file system takes, and not so long that a path gets too long.
std::string safe_name(const Party& party) {
  std::string name = party.id.text() + " " + party.name;
  std::ranges::replace_if(
      name,
      [](char c) {
        return static_cast<unsigned char>(c) < ' ' || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
      },
      '-');
  if (name.size() > kLongestName_bytes) {
    std::size_t end = kLongestName_bytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;  // within a character
    name.resize(end);
  }
  while (!name.empty() && (name.back() == '.' || name.back() == ' ')) name.pop_back();
  if (name.starts_with('.')) name.front() = '-';
  return name;
}

}  // namespace

std::vector<ValidationForm> validation_forms(const Inventory& inventory, const Catalogue& catalogue) {
  std::vector<ValidationForm> forms;
  std::set<std::string> taken;
  for (const Party& party : inventory.parties) {
    if (!party.active) continue;
    const std::string plain = safe_name(party);
    std::string name = plain;
    for (int number = 2; !taken.insert(fold_case(name)).second; ++number) name = plain + " " + std::to_string(number);
    forms.push_back({party.id, std::move(name), sheet_for(inventory, party, catalogue)});
  }
  return forms;
}

}  // namespace samenhang
