#include "formats/shared_attributes.h"

#include <array>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 3> kSideKeys{"inside", "outside", "residents"};

}  // namespace

Attributes attributes_of(const Inventory& inventory, const Member& member) {
  Attributes attributes{{"name", member.name}};
  if (!member.domain.empty()) attributes.emplace_back("domain", member.domain.text());
  if (!member.kind.empty()) attributes.emplace_back("kind", member.kind.text());
  if (member.is_initiative) {
    attributes.emplace_back("initiative", "true");
  } else {
    const Side side = side_of(inventory.parties.at(member.row), inventory.code_lists);
    attributes.emplace_back("side", kSideKeys.at(static_cast<std::size_t>(side)));
  }
  return attributes;
}

Attributes attributes_of(const Network& network, const Tie& tie) {
  Attributes attributes{{"weight", std::to_string(tie.weight)}};
  if (tie.by_initiative_only) attributes.emplace_back("by_initiative_only", "true");
  const bool is_relation = !tie.by_initiative_only && network.choice() != NetworkChoice::two_mode;
  if (is_relation) attributes.emplace_back("status", "existing");
  return attributes;
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

}  // namespace samenhang
