#include "intake/party_finder.h"

#include "base/fold.h"
#include "base/parts.h"

namespace samenhang {

void RowFinder::add(std::size_t row, std::string_view id, std::string_view name) {
  if (!id.empty()) ids_.try_emplace(std::string(id), row);
  add_name(row, name);
}

void RowFinder::add_name(std::size_t row, std::string_view name) {
  if (name.empty()) return;
  names_.try_emplace(std::string(name), row);
  add_once(folded_[fold(name)], row);
}

std::optional<std::size_t> RowFinder::by_id(const std::string& id) const {
  const auto found = ids_.find(id);
  if (found == ids_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::size_t> RowFinder::by_name(const std::string& name) const {
  const auto found = names_.find(name);
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::size_t> RowFinder::by_folded_name(std::string_view name) const {
  const auto found = folded_.find(fold(name));
  if (found == folded_.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

RowFinder finder_of(const Rows<Party>& parties) {
  RowFinder finder;
  for (std::size_t row = 0; row < parties.size(); ++row) {
    const Party& party = parties[row];
    finder.add(row, party.id.text(), party.name);
  }
  // What a party is called besides gives way to the names of others.
  for (std::size_t row = 0; row < parties.size(); ++row) {
    finder.add_name(row, parties[row].abbreviation);
    for (const std::string& alias : parties[row].also_known_as) finder.add_name(row, alias);
  }
  return finder;
}

RowFinder finder_of(const Rows<Initiative>& initiatives) {
  RowFinder finder;
  for (std::size_t row = 0; row < initiatives.size(); ++row) {
    finder.add(row, initiatives[row].id.text(), initiatives[row].name);
  }
  return finder;
}

PartyNames names_of(const Party& party) {
  return {party.name, party.abbreviation, party.also_known_as};
}

std::vector<PartyNames> names_of(const Rows<Party>& parties) {
  std::vector<PartyNames> names;
  names.reserve(parties.size());
  for (const Party& party : parties) names.push_back(names_of(party));
  return names;
}

}  // namespace samenhang
