#pragma once

#include "base/files.h"
#include "inventory/tables.h"
#include "layouts/domain_islands.h"
#include "scene/map_scene.h"
#include "tables/csv.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Maps to draw in tests: the example municipality, and small inventories built by hand.
namespace samenhang::test {

inline Inventory lindeveen() {
  std::vector<TextTable> tables;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(SAMENHANG_ROOT) / "data/example")) {
    const std::string name = entry.path().filename().string();
    if (is_exchange_table(name)) tables.push_back(read_csv(read_file(entry.path()).value(), name).value().table);
  }
  return read_inventory(tables).inventory;
}

inline Positions island_positions(const Network& network, const CodeLists& lists) {
  LayoutTask task;
  task.layout_id = "domain-islands";
  task.ties.assign(network.ties().begin(), network.ties().end());
  const auto& domains = lists.rows(ListId::domain);
  for (const Member& member : network.members()) {
    std::int32_t group = member.is_initiative ? static_cast<std::int32_t>(domains.size()) : kNoGroup;
    for (std::size_t i = 0; i < domains.size(); ++i) {
      if (member.domain == domains[i].key) group = static_cast<std::int32_t>(i);
    }
    task.groups.push_back(group);
  }
  return domain_islands(task);
}

inline Party party_named(const std::string& id, const std::string& name, const std::string& kind = "welfare_org",
                         const std::string& domain = "welfare") {
  Party party;
  party.id = PartyId(id);
  party.name = name;
  party.kind = PartyKind(kind);
  party.domain = Domain(domain);
  return party;
}

inline Relation relation_between(const std::string& from, const std::string& to,
                                 RelationStatus status = RelationStatus::existing) {
  Relation relation;
  relation.id = RelationId(from + "-" + to);
  relation.from = PartyId(from);
  relation.to = PartyId(to);
  relation.kind = RelationKind("contact");
  relation.status = status;
  return relation;
}

// Parties A, B, C and D of one kind on the corners of a square, without relations.
inline Inventory four_parties() {
  Inventory inventory;
  inventory.project.municipality = "Proefstad";
  inventory.project.reference_date = Date{2024, 3, 1};
  for (const char* id : {"A", "B", "C", "D"}) inventory.parties.push_back(party_named(id, std::string("Partij ") + id));
  return inventory;
}

inline Positions corners_of_a_square() {
  return {{0, 0}, {300, 0}, {300, 300}, {0, 300}};
}

inline Scene scene_of(const Inventory& inventory, const Positions& positions, const MapStyle& style = {},
                      NetworkChoice choice = NetworkChoice::relations, Language language = Language::english) {
  const Network network = network_of(inventory, choice);
  return map_scene({inventory, network, positions}, style, Catalogue(language));
}

inline Scene lindeveen_scene(const MapStyle& style = {}, NetworkChoice choice = NetworkChoice::relations) {
  static const Inventory inventory = lindeveen();
  const Network network = network_of(inventory, choice);
  const Positions positions = island_positions(network, inventory.code_lists);
  MapStyle islands = style;
  islands.layout_id = "domain-islands";
  return map_scene({inventory, network, positions}, islands, Catalogue(Language::dutch));
}

inline std::vector<std::string> texts_in(const std::vector<Shape>& shapes) {
  std::vector<std::string> texts;
  for (const Shape& shape : shapes) {
    if (const auto* text = std::get_if<Text>(&shape)) texts.push_back(text->text);
  }
  return texts;
}

// Everything that is written on the sheet round the map, on one line.
inline std::string frame_text(const Scene& scene) {
  std::string all;
  for (const std::string& text : texts_in(scene.frame)) all += text + " ";
  return all;
}

constexpr Point kA4{841.89, 595.28};

}  // namespace samenhang::test
