#include "measures/betweenness.h"
#include "measures/centralization.h"
#include "measures/closeness.h"
#include "measures/clustering.h"
#include "measures/degree.h"
#include "measures/eigenvector.h"
#include "measures/initiatives.h"
#include "measures/measure.h"
#include "measures/pagerank.h"
#include "measures/parts.h"
#include "measures/structural_holes.h"
#include "measures/whole_network.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// For a measure that reads the network alone.
template <auto kernel>
constexpr auto kOfNetwork = [](const MeasureInput& input) { return kernel(input.network); };

constexpr std::array kPartyMeasures{
    PartyMeasure{"degree", message("Number of ties"), message("With how many others it has a tie."), "Freeman 1979",
                 ScoreKind::count, Audience::screen, kOfNetwork<degree>},
    PartyMeasure{"strength", message("Weighted number of ties"),
                 message("The strengths of all its ties together; a strong tie counts up to four times."),
                 "Barrat et al. 2004", ScoreKind::count, Audience::screen, kOfNetwork<strength>},
    PartyMeasure{
        "betweenness", message("In-between position (bridge)"),
        message("How often it stands on the shortest route between two others, as a share of all pairs of others."),
        "Freeman 1977; Brandes 2001", ScoreKind::number, Audience::screen, kOfNetwork<betweenness>},
    PartyMeasure{"betweenness_raw", message("In-between position (counted)"),
                 message("For how many pairs of others it stands on the shortest route between them."),
                 "Freeman 1977; Brandes 2001", ScoreKind::number, Audience::analyst, kOfNetwork<betweenness_raw>},
    PartyMeasure{"betweenness_weighted", message("In-between position (weighted)"),
                 message("As the in-between position, where a strong tie is a short route."), "Brandes 2001",
                 ScoreKind::number, Audience::analyst, kOfNetwork<betweenness_weighted>},
    PartyMeasure{"closeness", message("Closeness"),
                 message("In how few steps it reaches the others; 1 is a tie with everyone."), "Wasserman & Faust 1994",
                 ScoreKind::number, Audience::screen, kOfNetwork<closeness>},
    PartyMeasure{"harmonic", message("Closeness (harmonic)"),
                 message("Closeness in another way of counting, which suits a network of separate parts."),
                 "Rochat 2009", ScoreKind::number, Audience::analyst, kOfNetwork<harmonic>},
    PartyMeasure{"eigenvector", message("Influence"),
                 message("How well connected those are with whom it has a tie; the highest in the network is 1."),
                 "Bonacich 1987", ScoreKind::number, Audience::analyst, kOfNetwork<eigenvector>},
    PartyMeasure{"pagerank", message("PageRank"), message("How often one comes by when walking along ties at random."),
                 "Brin & Page 1998", ScoreKind::number, Audience::analyst, kOfNetwork<pagerank>},
    PartyMeasure{
        "core_number", message("Core"),
        message("How deep it lies in the tightest group: in core 3 each has at least three ties within that group."),
        "Seidman 1983; Batagelj & Zaveršnik 2003", ScoreKind::count, Audience::screen, kOfNetwork<core_number>},
    PartyMeasure{"clustering", message("Tightness"), message("What share of its contacts also know each other."),
                 "Watts & Strogatz 1998", ScoreKind::number, Audience::screen, kOfNetwork<clustering>},
    PartyMeasure{"constraint", message("Constraint"),
                 message("How much its contacts depend on one another, so that it can hardly go around any of them."),
                 "Burt 1992", ScoreKind::number, Audience::screen, kOfNetwork<constraint>},
    PartyMeasure{"constraint_weighted", message("Constraint (weighted)"),
                 message("As constraint, where a strong tie counts for more."), "Burt 1992", ScoreKind::number,
                 Audience::analyst, kOfNetwork<constraint_weighted>},
    PartyMeasure{"effective_size", message("Own contacts"),
                 message("How many of its contacts cannot be reached through its other contacts just as well."),
                 "Borgatti 1997", ScoreKind::number, Audience::analyst, kOfNetwork<effective_size>},
    PartyMeasure{"efficiency", message("Share of own contacts"),
                 message("Its own contacts as a share of all its contacts."), "Burt 1992; Borgatti 1997",
                 ScoreKind::number, Audience::analyst, kOfNetwork<efficiency>},
    PartyMeasure{"cut_vertex", message("Weak link"),
                 message("Whether a part of the network comes loose if it drops out."), "Hopcroft & Tarjan 1973",
                 ScoreKind::yes_no, Audience::screen, kOfNetwork<cut_vertex>},
    PartyMeasure{"component", message("Part of the network"),
                 message("In which separate part it stands; part 1 is the largest."), "Newman 2003", ScoreKind::count,
                 Audience::screen, kOfNetwork<component>},
    PartyMeasure{"initiatives", message("Number of initiatives"),
                 message("In how many planned or running initiatives it takes part, in any role."), "the inventory",
                 ScoreKind::count, Audience::screen, initiatives},
};

constexpr std::array kTieMeasures{
    TieMeasure{"weight", message("Strength"),
               message("How strong the tie is, from 1 (they know each other) to 4 (they really do it together)."),
               "the inventory", ScoreKind::count, kOfNetwork<tie_weight>},
    TieMeasure{"edge_betweenness", message("Busiest ties"),
               message("What share of the shortest routes between two parties runs along this tie."), "Brandes 2008",
               ScoreKind::number, kOfNetwork<edge_betweenness>},
    TieMeasure{"bridge", message("Only tie between two groups"),
               message("Whether a part of the network comes loose without this tie."), "Hopcroft & Tarjan 1973",
               ScoreKind::yes_no, kOfNetwork<bridge>},
};

constexpr std::array kNetworkMeasures{
    NetworkMeasure{"vertices", message("Number of parties"),
                   message("How many parties stand in the network; initiatives too, where they are shown."),
                   "Newman 2003", ScoreKind::count, kOfNetwork<vertex_total>},
    NetworkMeasure{"ties", message("Number of ties"), message("How many pairs have a tie."), "Newman 2003",
                   ScoreKind::count, kOfNetwork<tie_total>},
    NetworkMeasure{"density", message("Density"), message("What share of all pairs has a tie."),
                   "Wasserman & Faust 1994", ScoreKind::number, kOfNetwork<density>},
    NetworkMeasure{"components", message("Separate parts"),
                   message("Into how many parts the network falls that have no tie with one another."), "Newman 2003",
                   ScoreKind::count, kOfNetwork<component_total>},
    NetworkMeasure{"largest_component", message("Size of the largest part"),
                   message("How many parties stand in the largest part."), "Newman 2003", ScoreKind::count,
                   kOfNetwork<largest_component>},
    NetworkMeasure{"mean_degree", message("Mean number of ties"), message("How many ties a party has on average."),
                   "Freeman 1979", ScoreKind::number, kOfNetwork<mean_degree>},
    NetworkMeasure{"degree_sd", message("Spread of the number of ties"),
                   message("How far parties differ in their number of ties (standard deviation)."), "Freeman 1979",
                   ScoreKind::number, kOfNetwork<degree_sd>},
    NetworkMeasure{"diameter", message("Longest distance in steps"),
                   message("How many steps the two that are furthest apart in the largest part are from each other."),
                   "Newman 2003", ScoreKind::count, kOfNetwork<diameter>},
    NetworkMeasure{"mean_distance", message("Mean distance in steps"),
                   message("How many steps two parties of the largest part are from each other on average."),
                   "Newman 2003", ScoreKind::number, kOfNetwork<mean_distance>},
    NetworkMeasure{"mean_clustering", message("Mean tightness"),
                   message("What share of a party's contacts also know each other, on average."),
                   "Watts & Strogatz 1998", ScoreKind::number, kOfNetwork<mean_clustering>},
    NetworkMeasure{"transitivity", message("Closed triangles"),
                   message("How often two that have a contact in common also have a tie with each other."),
                   "Newman 2003", ScoreKind::number, kOfNetwork<transitivity>},
    NetworkMeasure{"cut_vertices", message("Weak links"),
                   message("How many parties there are without which a part of the network comes loose."),
                   "Hopcroft & Tarjan 1973", ScoreKind::count, kOfNetwork<cut_vertex_total>},
    NetworkMeasure{"bridges", message("Only ties between two groups"),
                   message("How many ties there are without which a part of the network comes loose."),
                   "Hopcroft & Tarjan 1973", ScoreKind::count, kOfNetwork<bridge_total>},
    NetworkMeasure{"degree_centralization", message("Central steering (ties)"),
                   message("How far the ties gather around one party: 0 is evenly spread, 1 is all around one."),
                   "Freeman 1979", ScoreKind::number, kOfNetwork<degree_centralization>},
    NetworkMeasure{
        "betweenness_centralization", message("Central steering (in-between position)"),
        message("How far the shortest routes run through one party: 0 is evenly spread, 1 is all through one."),
        "Freeman 1979", ScoreKind::number, kOfNetwork<betweenness_centralization>},
};

}  // namespace

std::span<const PartyMeasure> party_measures() {
  return kPartyMeasures;
}

std::span<const TieMeasure> tie_measures() {
  return kTieMeasures;
}

std::span<const NetworkMeasure> network_measures() {
  return kNetworkMeasures;
}

const PartyMeasure* find_party_measure(std::string_view id) {
  const auto* found = std::ranges::find(kPartyMeasures, id, &PartyMeasure::id);
  return found == kPartyMeasures.end() ? nullptr : found;
}

}  // namespace samenhang
