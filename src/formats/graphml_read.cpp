#include "formats/graphml.h"

#include "formats/wanted_attributes.h"
#include "formats/xml_tree.h"

#include <pugixml.hpp>

#include <optional>
#include <unordered_map>
#include <vector>

namespace samenhang {
namespace {

using pugi::xml_node;

// What the keys of the file declare: which attribute an id stands for, and what counts where it is not given.
struct Keys {
  std::unordered_map<std::string, Wanted> of_members;
  std::unordered_map<std::string, Wanted> of_ties;
  WantedValues member_defaults;
  WantedValues tie_defaults;
};

void declare(const xml_node& key, Keys& keys) {
  const std::string id = key.attribute("id").value();
  const std::string named = key.attribute("attr.name").value();
  const std::optional<Wanted> wanted = wanted_of(named.empty() ? id : named);
  if (!wanted) return;
  const std::string_view whose = key.attribute("for").value();
  const std::string preset = text_of(child_named(key, "default"));
  const bool is_general = whose.empty() || whose == "all";
  if (is_general || whose == "node") {
    keys.of_members.emplace(id, *wanted);
    if (!preset.empty()) keys.member_defaults[*wanted] = preset;
  }
  if (is_general || whose == "edge") {
    keys.of_ties.emplace(id, *wanted);
    if (!preset.empty()) keys.tie_defaults[*wanted] = preset;
  }
}

Keys keys_of(const xml_node& root) {
  Keys keys;
  for (const xml_node& key : root.children()) {
    if (local_name(key) == "key") declare(key, keys);
  }
  return keys;
}

WantedValues values_of(const xml_node& element, const std::unordered_map<std::string, Wanted>& ids,
                       WantedValues values) {
  for (const xml_node& child : element.children()) {
    if (local_name(child) != "data") continue;
    const auto found = ids.find(child.attribute("key").value());
    if (found != ids.end()) values[found->second] = text_of(child);
  }
  return values;
}

// The first NodeLabel of yEd in the data of a member, but not of members nested in it.
std::string drawn_label(const xml_node& member) {
  for (const xml_node& data : member.children()) {
    if (local_name(data) != "data") continue;
    const xml_node found = data.find_node([](const xml_node& node) { return local_name(node) == "NodeLabel"; });
    if (found) return text_of(found);
  }
  return {};
}

class Reader {
 public:
  Reader(const DecodedText& xml, std::string_view file, const xml_node& root)
      : lines_(xml.text), keys_(keys_of(root)), root_(root) {
    network_.file = file;
    network_.problems = xml.problems;
  }

  ForeignNetwork network() && {
    const xml_node first = child_named(root_, "graph");
    if (count_named(root_, "graph") > 1) {
      tell({message("The file holds more than one network; the first was taken.")},
           {message("Save the others in files of their own.")});
    }
    std::vector<xml_node> waiting{first};
    while (!waiting.empty()) {
      const xml_node graph = waiting.back();
      waiting.pop_back();
      take_graph(graph, waiting);
    }
    if (hyperedges_ > 0) {
      tell({messages("{count} tie joins more than two members and was left out.",
                     "{count} ties join more than two members and were left out."),
            {{"count", hyperedges_}},
            hyperedges_},
           {message("Draw them as ties between two members.")});
    }
    return std::move(network_);
  }

 private:
  void tell(Sentence what, Sentence hint) {
    Problem problem = file_problem(network_.file, std::move(what), std::move(hint));
    problem.severity = Severity::warning;
    network_.problems.push_back(std::move(problem));
  }

  void take_graph(const xml_node& graph, std::vector<xml_node>& waiting) {
    const bool is_directed = std::string_view(graph.attribute("edgedefault").value()) == "directed";
    for (const xml_node& child : graph.children()) {
      const std::string_view element = local_name(child);
      if (element == "node") {
        take_member(child);
        if (const xml_node nested = child_named(child, "graph")) waiting.push_back(nested);
      } else if (element == "edge") {
        take_tie(child, is_directed);
      } else if (element == "hyperedge") {
        ++hyperedges_;
      }
    }
  }

  void take_member(const xml_node& element) {
    ForeignMember member = member_of(values_of(element, keys_.of_members, keys_.member_defaults));
    member.id = element.attribute("id").value();
    if (member.name.empty()) member.name = drawn_label(element);
    member.row = lines_.at(element.offset_debug());
    network_.members.push_back(std::move(member));
  }

  void take_tie(const xml_node& element, bool is_directed) {
    ForeignTie tie = tie_of(values_of(element, keys_.of_ties, keys_.tie_defaults));
    tie.from = element.attribute("source").value();
    tie.to = element.attribute("target").value();
    tie.directed = element.attribute("directed").as_bool(is_directed);
    tie.row = lines_.at(element.offset_debug());
    network_.ties.push_back(std::move(tie));
  }

  Lines lines_;
  Keys keys_;
  xml_node root_;
  ForeignNetwork network_;
  long hyperedges_ = 0;
};

}  // namespace

Result<InventoryReading> read_graphml(std::string_view bytes, std::string_view file) {
  pugi::xml_document document;
  const Result<DecodedText> xml = load_xml(bytes, file, document);
  if (!xml) return Failure(xml.error());
  const xml_node root = document.document_element();
  if (local_name(root) != "graphml") {
    return Failure(other_xml(file, root, message("This XML file holds “{element}”, not a network in GraphML."),
                             message("Save the network as GraphML in the program it comes from.")));
  }
  if (!child_named(root, "graph")) {
    return Failure(file_problem(std::string(file), {message("The file holds no network.")},
                                {message("Save it again in the program it comes from.")}));
  }
  return inventory_of(Reader(*xml, file, root).network());
}

}  // namespace samenhang
