// The tables of Gephi: the first file, and after a line of dashes the second. What is read can be written, and that can
// be read.
#include "formats/gephi_csv.h"

#include "base/check.h"
#include "fuzz/fuzz.h"
#include "network/network.h"

#include <string>
#include <vector>

namespace samenhang {

void fuzz(std::string_view bytes) {
  constexpr std::string_view kBetween = "\n-----\n";
  const std::size_t end = bytes.find(kBetween);
  std::vector<FileContent> files{{"netwerk.nodes.csv", std::string(bytes.substr(0, end))}};
  if (end != std::string_view::npos) {
    files.push_back({"netwerk.edges.csv", std::string(bytes.substr(end + kBetween.size()))});
  }
  const Result<InventoryReading> reading = read_gephi_files(files);
  look_at(reading);
  if (!reading) return;
  const Network network = network_of(reading->inventory, NetworkChoice::two_mode);
  const std::vector<std::string> written = write_gephi(reading->inventory, network, Profile::internal);
  files = {{"netwerk.nodes.csv", written.at(0)}, {"netwerk.edges.csv", written.at(1)}};
  const Result<InventoryReading> again = read_gephi_files(files);
  look_at(again);
  check(again.has_value() || network.members().empty(), "what is written can be read");
}

}  // namespace samenhang
