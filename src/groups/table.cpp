#include "groups/grouping.h"
#include "groups/groupings.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array kMethods{
    GroupMethod{"components", message("Separate parts"),
                message("Who can reach each other, directly or through others, is in one group."), "Newman 2003",
                group_by_component},
    GroupMethod{
        "cores", message("Cores"),
        message("The higher the number, the tighter the group: in core 3 each has at least three ties within it."),
        "Seidman 1983; Batagelj & Zaveršnik 2003", group_by_core},
    GroupMethod{"domains", message("Policy domains"), message("Parties with the same policy domain are in one group."),
                "the inventory", group_by_domain},
};

}  // namespace

std::span<const GroupMethod> group_methods() {
  return kMethods;
}

const GroupMethod* find_group_method(std::string_view id) {
  const auto* found = std::ranges::find(kMethods, id, &GroupMethod::id);
  return found == kMethods.end() ? nullptr : found;
}

}  // namespace samenhang
