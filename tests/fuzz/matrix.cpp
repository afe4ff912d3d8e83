// A matrix; what is written of it is taken again.
#include "formats/matrix.h"

#include "fuzz/fuzz.h"
#include "network/network.h"

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<InventoryReading> reading = read_matrix(bytes, "netwerk.matrix.csv");
  look_at(reading);
  if (!reading) return;
  const Network network = network_of(reading->inventory, NetworkChoice::relations);
  const std::string written = write_matrix(reading->inventory, network, Profile::internal);
  look_at(read_matrix(written, "netwerk.matrix.csv"));
}

}  // namespace samenhang
