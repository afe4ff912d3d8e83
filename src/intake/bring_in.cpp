#include "intake/bring_in.h"

#include "base/fold.h"
#include "intake/record_fields.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kMostCandidates = 3;

template <class Row>
bool is_same_contact(const Row& a, const Row& b) {
  return a.party == b.party && fold(a.name) == fold(b.name) && (!a.name.empty() || a.e_mail == b.e_mail);
}

}  // namespace

BringIn::BringIn(Inventory& inventory, const NameChoices& choices, std::vector<RowAccounts>& accounts)
    : inventory_(inventory),
      choices_(choices),
      accounts_(accounts),
      parties_(inventory.parties, "P0001"),
      initiatives_(inventory.initiatives, "I0001"),
      ties_(inventory, accounts),
      contact_ids_("C001"),
      names_(names_of(inventory.parties)) {
  for (const Contact& contact : inventory.contacts) contact_ids_.see(contact.id.text());
}

void BringIn::take(const Drafts& drafts, DraftIds ids, const std::string& source) {
  source_ = source;
  parties_.begin_group(ids);
  initiatives_.begin_group(ids);
  parties_.take(drafts.parties, accounts_);
  initiatives_.take(drafts.initiatives, accounts_);
  names_ = NameIndex(names_of(inventory_.parties));
  for (const Draft<Participation>& draft : drafts.participations) take_participation(draft);
  for (const Draft<Relation>& draft : drafts.relations) take_relation(draft);
  take_references(drafts);
}

// What rows say of others in their cells.
void BringIn::take_references(const Drafts& drafts) {
  take_part_of(drafts.parties);
  for (const Draft<Initiative>& draft : drafts.initiatives) take_lead(draft);
  for (const Draft<Initiative>& draft : drafts.initiatives) take_participants(draft);
  for (const Draft<Party>& draft : drafts.parties) take_works_with(draft);
  for (const Draft<Contact>& draft : drafts.contacts) take_contact(draft);
}

// By id or name, else where the name is the same but for legal form, abbreviation and the like, and no other is.
std::optional<std::size_t> BringIn::find(const std::string& text) const {
  if (const auto found = parties_.find(text)) return found;
  const std::vector<NameMatch> same = names_.same(text);
  if (same.size() != 1) return std::nullopt;
  return same.front().party;
}

std::optional<PartyId> BringIn::chosen(const std::string& text) {
  const auto choice = choices_.meanings.find(text);
  if (choice == choices_.meanings.end() || choice->second.empty()) return std::nullopt;
  if (const auto found = find(choice->second)) return parties_[*found].id;
  Party party;
  party.name = choice->second;
  return parties_[parties_.add(std::move(party))].id;
}

PartyId BringIn::add_named(const Mention& mention) {
  if (looks_like_person(mention.text)) {
    Problem problem;
    problem.severity = Severity::warning;
    problem.value = mention.text;
    problem.message = {message("“{name}” looks like the name of a person."), {{"name", mention.text}}};
    problem.hint = {message("Name the organisation here, and the person in the contacts.")};
    accounts_[mention.at.sheet].tell(mention.at.row, RowOutcome::repaired, std::move(problem));
  }
  Party party;
  party.name = mention.text;
  return parties_[parties_.add(std::move(party))].id;
}

// The party that a list names; one that nobody has is new.
std::optional<PartyId> BringIn::listed(const Mention& mention) {
  if (choices_.meanings.contains(mention.text)) return chosen(mention.text);
  if (const auto found = find(mention.text)) return parties_[*found].id;
  return add_named(mention);
}

// The party that free text means; one that nobody has is told.
std::optional<PartyId> BringIn::meant(const Mention& mention) {
  if (choices_.meanings.contains(mention.text)) return chosen(mention.text);
  if (const auto found = find(mention.text)) return parties_[*found].id;
  tell_unknown(mention);
  return std::nullopt;
}

void BringIn::tell_unknown(const Mention& mention) {
  UnknownName unknown{mention.at, mention.field, mention.text, {}};
  for (const NameMatch& match : names_.similar(mention.text, kMostCandidates)) {
    unknown.candidates.push_back(parties_[match.party].name);
  }
  Problem problem;
  problem.severity = Severity::warning;
  problem.value = mention.text;
  problem.message = {message("No party is called “{name}”; it was left out."), {{"name", mention.text}}};
  problem.hint = unknown.candidates.empty() ? Sentence{message("Add the party, or write its name as in the list.")}
                                            : Sentence{message("Perhaps {names}?"), {{"names", unknown.candidates}}};
  accounts_[mention.at.sheet].tell(mention.at.row, RowOutcome::repaired, std::move(problem));
  unknown_names_.push_back(std::move(unknown));
}

std::optional<InitiativeId> BringIn::listed_initiative(const std::string& text) {
  if (const auto found = initiatives_.find(text)) return initiatives_[*found].id;
  Initiative initiative;
  initiative.name = text;
  return initiatives_[initiatives_.add(std::move(initiative))].id;
}

void BringIn::take_participation(const Draft<Participation>& draft) {
  const auto party = listed({draft.row.party.text(), draft.at, Field::party_name});
  const auto initiative = listed_initiative(draft.row.initiative.text());
  if (!party || !initiative) return;
  Draft<Participation> known = draft;
  known.row.party = *party;
  known.row.initiative = *initiative;
  ties_.put_participation(known);
}

void BringIn::take_relation(const Draft<Relation>& draft) {
  const auto from = listed({draft.row.from.text(), draft.at, Field::from});
  const auto to = listed({draft.row.to.text(), draft.at, Field::to});
  if (!from || !to) return;
  Draft<Relation> known = draft;
  known.row.from = *from;
  known.row.to = *to;
  ties_.put_relation(std::move(known), parties_.ids() == DraftIds::own);
}

void BringIn::take_part_of(const std::vector<Draft<Party>>& drafts) {
  for (const Draft<Party>& draft : drafts) {
    if (!has(draft.given, Field::part_of)) continue;
    const auto place = parties_.place_of(draft);
    const std::string& text = draft.row.part_of.text();
    const auto whole = text.empty() ? std::optional(PartyId()) : meant({text, draft.at, Field::part_of});
    if (place) inventory_.parties.own(*place).part_of = whole.value_or(PartyId());
  }
}

void BringIn::take_lead(const Draft<Initiative>& draft) {
  if (!has(draft.given, Field::lead)) return;
  const auto place = initiatives_.place_of(draft);
  const std::string& text = draft.row.lead.text();
  const auto lead = text.empty() ? std::optional(PartyId()) : meant({text, draft.at, Field::lead});
  if (place) inventory_.initiatives.own(*place).lead = lead.value_or(PartyId());
}

// Who takes part, in free text; the lead is one of them.
void BringIn::take_participants(const Draft<Initiative>& draft) {
  const auto place = initiatives_.place_of(draft);
  if (!place || draft.names.empty()) return;
  const Initiative initiative = initiatives_[*place];
  Draft<Participation> participation{draft.at};
  participation.row.initiative = initiative.id;
  for (const std::string& name : draft.names) {
    const auto party = meant({name, draft.at, Field::participants});
    if (!party || *party == initiative.lead) continue;
    participation.row.party = *party;
    participation.row.role = ParticipationRole::participant;
    ties_.put_participation(participation);
  }
  if (initiative.lead.empty()) return;
  participation.row.party = initiative.lead;
  participation.row.role = ParticipationRole::lead;
  ties_.put_participation(participation);
}

void BringIn::take_works_with(const Draft<Party>& draft) {
  const auto place = parties_.place_of(draft);
  if (!place) return;
  Draft<Relation> relation{draft.at};
  relation.row.from = parties_[*place].id;
  for (const std::string& name : draft.names) {
    const auto other = meant({name, draft.at, Field::works_with});
    if (!other || *other == relation.row.from) continue;
    relation.row.to = *other;
    relation.row.confirmed_by = ConfirmedBy::from;
    relation.row.source = source_;
    relation.row.last_confirmed = draft.spoken;
    if (draft.spoken) add(relation.given, Field::last_confirmed);
    ties_.put_relation(relation, false);
  }
}

void BringIn::take_contact(const Draft<Contact>& draft) {
  const auto party = parties_.find(draft.row.party.text());
  if (!party) return;
  Contact contact = draft.row;
  contact.party = parties_[*party].id;
  for (std::size_t place = 0; place < inventory_.contacts.size(); ++place) {
    if (!is_same_contact(inventory_.contacts[place], contact)) continue;
    take_given(draft, contact_fields(), inventory_.contacts.own(place));
    return;
  }
  contact.id = ContactId(contact_ids_.next());
  inventory_.contacts.push_back(std::move(contact));
}

}  // namespace samenhang
