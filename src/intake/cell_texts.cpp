#include "base/fold.h"
#include "intake/silent_cells.h"
#include "intake/values.h"

#include <algorithm>

namespace samenhang {

CellValue<std::string> read_text(const RawCell& cell) {
  if (auto silent = silent_value<std::string>(cell)) return *silent;
  return {std::string(trim(cell.text)), false, {}, {}};
}

CellValue<std::string> read_telephone(const RawCell& cell) {
  if (auto silent = silent_value<std::string>(cell)) return *silent;
  std::string text(trim(cell.text));
  constexpr std::size_t kDigitsWithoutZero = 9;
  const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.size() != kDigitsWithoutZero || text.front() == '0') return {std::move(text), false, {}, {}};
  CellValue<std::string> value = repaired(
      text, Sentence{message("The telephone number {value} seems to lack its first zero."), {{"value", text}}});
  value.hint = {message("Put the zero back if it belongs there; the program keeps what stands in the cell.")};
  return value;
}

}  // namespace samenhang
