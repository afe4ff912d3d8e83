#include "formats/wanted_attributes.h"

#include "base/fold.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, kWantedCount> kNames{"label",     "name", "domain",   "kind",   "initiative",
                                                            "bipartite", "type", "strength", "weight", "status"};

const std::string& first_filled(const std::string& first, const std::string& second) {
  return trim(first).empty() ? second : first;
}

}  // namespace

std::optional<Wanted> wanted_of(std::string_view name) {
  const auto* found = std::ranges::find(kNames, fold(name));
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Wanted>(found - kNames.begin());
}

std::string_view name_of(Wanted wanted) {
  return kNames.at(static_cast<std::size_t>(wanted));
}

ForeignMember member_of(const WantedValues& values) {
  ForeignMember member;
  member.name = first_filled(values[Wanted::label], values[Wanted::name]);
  member.domain = values[Wanted::domain];
  member.kind = values[Wanted::kind];
  member.initiative = first_filled(values[Wanted::initiative], values[Wanted::bipartite]);
  if (trim(member.initiative).empty() && fold(values[Wanted::type]) == "true") member.initiative = "true";
  return member;
}

ForeignTie tie_of(const WantedValues& values) {
  ForeignTie tie;
  tie.strength = first_filled(values[Wanted::strength], values[Wanted::weight]);
  tie.status = values[Wanted::status];
  return tie;
}

}  // namespace samenhang
