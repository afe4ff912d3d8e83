#include "inventory/id_sequence.h"

#include "base/numbers.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kMostDigits = 9;

// An id as letters and the digits it ends with; "" where it ends with none, or with too many for a number.
struct Shape {
  std::string_view letters;
  std::string_view digits;
};

Shape shape_of(std::string_view id) {
  const std::size_t last_letter = id.find_last_not_of("0123456789");
  const std::size_t start = last_letter == std::string_view::npos ? 0 : last_letter + 1;
  const std::string_view digits = id.substr(start);
  if (digits.size() > kMostDigits) return {id, ""};
  return {id.substr(0, start), digits};
}

}  // namespace

IdSequence::IdSequence(const std::string& first) {
  const Shape shape = shape_of(first);
  letters_ = shape.letters;
  width_ = shape.digits.size();
  highest_[letters_] = parse_integer(shape.digits).value_or(1) - 1;
}

void IdSequence::see(std::string_view id) {
  seen_.emplace(id);
  const Shape shape = shape_of(id);
  if (shape.digits.empty()) return;
  letters_ = shape.letters;
  width_ = shape.digits.size();
  long& highest = highest_[letters_];
  highest = std::max(highest, parse_integer(shape.digits).value_or(0));
}

std::string IdSequence::next() {
  std::string id;
  do {
    const std::string number = std::to_string(++highest_[letters_]);
    id = letters_ + std::string(width_ - std::min(number.size(), width_), '0') + number;
  } while (!seen_.insert(id).second);
  return id;
}

}  // namespace samenhang
