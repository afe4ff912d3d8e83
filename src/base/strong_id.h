#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace samenhang {

// A number that names one thing, and that cannot be passed where another kind of thing
// is asked for.
template <class Tag>
class StrongId {
 public:
  constexpr explicit StrongId(std::uint64_t value) : value_(value) {}
  constexpr std::uint64_t value() const { return value_; }
  friend constexpr auto operator<=>(StrongId, StrongId) = default;

 private:
  std::uint64_t value_;
};

}  // namespace samenhang

template <class Tag>
struct std::hash<samenhang::StrongId<Tag>> {
  std::size_t operator()(samenhang::StrongId<Tag> id) const { return std::hash<std::uint64_t>{}(id.value()); }
};
