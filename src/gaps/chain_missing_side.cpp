#include "gaps/chain_missing_side.h"

#include "base/parts.h"
#include "gaps/findings.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace samenhang {
namespace {

// The active initiatives that name a chain, as far as anybody takes part, and who does.
struct Chain {
  std::vector<std::string> initiatives;
  std::set<Vertex> participants;
};

Chain chain_of(const Situation& situation, const CodeRow& row) {
  Chain chain;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    const bool named =
        std::ranges::find(active.initiative->chains, ChainApproach(row.key)) != active.initiative->chains.end();
    if (!named || active.participants.empty()) continue;
    chain.initiatives.push_back(active.initiative->name);
    chain.participants.insert(active.participants.begin(), active.participants.end());
  }
  return chain;
}

// `care`, `social`, `care|social`, `no_initiative`; empty where the chain is whole.
std::string missing_sides(const Situation& situation, const Chain& chain) {
  if (chain.initiatives.empty()) return "no_initiative";
  std::vector<std::string> missing;
  for (const char* side : {"care", "social"}) {
    if (std::ranges::none_of(chain.participants, [&](Vertex v) { return situation.kind_has(v, side); })) {
      missing.emplace_back(side);
    }
  }
  return join(missing);
}

Message wording_of(const std::string& missing) {
  if (missing == "no_initiative") {
    return message("No running or planned initiative with participants names the chain {chain} (0 initiatives).");
  }
  if (missing == "care") {
    return messages(
        "The chain {chain} has no care side: the only participant in {initiatives} is no care organisation.",
        "The chain {chain} has no care side: none of the {participants} participants in {initiatives} is a "
        "care organisation.");
  }
  if (missing == "social") {
    return messages(
        "The chain {chain} has no social side: the only participant in {initiatives} does not come from the social "
        "domain.",
        "The chain {chain} has no social side: none of the {participants} participants in {initiatives} comes "
        "from the social domain.");
  }
  return messages(
      "The chain {chain} has neither a care side nor a social side: the only participant in {initiatives} "
      "belongs to neither.",
      "The chain {chain} has neither a care side nor a social side: none of the {participants} participants "
      "in {initiatives} belongs to either.");
}

}  // namespace

std::vector<Finding> chain_missing_side(const Situation& situation) {
  std::vector<Finding> findings;
  for (const CodeRow& row : situation.lists().rows(ListId::chain_approach)) {
    const Chain chain = chain_of(situation, row);
    const std::string missing = missing_sides(situation, chain);
    if (missing.empty()) continue;
    const long participants = count_of(chain.participants);
    findings.push_back(
        {.severity = FindingSeverity::high,
         .subject = row.key,
         .detail = missing,
         .sentence = {wording_of(missing),
                      {{"chain", row.label}, {"participants", participants}, {"initiatives", chain.initiatives}},
                      participants}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
