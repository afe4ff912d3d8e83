#include "gaps/key_parties_unconnected.h"

#include "gaps/findings.h"
#include "gaps/key_set.h"

#include <optional>
#include <string>
#include <utility>

namespace samenhang {
namespace {

constexpr int kWeak = 1;

Message wording_of(bool weak, bool marked) {
  if (marked) {
    return weak ? message(
                      "The tie between {first} and {second}, two of the {size} key parties, is still light: strength "
                      "{weight} of 4 ({strength}).")
                : message("Between {first} and {second}, two of the {size} key parties, no tie is known yet.");
  }
  return weak ? message(
                    "The tie between {first} and {second}, two of the {size} parties with the strongest position in "
                    "between, is still light: strength {weight} of 4 ({strength}).")
              : message(
                    "Between {first} and {second}, two of the {size} parties with the strongest position in between, "
                    "no tie is known yet.");
}

// Nothing where the two have a firm tie.
std::optional<Finding> finding_for(const Situation& situation, const KeySet& keys, Vertex a, Vertex b) {
  const std::optional<TieIndex> tie = situation.network().tie_between(a, b);
  if (tie && situation.network().weight(*tie) > kWeak) return std::nullopt;
  const bool in_order = situation.party(a).id < situation.party(b).id;
  const Party& first = situation.party(in_order ? a : b);
  const Party& second = situation.party(in_order ? b : a);
  return Finding{.severity = tie ? FindingSeverity::low : FindingSeverity::medium,
                 .subject = joined_subject({first.id.text(), second.id.text()}),
                 .detail = tie ? "weak" : "",
                 .sentence = {wording_of(tie.has_value(), keys.marked),
                              {{"first", first.name},
                               {"second", second.name},
                               {"size", count_of(keys.parties)},
                               {"weight", static_cast<long>(kWeak)},
                               {"strength", situation.lists().label(ListId::strength, std::to_string(kWeak))}}}};
}

}  // namespace

std::vector<Finding> key_parties_unconnected(const Situation& situation) {
  const KeySet keys = key_set_of(situation);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < keys.parties.size(); ++i) {
    for (std::size_t j = i + 1; j < keys.parties.size(); ++j) {
      std::optional<Finding> finding = finding_for(situation, keys, keys.parties[i], keys.parties[j]);
      if (finding) findings.push_back(*std::move(finding));
    }
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
