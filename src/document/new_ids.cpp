#include "document/new_ids.h"

#include "base/numbers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

template <class Row>
std::string next_id(const Rows<Row>& rows, std::string_view first) {
  Shape shape = shape_of(first);
  for (const Row& row : rows) {
    const Shape other = shape_of(row.id.text());
    if (!other.digits.empty()) shape = other;
  }
  long highest = 0;
  for (const Row& row : rows) {
    const Shape other = shape_of(row.id.text());
    if (other.letters == shape.letters) highest = std::max(highest, parse_integer(other.digits).value_or(0));
  }
  const std::string number = std::to_string(highest + 1);
  const std::size_t zeros = shape.digits.size() - std::min(number.size(), shape.digits.size());
  return std::string(shape.letters) + std::string(zeros, '0') + number;
}

}  // namespace

PartyId next_party_id(const Inventory& inventory) {
  return PartyId(next_id(inventory.parties, "P001"));
}

InitiativeId next_initiative_id(const Inventory& inventory) {
  return InitiativeId(next_id(inventory.initiatives, "I01"));
}

RelationId next_relation_id(const Inventory& inventory) {
  return RelationId(next_id(inventory.relations, "R001"));
}

AgreementId next_agreement_id(const Inventory& inventory) {
  return AgreementId(next_id(inventory.agreements, "A01"));
}

ContactId next_contact_id(const Inventory& inventory) {
  return ContactId(next_id(inventory.contacts, "C001"));
}

}  // namespace samenhang
