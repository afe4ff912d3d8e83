#include "editor/subject.h"

#include <algorithm>
#include <utility>

namespace samenhang {

const Subject& Subjects::find_or_make(const InventoryState& state, NetworkChoice choice, const Filter& filter) {
  const auto found = std::ranges::find_if(kept_, [&](const Subject& subject) {
    return subject.revision == state.revision && subject.choice == choice && subject.filter == filter;
  });
  if (found != kept_.end()) {
    std::rotate(kept_.begin(), found, found + 1);
    return kept_.front();
  }
  auto shown = filter.lets_all_through() ? state.inventory
                                         : std::make_shared<const Inventory>(filtered(*state.inventory, filter));
  auto network = std::make_shared<const Network>(network_of(*shown, choice));
  kept_.push_front({SubjectId(++last_id_), state.revision, choice, filter, std::move(shown), std::move(network)});
  if (kept_.size() > kKeptSubjects) kept_.pop_back();
  return kept_.front();
}

bool Subjects::keeps(SubjectId id) const {
  return std::ranges::find(kept_, id, &Subject::id) != kept_.end();
}

bool Subjects::keeps(Revision revision) const {
  return std::ranges::find(kept_, revision, &Subject::revision) != kept_.end();
}

}  // namespace samenhang
