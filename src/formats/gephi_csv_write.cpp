#include "formats/foreign_table.h"
#include "formats/gephi_csv.h"
#include "formats/shared_attributes.h"

#include <array>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 4> kOfMembers{"domain", "kind", "side", "initiative"};
constexpr std::array<std::string_view, 3> kOfTies{"weight", "by_initiative_only", "status"};
constexpr std::string_view kNote = "note";  // within the municipality only

template <std::size_t N>
void put_values(TextRow& row, const std::array<std::string_view, N>& names, const Attributes& attributes,
                Profile profile) {
  for (const std::string_view name : names) row.cells.emplace_back(value_of(attributes, name));
  if (profile == Profile::internal) row.cells.emplace_back(value_of(attributes, kNote));
}

TextTable members_table(const Inventory& inventory, const Network& network, Profile profile) {
  TextTable table;
  table.header.cells = {"Id", "Label", "domain", "kind", "side", "initiative"};
  if (profile == Profile::internal) table.header.cells.emplace_back(kNote);
  for (const Member& member : network.members()) {
    TextRow row{0, {member_key(network, member), member.name}};
    put_values(row, kOfMembers, attributes_of(inventory, member, profile), profile);
    table.rows.push_back(std::move(row));
  }
  return table;
}

TextTable ties_table(const Inventory& inventory, const Network& network, Profile profile) {
  TextTable table;
  table.header.cells = {"Source", "Target", "Type", "Id", "Label", "Weight", "by_initiative_only", "status"};
  if (profile == Profile::internal) table.header.cells.emplace_back(kNote);
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  for (TieIndex i = 0; i < network.tie_count(); ++i) {
    const Tie& tie = network.ties()[i];
    TextRow row{0,
                {member_key(network, network.members()[tie.from]), member_key(network, network.members()[tie.to]),
                 "Undirected", std::to_string(i), ""}};
    put_values(row, kOfTies, attributes[i], profile);
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

std::vector<std::string> write_gephi(const Inventory& inventory, const Network& network, Profile profile) {
  return {write_csv(members_table(inventory, network, profile), kPlainTableStyle),
          write_csv(ties_table(inventory, network, profile), kPlainTableStyle)};
}

}  // namespace samenhang
