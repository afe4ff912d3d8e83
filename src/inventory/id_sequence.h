#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace samenhang {

// Ids for new rows, of the shape of those that are there: the letters of the last one, and the number after the highest
// with these letters, as many digits wide (P009 -> P010). An id that was seen never comes back.
class IdSequence {
 public:
  /// `first` is the id where none is there yet: P001.
  explicit IdSequence(const std::string& first);

  /// An id that is taken. The last one that ends in a number gives the shape.
  void see(std::string_view id);

  /// Takes the next one.
  std::string next();

 private:
  std::string letters_;
  std::size_t width_ = 0;
  std::unordered_map<std::string, long> highest_;  // by letters
  std::unordered_set<std::string> seen_;
};

}  // namespace samenhang
