// The tables of the exchange form. The first line names the table; an inventory that is written is read back as it was.
#include "base/check.h"
#include "base/fold.h"
#include "formats/exchange_folder.h"
#include "fuzz/fuzz.h"
#include "inventory/tables.h"

#include <algorithm>
#include <string>
#include <vector>

namespace samenhang {

void fuzz(std::string_view bytes) {
  const std::size_t line_end = std::min(bytes.find('\n'), bytes.size());
  const std::string file = as_utf8(bytes.substr(0, line_end));
  const Result<InventoryReading> reading = read_exchange_table(bytes.substr(line_end), file);
  if (!is_exchange_table(file)) return;
  look_at(reading);
  if (!reading) return;
  const InventoryReading again = read_inventory(write_inventory(reading->inventory));
  look_at(again.problems);
  check(!has_error(again.problems), "what is written can be read");
  check(again.inventory == reading->inventory, "the inventory comes back");
}

}  // namespace samenhang
