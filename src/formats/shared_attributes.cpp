#include "formats/shared_attributes.h"

#include "base/controls.h"
#include "base/fold.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 3> kSideKeys{"inside", "outside", "residents"};

// What only the municipality itself may read of the relations of one pair.
struct Inside {
  bool troubled = false;
  std::string notes;
};

void add_note(std::string& notes, const std::string& note) {
  if (note.empty()) return;
  if (!notes.empty()) notes += "; ";
  notes += note;
}

std::vector<Inside> inside_of_ties(const Inventory& inventory, const Network& network) {
  std::vector<Inside> all(network.tie_count());
  for (const Relation& relation : inventory.relations) {
    const std::optional<Vertex> from = network.find(relation.from.text());
    const std::optional<Vertex> to = network.find(relation.to.text());
    if (!from || !to || !counts(relation)) continue;
    const std::optional<TieIndex> tie = network.tie_between(*from, *to);
    if (!tie) continue;
    all[*tie].troubled |= relation.status == RelationStatus::troubled;
    add_note(all[*tie].notes, relation.note);
  }
  return all;
}

Attributes attributes_of(const Tie& tie, bool is_relation, const Inside& inside) {
  Attributes attributes{{"weight", std::to_string(tie.weight)}};
  if (tie.by_initiative_only) attributes.emplace_back("by_initiative_only", "true");
  if (is_relation) attributes.emplace_back("status", inside.troubled ? "troubled" : "existing");
  if (!inside.notes.empty()) attributes.emplace_back("note", inside.notes);
  return attributes;
}

}  // namespace

Attributes attributes_of(const Inventory& inventory, const Member& member, Profile profile) {
  Attributes attributes{{"name", member.name}};
  if (!member.domain.empty()) attributes.emplace_back("domain", member.domain.text());
  if (!member.kind.empty()) attributes.emplace_back("kind", member.kind.text());
  if (member.is_initiative) {
    attributes.emplace_back("initiative", "true");
  } else {
    const Party& party = inventory.parties.at(member.row);
    const Side side = side_of(party, inventory.code_lists);
    attributes.emplace_back("side", kSideKeys.at(static_cast<std::size_t>(side)));
    if (profile == Profile::internal && !party.note.empty()) attributes.emplace_back("note", party.note);
  }
  return attributes;
}

std::vector<Attributes> tie_attributes(const Inventory& inventory, const Network& network, Profile profile) {
  const bool has_relations = network.choice() != NetworkChoice::two_mode;
  const std::vector<Inside> inside = profile == Profile::internal && has_relations
                                         ? inside_of_ties(inventory, network)
                                         : std::vector<Inside>(network.tie_count());
  std::vector<Attributes> all;
  all.reserve(network.tie_count());
  for (TieIndex tie = 0; tie < network.tie_count(); ++tie) {
    const Tie& at = network.ties()[tie];
    all.push_back(attributes_of(at, has_relations && !at.by_initiative_only, inside[tie]));
  }
  return all;
}

std::string member_key(const Network& network, const Member& member) {
  if (!member.is_initiative) return member.id;
  std::string key = member.id;
  while (true) {
    const std::optional<Vertex> holder = network.find(key);
    if (!holder || &network.members()[*holder] == &member) return key;
    key.insert(0, "initiative:");
  }
}

std::string_view value_of(const Attributes& attributes, std::string_view name) {
  const auto found = std::ranges::find(attributes, name, [](const auto& attribute) { return attribute.first; });
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<std::string> unique_names(const Network& network) {
  std::vector<std::string> names;
  std::unordered_map<std::string, int> uses;
  for (const Member& member : network.members()) {
    std::string name = as_utf8(member.name);
    std::ranges::replace_if(name, is_control, ' ');
    names.emplace_back(trim(name));
    if (names.back().empty()) names.back() = member_key(network, member);
    ++uses[fold_case(names.back())];
  }
  std::unordered_set<std::string> taken;
  for (std::size_t v = 0; v < names.size(); ++v) {
    std::string name = names[v];
    if (uses.at(fold_case(name)) > 1) name += " (" + member_key(network, network.members()[v]) + ")";
    while (!taken.insert(fold_case(name)).second) name += "*";
    names[v] = std::move(name);
  }
  return names;
}

}  // namespace samenhang
