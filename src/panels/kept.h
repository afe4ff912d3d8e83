#pragma once

#include "panels/view.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace samenhang {

// What was made of a view, kept until there is another one to make it of: most frames show what the one before did.
template <class Made>
class Kept {
 public:
  /// What `make()` gives; called only where what is kept is of another view.
  template <class Make>
  const Made& of(const View& view, Make make) {
    if (!made_ || revision_ != view.revision) {
      made_ = make();
      revision_ = view.revision;
    }
    return *made_;
  }

  void forget() { made_.reset(); }

 private:
  std::optional<Made> made_;
  std::uint64_t revision_ = 0;
};

}  // namespace samenhang
