#include "intake/names.h"

#include "intake/name_likeness.h"
#include "intake/name_parts.h"
#include "intake/name_search.h"

#include <algorithm>
#include <utility>

namespace samenhang {

NamesApart names_apart(std::string_view a, std::string_view b) {
  std::string one = parts_of(a).key;
  std::string other = parts_of(b).key;
  if (other < one) std::swap(one, other);
  return {std::move(one), std::move(other)};
}

std::string plain_name(std::string_view name) {
  return joined(parts_of(name).words, " ");
}

NameIndex::NameIndex(std::span<const PartyNames> parties) : search_(std::make_shared<const NameSearch>(parties)) {}

std::vector<NameMatch> NameIndex::same(std::string_view name) const {
  std::vector<NameMatch> found = similar(name, static_cast<std::size_t>(-1));
  std::erase_if(found, [](const NameMatch& match) { return match.similarity < kSameName; });
  return found;
}

std::vector<NameMatch> NameIndex::similar(std::string_view name, std::size_t most) const {
  std::vector<NameMatch> found;
  for (FoundParty& one : search_->similar({std::string(name), {}, {}})) {
    if (found.size() == most) break;
    found.push_back({one.party, one.likeness.similarity, std::move(one.likeness.reason)});
  }
  return found;
}

}  // namespace samenhang
