#pragma once

#include "intake/drafts.h"
#include "inventory/inventory.h"

#include <cstddef>

namespace samenhang {

// The columns that the tables of an inventory had when it was read: a cell of these says something, even where it is
// empty.
struct TableFields {
  FieldSet parties;
  FieldSet initiatives;
  FieldSet participations;
  FieldSet relations;
};

/// The parties, initiatives, participations and relations of an inventory as drafts of the sheet at place `sheet`, with
/// row numbers from 1 on, in this order. What says something is given, and the fields of `columns`.
Drafts drafts_of(const Inventory& inventory, std::size_t sheet, const TableFields& columns = {});

/// How many rows drafts_of numbers.
long draft_count(const Inventory& inventory);

}  // namespace samenhang
