#pragma once

#include "base/message.h"
#include "inventory/code_lists.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace samenhang {

// What the rows of a sheet are about.
enum class SheetRole : std::uint8_t {
  ignored,               // nothing of the inventory
  parties,               // a party a row
  initiatives,           // an initiative a row
  participations,        // a party and an initiative a row
  relations,             // two parties a row
  relation_matrix,       // parties × parties: Field::from names those beside the rows
  participation_matrix,  // parties × initiatives: party_name or initiative_name says who stand beside the rows
  subsidies,             // a grant a row: its applicant is a party, what it is for an initiative
  persons,               // contacts, as mail programs export them: refused, since persons are no parties
  exchange_table,        // a table of the exchange form, by its name and headers
};

// What a column tells of its row. Which fields a sheet of a role may have stands in the table of fields.
enum class Field : std::uint8_t {
  none,
  row_number,
  // of parties
  party_id,
  party_name,
  abbreviation,
  party_kind,
  side,  // intern or extern
  domain,
  secondary_domains,
  scale,
  in_core_team,
  key_party,
  works_with_experience_experts,
  part_of,
  also_known_as,
  active,
  works_with,  // names of other parties, as free text
  contact_name,
  contact_function,
  e_mail,
  telephone,
  // of parties and initiatives
  neighbourhoods,
  target_groups,
  // of initiatives
  initiative_id,
  initiative_name,
  initiative_kind,
  lead,
  participants,  // names of parties, as free text
  components,
  chains,
  involvement,
  initiative_status,
  start,
  end,
  funding,
  goals,
  amount,
  description,
  // of participations, and of the columns of a matrix of them
  participation_role,
  // of relations
  relation_id,
  from,
  to,
  relation_kind,
  strength,  // and of the columns of a relation matrix
  strength_from,
  strength_to,
  frequency,
  relation_status,
  confirmed_by,
  last_confirmed,
  source,
  // of subsidies
  year,
  programme,
  policy_field,
  requested_amount,
  granted_amount,
  settled_amount,
  // of any
  note,
};

// How the cells of a field are read.
enum class ValueKind : std::uint8_t {
  text,
  code,   // one of a code list
  codes,  // several
  yes_no,
  answer,  // yes, partly, no, unknown, not applicable
  number,  // whole
  amount,  // of money
  date,
  names,  // of parties, several in free text
  neighbourhoods,
};

struct FieldFacts {
  Field field = Field::none;
  std::string_view key;  // written to recipes and data/intake/columns.csv, so it never changes
  Message name;
  ValueKind kind = ValueKind::text;
  std::optional<ListId> list = {};  // of a code, or of codes
};

/// All fields but `none`, in the order in which they are offered.
std::span<const FieldFacts> all_fields();

/// Of Field::none: an empty key.
const FieldFacts& facts_of(Field field);
std::optional<Field> field_of_key(std::string_view key);

struct RoleFacts {
  SheetRole role = SheetRole::ignored;
  std::string_view key;  // written to recipes, so it never changes
  Message name;
  std::span<const Field> needed;   // without these the rows say nothing
  std::span<const Field> allowed;  // the others that count
};

std::span<const RoleFacts> all_roles();
const RoleFacts& facts_of(SheetRole role);
std::optional<SheetRole> role_of_key(std::string_view key);

}  // namespace samenhang
