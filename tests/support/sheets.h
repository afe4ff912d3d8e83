#pragma once

#include "workbooks/write_workbook.h"

#include <string>
#include <vector>

namespace samenhang {

// A sheet with every kind of cell, look, drop-down and text that is easily lost.
inline SheetContent full_sheet() {
  SheetContent sheet;
  sheet.name = "Partijen";
  sheet.widths = {12.0, 40.0, 18.5};
  sheet.frozen_rows = 2;
  sheet.rows = {
      {{"Partijen van Lindeveen", CellKind::text, CellLook::title}},
      {{"Id", CellKind::text, CellLook::header}, {"Naam", CellKind::text, CellLook::header}},
      {{"P1", CellKind::text, CellLook::locked}, {"Café \"Het Hoekje\" & Zn. <oud>"}},
      {{"1.5", CellKind::number}, {"2023-11-01", CellKind::date}, {"true", CellKind::yes_no}},
      {},
      {{""}, {"=1+1"}, {"+31 6"}, {"-"}, {"@home"}},
      {{" twee  spaties "}, {"regel 1\n\nregel 3"}, {"met\ttab"}, {"_x0041_"}, {"😀"}},
      {{"0.1", CellKind::number},
       {"-1250000", CellKind::number},
       {"2023-11", CellKind::date},
       {"tip", CellKind::text, CellLook::hint}},
  };
  std::vector<std::string> many;
  for (int i = 0; i < 60; ++i) many.push_back("Keuze nummer " + std::to_string(i));
  sheet.drop_downs = {{1, 3, 20, {"ja", "nee", "deels"}}, {2, 4, 9, many}};
  return sheet;
}

}  // namespace samenhang
