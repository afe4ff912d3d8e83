#include "inventory/tables/known_ids.h"

#include "base/fold.h"

namespace samenhang::exchange {

void KnownIds::add(const std::string& id, std::string_view name) {
  known_.emplace(id, name);
  std::string folded = fold(id);
  left_out_.erase(folded);
  id_by_folded_.emplace(std::move(folded), id);
  if (std::string folded_name = fold(name); !folded_name.empty()) id_by_folded_.emplace(std::move(folded_name), id);
}

void KnownIds::leave_out(const std::string& id, std::string_view name, long row) {
  known_.erase(id);
  for (std::string folded : {fold(id), fold(name)}) {
    if (folded.empty()) continue;
    const auto meant = id_by_folded_.find(folded);
    if (meant != id_by_folded_.end() && meant->second == id) id_by_folded_.erase(meant);
    left_out_.emplace(std::move(folded), row);
  }
}

std::optional<long> KnownIds::row_left_out(std::string_view id_or_name) const {
  const auto found = left_out_.find(fold(id_or_name));
  if (found == left_out_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> KnownIds::meant_by(std::string_view text) const {
  const auto found = id_by_folded_.find(fold(text));
  if (found == id_by_folded_.end()) return std::nullopt;
  return found->second;
}

}  // namespace samenhang::exchange
