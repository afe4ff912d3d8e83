#include "formats/pajek.h"

#include "base/controls.h"
#include "base/fold.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

// Pajek knows no quote within a label; a backslash at its end would hide the closing one.
std::string quoted(std::string_view text) {
  std::string label = "\"";
  for (const char c : as_utf8(text)) {
    if (c == '"') {
      label += '\'';
    } else {
      label += is_control(c) ? ' ' : c;
    }
  }
  if (label.back() == '\\') label += ' ';
  return label + '"';
}

}  // namespace

std::string write_pajek(const Inventory& /*inventory*/, const Network& network, Profile /*profile*/) {
  const auto parties = std::ranges::count(network.members(), false, &Member::is_initiative);
  std::string net = "*Vertices " + std::to_string(network.vertex_count());
  if (network.choice() == NetworkChoice::two_mode) net += " " + std::to_string(parties);
  net += kLineEnd;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    net.append(std::to_string(v + 1)).append(" ").append(quoted(network.members()[v].name)).append(kLineEnd);
  }
  net.append("*Edges").append(kLineEnd);
  for (const Tie& tie : network.ties()) {
    net.append(std::to_string(tie.from + 1)).append(" ").append(std::to_string(tie.to + 1)).append(" ");
    net.append(std::to_string(tie.weight)).append(kLineEnd);
  }
  return net;
}

}  // namespace samenhang
