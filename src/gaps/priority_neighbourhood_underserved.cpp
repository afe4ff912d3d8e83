#include "gaps/priority_neighbourhood_underserved.h"

#include "gaps/findings.h"
#include "gaps/neighbourhood_counts.h"

#include <utility>

namespace samenhang {
namespace {

// Initiatives and the inhabitants they are for.
struct Supply {
  long initiatives = 0;
  long inhabitants = 0;
};

Supply supply_of(const NeighbourhoodCounts& counts, const Neighbourhood& neighbourhood) {
  return {count_in(counts, neighbourhood.code), neighbourhood.inhabitants.value_or(0)};
}

Supply supply_of_all(const Situation& situation, const NeighbourhoodCounts& counts) {
  Supply all;
  for (const Neighbourhood& neighbourhood : situation.inventory().neighbourhoods) {
    if (!neighbourhood.inhabitants) continue;
    const Supply one = supply_of(counts, neighbourhood);
    all.initiatives += one.initiatives;
    all.inhabitants += one.inhabitants;
  }
  return all;
}

// Multiplied out, so that an equal share is never less by rounding.
bool is_less(const Supply& one, const Supply& all) {
  return one.initiatives * all.inhabitants < all.initiatives * one.inhabitants;
}

Decimal per_thousand(const Supply& supply) {
  return {1000.0 * static_cast<double>(supply.initiatives) / static_cast<double>(supply.inhabitants), 2};
}

Sentence sentence_for(const Neighbourhood& neighbourhood, const Supply& one, const Supply& all) {
  return {messages(
              "The priority neighbourhood {neighbourhood} has {initiatives} initiative for {inhabitants} inhabitants: "
              "{rate} per 1000 inhabitants, where the average is {average}.",
              "The priority neighbourhood {neighbourhood} has {initiatives} initiatives for {inhabitants} inhabitants: "
              "{rate} per 1000 inhabitants, where the average is {average}."),
          {{"neighbourhood", neighbourhood.name},
           {"initiatives", one.initiatives},
           {"inhabitants", one.inhabitants},
           {"rate", per_thousand(one)},
           {"average", per_thousand(all)}},
          one.initiatives};
}

}  // namespace

std::vector<Finding> priority_neighbourhood_underserved(const Situation& situation) {
  const NeighbourhoodCounts counts = initiatives_by_neighbourhood(situation);
  const Supply all = supply_of_all(situation, counts);
  std::vector<Finding> findings;
  for (const Neighbourhood& neighbourhood : situation.inventory().neighbourhoods) {
    const Supply one = supply_of(counts, neighbourhood);
    const bool is_asked = neighbourhood.priority && one.initiatives > 0 && one.inhabitants > 0;
    if (!is_asked || !is_less(one, all)) continue;
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = neighbourhood.code.text(),
                        .detail = neighbourhood.name,
                        .sentence = sentence_for(neighbourhood, one, all)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
