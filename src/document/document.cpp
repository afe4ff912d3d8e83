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
constexpr std::size_t kCountOfShared_bytes = 32;
constexpr std::size_t kMapNode_bytes = 64;

// Notes are the only texts of a row without a usual length.
std::size_t note_bytes(const auto& row) {
  if constexpr (requires { row.note; }) {
    return row.note.size();
  } else {
    return 0;
  }
}

template <class Row>
std::size_t row_bytes(const Row& row) {
  return sizeof(Row) + kCountOfShared_bytes + kTextsOfRow_bytes + note_bytes(row);
}

// The list of pointers to its rows, and the rows that no other table has.
template <class Row>
std::size_t unshared(const Rows<Row>& rows, const Rows<Row>& other) {
  if (rows.is_shared_with(other)) return 0;
  std::size_t bytes = rows.size() * sizeof(std::shared_ptr<Row>);
  rows.visit_own([&bytes](const Row& row) { bytes += row_bytes(row); });
  return bytes;
}

std::size_t unshared(const Inventory& rows, const Inventory& other) {
  return sizeof(Inventory) + unshared(rows.neighbourhoods, other.neighbourhoods) +
         unshared(rows.parties, other.parties) + unshared(rows.initiatives, other.initiatives) +
         unshared(rows.participations, other.participations) + unshared(rows.relations, other.relations) +
         unshared(rows.agreements, other.agreements) + unshared(rows.guidance, other.guidance) +
         unshared(rows.access, other.access) + unshared(rows.ratings, other.ratings) +
         unshared(rows.contacts, other.contacts);
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

std::size_t bytes_of(const Recipe& recipe) {
  return recipe_text(recipe).size();
}

template <class T>
std::size_t unshared(const Shared<T>& part, const Shared<T>& other) {
  return part.is_shared_with(other) ? 0 : bytes_of(*part);
}

std::size_t unshared(const Shared<Inventory>& part, const Shared<Inventory>& other) {
  return part.is_shared_with(other) ? 0 : unshared(*part, *other);
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
                      unshared(document.pins, other.pins) + unshared(document.finding_states, other.finding_states) +
                      unshared(document.recipe, other.recipe);
  for (std::size_t i = 0; i < document.placements.size(); ++i) {
    bytes += unshared(document.placements.at(i), other.placements.at(i));
  }
  return bytes;
}

}  // namespace samenhang
