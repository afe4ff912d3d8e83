#include "panels/party_rows.h"

#include "inventory/one_sided.h"
#include "panels/wording.h"
#include "scene/palette.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace samenhang {
namespace {

std::string status_word(const View& view, const Relation& relation) {
  return label_of(view.catalogue, view.inventory.code_lists, ListId::relation_status, key_of_code(relation.status));
}

// What the relation is, in words: its kind, for directed ones whereto, its strength and frequency.
std::string relation_text(const View& view, const Relation& relation, bool outward) {
  const CodeLists& lists = view.inventory.code_lists;
  std::string kind = label_of(view.catalogue, lists, ListId::relation_kind, relation.kind.text());
  if (is_directed(relation, lists)) {
    const Message text = outward ? message("{kind}, to them") : message("{kind}, from them");
    kind = say(view.catalogue, {text, {{"kind", kind}}});
  }
  const std::string strength = relation.strength ? std::to_string(*relation.strength) : std::string();
  return dotted({kind, label_of(view.catalogue, lists, ListId::strength, strength)});
}

using Names = std::unordered_map<std::string_view, std::string_view>;

Names names_of_parties(const Inventory& inventory) {
  Names names;
  names.reserve(inventory.parties.size());
  for (const Party& party : inventory.parties) names.emplace(party.id.text(), party.name);
  return names;
}

LinkRow tie_row(const View& view, const Names& names, const Relation& relation, const PartyId& from) {
  const bool outward = relation.from == from;
  const std::string& other = (outward ? relation.to : relation.from).text();
  const auto name = names.find(other);
  LinkRow row{
      other, name == names.end() ? other : std::string(name->second), relation_text(view, relation, outward), {}};
  if (relation.status != RelationStatus::existing) row.remark = status_word(view, relation);
  if (relation.status == RelationStatus::troubled) row.tone = RowTone::warning;
  if (is_one_sided(relation, view.inventory.code_lists)) row.remark = say(view.catalogue, message("named by one side"));
  row.list = ListKind::relations;
  row.row_key = key_of(&relation);
  return row;
}

// The relations of a party that `belongs` lets through, the strongest first, then by name.
template <class Belongs>
std::vector<LinkRow> tie_rows(const View& view, const Names& names, const PartyId& id, Belongs belongs) {
  std::vector<std::pair<int, LinkRow>> sorted;
  for (const Relation& relation : view.inventory.relations) {
    if ((relation.from != id && relation.to != id) || !belongs(relation)) continue;
    sorted.emplace_back(-relation.strength.value_or(1), tie_row(view, names, relation, id));
  }
  std::ranges::stable_sort(sorted, {}, [](const auto& row) { return std::tie(row.first, row.second.name); });
  std::vector<LinkRow> rows;
  rows.reserve(sorted.size());
  for (auto& [order, row] : sorted) rows.push_back(std::move(row));
  return rows;
}

bool is_desired(const Relation& relation) {
  return relation.status == RelationStatus::desired;
}

bool is_other(const Relation& relation) {
  return !counts(relation) && !is_desired(relation);
}

std::string role_word(const View& view, const Participation& participation) {
  if (!participation.role) return {};
  return label_of(view.catalogue, view.inventory.code_lists, ListId::participation_role,
                  key_of_code(*participation.role));
}

std::string status_word(const View& view, const Initiative& initiative) {
  return label_of(view.catalogue, view.inventory.code_lists, ListId::initiative_status, key_of_code(initiative.status));
}

// By initiative, the first of each.
std::map<InitiativeId, const Participation*> participations_of(const Inventory& inventory, const PartyId& id) {
  std::map<InitiativeId, const Participation*> found;
  for (const Participation& participation : inventory.participations) {
    if (participation.party == id) found.emplace(participation.initiative, &participation);
  }
  return found;
}

std::vector<LinkRow> initiative_links(const View& view, const PartyId& id) {
  const auto participations = participations_of(view.inventory, id);
  std::vector<LinkRow> rows;
  for (const Initiative& initiative : view.inventory.initiatives) {
    const auto found = participations.find(initiative.id);
    const bool takes_part = found != participations.end();
    const bool leads = initiative.lead == id;
    if (!leads && !takes_part) continue;
    const std::string role = takes_part ? role_word(view, *found->second) : std::string();
    LinkRow row{initiative.id.text(),
                initiative.name,
                dotted({leads ? std::string() : role, status_word(view, initiative)}),
                {}};
    if (leads) row.remark = say(view.catalogue, message("lead"));
    if (leads) row.tone = RowTone::good;
    if (takes_part) {
      row.list = ListKind::participations;
      row.row_key = key_of(found->second);
    }
    rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(rows, std::greater<>(), [](const LinkRow& row) { return row.tone == RowTone::good; });
  return rows;
}

std::vector<LinkRow> agreement_links(const View& view, const PartyId& id) {
  const CodeLists& lists = view.inventory.code_lists;
  std::vector<LinkRow> rows;
  for (const Agreement& agreement : view.inventory.agreements) {
    if (std::ranges::find(agreement.parties, id) == agreement.parties.end()) continue;
    const std::string status = label_of(view.catalogue, lists, ListId::agreement_status, key_of_code(agreement.status));
    std::string until;
    if (agreement.end) until = say(view.catalogue, {message("until {date}"), {{"date", dutch_date(*agreement.end)}}});
    rows.push_back(
        {{},
         agreement.title,
         dotted({status, until, labels_of(view.catalogue, lists, ListId::access_factor, agreement.access_factors)}),
         {},
         RowTone::plain,
         ListKind::agreements,
         key_of(&agreement)});
  }
  return rows;
}

std::vector<FactRow> facts_of(const View& view, const Party& party) {
  return {
      {say(view.catalogue, message("Side")), say(view.catalogue, name_of(side_of(party, view.inventory.code_lists)))}};
}

}  // namespace

TieNumbers tie_numbers(const View& view, const PartyId& id) {
  std::set<PartyId> partners;
  std::set<PartyId> desired;
  for (const Relation& relation : view.inventory.relations) {
    if (relation.from != id && relation.to != id) continue;
    const PartyId& other = relation.from == id ? relation.to : relation.from;
    if (other == id) continue;
    if (counts(relation)) partners.insert(other);
    if (is_desired(relation)) desired.insert(other);
  }
  TieNumbers numbers;
  for (const Party& party : view.inventory.parties) {
    if (!party.active) continue;
    numbers.partners += partners.contains(party.id) ? 1 : 0;
    numbers.desired += desired.contains(party.id) ? 1 : 0;
  }
  return numbers;
}

std::optional<PartyRows> party_rows(const View& view, std::string_view id) {
  const Party* party = id.empty() ? nullptr : find_party(view.inventory, id);
  if (party == nullptr) return std::nullopt;
  PartyRows rows;
  rows.name = party->name;
  rows.subtitle = dotted({label_of(view.catalogue, view.inventory.code_lists, ListId::party_kind, party->kind.text()),
                          party->abbreviation});
  if (party->key_party) rows.marks.push_back(say(view.catalogue, message("key party")));
  if (party->in_core_team) rows.marks.push_back(say(view.catalogue, message("in the core team")));
  if (!party->active) rows.marks.push_back(say(view.catalogue, message("not active")));
  rows.facts = facts_of(view, *party);
  rows.partners = tie_numbers(view, party->id).partners;
  const Names names = names_of_parties(view.inventory);
  rows.ties = tie_rows(view, names, party->id, counts);
  rows.desired_ties = tie_rows(view, names, party->id, is_desired);
  rows.other_ties = tie_rows(view, names, party->id, is_other);
  rows.initiatives = initiative_links(view, party->id);
  rows.agreements = agreement_links(view, party->id);
  rows.measures = measure_rows(view, id);
  rows.findings = findings_about(view, id);
  return rows;
}

std::vector<FindingRow> findings_about(const View& view, std::string_view id) {
  std::vector<FindingRow> rows;
  if (view.gaps == nullptr) return rows;
  const bool is_party = find_party(view.inventory, id) != nullptr;
  for (const RuleOutcome& outcome : *view.gaps) {
    if (outcome.rule->subject_kind != (is_party ? SubjectKind::parties : SubjectKind::initiative)) continue;
    for (const Finding& finding : outcome.findings) {
      if (is_about(finding.subject, id)) rows.push_back(finding_row(view, *outcome.rule, finding));
    }
  }
  std::ranges::stable_sort(rows, {}, &FindingRow::severity);
  return rows;
}

}  // namespace samenhang
