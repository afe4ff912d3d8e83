#include "panels/party_rows.h"
#include "panels/wording.h"

namespace samenhang {
namespace {

std::string neighbourhoods_of(const View& view, const Initiative& initiative) {
  std::vector<std::string> names;
  if (initiative.whole_municipality) names.push_back(say(view.catalogue, message("the whole municipality")));
  for (const Neighbourhood& neighbourhood : view.inventory.neighbourhoods) {
    for (const NeighbourhoodCode& code : initiative.neighbourhoods) {
      if (code == neighbourhood.code) names.push_back(neighbourhood.name);
    }
  }
  return say(view.catalogue, Filling{std::move(names)});
}

std::string period_of(const Initiative& initiative) {
  if (!initiative.start && !initiative.end) return {};
  return (initiative.start ? dutch_date(*initiative.start) : std::string()) + " – " +
         (initiative.end ? dutch_date(*initiative.end) : std::string());
}

std::vector<FactRow> facts_of(const View& view, const Initiative& initiative) {
  const Catalogue& say_in = view.catalogue;
  const CodeLists& lists = view.inventory.code_lists;
  const Party* lead = find_party(view.inventory, initiative.lead.text());
  std::vector<FactRow> facts{
      {say(say_in, message("Lead")), lead == nullptr ? std::string() : lead->name},
      {say(say_in, message("SPUK components")), labels_of(say_in, lists, ListId::component, initiative.components)},
      {say(say_in, message("Chain approach")), labels_of(say_in, lists, ListId::chain_approach, initiative.chains)},
      {say(say_in, message("Neighbourhoods")), neighbourhoods_of(view, initiative)},
      {say(say_in, message("Target groups")), labels_of(say_in, lists, ListId::target_group, initiative.target_groups)},
      {say(say_in, message("Residents involved")),
       label_of(say_in, lists, ListId::involvement, initiative.involvement.text())},
      {say(say_in, message("Period")), period_of(initiative)},
      {say(say_in, message("Funding")), initiative.funding}};
  std::erase_if(facts, [](const FactRow& fact) { return fact.value.empty(); });
  return facts;
}

std::vector<LinkRow> participants_of(const View& view, const Initiative& initiative) {
  std::vector<LinkRow> rows;
  for (const Participation& participation : view.inventory.participations) {
    if (participation.initiative != initiative.id) continue;
    const Party* party = find_party(view.inventory, participation.party.text());
    if (party == nullptr || !party->active) continue;
    const CodeLists& lists = view.inventory.code_lists;
    std::string role;
    if (participation.role) {
      role = label_of(view.catalogue, lists, ListId::participation_role, key_of_code(*participation.role));
    }
    const bool leads = participation.role == ParticipationRole::lead;
    const std::string kind = label_of(view.catalogue, lists, ListId::party_kind, party->kind.text());
    LinkRow row{party->id.text(), party->name, leads ? kind : dotted({role, kind}), leads ? role : std::string()};
    if (leads) row.tone = RowTone::good;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::optional<InitiativeRows> initiative_rows(const View& view, std::string_view id) {
  const Initiative* initiative = id.empty() ? nullptr : find_initiative(view.inventory, id);
  if (initiative == nullptr) return std::nullopt;
  const CodeLists& lists = view.inventory.code_lists;
  InitiativeRows rows;
  rows.name = initiative->name;
  rows.subtitle = dotted({say(view.catalogue, message("Initiative")),
                          label_of(view.catalogue, lists, ListId::initiative_kind, initiative->kind.text()),
                          label_of(view.catalogue, lists, ListId::initiative_status, key_of_code(initiative->status))});
  rows.facts = facts_of(view, *initiative);
  rows.participants = participants_of(view, *initiative);
  rows.findings = findings_about(view, id);
  return rows;
}

}  // namespace samenhang
