#pragma once

#include "base/date.h"
#include "intake/field.h"
#include "inventory/inventory.h"

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// The fields of a row that its sheet fills in.
using FieldSet = std::bitset<64>;

inline void add(FieldSet& fields, Field field) {
  fields.set(static_cast<std::size_t>(field));
}
inline bool has(const FieldSet& fields, Field field) {
  return fields.test(static_cast<std::size_t>(field));
}

// Where something was read: the sheet, by its place among those of an import, and its row.
struct RowPlace {
  std::size_t sheet = 0;
  long row = 0;

  bool operator==(const RowPlace&) const = default;
};

// What a row of a sheet says of one party, initiative, relation … Ids of others in it (its lead, its two ends) are
// texts as they stand there: an id, a name, an abbreviation. Its own id is empty where the sheet gives none.
template <class Row>
struct Draft {
  RowPlace at;
  FieldSet given = {};
  Row row = {};
  std::optional<Date> spoken = {};      // of a party: when those it works with were last spoken to
  std::vector<std::string> names = {};  // of parties, from free text: whom a party works with, who takes part

  bool operator==(const Draft&) const = default;
};

// What sheets say, before it is known who is who.
struct Drafts {
  std::vector<Draft<Party>> parties;
  std::vector<Draft<Initiative>> initiatives;
  std::vector<Draft<Participation>> participations;
  std::vector<Draft<Relation>> relations;
  std::vector<Draft<Contact>> contacts;  // of the party that their row is about, by its id or its name

  bool operator==(const Drafts&) const = default;
};

}  // namespace samenhang
