#include "intake/field.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using enum Field;
using K = ValueKind;

constexpr FieldFacts kNoField{none, "", message("not used"), K::text, {}};

constexpr std::array kFields{
    FieldFacts{row_number, "row_number", message("number of the row"), K::number, {}},
    FieldFacts{party_id, "party_id", message("party id"), K::text, {}},
    FieldFacts{party_name, "party_name", message("name of the party"), K::text, {}},
    FieldFacts{abbreviation, "abbreviation", message("abbreviation"), K::text, {}},
    FieldFacts{party_kind, "party_kind", message("kind of party"), K::code, ListId::party_kind},
    FieldFacts{side, "side", message("intern or extern"), K::text, {}},
    FieldFacts{domain, "domain", message("domain"), K::codes, ListId::domain},
    FieldFacts{secondary_domains, "secondary_domains", message("secondary domains"), K::codes, ListId::domain},
    FieldFacts{scale, "scale", message("scale"), K::code, ListId::scale},
    FieldFacts{in_core_team, "in_core_team", message("in the core team"), K::yes_no, {}},
    FieldFacts{key_party, "key_party", message("key party"), K::yes_no, {}},
    FieldFacts{works_with_experience_experts, "works_with_experience_experts",
               message("works with experts by experience"), K::answer, ListId::answer},
    FieldFacts{part_of, "part_of", message("part of"), K::names, {}},
    FieldFacts{also_known_as, "also_known_as", message("also known as"), K::text, {}},
    FieldFacts{active, "active", message("active"), K::yes_no, {}},
    FieldFacts{works_with, "works_with", message("works with"), K::names, {}},
    FieldFacts{contact_name, "contact_name", message("name of the contact"), K::text, {}},
    FieldFacts{contact_function, "contact_function", message("function of the contact"), K::text, {}},
    FieldFacts{e_mail, "e_mail", message("e-mail"), K::text, {}},
    FieldFacts{telephone, "telephone", message("telephone"), K::text, {}},
    FieldFacts{neighbourhoods, "neighbourhoods", message("neighbourhoods"), K::neighbourhoods, {}},
    FieldFacts{target_groups, "target_groups", message("target groups"), K::codes, ListId::target_group},
    FieldFacts{initiative_id, "initiative_id", message("initiative id"), K::text, {}},
    FieldFacts{initiative_name, "initiative_name", message("name of the initiative"), K::text, {}},
    FieldFacts{initiative_kind, "initiative_kind", message("kind of initiative"), K::code, ListId::initiative_kind},
    FieldFacts{lead, "lead", message("lead"), K::names, {}},
    FieldFacts{participants, "participants", message("participants"), K::names, {}},
    FieldFacts{components, "components", message("SPUK components"), K::codes, ListId::component},
    FieldFacts{chains, "chains", message("chain approaches"), K::codes, ListId::chain_approach},
    FieldFacts{involvement, "involvement", message("residents involved"), K::code, ListId::involvement},
    FieldFacts{initiative_status, "initiative_status", message("status of the initiative"), K::code,
               ListId::initiative_status},
    FieldFacts{start, "start", message("start date"), K::date, {}},
    FieldFacts{end, "end", message("end date"), K::date, {}},
    FieldFacts{funding, "funding", message("funding"), K::text, {}},
    FieldFacts{goals, "goals", message("GALA goals"), K::text, {}},
    FieldFacts{amount, "amount", message("amount"), K::amount, {}},
    FieldFacts{description, "description", message("description"), K::text, {}},
    FieldFacts{participation_role, "participation_role", message("role in the initiative"), K::code,
               ListId::participation_role},
    FieldFacts{relation_id, "relation_id", message("relation id"), K::text, {}},
    FieldFacts{from, "from", message("from"), K::names, {}},
    FieldFacts{to, "to", message("to"), K::names, {}},
    FieldFacts{relation_kind, "relation_kind", message("kind of relation"), K::code, ListId::relation_kind},
    FieldFacts{strength, "strength", message("strength"), K::code, ListId::strength},
    FieldFacts{strength_from, "strength_from", message("strength according to from"), K::code, ListId::strength},
    FieldFacts{strength_to, "strength_to", message("strength according to to"), K::code, ListId::strength},
    FieldFacts{frequency, "frequency", message("frequency"), K::code, ListId::frequency},
    FieldFacts{relation_status, "relation_status", message("status of the relation"), K::code, ListId::relation_status},
    FieldFacts{confirmed_by, "confirmed_by", message("confirmed by"), K::code, ListId::confirmed_by},
    FieldFacts{last_confirmed, "last_confirmed", message("last confirmed on"), K::date, {}},
    FieldFacts{source, "source", message("source"), K::text, {}},
    FieldFacts{year, "year", message("year"), K::number, {}},
    FieldFacts{programme, "programme", message("programme"), K::text, {}},
    FieldFacts{policy_field, "policy_field", message("policy field"), K::text, {}},
    FieldFacts{requested_amount, "requested_amount", message("amount requested"), K::amount, {}},
    FieldFacts{granted_amount, "granted_amount", message("amount granted"), K::amount, {}},
    FieldFacts{settled_amount, "settled_amount", message("amount settled"), K::amount, {}},
    FieldFacts{note, "note", message("note"), K::text, {}},
};

constexpr std::array kPartyNeeds{party_name};
constexpr std::array kPartyFields{row_number,
                                  party_id,
                                  abbreviation,
                                  party_kind,
                                  side,
                                  domain,
                                  secondary_domains,
                                  scale,
                                  in_core_team,
                                  key_party,
                                  works_with_experience_experts,
                                  part_of,
                                  also_known_as,
                                  active,
                                  works_with,
                                  contact_name,
                                  contact_function,
                                  e_mail,
                                  telephone,
                                  neighbourhoods,
                                  target_groups,
                                  last_confirmed,
                                  source,
                                  note};
constexpr std::array kInitiativeNeeds{initiative_name};
constexpr std::array kInitiativeFields{
    row_number, initiative_id,  initiative_kind, lead,        participants,      components,
    chains,     neighbourhoods, target_groups,   involvement, initiative_status, start,
    end,        funding,        goals,           amount,      description,       contact_name,
    e_mail,     telephone,      source,          note};
constexpr std::array kParticipationNeeds{party_name, initiative_name};
constexpr std::array kParticipationFields{row_number, party_id, initiative_id, participation_role, source, note};
constexpr std::array kRelationNeeds{from, to};
constexpr std::array kRelationFields{row_number,    relation_id,    relation_kind, strength,
                                     strength_from, strength_to,    frequency,     relation_status,
                                     confirmed_by,  last_confirmed, source,        note};
constexpr std::array kRelationMatrixNeeds{from, strength};
constexpr std::array kParticipationMatrixNeeds{participation_role};
constexpr std::array kParticipationMatrixFields{party_name, initiative_name};
constexpr std::array kSubsidyNeeds{party_name, initiative_name};
constexpr std::array kSubsidyFields{
    row_number,       party_id,       initiative_id,    year,    programme, policy_field, initiative_kind,
    requested_amount, granted_amount, settled_amount,   funding, start,     end,          note,
    neighbourhoods,   target_groups,  initiative_status};
constexpr std::array kPersonNeeds{contact_name};
constexpr std::array kPersonFields{party_name, contact_function, e_mail, telephone, note};

// Where two roles fit equally well the one that stands first here is taken.
constexpr std::array kRoles{
    RoleFacts{SheetRole::parties, "parties", message("Parties"), kPartyNeeds, kPartyFields},
    RoleFacts{SheetRole::initiatives, "initiatives", message("Initiatives"), kInitiativeNeeds, kInitiativeFields},
    RoleFacts{SheetRole::participations, "participations", message("Participations"), kParticipationNeeds,
              kParticipationFields},
    RoleFacts{SheetRole::relations, "relations", message("Relations"), kRelationNeeds, kRelationFields},
    RoleFacts{SheetRole::relation_matrix, "relation_matrix", message("Matrix of relations"), kRelationMatrixNeeds, {}},
    RoleFacts{SheetRole::participation_matrix, "participation_matrix", message("Matrix of participations"),
              kParticipationMatrixNeeds, kParticipationMatrixFields},
    RoleFacts{SheetRole::subsidies, "subsidies", message("Subsidies"), kSubsidyNeeds, kSubsidyFields},
    RoleFacts{SheetRole::persons, "persons", message("Persons"), kPersonNeeds, kPersonFields},
    RoleFacts{SheetRole::exchange_table, "exchange_table", message("Table of the exchange form"), {}, {}},
    RoleFacts{SheetRole::ignored, "ignored", message("Not read"), {}, {}},
};

}  // namespace

std::span<const FieldFacts> all_fields() {
  return kFields;
}

const FieldFacts& facts_of(Field field) {
  if (field == none) return kNoField;
  const auto* const found = std::ranges::find(kFields, field, &FieldFacts::field);
  check(found != kFields.end(), "every field stands in the table");
  return *found;
}

std::optional<Field> field_of_key(std::string_view key) {
  if (key.empty()) return none;
  const auto* const found = std::ranges::find(kFields, key, &FieldFacts::key);
  if (found == kFields.end()) return std::nullopt;
  return found->field;
}

std::span<const RoleFacts> all_roles() {
  return kRoles;
}

const RoleFacts& facts_of(SheetRole role) {
  const auto* const found = std::ranges::find(kRoles, role, &RoleFacts::role);
  check(found != kRoles.end(), "every role stands in the table");
  return *found;
}

std::optional<SheetRole> role_of_key(std::string_view key) {
  const auto* const found = std::ranges::find(kRoles, key, &RoleFacts::key);
  if (found == kRoles.end()) return std::nullopt;
  return found->role;
}

}  // namespace samenhang
