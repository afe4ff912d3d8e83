#include "gaps/isolated_party.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Party& party, long others) {
  return {
      message("{party} has no tie with another party (0 of {others} parties) and takes part in no running or planned "
              "initiative."),
      {{"party", party.name}, {"others", others}}};
}

}  // namespace

std::vector<Finding> isolated_party(const Situation& situation) {
  const PartyTest is_alone = [&](Vertex v) {
    return situation.network().degree(v) == 0 && situation.initiatives_of(v).empty();
  };
  const long others = static_cast<long>(situation.network().vertex_count()) - 1;
  std::vector<Finding> findings;
  for (const Vertex v : parties_where(situation, is_alone)) {
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = situation.party(v).id.text(),
                        .sentence = sentence_for(situation.party(v), others)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
