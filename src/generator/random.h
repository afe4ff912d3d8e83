#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace samenhang {

// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every machine, which the
// distributions of the standard library do not promise.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
  }

  /// 0 .. count-1; count is not 0 and below 2^32.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32U) * count) >> 32U); }

  /// least .. most.
  std::size_t between(std::size_t least, std::size_t most) { return least + below(most - least + 1); }

  bool chance(std::size_t percent) { return below(100) < percent; }

  template <class Values>
  auto one_of(const Values& values) -> const typename Values::value_type& {
    return values[below(values.size())];
  }

 private:
  std::uint64_t state_;
};

}  // namespace samenhang
