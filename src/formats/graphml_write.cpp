#include "formats/graphml.h"

#include "base/xml_escape.h"
#include "formats/shared_attributes.h"
#include "formats/xml_tree.h"

#include <array>

namespace samenhang {
namespace {

struct Key {
  std::string_view id;
  std::string_view whose;
  std::string_view name;
  std::string_view type;
  bool internal_only = false;
};

constexpr std::array kKeys{
    Key{"n0", "node", "name", "string"},        Key{"n1", "node", "domain", "string"},
    Key{"n2", "node", "kind", "string"},        Key{"n3", "node", "side", "string"},
    Key{"n4", "node", "initiative", "boolean"}, Key{"n5", "node", "note", "string", true},
    Key{"e0", "edge", "weight", "int"},         Key{"e1", "edge", "by_initiative_only", "boolean"},
    Key{"e2", "edge", "status", "string"},      Key{"e3", "edge", "note", "string", true},
};

void put_data(std::string& xml, const Attributes& attributes, std::string_view whose) {
  for (const auto& [name, value] : attributes) {
    for (const Key& key : kKeys) {
      if (key.name != name || key.whose != whose) continue;
      xml.append("      <data key=\"").append(key.id).append("\">").append(xml_escaped(value)).append("</data>\n");
    }
  }
}

}  // namespace

std::string write_graphml(const Inventory& inventory, const Network& network, Profile profile) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  for (const Key& key : kKeys) {
    if (key.internal_only && profile != Profile::internal) continue;
    xml.append("  <key id=\"").append(key.id).append("\" for=\"").append(key.whose);
    xml.append("\" attr.name=\"").append(key.name).append("\" attr.type=\"").append(key.type).append("\"/>\n");
  }
  xml.append("  <graph id=\"").append(key_of(network.choice())).append("\" edgedefault=\"undirected\">\n");
  for (const Member& member : network.members()) {
    xml.append("    <node id=\"").append(xml_escaped(member_key(network, member))).append("\">\n");
    put_data(xml, attributes_of(inventory, member, profile), "node");
    xml += "    </node>\n";
  }
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  for (TieIndex i = 0; i < network.tie_count(); ++i) {
    const Tie& tie = network.ties()[i];
    xml.append("    <edge source=\"").append(xml_escaped(member_key(network, network.members()[tie.from])));
    xml.append("\" target=\"").append(xml_escaped(member_key(network, network.members()[tie.to]))).append("\">\n");
    put_data(xml, attributes[i], "edge");
    xml += "    </edge>\n";
  }
  xml += "  </graph>\n</graphml>\n";
  return xml;
}

}  // namespace samenhang
