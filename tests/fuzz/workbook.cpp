// Any bytes as a workbook: every row is accounted for, and sheets that are written are read back as they were.
#include "fuzz/workbook_checks.h"

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<WorkbookReading> reading = read_workbook(bytes, "lijst.xlsx");
  look_at(reading);
  if (!reading) return;
  for (const Grid& sheet : reading->sheets) {
    look_at(sheet);
    write_and_read(sheet);
  }
}

}  // namespace samenhang
