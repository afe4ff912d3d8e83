#pragma once

#include "base/message.h"
#include "inventory/filter.h"

#include <string>
#include <vector>

namespace samenhang {

// What of the project the user looks at. Never saved with it.
struct Choices {
  Language language = Language::dutch;
  Filter filter;
  std::string selected;                  // a member's id, or empty
  std::vector<std::string> marked;       // members' ids: several that are selected
  std::vector<std::string> highlighted;  // members' ids

  bool operator==(const Choices&) const = default;
};

/// `choices` without what `inventory` does not have: members that are selected, marked or highlighted, and codes and
/// neighbourhoods that are filtered on.
Choices without_what_is_gone(Choices choices, const Inventory& inventory);

}  // namespace samenhang
