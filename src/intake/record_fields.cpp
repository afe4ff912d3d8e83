#include "intake/record_fields.h"

#include <array>
#include <utility>

namespace samenhang {
namespace {

template <class Pointer>
struct MemberPointer;
template <class Record, class Value>
struct MemberPointer<Value Record::*> {
  using RecordType = Record;
};

template <auto member>
using RecordOf = typename MemberPointer<decltype(member)>::RecordType;

template <auto member>
void take(const RecordOf<member>& from, RecordOf<member>& to) {
  to.*member = from.*member;
}

template <class Value, class Member>
bool put(std::optional<Value> value, Member& member) {
  if (value) member = Member(std::move(*value));
  return value.has_value();
}

template <auto member>
constexpr RecordField<RecordOf<member>> text_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            std::string text = reader.text(of);
            const bool says = !text.empty();
            if (says) row.*member = std::remove_cvref_t<decltype(row.*member)>(std::move(text));
            return says;
          },
          take<member>};
}

template <auto member>
constexpr RecordField<RecordOf<member>> texts_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            std::string text = reader.texts(of);
            const bool says = !text.empty();
            if (says) row.*member = std::move(text);
            return says;
          },
          take<member>};
}

template <auto member, ListId list>
constexpr RecordField<RecordOf<member>> code_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) { return put(reader.code(of, list), row.*member); },
          take<member>};
}

template <auto member, ListId list>
constexpr RecordField<RecordOf<member>> codes_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            using Code = typename std::remove_cvref_t<decltype(row.*member)>::value_type;
            std::vector<Code> codes;
            for (std::string& key : reader.codes(of, list)) codes.push_back(Code(std::move(key)));
            const bool says = !codes.empty();
            if (says) row.*member = std::move(codes);
            return says;
          },
          take<member>};
}

// A list that the program itself reasons about.
template <auto member, class Enum, ListId list>
constexpr RecordField<RecordOf<member>> fixed_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            const std::optional<std::string> key = reader.code(of, list);
            const std::optional<Enum> value = key ? code_of_key<Enum>(*key) : std::nullopt;
            if (value) row.*member = *value;
            return value.has_value();
          },
          take<member>};
}

template <auto member>
constexpr RecordField<RecordOf<member>> yes_no_field(Field field) {
  return {field, [](RowReader& reader, Field of, RecordOf<member>& row) { return put(reader.yes_no(of), row.*member); },
          take<member>};
}

template <auto member>
constexpr RecordField<RecordOf<member>> date_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            const std::optional<Date> date = reader.date(of);
            if (date) row.*member = date;
            return date.has_value();
          },
          take<member>};
}

template <auto member>
constexpr RecordField<RecordOf<member>> strength_field(Field field) {
  return {field,
          [](RowReader& reader, Field of, RecordOf<member>& row) {
            const std::optional<int> strength = reader.strength(of);
            if (strength) row.*member = strength;
            return strength.has_value();
          },
          take<member>};
}

// The first theme is the party's domain, the others are secondary.
bool read_domains(RowReader& reader, Field field, Party& party) {
  const std::vector<std::string> keys = reader.codes(field, ListId::domain);
  if (keys.empty()) return false;
  party.domain = Domain(keys.front());
  party.secondary_domains.clear();
  for (std::size_t i = 1; i < keys.size(); ++i) party.secondary_domains.emplace_back(keys[i]);
  return true;
}

void take_domains(const Party& from, Party& to) {
  to.domain = from.domain;
  if (!from.secondary_domains.empty()) to.secondary_domains = from.secondary_domains;
}

bool read_party_neighbourhoods(RowReader& reader, Field field, Party& party) {
  party.neighbourhoods = reader.neighbourhoods(field, nullptr);
  return !party.neighbourhoods.empty();
}

bool read_initiative_neighbourhoods(RowReader& reader, Field field, Initiative& initiative) {
  bool whole = false;
  initiative.neighbourhoods = reader.neighbourhoods(field, &whole);
  initiative.whole_municipality = whole;
  return whole || !initiative.neighbourhoods.empty();
}

void take_initiative_neighbourhoods(const Initiative& from, Initiative& to) {
  to.neighbourhoods = from.neighbourhoods;
  to.whole_municipality = from.whole_municipality;
}

bool read_experience_experts(RowReader& reader, Field field, Party& party) {
  const std::optional<Answer> answer = reader.answer(field);
  if (answer) party.works_with_experience_experts = answer;
  return answer.has_value();
}

bool read_aliases(RowReader& reader, Field field, Party& party) {
  party.also_known_as = reader.names(field);
  return !party.also_known_as.empty();
}

bool read_goals(RowReader& reader, Field field, Initiative& initiative) {
  initiative.goals = reader.names(field);
  return !initiative.goals.empty();
}

bool read_amount(RowReader& reader, Field field, Initiative& initiative) {
  initiative.amount = reader.amount(field);
  return !initiative.amount.empty();
}

bool read_contact_telephone(RowReader& reader, Field field, Contact& contact) {
  contact.telephone = reader.telephone(field);
  return !contact.telephone.empty();
}

constexpr std::array<RecordField<Party>, 16> kPartyFields{
    text_field<&Party::id>(Field::party_id),
    text_field<&Party::name>(Field::party_name),
    text_field<&Party::abbreviation>(Field::abbreviation),
    code_field<&Party::kind, ListId::party_kind>(Field::party_kind),
    RecordField<Party>{Field::domain, read_domains, take_domains},
    codes_field<&Party::secondary_domains, ListId::domain>(Field::secondary_domains),
    code_field<&Party::scale, ListId::scale>(Field::scale),
    yes_no_field<&Party::in_core_team>(Field::in_core_team),
    yes_no_field<&Party::key_party>(Field::key_party),
    codes_field<&Party::target_groups, ListId::target_group>(Field::target_groups),
    RecordField<Party>{Field::neighbourhoods, read_party_neighbourhoods, take<&Party::neighbourhoods>},
    RecordField<Party>{Field::works_with_experience_experts, read_experience_experts,
                       take<&Party::works_with_experience_experts>},
    text_field<&Party::part_of>(Field::part_of),
    RecordField<Party>{Field::also_known_as, read_aliases, take<&Party::also_known_as>},
    yes_no_field<&Party::active>(Field::active),
    texts_field<&Party::note>(Field::note),
};

constexpr std::array<RecordField<Initiative>, 15> kInitiativeFields{
    text_field<&Initiative::id>(Field::initiative_id),
    text_field<&Initiative::name>(Field::initiative_name),
    code_field<&Initiative::kind, ListId::initiative_kind>(Field::initiative_kind),
    text_field<&Initiative::lead>(Field::lead),
    codes_field<&Initiative::components, ListId::component>(Field::components),
    codes_field<&Initiative::chains, ListId::chain_approach>(Field::chains),
    RecordField<Initiative>{Field::neighbourhoods, read_initiative_neighbourhoods, take_initiative_neighbourhoods},
    codes_field<&Initiative::target_groups, ListId::target_group>(Field::target_groups),
    code_field<&Initiative::involvement, ListId::involvement>(Field::involvement),
    fixed_field<&Initiative::status, InitiativeStatus, ListId::initiative_status>(Field::initiative_status),
    date_field<&Initiative::start>(Field::start),
    date_field<&Initiative::end>(Field::end),
    text_field<&Initiative::funding>(Field::funding),
    RecordField<Initiative>{Field::goals, read_goals, take<&Initiative::goals>},
    RecordField<Initiative>{Field::amount, read_amount, take<&Initiative::amount>},
};

constexpr std::array<RecordField<Participation>, 1> kParticipationFields{
    fixed_field<&Participation::role, ParticipationRole, ListId::participation_role>(Field::participation_role),
};

constexpr std::array<RecordField<Relation>, 11> kRelationFields{
    text_field<&Relation::id>(Field::relation_id),
    code_field<&Relation::kind, ListId::relation_kind>(Field::relation_kind),
    strength_field<&Relation::strength>(Field::strength),
    strength_field<&Relation::strength_from>(Field::strength_from),
    strength_field<&Relation::strength_to>(Field::strength_to),
    code_field<&Relation::frequency, ListId::frequency>(Field::frequency),
    fixed_field<&Relation::status, RelationStatus, ListId::relation_status>(Field::relation_status),
    fixed_field<&Relation::confirmed_by, ConfirmedBy, ListId::confirmed_by>(Field::confirmed_by),
    date_field<&Relation::last_confirmed>(Field::last_confirmed),
    text_field<&Relation::source>(Field::source),
    texts_field<&Relation::note>(Field::note),
};

constexpr std::array<RecordField<Contact>, 4> kContactFields{
    text_field<&Contact::name>(Field::contact_name),
    text_field<&Contact::function>(Field::contact_function),
    text_field<&Contact::e_mail>(Field::e_mail),
    RecordField<Contact>{Field::telephone, read_contact_telephone, take<&Contact::telephone>},
};

}  // namespace

std::span<const RecordField<Party>> party_fields() {
  return kPartyFields;
}
std::span<const RecordField<Initiative>> initiative_fields() {
  return kInitiativeFields;
}
std::span<const RecordField<Participation>> participation_fields() {
  return kParticipationFields;
}
std::span<const RecordField<Relation>> relation_fields() {
  return kRelationFields;
}
std::span<const RecordField<Contact>> contact_fields() {
  return kContactFields;
}

}  // namespace samenhang
