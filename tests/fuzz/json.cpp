// JSON: the inventory that is read is written, and read back as it was.
#include "formats/json.h"

#include "base/check.h"
#include "fuzz/fuzz.h"

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<InventoryReading> reading = read_json(bytes, "inventaris.json");
  look_at(reading);
  if (!reading) return;
  const Result<InventoryReading> again = read_json(write_json(reading->inventory), "inventaris.json");
  look_at(again);
  check(again.has_value(), "what is written can be read");
  check(again->inventory == reading->inventory, "the inventory comes back");
}

}  // namespace samenhang
