#include "panels/party_rows.h"
#include "panels/wording.h"

namespace samenhang {
namespace {

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
    row.list = ListKind::participations;
    row.row_key = key_of(&participation);
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
  rows.participants = participants_of(view, *initiative);
  rows.findings = findings_about(view, id);
  return rows;
}

}  // namespace samenhang
