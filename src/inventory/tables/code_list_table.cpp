#include "base/fold.h"
#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

#include <algorithm>
#include <unordered_set>

namespace samenhang::exchange {
namespace {

// A row of the table: one code of one list.
struct CodeLine {
  std::string list;
  std::string key;
  std::string dutch;
  std::string english;
  std::vector<std::string> flags;
};

constexpr std::array<Column<CodeLine>, 5> kColumns{
    text_column<&CodeLine::list>("Lijst", Need::required),
    text_column<&CodeLine::key>("Sleutel", Need::required),
    text_column<&CodeLine::dutch>("Label (nl)", Need::usual),
    text_column<&CodeLine::english>("Gloss (en)", Need::usual),
    texts_column<&CodeLine::flags>("Extra", Need::usual),
};

// The program's own spelling of a list's name; the text itself for a list it does not know.
std::string list_name(const std::string& text) {
  const auto* const known = std::ranges::find(kListNames, fold(text), [](std::string_view name) { return fold(name); });
  return known == kListNames.end() ? text : std::string(*known);
}

void add(std::vector<CodeList>& lists, CodeLine&& line) {
  if (line.dutch.empty()) line.dutch = line.key;
  const std::string name = list_name(line.list);
  auto list = std::ranges::find(lists, name, &CodeList::name);
  if (list == lists.end()) list = lists.insert(lists.end(), {name, {}, false});
  list->rows.push_back({std::move(line.key), {std::move(line.dutch), std::move(line.english)}, std::move(line.flags)});
}

bool belongs_in_table(const CodeList& list, bool all_are_shipped) {
  return all_are_shipped || !list.shipped;
}

}  // namespace

void read_code_lists(const TextTable& table, Reading& reading) {
  std::vector<CodeList> lists;
  std::unordered_set<std::string> keys;
  read_rows(table, kColumns, reading, [&lists, &keys](RowReading& row, CodeLine&& line) {
    if (!row.left_out && !keys.insert(list_name(line.list) + '\n' + line.key).second) {
      const Cell cell{row, "Sleutel", line.key};
      fail(cell, about(cell, message("This list has the key “{value}” already; the row was left out.")),
           {message("Give every code of a list a key of its own.")});
    }
    if (!row.left_out) add(lists, std::move(line));
  });
  reading.inventory.code_lists = CodeLists(std::move(lists));
}

std::optional<TextTable> write_code_lists(std::string_view name, const Writing& writing) {
  const std::vector<CodeList>& lists = writing.inventory.code_lists.all();
  const bool all_are_shipped = std::ranges::all_of(lists, &CodeList::shipped);
  std::vector<CodeLine> lines;
  for (const CodeList& list : lists) {
    if (!belongs_in_table(list, all_are_shipped)) continue;
    for (const CodeRow& row : list.rows) lines.push_back({list.name, row.key, row.label.nl, row.label.en, row.flags});
  }
  return written_table(name, kColumns, lines, writing);
}

std::vector<ExchangeColumn> code_lists_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange
