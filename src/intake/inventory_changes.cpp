#include "intake/inventory_changes.h"

#include "base/parts.h"
#include "inventory/tables.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace samenhang {
namespace {

// Tables of which the first column is the id of a row, and where its name stands.
struct Named {
  std::string_view table;
  std::size_t name_column;
};

constexpr std::array<Named, 6> kTablesWithIds{
    {{"wijken", 1}, {"partijen", 1}, {"initiatieven", 1}, {"relaties", 0}, {"afspraken", 1}, {"contactpersonen", 0}}};

std::string table_name(const TextTable& table) {
  return table.file.substr(0, table.file.rfind('.'));
}

// The rows of a table by what names them, in their order.
class TableRows {
 public:
  explicit TableRows(const TextTable* table) : table_(table) {
    if (table == nullptr) return;
    const std::string name = table_name(*table);
    const auto* const found = std::ranges::find(kTablesWithIds, name, &Named::table);
    has_ids_ = found != kTablesWithIds.end();
    name_column_ = has_ids_ ? found->name_column : 0;
    for (const TextRow& row : table->rows) rows_.emplace(key(row), &row);
  }

  bool has_ids() const { return has_ids_; }
  std::string key(const TextRow& row) const { return has_ids_ ? row.cells.front() : join(row.cells, "\x1f"); }
  std::string name(const TextRow& row) const {
    return has_ids_ ? row.cells[name_column_] : join_filled(row.cells, " · ");
  }

  const TextRow* find(const std::string& key) const {
    const auto found = rows_.find(key);
    return found == rows_.end() ? nullptr : found->second;
  }

  std::string cell(const TextRow& row, const std::string& header) const {
    const auto at = std::ranges::find(table_->header.cells, header);
    const auto place = static_cast<std::size_t>(at - table_->header.cells.begin());
    return place < row.cells.size() ? row.cells[place] : std::string();
  }

 private:
  const TextTable* table_;
  bool has_ids_ = false;
  std::size_t name_column_ = 0;
  std::unordered_map<std::string, const TextRow*> rows_;
};

std::vector<std::string> joint_headers(const TextTable& before, const TextTable& after) {
  std::vector<std::string> headers = after.header.cells;
  for (const std::string& header : before.header.cells) add_once(headers, header);
  return headers;
}

class Comparison {
 public:
  void compare(const TextTable* before, const TextTable* after) {
    const TableRows had(before);
    const TableRows has(after);
    if (after != nullptr) {
      for (const TextRow& row : after->rows) take(*after, row, had, has, before);
    }
    if (before == nullptr) return;
    for (const TextRow& row : before->rows) {
      if (has.find(had.key(row)) == nullptr) add(ChangeKind::removed, *before, had, row);
    }
  }

  std::vector<RowChange> changes() && { return std::move(changes_); }

 private:
  void add(ChangeKind kind, const TextTable& table, const TableRows& rows, const TextRow& row) {
    changes_.push_back({kind, table_name(table), rows.has_ids() ? row.cells.front() : "", rows.name(row), {}});
  }

  void take(const TextTable& after, const TextRow& row, const TableRows& had, const TableRows& has,
            const TextTable* before) {
    const TextRow* const was = had.find(has.key(row));
    if (was == nullptr) {
      add(ChangeKind::added, after, has, row);
      return;
    }
    std::vector<CellChange> cells;
    for (const std::string& header : joint_headers(*before, after)) {
      std::string old_text = had.cell(*was, header);
      std::string new_text = has.cell(row, header);
      if (old_text != new_text) cells.push_back({header, std::move(old_text), std::move(new_text)});
    }
    if (cells.empty()) return;
    add(ChangeKind::changed, after, has, row);
    changes_.back().cells = std::move(cells);
  }

  std::vector<RowChange> changes_;
};

const TextTable* table_named(const std::vector<TextTable>& tables, const std::string& file) {
  const auto found = std::ranges::find(tables, file, &TextTable::file);
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace

std::vector<RowChange> inventory_changes(const Inventory& before, const Inventory& after) {
  const std::vector<TextTable> old_tables = write_inventory(before);
  const std::vector<TextTable> new_tables = write_inventory(after);
  Comparison comparison;
  for (const TextTable& table : new_tables) comparison.compare(table_named(old_tables, table.file), &table);
  for (const TextTable& table : old_tables) {
    if (table_named(new_tables, table.file) == nullptr) comparison.compare(&table, nullptr);
  }
  return std::move(comparison).changes();
}

}  // namespace samenhang
