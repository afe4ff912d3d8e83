#include "gaps/overloaded_hub.h"

#include "gaps/findings.h"

#include <cmath>
#include <string>
#include <utility>

namespace samenhang {
namespace {

// Of the degrees in G.
struct DegreeSums {
  double count = 0.0;
  double sum = 0.0;
  double squares = 0.0;

  double mean() const { return sum / count; }
  double deviation() const { return std::sqrt(squares_apart()) / count; }

  // count² times the variance. Of whole numbers, so exact, and 0 where all degrees are equal.
  double squares_apart() const { return count * squares - sum * sum; }
};

DegreeSums sums_of(const Network& network) {
  DegreeSums sums;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const auto degree = static_cast<double>(network.degree(v));
    sums.count += 1.0;
    sums.sum += degree;
    sums.squares += degree * degree;
  }
  return sums;
}

// degree > mean + deviations * deviation, multiplied out: a party right on the limit is not above it by rounding.
bool is_above(double degree, const DegreeSums& sums, double deviations) {
  const double above_mean = sums.count * degree - sums.sum;
  return above_mean > 0.0 && above_mean * above_mean > deviations * deviations * sums.squares_apart();
}

std::vector<long> leads_of_parties(const Situation& situation) {
  std::vector<long> leads(situation.network().vertex_count());
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    if (const std::optional<Vertex> lead = situation.vertex_of(active.initiative->lead)) ++leads[*lead];
  }
  return leads;
}

struct Load {
  long degree = 0;
  long leads = 0;
  bool by_degree = false;
  bool by_leads = false;
};

Message wording_of(const Load& load) {
  if (load.by_degree && load.by_leads) {
    return message(
        "{party} has many ties: {degree}, where the mean is {mean} and the limit {limit} (mean + {deviations} times "
        "the standard deviation). It also leads {leads} initiatives, where the limit is {lead_limit}.");
  }
  if (load.by_degree) {
    return messages(
        "{party} has {degree} tie, where the mean is {mean} and the limit {limit} (mean + {deviations} times the "
        "standard deviation).",
        "{party} has {degree} ties, where the mean is {mean} and the limit {limit} (mean + {deviations} times the "
        "standard deviation).");
  }
  return message("{party} leads {leads} running and planned initiatives; it is reported from {lead_limit}.");
}

Sentence sentence_for(const Party& party, const Load& load, const DegreeSums& sums, const GapThresholds& thresholds) {
  return {wording_of(load),
          {{"party", party.name},
           {"degree", load.degree},
           {"leads", load.leads},
           {"mean", Decimal{sums.mean(), 1}},
           {"limit", Decimal{sums.mean() + thresholds.hub_deviations * sums.deviation(), 1}},
           {"deviations", Decimal{thresholds.hub_deviations, 1}},
           {"lead_limit", static_cast<long>(thresholds.hub_leads)}},
          load.degree};
}

}  // namespace

std::vector<Finding> overloaded_hub(const Situation& situation) {
  const DegreeSums sums = sums_of(situation.network());
  const std::vector<long> leads = leads_of_parties(situation);
  const GapThresholds& thresholds = situation.thresholds();
  std::vector<Finding> findings;
  for (Vertex v = 0; v < situation.network().vertex_count(); ++v) {
    Load load{.degree = static_cast<long>(situation.network().degree(v)), .leads = leads[v]};
    load.by_degree = is_above(static_cast<double>(load.degree), sums, thresholds.hub_deviations);
    load.by_leads = load.leads >= thresholds.hub_leads;
    if (!load.by_degree && !load.by_leads) continue;
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = situation.party(v).id.text(),
                        .detail = "degree=" + std::to_string(load.degree) + ";leads=" + std::to_string(load.leads),
                        .sentence = sentence_for(situation.party(v), load, sums, thresholds)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
