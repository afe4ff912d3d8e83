#include "measures/eigenvector.h"

#include "groups/components.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace samenhang {
namespace {

constexpr double kSettled = 1e-13;
constexpr double kSameEigenvalue = 1e-9;  // relative
constexpr double kMostVisits = 4e9;
constexpr double kFewestSteps = 1000;

// The principal eigenvector of one component, at the places of its members, and its eigenvalue.
struct Principal {
  std::vector<Vertex> members;
  std::vector<double> entries;  // the largest is 1
  double eigenvalue = 0;
};

std::vector<Principal> components_to_solve(const Network& network) {
  const std::vector<std::uint32_t> component_of = components_of(network);
  std::vector<Principal> components(component_of.empty() ? 0 : std::ranges::max(component_of));
  for (Vertex v = 0; v < network.vertex_count(); ++v) components[component_of[v] - 1].members.push_back(v);
  return components;
}

// One multiplication with A + 1. The 1 keeps a two-sided network, whose smallest eigenvalue is
// as large as its largest, from swinging to and fro. Says by how much the entries changed.
double step(const Network& network, const std::vector<Vertex>& members, Scores& entries, std::vector<double>& sums) {
  double largest = 0;
  for (std::size_t place = 0; place < members.size(); ++place) {
    double sum = entries[members[place]];
    for (const Vertex neighbour : network.neighbours(members[place])) sum += entries[neighbour];
    sums[place] = sum;
    largest = std::max(largest, sum);
  }
  double change = 0;
  for (std::size_t place = 0; place < members.size(); ++place) {
    const double entry = sums[place] / largest;
    change = std::max(change, std::abs(entry - entries[members[place]]));
    entries[members[place]] = entry;
  }
  return change;
}

double eigenvalue_of(const Network& network, const std::vector<Vertex>& members, const Scores& entries) {
  double product = 0;
  double square = 0;
  for (const Vertex v : members) {
    for (const Vertex neighbour : network.neighbours(v)) product += entries[v] * entries[neighbour];
    square += entries[v] * entries[v];
  }
  return product / square;
}

// `entries` is room to work in, for all members of the network. Says whether it settled.
bool solve(const Network& network, Principal& component, Scores& entries) {
  double visits_a_step = static_cast<double>(component.members.size());
  for (const Vertex v : component.members) {
    entries[v] = static_cast<double>(network.degree(v)) + 1;
    visits_a_step += static_cast<double>(network.degree(v));
  }
  std::vector<double> sums(component.members.size());
  const double most_steps = std::max(kFewestSteps, kMostVisits / visits_a_step);
  double steps = 0;
  while (step(network, component.members, entries, sums) > kSettled) {
    if (++steps > most_steps) return false;
  }
  component.eigenvalue = eigenvalue_of(network, component.members, entries);
  for (const Vertex v : component.members) component.entries.push_back(entries[v]);
  return true;
}

// How much of the degrees of its members lies along the eigenvector of a component.
double share_of(const Network& network, const Principal& component) {
  double product = 0;
  double square = 0;
  for (std::size_t place = 0; place < component.members.size(); ++place) {
    product += component.entries[place] * static_cast<double>(network.degree(component.members[place]));
    square += component.entries[place] * component.entries[place];
  }
  return product / square;
}

// Components of the same leading eigenvalue share it, each by what it holds of the degrees.
Scores shared_out(const std::vector<Principal>& components, const Network& network) {
  const double leading = std::ranges::max(components, {}, &Principal::eigenvalue).eigenvalue;
  Scores scores(network.vertex_count(), 0.0);
  double largest = 0;
  for (const Principal& component : components) {
    if (component.eigenvalue < leading * (1 - kSameEigenvalue)) continue;
    const double share = share_of(network, component);
    largest = std::max(largest, share);
    for (std::size_t place = 0; place < component.members.size(); ++place) {
      scores[component.members[place]] = share * component.entries[place];
    }
  }
  for (double& score : scores) score /= largest;
  return scores;
}

}  // namespace

Scores eigenvector(const Network& network) {
  const Vertex n = network.vertex_count();
  if (network.tie_count() == 0) return Scores(n, 1.0);

  std::vector<Principal> components = components_to_solve(network);
  std::erase_if(components, [](const Principal& component) { return component.members.size() < 2; });
  Scores room(n, 0.0);
  for (Principal& component : components) {
    if (!solve(network, component, room)) return Scores(n, kUndefined);
  }
  return shared_out(components, network);
}

}  // namespace samenhang
