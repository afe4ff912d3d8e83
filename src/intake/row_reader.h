#pragma once

#include "intake/drafts.h"
#include "intake/mapping.h"
#include "intake/row_accounts.h"
#include "intake/values.h"
#include "inventory/inventory.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What cells are read with, besides the code lists: the neighbourhoods of the project.
struct Vocabulary {
  CodeLists lists;
  std::map<std::string, NeighbourhoodCode, std::less<>> neighbourhoods;  // by folded code and name
};

Vocabulary vocabulary_of(const Inventory& inventory);

// Reads one row of a sheet, cell by cell, and keeps account of it.
class RowReader {
 public:
  RowReader(const Grid& grid, const SheetMapping& mapping, const Vocabulary& vocabulary, RowAccounts& accounts)
      : grid_(grid), mapping_(mapping), vocabulary_(vocabulary), accounts_(accounts) {}

  /// The row to read from now on, by its index in the grid; it is open in the accounts.
  void go_to(std::size_t row);

  long number() const { return grid_.number(row_); }
  const Vocabulary& vocabulary() const { return vocabulary_; }

  /// The columns that have this field, in their order.
  const std::vector<std::size_t>& columns_of(Field field) const;

  /// What stands in the field's first column that says something: trimmed, white space within as one blank, double
  /// encoding mended. Empty for an error cell (said), for “-” and where there is no such column.
  std::string text(Field field);

  /// The header of the field's first column; empty without one.
  std::string header(Field field) const;

  std::optional<std::string> code(Field field, ListId list);
  std::vector<std::string> codes(Field field, ListId list);
  std::optional<bool> yes_no(Field field);
  std::optional<Answer> answer(Field field);
  std::optional<Date> date(Field field);
  std::optional<long> whole_number(Field field);
  std::string amount(Field field);  // as 1250.00; empty where there is none
  std::string telephone(Field field);
  std::optional<int> strength(Field field);     // 1 .. 4
  std::vector<std::string> names(Field field);  // parties in free text
  std::vector<NeighbourhoodCode> neighbourhoods(Field field, bool* whole_municipality);

  /// All columns of the field: each text on a line of its own, after its header where there is more than one.
  std::string texts(Field field);

  void repaired(Field field, Sentence what, Sentence hint = {});
  void skipped(Field field, Sentence what, Sentence hint);

 private:
  struct Place {
    std::size_t column = 0;
    std::string text;
    CellKind kind = CellKind::empty;
  };

  std::optional<Place> filled(Field field);
  std::string cleaned(std::size_t column);
  std::string repaired_text(std::size_t column, std::string text) const;
  void tell(const Place& place, RowOutcome outcome, Sentence what, Sentence hint);

  template <class Value>
  std::optional<Value> taken(const Place& place, CellValue<Value> value);

  std::string header_of(std::size_t column) const;

  const Grid& grid_;
  const SheetMapping& mapping_;
  const Vocabulary& vocabulary_;
  RowAccounts& accounts_;
  std::size_t row_ = 0;
  mutable std::map<Field, std::vector<std::size_t>> columns_;
};

}  // namespace samenhang
