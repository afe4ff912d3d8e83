#include "layouts/helper_protocol.h"
#include "layouts/layout.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// Sizes from which a layout takes more than about half a minute on an ordinary machine, measured with about
// three ties a member. Beyond the largest size the helper does not take the network at all.
constexpr std::array kLayouts{
    Layout{"domain-islands", message("Domain islands"),
           message("Each domain is an area of its own; domains that work together a lot lie near each other. "
                   "A good start for most questions."),
           "Samenhang", kMostMembers + 1, kMostTies + 1, "domain-islands"},
    Layout{"neato", message("Springs (neato)"),
           message("The distance on the map follows the number of steps between parties. Clear for small networks."),
           "Kamada & Kawai 1989; Gansner, Koren & North 2004; Graphviz", 1'500, 10'000, "sfdp"},
    Layout{"fdp", message("Forces (fdp)"),
           message("Connected parties attract each other, all others push each other away. Shows who forms a group."),
           "Fruchterman & Reingold 1991; Graphviz", 4'000, 25'000, "sfdp"},
    Layout{"sfdp", message("Forces for large networks (sfdp)"),
           message("As forces, but quick enough for thousands of parties."), "Hu 2005; Graphviz", 30'000, 150'000,
           "twopi"},
    Layout{"dot", message("Layers (dot)"),
           message("Parties stand in layers: the one with most connections on top, below it who is connected to it."),
           "Gansner, Koutsofios, North & Vo 1993; Graphviz", 1'500, 5'000, "sfdp"},
    Layout{"twopi", message("Rings (twopi)"),
           message("The party with most connections in the middle; the others in rings by the number of steps."),
           "Wills 1997; Graphviz", 60'000, 400'000, "domain-islands"},
    Layout{"circo", message("Circles (circo)"),
           message("Parties that are closely connected stand in a circle. Only for small networks."),
           "Six & Tollis 1999; Graphviz", 80, 400, "neato"},
    Layout{"osage", message("Boxes by domain (osage)"),
           message("The parties of a domain in rows, one box for each domain. Says little about connections."),
           "Graphviz", 60'000, 400'000, "domain-islands"},
    Layout{"patchwork", message("Patchwork by domain (patchwork)"),
           message("Each domain fills an area as large as its number of parties. Says little about connections."),
           "Bruls, Huizing & Van Wijk 2000; Graphviz", 60'000, 400'000, "domain-islands"},
};

bool is_slow(const Layout& layout, const Network& network) {
  return (layout.slow_from_members != 0 && network.vertex_count() >= layout.slow_from_members) ||
         (layout.slow_from_ties != 0 && network.tie_count() >= layout.slow_from_ties);
}

const Layout& quick_enough(const Layout& layout, const Network& network) {
  const Layout* found = find_layout(layout.instead);
  while (is_slow(*found, network) && found->instead != found->id) found = find_layout(found->instead);
  return *found;
}

}  // namespace

std::span<const Layout> all_layouts() {
  return kLayouts;
}

const Layout* find_layout(std::string_view id) {
  const auto* found = std::ranges::find(kLayouts, id, &Layout::id);
  return found == kLayouts.end() ? nullptr : found;
}

std::optional<Problem> too_slow(const Layout& layout, const Network& network) {
  if (!is_slow(layout, network)) return std::nullopt;
  const long members = network.vertex_count();
  const long ties = network.tie_count();
  const Sentence says{
      network.choice() == NetworkChoice::two_mode
          ? message(
                "The layout “{layout}” takes too long for {members} parties and initiatives with {ties} connections.")
          : message("The layout “{layout}” takes too long for {members} parties with {ties} connections."),
      {{"layout", layout.name}, {"members", members}, {"ties", ties}}};
  const Layout& instead = quick_enough(layout, network);
  return file_problem({}, says,
                      {message("Choose the layout “{layout}”, or show fewer parties."), {{"layout", instead.name}}});
}

}  // namespace samenhang
