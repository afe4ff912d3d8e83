#include "base/fold.h"
#include "base/parts.h"
#include "intake/merge_steps.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

// Fills the kept party from another one, and tells where the two differ.
class FillingUp {
 public:
  FillingUp(Party& kept, const Party& other, const CodeLists& lists, Problems& remarks)
      : kept_(kept), other_(other), lists_(lists), remarks_(remarks) {}

  void fill() {
    add_aliases();
    fill_code("Soort partij", kept_.kind, other_.kind, ListId::party_kind);
    fill_domains();
    fill_code("Schaal", kept_.scale, other_.scale, ListId::scale);
    fill_answer();
    for (const TargetGroup& group : other_.target_groups) add_once(kept_.target_groups, group);
    for (const NeighbourhoodCode& code : other_.neighbourhoods) add_once(kept_.neighbourhoods, code);
    kept_.in_core_team = kept_.in_core_team || other_.in_core_team;
    kept_.key_party = kept_.key_party || other_.key_party;
    kept_.active = kept_.active || other_.active;
    kept_.note = both_texts(kept_.note, other_.note);
    if (kept_.part_of.empty()) {
      kept_.part_of = other_.part_of;
    } else if (!other_.part_of.empty() && other_.part_of != kept_.part_of) {
      tell_of("Onderdeel van", other_.part_of.text());
    }
  }

 private:
  void tell_of(std::string column, std::string value) {
    Problem problem = remark(Severity::note, {message("“{other}” has another value here; that of “{kept}” stays."),
                                              {{"other", other_.name}, {"kept", kept_.name}}});
    problem.column = std::move(column);
    problem.value = std::move(value);
    remarks_.push_back(std::move(problem));
  }

  void add_alias(std::string name) {
    std::ranges::replace(name, kBetweenValues, '/');
    name = std::string(trim(name));
    const bool is_known = name.empty() || name == kept_.name || name == kept_.abbreviation;
    if (!is_known) add_once(kept_.also_known_as, std::move(name));
  }

  void add_aliases() {
    if (kept_.abbreviation.empty()) kept_.abbreviation = other_.abbreviation;
    add_alias(other_.name);
    add_alias(other_.abbreviation);
    for (const std::string& alias : other_.also_known_as) add_alias(alias);
    remarks_.push_back(
        remark(Severity::note, {message("“{other}” ({id}) is now one with “{kept}”."),
                                {{"other", other_.name}, {"id", other_.id.text()}, {"kept", kept_.name}}}));
  }

  template <class Code>
  void fill_code(const char* column, Code& kept, const Code& other, ListId list) {
    if (kept.empty()) kept = other;
    if (!other.empty() && kept != other) tell_of(column, lists_.label(list, other.text()).nl);
  }

  void fill_domains() {
    if (kept_.domain.empty()) kept_.domain = other_.domain;
    for (const Domain& domain : domains_of(other_)) {
      if (domain != kept_.domain) add_once(kept_.secondary_domains, domain);
    }
    std::erase(kept_.secondary_domains, kept_.domain);
  }

  void fill_answer() {
    std::optional<Answer>& kept = kept_.works_with_experience_experts;
    const std::optional<Answer> other = other_.works_with_experience_experts;
    if (!other || other == Answer::unknown || other == kept) {
      if (!kept) kept = other;
    } else if (!kept || kept == Answer::unknown) {
      kept = other;
    } else {
      tell_of("Werkt met ervaringsdeskundigen", lists_.label(ListId::answer, key_of_code(*other)).nl);
    }
  }

  Party& kept_;
  const Party& other_;
  const CodeLists& lists_;
  Problems& remarks_;
};

const Party* find_party(const Rows<Party>& parties, const PartyId& id) {
  const auto found = std::ranges::find(parties, id, &Party::id);
  return found == parties.end() ? nullptr : &*found;
}

// Whether one comes back to the party by going from part to whole; also where there is another circle above it.
bool is_part_of_itself(const Rows<Party>& parties, const PartyId& id) {
  std::set<PartyId> seen{id};
  for (const Party* party = find_party(parties, id); party != nullptr && !party->part_of.empty();
       party = find_party(parties, party->part_of)) {
    if (!seen.insert(party->part_of).second) return party->part_of == id;
  }
  return false;
}

}  // namespace

void merge_party(Merging& merging, const Redirection& where) {
  Rows<Party>& parties = merging.inventory.parties;
  Party kept = *find_party(parties, where.kept);
  for (const Party& party : parties) {
    if (where.leads_away(party.id)) FillingUp(kept, party, merging.inventory.code_lists, merging.remarks).fill();
  }
  parties.change_where([&](const Party& party) { return party.id == where.kept; },
                       [&](Party& party) { party = std::move(kept); });
  parties.change_where([&](const Party& party) { return where.leads_away(party.part_of); },
                       [&](Party& party) { party.part_of = where.kept; });
  parties.erase_where([&](const Party& party) { return where.leads_away(party.id); });
  if (!is_part_of_itself(parties, where.kept)) return;
  parties.change_where([&](const Party& party) { return party.id == where.kept; },
                       [&](Party& party) { party.part_of = {}; });
  Problem problem =
      remark(Severity::warning,
             {message("“{kept}” would be part of itself, so this cell was left empty."), {{"kept", where.name}}});
  problem.column = "Onderdeel van";
  merging.remarks.push_back(std::move(problem));
}

}  // namespace samenhang
