#pragma once

#include "formats/foreign_network.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// The attributes of other programs that are looked at; others are left out.
enum class Wanted : std::size_t {
  label,
  name,
  domain,
  kind,
  initiative,
  bipartite,  // as NetworkX flags the second side of a two-mode network
  type,       // as igraph does
  strength,
  weight,
  status,
};

constexpr std::size_t kWantedCount = static_cast<std::size_t>(Wanted::status) + 1;

// What a member or a tie says, as text; empty where it says nothing.
class WantedValues {
 public:
  std::string& operator[](Wanted wanted) { return values_.at(static_cast<std::size_t>(wanted)); }
  const std::string& operator[](Wanted wanted) const { return values_.at(static_cast<std::size_t>(wanted)); }

 private:
  std::array<std::string, kWantedCount> values_;
};

/// The attribute with this name, without regard to case and punctuation.
std::optional<Wanted> wanted_of(std::string_view name);

/// Its name, in lower case.
std::string_view name_of(Wanted wanted);

/// A member without id: the name is `label`, else `name`; an initiative where `initiative` or `bipartite` says so, or
/// where `type` is a plain yes: igraph writes the side of a two-mode network there.
ForeignMember member_of(const WantedValues& values);

/// A tie without ends: the strength is `strength`, else `weight`.
ForeignTie tie_of(const WantedValues& values);

}  // namespace samenhang
