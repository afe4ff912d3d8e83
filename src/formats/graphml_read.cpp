#include "formats/graphml.h"

#include "base/fold.h"
#include "formats/content.h"
#include "formats/foreign_network.h"
#include "formats/xml_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace samenhang {
namespace {

using pugi::xml_node;

// The attributes that are looked at; others are left out.
enum Wanted : std::size_t { label, name, domain, kind, initiative, strength, weight, status, wanted_count };

constexpr std::array<std::string_view, wanted_count> kWantedNames{"label",      "name",     "domain", "kind",
                                                                  "initiative", "strength", "weight", "status"};

using Values = std::array<std::string, wanted_count>;

// What the keys of the file declare: which attribute an id stands for, and what counts where it is not given.
struct Keys {
  std::unordered_map<std::string, Wanted> of_members;
  std::unordered_map<std::string, Wanted> of_ties;
  Values member_defaults;
  Values tie_defaults;
};

// The name of an element without its namespace's prefix.
std::string_view local_name(const xml_node& node) {
  const std::string_view whole = node.name();
  const std::size_t colon = whole.rfind(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

xml_node child_named(const xml_node& parent, std::string_view name) {
  return parent.find_child([&](const xml_node& child) { return local_name(child) == name; });
}

std::string text_of(const xml_node& node) {
  std::string text;
  for (const xml_node& child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
  }
  return std::string(trim(text));
}

// The line that a place in the document stands on.
class Lines {
 public:
  explicit Lines(std::string_view text) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      ends_.push_back(static_cast<std::ptrdiff_t>(at));
    }
  }

  long at(std::ptrdiff_t offset) const {
    if (offset < 0) return 0;
    return std::ranges::lower_bound(ends_, offset) - ends_.begin() + 1;
  }

 private:
  std::vector<std::ptrdiff_t> ends_;
};

Keys keys_of(const xml_node& root) {
  Keys keys;
  for (const xml_node& key : root.children()) {
    if (local_name(key) != "key") continue;
    const std::string id = key.attribute("id").value();
    const std::string named = key.attribute("attr.name").value();
    const auto* found = std::ranges::find(kWantedNames, fold(named.empty() ? id : named));
    if (found == kWantedNames.end()) continue;
    const auto wanted = static_cast<Wanted>(found - kWantedNames.begin());
    const std::string_view whose = key.attribute("for").value();
    const std::string preset = text_of(child_named(key, "default"));
    const bool is_general = whose.empty() || whose == "all";
    if (is_general || whose == "node") {
      keys.of_members.emplace(id, wanted);
      if (!preset.empty()) keys.member_defaults[wanted] = preset;
    }
    if (is_general || whose == "edge") {
      keys.of_ties.emplace(id, wanted);
      if (!preset.empty()) keys.tie_defaults[wanted] = preset;
    }
  }
  return keys;
}

Values values_of(const xml_node& element, const std::unordered_map<std::string, Wanted>& ids, Values values) {
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

std::string first_filled(std::initializer_list<std::string> texts) {
  const auto* found = std::ranges::find_if(texts, [](const std::string& text) { return !text.empty(); });
  return found == texts.end() ? std::string() : *found;
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
    const auto count =
        std::ranges::count_if(root_.children(), [](const xml_node& child) { return local_name(child) == "graph"; });
    if (count > 1) {
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
    const Values values = values_of(element, keys_.of_members, keys_.member_defaults);
    ForeignMember member;
    member.id = element.attribute("id").value();
    member.name = first_filled({values[Wanted::label], values[Wanted::name]});
    if (member.name.empty()) member.name = drawn_label(element);
    member.domain = values[Wanted::domain];
    member.kind = values[Wanted::kind];
    member.initiative = values[Wanted::initiative];
    member.row = lines_.at(element.offset_debug());
    network_.members.push_back(std::move(member));
  }

  void take_tie(const xml_node& element, bool is_directed) {
    const Values values = values_of(element, keys_.of_ties, keys_.tie_defaults);
    ForeignTie tie;
    tie.from = element.attribute("source").value();
    tie.to = element.attribute("target").value();
    tie.strength = first_filled({values[Wanted::strength], values[Wanted::weight]});
    tie.status = values[Wanted::status];
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

Failure broken_xml(std::string_view text, std::string_view file, std::ptrdiff_t offset) {
  Problem problem = file_problem(std::string(file), {message("The file is broken off or is no valid XML here.")},
                                 {message("Save it again in the program it comes from.")});
  problem.row = Lines(text).at(offset);
  return Failure(problem);
}

Failure no_graphml(std::string_view file, const xml_node& root) {
  Problem problem = file_problem(
      std::string(file),
      {message("This XML file holds “{element}”, not a network in GraphML."), {{"element", as_utf8(local_name(root))}}},
      {message("Save the network as GraphML in the program it comes from.")});
  problem.value = as_utf8(local_name(root));
  return Failure(problem);
}

}  // namespace

Result<InventoryReading> read_graphml(std::string_view bytes, std::string_view file) {
  if (const auto problem = wrong_content(bytes, file, kXmlContent)) return Failure(*problem);
  const Result<DecodedText> xml = xml_text(bytes, file);
  if (!xml) return Failure(xml.error());
  pugi::xml_document document;
  const pugi::xml_parse_result parsed =
      document.load_buffer(xml->text.data(), xml->text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!parsed) return broken_xml(xml->text, file, parsed.offset);
  const xml_node root = document.document_element();
  if (local_name(root) != "graphml") return no_graphml(file, root);
  if (!child_named(root, "graph")) {
    return Failure(file_problem(std::string(file), {message("The file holds no network.")},
                                {message("Save it again in the program it comes from.")}));
  }
  return inventory_of(Reader(*xml, file, root).network());
}

}  // namespace samenhang
