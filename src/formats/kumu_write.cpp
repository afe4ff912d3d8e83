#include "base/parts.h"
#include "formats/foreign_table.h"
#include "formats/kumu.h"
#include "formats/kumu_tables.h"
#include "formats/shared_attributes.h"

#include <algorithm>

namespace samenhang {
namespace kumu {
namespace {

constexpr std::string_view kInitiative = "initiative";

// Without what stands between several labels.
std::vector<std::string> labels_of(const Network& network) {
  std::vector<std::string> labels = unique_names(network);
  for (std::string& label : labels) std::ranges::replace(label, kBetweenValues, '/');
  return labels;
}

std::string tags_of(const Inventory& inventory, const Member& member) {
  if (member.is_initiative) return {};
  std::vector<std::string> tags;
  for (const Domain& domain : domains_of(inventory.parties.at(member.row))) tags.push_back(domain.text());
  return join_filled(tags, {&kBetweenValues, 1});
}

TextTable elements_of(const Inventory& inventory, const Network& network, Profile profile) {
  const std::vector<std::string> labels = labels_of(network);
  TextTable table;
  table.header.cells = {"Label", "Type", "Description", "Tags", "Id", "Side"};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const Member& member = network.members()[v];
    const Attributes attributes = attributes_of(inventory, member, profile);
    const std::string_view type = member.is_initiative ? kInitiative : value_of(attributes, "kind");
    table.rows.push_back(
        {0,
         {labels[v], std::string(type), std::string(value_of(attributes, "note")), tags_of(inventory, member),
          member_key(network, member), std::string(value_of(attributes, "side"))}});
  }
  return table;
}

TextTable connections_of(const Inventory& inventory, const Network& network, Profile profile) {
  const std::vector<std::string> labels = labels_of(network);
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  TextTable table;
  table.header.cells = {"From", "To", "Direction", "Type", "Description", "Strength", "Status"};
  for (TieIndex i = 0; i < network.tie_count(); ++i) {
    const Tie& tie = network.ties()[i];
    const bool is_relation = !value_of(attributes[i], "status").empty();
    table.rows.push_back(
        {0,
         {labels[tie.from], labels[tie.to], "undirected", std::string(is_relation ? "relation" : kInitiative),
          std::string(value_of(attributes[i], "note")), std::to_string(tie.weight),
          std::string(value_of(attributes[i], "status"))}});
  }
  return table;
}

}  // namespace

Tables tables_of(const Inventory& inventory, const Network& network, Profile profile) {
  return {elements_of(inventory, network, profile), connections_of(inventory, network, profile)};
}

}  // namespace kumu

std::vector<std::string> write_kumu(const Inventory& inventory, const Network& network, Profile profile) {
  const kumu::Tables tables = kumu::tables_of(inventory, network, profile);
  return {write_csv(tables.elements, kPlainTableStyle), write_csv(tables.connections, kPlainTableStyle)};
}

}  // namespace samenhang
