#include "formats/gexf.h"

#include "base/xml_escape.h"
#include "formats/shared_attributes.h"
#include "formats/xml_tree.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

struct Declaration {
  std::string_view id;
  std::string_view title;
  std::string_view type;
  bool internal_only = false;
};

constexpr std::array kOfMembers{
    Declaration{"n1", "domain", "string"},     Declaration{"n2", "kind", "string"},
    Declaration{"n3", "side", "string"},       Declaration{"n4", "initiative", "boolean"},
    Declaration{"n5", "note", "string", true},
};
constexpr std::array kOfTies{
    Declaration{"e1", "by_initiative_only", "boolean"},
    Declaration{"e2", "status", "string"},
    Declaration{"e3", "note", "string", true},
};

struct SideShape {
  std::string_view side;
  std::string_view shape;
};

constexpr std::array kShapes{SideShape{"inside", "square"}, SideShape{"outside", "disc"},
                             SideShape{"residents", "diamond"}};
constexpr std::string_view kInitiativeShape = "triangle";

template <std::size_t N>
void put_declarations(std::string& xml, std::string_view whose, const std::array<Declaration, N>& table,
                      Profile profile) {
  xml.append("    <attributes class=\"").append(whose).append("\">\n");
  for (const Declaration& row : table) {
    if (row.internal_only && profile != Profile::internal) continue;
    xml.append("      <attribute id=\"").append(row.id).append("\" title=\"").append(row.title);
    xml.append("\" type=\"").append(row.type).append("\"/>\n");
  }
  xml += "    </attributes>\n";
}

template <std::size_t N>
void put_values(std::string& xml, const std::array<Declaration, N>& table, const Attributes& attributes) {
  std::string values;
  for (const auto& [name, value] : attributes) {
    const auto* row = std::ranges::find(table, name, &Declaration::title);
    if (row == table.end()) continue;
    values.append("          <attvalue for=\"").append(row->id).append("\" value=\"");
    values.append(xml_escaped(value)).append("\"/>\n");
  }
  if (!values.empty()) xml.append("        <attvalues>\n").append(values).append("        </attvalues>\n");
}

std::string_view shape_of(const Attributes& attributes) {
  const auto* found = std::ranges::find(kShapes, value_of(attributes, "side"), &SideShape::side);
  return found == kShapes.end() ? kInitiativeShape : found->shape;
}

void put_member(std::string& xml, const std::string& key, const Attributes& attributes) {
  xml.append("      <node id=\"").append(xml_escaped(key)).append("\" label=\"");
  xml.append(xml_escaped(value_of(attributes, "name"))).append("\">\n");
  put_values(xml, kOfMembers, attributes);
  xml.append("        <viz:shape value=\"").append(shape_of(attributes)).append("\"/>\n      </node>\n");
}

void put_tie(std::string& xml, const Network& network, TieIndex at, const Attributes& attributes) {
  const Tie& tie = network.ties()[at];
  const std::string_view weight = value_of(attributes, "weight");
  xml.append("      <edge id=\"").append(std::to_string(at)).append("\" source=\"");
  xml.append(xml_escaped(member_key(network, network.members()[tie.from]))).append("\" target=\"");
  xml.append(xml_escaped(member_key(network, network.members()[tie.to]))).append("\" weight=\"");
  xml.append(weight).append("\">\n");
  put_values(xml, kOfTies, attributes);
  xml.append("        <viz:thickness value=\"").append(weight).append("\"/>\n      </edge>\n");
}

}  // namespace

std::string write_gexf(const Inventory& inventory, const Network& network, Profile profile) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
      "  <meta>\n    <creator>Samenhang</creator>\n  </meta>\n"
      "  <graph mode=\"static\" defaultedgetype=\"undirected\">\n";
  put_declarations(xml, "node", kOfMembers, profile);
  put_declarations(xml, "edge", kOfTies, profile);
  xml += "    <nodes>\n";
  for (const Member& member : network.members()) {
    put_member(xml, member_key(network, member), attributes_of(inventory, member, profile));
  }
  xml += "    </nodes>\n    <edges>\n";
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  for (TieIndex i = 0; i < network.tie_count(); ++i) put_tie(xml, network, i, attributes[i]);
  xml += "    </edges>\n  </graph>\n</gexf>\n";
  return xml;
}

}  // namespace samenhang
