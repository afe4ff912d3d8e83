#include "formats/gexf.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/wanted_attributes.h"
#include "formats/xml_tree.h"

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace samenhang {
namespace {

using pugi::xml_node;

// What the network declares of the attributes of its members, or of its ties.
struct Declared {
  std::unordered_map<std::string, Wanted> wanted;
  WantedValues defaults;
};

void declare(const xml_node& attributes, Declared& declared) {
  for (const xml_node& attribute : attributes.children()) {
    if (local_name(attribute) != "attribute") continue;
    const std::string id = attribute.attribute("id").value();
    const std::string title = attribute.attribute("title").value();
    const std::optional<Wanted> wanted = wanted_of(title.empty() ? id : title);
    if (!wanted) continue;
    declared.wanted.emplace(id, *wanted);
    const std::string preset = text_of(child_named(attribute, "default"));
    if (!preset.empty()) declared.defaults[*wanted] = preset;
  }
}

// When a value began to hold; empty where it always did.
std::string beginning_of(const xml_node& value) {
  for (const char* name : {"start", "startopen", "timestamp"}) {
    if (const pugi::xml_attribute found = value.attribute(name)) return found.value();
  }
  return {};
}

// Times are numbers, or dates that sort as text.
bool is_before(const std::string& a, const std::string& b) {
  const std::optional<double> first = parse_number(a);
  const std::optional<double> second = parse_number(b);
  return first && second ? *first < *second : a < b;
}

class Reader {
 public:
  Reader(const DecodedText& xml, std::string_view file, const xml_node& graph) : lines_(xml.text), graph_(graph) {
    network_.file = file;
    network_.problems = xml.problems;
    changes_ = std::string_view(graph.attribute("mode").value()) == "dynamic";
    is_directed_ = std::string_view(graph.attribute("defaultedgetype").value()) == "directed";
    for (const xml_node& child : graph.children()) {
      if (local_name(child) != "attributes") continue;
      const bool of_ties = std::string_view(child.attribute("class").value()) == "edge";
      declare(child, of_ties ? of_ties_ : of_members_);
    }
  }

  ForeignNetwork network() && {
    std::vector<xml_node> waiting{graph_};  // the network, and members that hold others
    while (!waiting.empty()) {
      const xml_node parent = waiting.back();
      waiting.pop_back();
      for (const xml_node& list : parent.children()) {
        if (local_name(list) == "nodes") take_members(list, waiting);
        if (local_name(list) == "edges") take_ties(list);
      }
    }
    if (changes_) tell_of_changes();
    return std::move(network_);
  }

 private:
  void take_members(const xml_node& list, std::vector<xml_node>& waiting) {
    for (const xml_node& element : list.children()) {
      if (local_name(element) != "node") continue;
      const WantedValues values = values_of(element, of_members_);
      ForeignMember member = member_of(values);
      const std::string_view label = element.attribute("label").value();
      if (!trim(label).empty()) member.name = label;
      member.id = element.attribute("id").value();
      member.row = lines_.at(element.offset_debug());
      network_.members.push_back(std::move(member));
      if (child_named(element, "nodes") || child_named(element, "edges")) waiting.push_back(element);
    }
  }

  void take_ties(const xml_node& list) {
    for (const xml_node& element : list.children()) {
      if (local_name(element) != "edge") continue;
      ForeignTie tie = tie_of(values_of(element, of_ties_));
      if (trim(tie.strength).empty()) tie.strength = element.attribute("weight").value();
      tie.from = element.attribute("source").value();
      tie.to = element.attribute("target").value();
      const std::string_view type = element.attribute("type").value();
      tie.directed = type.empty() ? is_directed_ : type == "directed";
      tie.row = lines_.at(element.offset_debug());
      network_.ties.push_back(std::move(tie));
    }
  }

  WantedValues values_of(const xml_node& element, const Declared& declared) {
    WantedValues values = declared.defaults;
    std::unordered_map<std::string, std::string> beginnings;  // of the values that were taken, by the attribute
    for (const xml_node& value : child_named(element, "attvalues").children()) {
      const pugi::xml_attribute given = value.attribute("for");
      const std::string id = given ? given.value() : value.attribute("id").value();
      const auto wanted = declared.wanted.find(id);
      if (wanted == declared.wanted.end()) continue;
      const std::string beginning = beginning_of(value);
      const auto [before, is_first] = beginnings.emplace(id, beginning);
      if (!is_first) {
        changes_ = true;
        if (is_before(beginning, before->second)) continue;
        before->second = beginning;
      }
      values[wanted->second] = value.attribute("value").value();
    }
    return values;
  }

  void tell_of_changes() {
    Problem problem = file_problem(network_.file,
                                   {message("The network changes over time in the file: members and ties of all times "
                                            "were taken, each with its last value.")},
                                   {message("For one moment, save that moment as a file of its own.")});
    problem.severity = Severity::note;
    network_.problems.push_back(std::move(problem));
  }

  Lines lines_;
  xml_node graph_;
  Declared of_members_;
  Declared of_ties_;
  ForeignNetwork network_;
  bool is_directed_ = false;
  bool changes_ = false;
};

}  // namespace

Result<InventoryReading> read_gexf(std::string_view bytes, std::string_view file) {
  pugi::xml_document document;
  const Result<DecodedText> xml = load_xml(bytes, file, document);
  if (!xml) return Failure(xml.error());
  const xml_node root = document.document_element();
  if (local_name(root) != "gexf") {
    return Failure(other_xml(file, root, message("This XML file holds “{element}”, not a network in GEXF."),
                             message("Save the network as GEXF in the program it comes from.")));
  }
  const xml_node graph = child_named(root, "graph");
  if (!graph) {
    return Failure(file_problem(std::string(file), {message("The file holds no network.")},
                                {message("Save it again in the program it comes from.")}));
  }
  ForeignNetwork network = Reader(*xml, file, graph).network();
  return inventory_of(std::move(network));
}

}  // namespace samenhang
