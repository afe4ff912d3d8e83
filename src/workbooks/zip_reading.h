#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct zip;

namespace samenhang {

// How the reading of a part of a zip ended.
enum class PartEnd { whole, missing, broken, locked, too_large, unsafe, stopped };

// A zip in memory, whose parts are unpacked piece by piece. Names are told apart but for case, and for \ or /.
class ZipReading {
 public:
  /// Nothing where the bytes are no whole zip. They must outlive this.
  static std::optional<ZipReading> open(std::string_view bytes);

  std::size_t part_count() const;
  bool has(std::string_view name) const { return index_of(name).has_value(); }

  /// All parts of XML unpacked, as the zip says.
  std::size_t total_bytes() const { return total_bytes_; }

  /// Unpacks a part up to kLargestPart_bytes and kLargestRatio, and gives it piece by piece; ends where `take` says
  /// false (PartEnd::stopped).
  PartEnd unpack(std::string_view name, const std::function<bool(std::string_view)>& take) const;

 private:
  struct Close {
    void operator()(zip* opened) const;
  };

  explicit ZipReading(zip* opened);
  std::optional<std::size_t> index_of(std::string_view name) const;

  std::unique_ptr<zip, Close> zip_;
  std::unordered_map<std::string, std::size_t> indexes_;
  std::size_t total_bytes_ = 0;
};

}  // namespace samenhang
