#include "workbooks/allowance.h"

#include <algorithm>

namespace samenhang {

bool Allowance::spend(std::size_t cells, std::size_t text_bytes) {
  cells_ += cells;
  text_bytes_ += text_bytes;
  if (cells_ > limits_.cells || text_bytes_ > limits_.text_bytes) is_exceeded_ = true;
  return !is_exceeded_;
}

bool Allowance::go_on(std::size_t bytes) {
  unpacked_bytes_ += bytes;
  if (unpacked_bytes_ > limits_.unpacked_bytes) is_exceeded_ = true;
  if (watch_.tell && expected_bytes_ > 0) {
    watch_.tell(std::min(1.0, static_cast<double>(unpacked_bytes_) / static_cast<double>(expected_bytes_)));
  }
  return !is_exceeded_ && !is_stopped();
}

}  // namespace samenhang
