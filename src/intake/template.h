#pragma once

#include "base/catalogue.h"
#include "inventory/inventory.h"
#include "workbooks/workbook.h"

#include <cstddef>
#include <vector>

namespace samenhang {

// Rows that are ready to be filled in: with their drop-downs.
constexpr std::size_t kTemplateRows = 200;

/// A workbook of all tables of the exchange form, each a sheet of its name with all its columns, and before them a
/// sheet that explains them. Columns of codes and of yes and no have drop-downs, in its rows and kTemplateRows more.
/// The rows of `inventory` stand in it already; without any it is an empty template, in which the code lists alone are
/// filled. Read as any workbook (intake/source.h), its sheets are tables of the exchange form and give what was filled
/// in.
std::vector<SheetContent> template_sheets(const Inventory& inventory, const Catalogue& catalogue);

}  // namespace samenhang
