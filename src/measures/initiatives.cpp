#include "measures/initiatives.h"

#include "base/check.h"

namespace samenhang {

Scores initiatives(const MeasureInput& input) {
  std::vector<double> counts(input.inventory.parties.size(), 0.0);  // by row of the party
  for (const auto& participants : participants_of(input.inventory)) {
    for (const std::uint32_t row : participants) ++counts[row];
  }
  Scores scores;
  for (const Member& member : input.network.members()) {
    check(member.is_initiative || member.row < counts.size(), "the network is one of the inventory");
    scores.push_back(member.is_initiative ? kUndefined : counts[member.row]);
  }
  return scores;
}

}  // namespace samenhang
