#include "document/document.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace samenhang {
namespace {

// What the short texts and lists of a row take besides the row itself: names and ids beyond
// what a string holds in place. Measured on the example, rounded up.
constexpr std::size_t kTextsOfRow_bytes = 96;
constexpr std::size_t kMapNode_bytes = 64;

template <class Row>
std::size_t rows_bytes(const std::vector<Row>& rows) {
  return rows.size() * (sizeof(Row) + kTextsOfRow_bytes);
}

// Notes are the only texts of a row without a usual length.
template <class Row>
std::size_t notes_bytes(const std::vector<Row>& rows) {
  std::size_t bytes = 0;
  for (const Row& row : rows) bytes += row.note.size();
  return bytes;
}

std::size_t bytes_of(const Inventory& inventory) {
  return sizeof(Inventory) + rows_bytes(inventory.neighbourhoods) + rows_bytes(inventory.parties) +
         notes_bytes(inventory.parties) + rows_bytes(inventory.initiatives) + rows_bytes(inventory.participations) +
         rows_bytes(inventory.relations) + notes_bytes(inventory.relations) + rows_bytes(inventory.agreements) +
         rows_bytes(inventory.guidance) + rows_bytes(inventory.access) + notes_bytes(inventory.access) +
         rows_bytes(inventory.ratings) + rows_bytes(inventory.contacts);
}

std::size_t bytes_of(const Places& places) {
  return places.size() * (sizeof(Places::value_type) + kMapNode_bytes);
}

std::size_t bytes_of(const Placement& placement) {
  return bytes_of(placement.places);
}

std::size_t bytes_of(const FindingStates& states) {
  std::size_t bytes = states.size() * (sizeof(FindingStates::value_type) + kMapNode_bytes + kTextsOfRow_bytes);
  for (const auto& [key, state] : states) bytes += state.note.size();
  return bytes;
}

template <class T>
std::size_t unshared(const Shared<T>& part, const Shared<T>& other) {
  return part.is_shared_with(other) ? 0 : bytes_of(*part);
}

}  // namespace

void forget_loose_places(Document& document) {
  std::unordered_set<std::string_view> members;
  for (const Party& party : document.inventory->parties) members.insert(party.id.text());
  for (const Initiative& initiative : document.inventory->initiatives) members.insert(initiative.id.text());
  const auto is_loose = [&members](const auto& place) { return !members.contains(place.first); };
  if (std::ranges::any_of(*document.pins, is_loose)) std::erase_if(document.pins.own(), is_loose);
  for (Shared<Placement>& placement : document.placements) {
    if (std::ranges::any_of(placement->places, is_loose)) std::erase_if(placement.own().places, is_loose);
  }
}

std::size_t unshared_bytes(const Document& document, const Document& other) {
  std::size_t bytes = sizeof(Document) + document.note.size() + unshared(document.inventory, other.inventory) +
                      unshared(document.pins, other.pins) + unshared(document.finding_states, other.finding_states);
  for (std::size_t i = 0; i < document.placements.size(); ++i) {
    bytes += unshared(document.placements.at(i), other.placements.at(i));
  }
  return bytes;
}

}  // namespace samenhang
