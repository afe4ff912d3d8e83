#pragma once

#include <span>
#include <string>

namespace samenhang {

// A file within a zip.
struct ZipPart {
  std::string name;
  std::string bytes;
  bool is_stored = false;  // as it is, not compressed
};

/// A zip of these parts in this order, all of the first day of 1980; the same parts give the same bytes.
std::string zip_of(std::span<const ZipPart> parts);

}  // namespace samenhang
