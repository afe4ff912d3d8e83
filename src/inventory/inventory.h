#pragma once

#include "base/date.h"
#include "inventory/code_lists.h"
#include "inventory/codes.h"
#include "inventory/rows.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// What the lists of a municipality say, row by row, as one value. Empty texts, empty ids
// and empty optionals are empty cells. References hold: each id that a row names stands in
// its table (read_inventory leaves out rows for which that is not so).

struct ProjectFacts {
  std::string municipality;
  std::string municipality_code;
  std::optional<Date> reference_date;  // the day the lists tell of; decides which agreements are valid
  std::string scheme;
  std::vector<std::pair<std::string, std::string>> other;  // rows of project.csv that the program does not know

  bool operator==(const ProjectFacts&) const = default;
};

struct Neighbourhood {
  NeighbourhoodCode code;
  std::string name;
  std::optional<long> inhabitants;  // >= 0
  std::string socioeconomic_position;
  bool priority = false;

  bool operator==(const Neighbourhood&) const = default;
};

struct Party {
  PartyId id;
  std::string name;
  std::string abbreviation;
  PartyKind kind;
  Domain domain;  // empty for a party of a plain list: it then counts in no domain
  std::vector<Domain> secondary_domains;
  Scale scale;
  bool in_core_team = false;
  bool key_party = false;
  std::vector<TargetGroup> target_groups;
  std::vector<NeighbourhoodCode> neighbourhoods;
  std::optional<Answer> works_with_experience_experts;
  PartyId part_of;
  std::vector<std::string> also_known_as;
  bool active = true;
  std::string note;

  bool operator==(const Party&) const = default;
};

struct Initiative {
  InitiativeId id;
  std::string name;
  InitiativeKind kind;
  PartyId lead;
  std::vector<Component> components;
  std::vector<ChainApproach> chains;
  bool whole_municipality = false;  // "Hele gemeente" among its neighbourhoods
  std::vector<NeighbourhoodCode> neighbourhoods;
  std::vector<TargetGroup> target_groups;
  Involvement involvement;
  InitiativeStatus status = InitiativeStatus::running;
  std::optional<Date> start;
  std::optional<Date> end;
  std::string funding;
  std::vector<std::string> goals;
  std::string amount;

  bool operator==(const Initiative&) const = default;
};

struct Participation {
  InitiativeId initiative;
  PartyId party;
  std::optional<ParticipationRole> role;

  bool operator==(const Participation&) const = default;
};

struct Relation {
  RelationId id;
  PartyId from;
  PartyId to;  // never `from`
  RelationKind kind;
  std::optional<int> strength;  // 1 .. 4
  Frequency frequency;
  RelationStatus status = RelationStatus::existing;
  std::optional<ConfirmedBy> confirmed_by;
  std::string note;
  std::optional<int> strength_from;  // where the two sides differ: 1 .. 4
  std::optional<int> strength_to;
  std::optional<Date> last_confirmed;
  std::string source;

  bool operator==(const Relation&) const = default;
};

struct Agreement {
  AgreementId id;
  std::string title;
  std::vector<PartyId> parties;  // at least two
  std::vector<AccessFactor> access_factors;
  std::vector<InitiativeId> initiatives;
  AgreementStatus status = AgreementStatus::draft;
  std::optional<Date> start;
  std::optional<Date> end;
  std::string recorded_in;

  bool operator==(const Agreement&) const = default;
};

struct GuidanceAnswer {
  InitiativeId initiative;
  GuidingQuestion question;
  Answer answer = Answer::unknown;

  bool operator==(const GuidanceAnswer&) const = default;
};

struct AccessAnswer {
  InitiativeId initiative;  // one of the two is filled in
  PartyId party;
  AccessFactor factor;
  Answer answer = Answer::unknown;
  std::string note;

  bool operator==(const AccessAnswer&) const = default;
};

// Private: stays out of everything that leaves the program, but for the project's own tables.
struct Rating {
  PartyId from;
  PartyId about;
  RatedItem item = RatedItem::reliability;
  int score = 1;  // 1 .. 4
  std::optional<Date> date;

  bool operator==(const Rating&) const = default;
};

// A person. Private, like a rating; never a member of a network.
struct Contact {
  ContactId id;
  PartyId party;
  std::string name;
  std::string function;
  std::string e_mail;
  std::string telephone;
  std::string role;
  std::string consent;  // as written; "Ja" is consent
  std::optional<Date> consent_on;
  std::optional<Date> keep_until;

  bool operator==(const Contact&) const = default;
};

struct Inventory {
  ProjectFacts project;
  CodeLists code_lists;
  Rows<Neighbourhood> neighbourhoods;
  Rows<Party> parties;
  Rows<Initiative> initiatives;
  Rows<Participation> participations;
  Rows<Relation> relations;
  Rows<Agreement> agreements;
  Rows<GuidanceAnswer> guidance;
  Rows<AccessAnswer> access;
  Rows<Rating> ratings;
  Rows<Contact> contacts;

  bool operator==(const Inventory&) const = default;
};

// Planned or running; dates play no part.
inline bool is_active(const Initiative& initiative) {
  return initiative.status == InitiativeStatus::planned || initiative.status == InitiativeStatus::running;
}

// Drawn as a solid line and counted: existing or troubled.
inline bool counts(const Relation& relation) {
  return relation.status == RelationStatus::existing || relation.status == RelationStatus::troubled;
}

// On which side of the municipality's door a party stands, by the flags of its kind.
enum class Side { inside, outside, residents };

Side side_of(const Party& party, const CodeLists& lists);

// All the domains of a party, its own first.
std::vector<Domain> domains_of(const Party& party);

}  // namespace samenhang
