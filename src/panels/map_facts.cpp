#include "panels/map_facts.h"

#include "panels/party_rows.h"
#include "panels/wording.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

long active_parties(const Inventory& inventory) {
  return std::ranges::count(inventory.parties, true, &Party::active);
}

// As the panel counts them; ties that are on the map only since both are in an initiative are said apart.
std::string tie_count(const View& view, Vertex vertex) {
  const auto on_map = static_cast<long>(view.network.degree(vertex));
  if (view.choice == NetworkChoice::two_mode) {
    return counted(view.catalogue, messages("takes part in {count} initiative", "takes part in {count} initiatives"),
                   on_map);
  }
  const TieNumbers numbers = tie_numbers(view, PartyId(view.network.members()[vertex].id));
  std::string by_initiative;
  std::string desired;
  const long others = std::ranges::count_if(
      view.network.ties_of(vertex), [&view](TieIndex tie) { return view.network.ties()[tie].by_initiative_only; });
  if (others > 0) {
    by_initiative =
        counted(view.catalogue, messages("{count} by an initiative only", "{count} by an initiative only"), others);
  }
  if (numbers.desired > 0) {
    desired = counted(view.catalogue, messages("{count} desired", "{count} desired"), numbers.desired);
  }
  return dotted(
      {counted(view.catalogue, messages("{count} tie", "{count} ties"), numbers.partners), by_initiative, desired});
}

std::vector<std::string> initiative_facts(const View& view, Vertex vertex) {
  const Initiative& initiative = view.shown.initiatives.at(view.network.members()[vertex].row);
  const CodeLists& lists = view.inventory.code_lists;
  return {dotted({say(view.catalogue, message("initiative")),
                  label_of(view.catalogue, lists, ListId::initiative_kind, initiative.kind.text())}),
          counted(view.catalogue, messages("{count} party takes part", "{count} parties take part"),
                  static_cast<long>(view.network.degree(vertex)))};
}

}  // namespace

std::vector<std::string> member_facts(const View& view, Vertex vertex) {
  const Member& member = view.network.members()[vertex];
  if (member.is_initiative) return initiative_facts(view, vertex);
  const Party& party = view.shown.parties.at(member.row);
  const CodeLists& lists = view.inventory.code_lists;
  std::vector<std::string> facts{dotted({label_of(view.catalogue, lists, ListId::party_kind, party.kind.text()),
                                         label_of(view.catalogue, lists, ListId::domain, party.domain.text())})};
  const std::string key_party = party.key_party ? say(view.catalogue, message("key party")) : std::string();
  const std::string core_team = party.in_core_team ? say(view.catalogue, message("in the core team")) : std::string();
  facts.push_back(dotted({tie_count(view, vertex), key_party, core_team}));
  std::erase(facts, std::string());
  return facts;
}

std::string shown_counts(const View& view) {
  const long shown = active_parties(view.shown);
  const long all = active_parties(view.inventory);
  const Sentence parties{
      messages("{shown} of {count} party", "{shown} of {count} parties"), {{"shown", shown}, {"count", all}}, all};
  return dotted({say(view.catalogue, parties), counted(view.catalogue, messages("{count} tie", "{count} ties"),
                                                       static_cast<long>(view.network.tie_count()))});
}

std::string map_subtitle(const View& view) {
  std::string date;
  if (view.inventory.project.reference_date) {
    date = say(view.catalogue,
               {message("Reference date {date}"), {{"date", dutch_date(*view.inventory.project.reference_date)}}});
  }
  return dotted({date, say(view.catalogue, name_of(view.choice)), shown_counts(view)});
}

long hidden_parties(const View& view) {
  return active_parties(view.inventory) - active_parties(view.shown);
}

}  // namespace samenhang
