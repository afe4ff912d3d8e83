#pragma once

#include "base/catalogue.h"
#include "inventory/inventory.h"
#include "workbooks/workbook.h"

#include <string>
#include <vector>

namespace samenhang {

// The sheet that a party gets to correct.
struct ValidationForm {
  PartyId party;
  std::string file_name;  // without ending: “P001 Afdeling Wonen”; no two alike, safe on every system
  SheetContent sheet;
};

/// A sheet for each active party, in their order: who it is, its ties and its initiatives as they are recorded, with
/// drop-downs to correct them, and room for ten new ties. The first cell names the form's version and the party, and
/// the first cell of each row what the row is about, so that a sheet is known whatever its file is called and however
/// its rows are sorted. Holds no contacts, no notes, no ratings, and nothing that tells a troubled relation from
/// another.
std::vector<ValidationForm> validation_forms(const Inventory& inventory, const Catalogue& catalogue);

}  // namespace samenhang
