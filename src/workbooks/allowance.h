#pragma once

#include "tables/text_grid.h"
#include "workbooks/read_workbook.h"

#include <cstddef>

namespace samenhang {

// All parts of a workbook together.
struct ReadingLimits {
  std::size_t cells = kMostCells;
  std::size_t text_bytes = kMostText_bytes;
  std::size_t unpacked_bytes = kMostUnpacked_bytes;
};

// What the reading of one workbook may take, all its parts together; and whether someone wants it to end.
class Allowance {
 public:
  /// `expected_bytes`: how much there is to unpack, as the zip says.
  Allowance(const Watch& watch, std::size_t expected_bytes, const ReadingLimits& limits = {})
      : watch_(watch), limits_(limits), expected_bytes_(expected_bytes) {}

  /// Whether cells with a text of so many bytes may be kept.
  bool spend(std::size_t cells, std::size_t text_bytes);

  /// Says how far it is; whether the reading may go on to unpack so many bytes more.
  bool go_on(std::size_t bytes);

  void exceed() { is_exceeded_ = true; }
  bool is_exceeded() const { return is_exceeded_; }
  bool is_stopped() const { return watch_.stop.stop_requested(); }

 private:
  const Watch& watch_;
  ReadingLimits limits_;
  std::size_t expected_bytes_;
  std::size_t unpacked_bytes_ = 0;
  std::size_t cells_ = 0;
  std::size_t text_bytes_ = 0;
  bool is_exceeded_ = false;
};

}  // namespace samenhang
