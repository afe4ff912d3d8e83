// Pajek: what is read can be written, and that can be read.
#include "formats/pajek.h"

#include "base/check.h"
#include "fuzz/fuzz.h"
#include "network/network.h"

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<InventoryReading> reading = read_pajek(bytes, "netwerk.net");
  look_at(reading);
  if (!reading) return;
  const Network network = network_of(reading->inventory, NetworkChoice::two_mode);
  const std::string written = write_pajek(reading->inventory, network, Profile::internal);
  const Result<InventoryReading> again = read_pajek(written, "netwerk.net");
  look_at(again);
  check(again.has_value() || network.members().empty(), "what is written can be read");
}

}  // namespace samenhang
