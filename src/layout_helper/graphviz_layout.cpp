#include "layout_helper/graphviz_layout.h"

#include "base/numbers.h"
#include "layouts/spacing.h"

#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

// NOLINTBEGIN(readability-identifier-naming): Graphviz's names
extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}
// NOLINTEND(readability-identifier-naming)

namespace samenhang {
namespace {

constexpr double kUnitsPerInch = 72.0;
// The area of a member in a patchwork, in square inches: as wide as high, so that labels fit beside each other.
constexpr double kPatch = 1.5 * kCellWidth * kCellWidth / (kUnitsPerInch * kUnitsPerInch);
// Removing overlap takes longer than the layout itself from here on; the map is then enlarged instead.
constexpr std::uint32_t kMostWithoutOverlap = 3'000;

struct Setting {
  const char* name;
  const char* value;
};

struct Engine {
  std::string_view id;
  const char* graphviz_name;
  std::span<const Setting> settings;  // of the graph
  bool by_group = false;              // reads the groups, and takes members without ties along
  bool may_overlap = false;           // unless Graphviz is asked to pull boxes apart
};

constexpr std::array kDot{Setting{"nodesep", "0.2"},  Setting{"ranksep", "0.7"}, Setting{"nslimit", "2"},
                          Setting{"nslimit1", "2"},   Setting{"mclimit", "0.5"}, Setting{"pack", "24"},
                          Setting{"packmode", "node"}};
constexpr std::array kNeato{Setting{"maxiter", "200"}, Setting{"pack", "24"}};
constexpr std::array kFdp{Setting{"K", "1.1"}, Setting{"pack", "24"}};
constexpr std::array kSfdp{Setting{"quadtree", "fast"}, Setting{"K", "1.1"}, Setting{"pack", "24"}};
constexpr std::array kTwopi{Setting{"ranksep", "1.6"}, Setting{"pack", "24"}};
constexpr std::array kCirco{Setting{"mindist", "0.3"}, Setting{"pack", "24"}};
constexpr std::array kOsage{Setting{"pack", "16"}};
constexpr std::array<Setting, 0> kNone{};

constexpr std::array kEngines{
    Engine{"dot", "dot", kDot},
    Engine{"neato", "neato", kNeato, false, true},
    Engine{"fdp", "fdp", kFdp, false, true},
    Engine{"sfdp", "sfdp", kSfdp, false, true},
    Engine{"twopi", "twopi", kTwopi, false, true},
    Engine{"circo", "circo", kCirco},
    Engine{"osage", "osage", kOsage, true},
    Engine{"patchwork", "patchwork", kNone, true},
};

const Engine* engine_of(const LayoutTask& task) {
  const auto* found = std::ranges::find(kEngines, task.layout_id, &Engine::id);
  return found == kEngines.end() ? nullptr : found;
}

// cgraph takes names as char*, though it does not change them.
char* text(std::string& name) {
  return name.data();
}

void set_all(Agraph_t* graph, int kind, std::string name, std::string value) {
  agattr(graph, kind, text(name), text(value));
}

std::vector<std::size_t> degrees_of(const LayoutTask& task) {
  std::vector<std::size_t> degrees(task.groups.size(), 0);
  for (const Tie& tie : task.ties) {
    ++degrees[tie.from];
    ++degrees[tie.to];
  }
  return degrees;
}

// A task as Graphviz sees it.
class Drawing {
 public:
  Drawing(const LayoutTask& task, const Engine& engine)
      : task_(task), engine_(engine), degrees_(degrees_of(task)), nodes_(task.groups.size(), nullptr) {
    std::string name = "network";
    graph_ = agopen(text(name), Agstrictundirected, nullptr);
    set_attributes();
    add_members();
    add_ties();
    if (engine.by_group) add_groups();
  }

  bool lay_out(GVC_t* context) { return gvLayout(context, graph_, engine_.graphviz_name) == 0; }

  // Scene units are Graphviz's points, with y the other way.
  Positions positions_of(std::span<const Vertex> members) const {
    Positions found;
    found.reserve(members.size());
    for (const Vertex v : members) found.push_back({ND_coord(nodes_[v]).x, -ND_coord(nodes_[v]).y});
    return found;
  }

  // Those that Graphviz was given, and the others.
  std::pair<std::vector<Vertex>, std::vector<Vertex>> members() const {
    std::pair<std::vector<Vertex>, std::vector<Vertex>> found;
    for (Vertex v = 0; v < nodes_.size(); ++v) (nodes_[v] != nullptr ? found.first : found.second).push_back(v);
    return found;
  }

 private:
  void set_attributes() {
    for (const Setting& setting : engine_.settings) set_all(graph_, AGRAPH, setting.name, setting.value);
    set_all(graph_, AGRAPH, "splines", "none");
    set_all(graph_, AGRAPH, "start", std::to_string(task_.seed % 1'000'000));
    if (engine_.may_overlap) {
      set_all(graph_, AGRAPH, "overlap", task_.member_count() <= kMostWithoutOverlap ? "prism" : "true");
    }
    set_all(graph_, AGNODE, "shape", "box");
    set_all(graph_, AGNODE, "label", "");
    set_all(graph_, AGNODE, "fixedsize", "true");
    set_all(graph_, AGNODE, "width", shortest(kCellWidth / kUnitsPerInch));
    set_all(graph_, AGNODE, "height", shortest(kCellHeight / kUnitsPerInch));
    set_all(graph_, AGNODE, "area", shortest(kPatch));
    set_all(graph_, AGEDGE, "weight", "1");
    set_all(graph_, AGEDGE, "len", "1.6");
  }

  void add_members() {
    for (Vertex v = 0; v < nodes_.size(); ++v) {
      if (degrees_[v] == 0 && !engine_.by_group) continue;
      std::string name = "n" + std::to_string(v);
      nodes_[v] = agnode(graph_, text(name), 1);
    }
    const auto busiest = std::ranges::max_element(degrees_) - degrees_.begin();
    set_all(graph_, AGRAPH, "root", "n" + std::to_string(busiest));
  }

  // From the one with more ties to the one with fewer, so that layers have the busiest on top.
  void add_ties() {
    std::string weight = "weight";
    for (const Tie& tie : task_.ties) {
      const bool turned = degrees_[tie.to] > degrees_[tie.from];
      Agnode_t* const above = nodes_[turned ? tie.to : tie.from];
      Agnode_t* const below = nodes_[turned ? tie.from : tie.to];
      Agedge_t* const edge = agedge(graph_, above, below, nullptr, 1);
      std::string value = std::to_string(tie.weight);
      agset(edge, text(weight), text(value));
    }
  }

  void add_groups() {
    std::map<std::uint32_t, Agraph_t*> clusters;
    for (const std::int32_t group : task_.groups) clusters[static_cast<std::uint32_t>(group)] = nullptr;
    for (auto& [group, cluster] : clusters) {
      std::string name = "cluster" + std::to_string(group);
      cluster = agsubg(graph_, text(name), 1);
    }
    for (Vertex v = 0; v < nodes_.size(); ++v) {
      agsubnode(clusters.at(static_cast<std::uint32_t>(task_.groups[v])), nodes_[v], 1);
    }
  }

  const LayoutTask& task_;
  const Engine& engine_;
  std::vector<std::size_t> degrees_;
  std::vector<Agnode_t*> nodes_;
  Agraph_t* graph_ = nullptr;  // freed with the process: Graphviz's own clean-up is slow and has faults
};

}  // namespace

std::optional<Positions> graphviz_layout(const LayoutTask& task) {
  const Engine* engine = engine_of(task);
  if (engine == nullptr || task.groups.empty()) return std::nullopt;
  // The two plugins with layouts are linked in, so the machine's list of plugins is not needed.
  const std::array built_in{lt_symlist_t{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                            lt_symlist_t{"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                            lt_symlist_t{nullptr, nullptr}};
  GVC_t* const context = gvContextPlugins(built_in.data(), 0);
  Drawing drawing(task, *engine);
  const auto [drawn, loose] = drawing.members();
  if (!drawn.empty() && !drawing.lay_out(context)) return std::nullopt;
  const Positions readable = at_readable_distances(drawing.positions_of(drawn));
  if (readable.size() != drawn.size()) return std::nullopt;
  Positions positions(task.groups.size());
  for (std::size_t i = 0; i < drawn.size(); ++i) positions[drawn[i]] = readable[i];
  return with_rows_below(std::move(positions), loose);
}

}  // namespace samenhang
