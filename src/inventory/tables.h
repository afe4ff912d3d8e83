#pragma once

#include "base/message.h"
#include "base/problem.h"
#include "inventory/inventory.h"
#include "tables/text_table.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace samenhang {

// The version of the exchange form, as project.csv names it.
constexpr std::string_view kExchangeSchema = "netwerkkaart-csv/1";

struct InventoryReading {
  Inventory inventory;
  Problems problems;  // in the order of the tables, then of the rows
};

/// The tables of the exchange form, each named by its file: `partijen.csv`, `relaties.csv`, ... (domain names
/// without regard to case; the folder and the ending play no part).
///
/// Reads    cells that hold a key or a label of the code lists; dates dd-mm-yyyy, ISO or a month; many values
///          in a cell with `|`. Columns by their header in any order, without regard to case and punctuation.
/// Loses    a row with an error is left out and reported with file, row, column, value and hint; the rest is
///          used. A column the program does not know is reported (warning) and left out.
/// Refuses  nothing: a table without a required column is left out whole, with an error.
InventoryReading read_inventory(std::span<const TextTable> tables);

// How the codes of the code lists, and those of neighbourhoods, stand in cells: as people read them, or as they
// stay the same whatever a list calls them.
enum class CodesAs { labels, keys };

/// All tables that hold something, in the fixed order of the exchange form, with the columns of the exchange
/// form; an optional column stands only where a row fills it. read_inventory gives the same inventory back.
std::vector<TextTable> write_inventory(const Inventory& inventory, CodesAs codes = CodesAs::labels);

/// What reading makes of the rows of `part` once they are written: trimmed, each value once, and without the rows
/// that reading would leave out, which are among the problems. The code lists are taken as they are. So a row that
/// comes back without an error is one that can be saved and opened again.
InventoryReading as_read(const Inventory& part);

// What is to stand in the cells of a column.
enum class CellFill { text, own_id, party, initiative, neighbourhood, code, yes_no, date, number };

// A column of the exchange form.
struct ExchangeColumn {
  std::string_view header;
  bool is_required = false;  // the column, and a text in each of its cells
  CellFill fill = CellFill::text;
  std::optional<ListId> list = {};  // of a code
  bool has_several = false;         // values in a cell, with kBetweenValues between them
};

struct ExchangeForm {
  std::string_view table;
  Message about;  // what a row of it is
  std::vector<ExchangeColumn> columns;
};

/// The tables of the exchange form with all their columns, in the order in which they are written.
std::vector<ExchangeForm> exchange_forms();

/// Whether a file of this name is a table of the exchange form.
bool is_exchange_table(std::string_view file_name);

}  // namespace samenhang
