#pragma once

#include "intake/drafts.h"
#include "intake/mapping.h"
#include "intake/row_accounts.h"
#include "intake/row_reader.h"
#include "tables/grid.h"

#include <cstddef>

namespace samenhang {

// A sheet as it lies in a file, with what there was to say when its bytes were read.
struct SourceSheet {
  Grid grid;
  Problems problems;  // an error with a row: that row was lost
};

struct SheetReading {
  Drafts drafts;
  RowAccounts accounts;
};

/// Reads    the rows of a sheet as its mapping says. Every row of the file is accounted for: empty rows, titles above
/// the
///          header, totals, footnotes and headers that come back are skipped with their reason; the header counts as
///          read.
/// Loses    a cell that cannot be read (said, with column and value: its row is repaired). A row without what its role
///          needs (said: skipped). Columns without a field are named once for the sheet. A citizen service number in a
///          note is left out; e-mail addresses and telephone numbers in notes are pointed at.
/// Refuses  nothing. All rows of a sheet that is ignored, or that holds persons, are skipped.
SheetReading read_sheet(const SourceSheet& sheet, const SheetMapping& mapping, const Vocabulary& vocabulary,
                        std::size_t place);

}  // namespace samenhang
