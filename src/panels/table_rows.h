#pragma once

#include "panels/cell_texts.h"
#include "panels/table_lists.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace samenhang {

// Which rows of a list the user wants to see, and in which order.
struct TableWish {
  std::string query;                      // empty: all
  const CellColumn* sorted_by = nullptr;  // null: the order of the list itself
  bool descending = false;

  bool operator==(const TableWish&) const = default;
};

/// Per row all that its cells say, folded for searching.
std::vector<std::string> searchable_rows(const CellContext& context, const ListTable& list);

/// The places in `list` of the rows that hold the wish's query in one of their cells, in the wish's order: dates by
/// the day, all else by its text without regard to case and accents, empty cells last; equal rows as in the list.
/// `searchable` is as searchable_rows() gives it; it is not looked at where the query is empty.
std::vector<std::size_t> table_rows(const CellContext& context, const ListTable& list, const TableWish& wish,
                                    const std::vector<std::string>& searchable);

// The rows as they were worked out last, so that a frame in which nothing changed costs nothing.
struct SortedRows {
  std::shared_ptr<const Inventory> inventory;
  const ListTable* list = nullptr;
  Language language = Language::dutch;
  TableWish wish;
  std::vector<std::string> searchable;
  std::vector<std::size_t> rows;
};

/// Makes `sorted` what is wanted now. False where it was so already.
bool follow(SortedRows& sorted, const CellContext& context, const ListTable& list, const TableWish& wish);

/// Takes away the rows of `list` with these keys, as one step to undo; nothing where there is none.
std::optional<Edit> removal_of_rows(const Inventory& inventory, const ListTable& list,
                                    const std::vector<std::string>& keys);

/// The rows of `list` with these keys with `values` in `column`, as one step to undo; nothing where all say so.
std::optional<Edit> change_of_rows(const Inventory& inventory, const ListTable& list,
                                   const std::vector<std::string>& keys, const CellColumn& column,
                                   const Values& values);

/// All that is gone when `removal` is carried out, counted in a sentence; empty where that would be refused.
std::string removal_text(const View& view, const Edit& removal);

}  // namespace samenhang
