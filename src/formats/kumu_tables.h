#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "formats/table_pair.h"
#include "inventory/tables.h"
#include "network/network.h"
#include "tables/text_table.h"

namespace samenhang::kumu {

// What Kumu's tables say, whether they come from CSV or from a workbook; kumu.h says how they are read and written.

TableRole role_of(const TextTable& table);

Result<InventoryReading> inventory_of_tables(const TablePair& pair);

struct Tables {
  TextTable elements;
  TextTable connections;
};

Tables tables_of(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang::kumu
