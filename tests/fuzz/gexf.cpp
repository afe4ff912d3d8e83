// GEXF: what is read can be written, and that can be read.
#include "formats/gexf.h"

#include "base/check.h"
#include "fuzz/fuzz.h"
#include "network/network.h"

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<InventoryReading> reading = read_gexf(bytes, "netwerk.gexf");
  look_at(reading);
  if (!reading) return;
  const Network network = network_of(reading->inventory, NetworkChoice::two_mode);
  const std::string written = write_gexf(reading->inventory, network, Profile::internal);
  const Result<InventoryReading> again = read_gexf(written, "netwerk.gexf");
  look_at(again);
  check(again.has_value() || network.members().empty(), "what is written can be read");
}

}  // namespace samenhang
