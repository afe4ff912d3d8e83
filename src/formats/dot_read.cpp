#include "formats/dot.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/content.h"
#include "formats/dot_size.h"
#include "formats/foreign_network.h"

#include <graphviz/cgraph.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace samenhang {
namespace {

constexpr std::size_t kLargestDot_bytes = std::size_t{64} << 20U;
constexpr long kMostTies = 2'000'000;
constexpr long kMostPlacements = 10'000'000;
constexpr long kMostAttributeValues = 100'000'000;
constexpr std::size_t kMostMessages_bytes = 4096;
constexpr std::string_view kBeforeLine = "line ";  // in a message of cgraph

// Where cgraph's messages go: it hands its caller no place of its own.
thread_local std::string* notebook = nullptr;

std::mutex& turn() {
  static std::mutex mutex;
  return mutex;
}

int hand_out(void* from, char* buffer, int size) {
  auto& left = *static_cast<std::string_view*>(from);
  const std::size_t count = std::min(left.size(), static_cast<std::size_t>(size));
  left.copy(buffer, count);
  left.remove_prefix(count);
  return static_cast<int>(count);
}

int take_nothing(void*, const char*) {
  return 0;
}

int flush_nothing(void*) {
  return 0;
}

int note_message(char* text) {
  if (notebook->size() < kMostMessages_bytes) *notebook += text;
  return 0;
}

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};

using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

// The way in to cgraph, which keeps its parser's state in globals: as long as this lives, no
// other thread reads.
class Parser {
 public:
  explicit Parser(std::string_view bytes)
      : lock_(turn()), left_(bytes), deepest_html_(static_cast<std::size_t>(std::ranges::count(bytes, '<'))) {
    notebook = &messages_;
    said_before_ = agseterrf(note_message);
    agsetfile(nullptr);  // lines count from 1 again
  }

  ~Parser() {
    // What is left would be read as the start of the next text.
    while (const Graph rest = next()) {
    }
    // So would a comment, a text in HTML or a quoted one that was open where it broke off. Each of these closes one of
    // them and is an error elsewhere; @ ends a text of cgraph.
    for (const std::string& closing : {std::string("*/"), std::string(deepest_html_, '>'), std::string("\"@\"")}) {
      left_ = closing;
      next();
    }
    agseterrf(said_before_);
    notebook = nullptr;
  }

  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  Graph next() { return Graph(agread(&left_, &disciplines_)); }
  const std::string& messages_so_far() const { return messages_; }

 private:
  std::lock_guard<std::mutex> lock_;
  std::string_view left_;
  std::size_t deepest_html_;  // at most so many signs are open
  std::string messages_;
  agusererrf said_before_ = nullptr;
  Agiodisc_t streams_{hand_out, take_nothing, flush_nothing};
  Agdisc_t disciplines_{&AgMemDisc, &AgIdDisc, &streams_};
};

// "... in line 12 near ...": 12.
long line_of_message(std::string_view message) {
  const std::size_t at = message.find(kBeforeLine);
  if (at == std::string_view::npos) return 0;
  const std::string_view rest = message.substr(at + kBeforeLine.size());
  return parse_integer(rest.substr(0, rest.find_first_not_of("0123456789"))).value_or(0);
}

Failure syntax_problem(std::string_view file, const std::string& messages) {
  Problem problem =
      file_problem(std::string(file), {message("The file is broken off or is no valid DOT here.")},
                   {message("Check this line and the one before it: a quote or a bracket may be missing.")});
  problem.row = line_of_message(messages);
  return Failure(problem);
}

// A backslash is written twice; \n, \l and \r end a line of a label, \N is the member's id.
std::string unescaped(std::string_view text, std::string_view id) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    const char next = text[++i];
    if (next == '\\') {
      plain += '\\';
    } else if (next == 'N') {
      plain += id;
    } else if (next == 'n' || next == 'l' || next == 'r') {
      plain += '\n';
    } else {
      plain += {'\\', next};
    }
  }
  return plain;
}

// In an id only the doubled backslash means something.
std::string plain_id(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '\\') ++i;
    plain += text[i];
  }
  return plain;
}

class Reader {
 public:
  Reader(Agraph_t* graph, std::string_view file) : graph_(graph) { network_.file = file; }

  ForeignNetwork network() && {
    for (Agnode_t* node = agfstnode(graph_); node != nullptr; node = agnxtnode(graph_, node)) add_member(node);
    for (Agnode_t* node = agfstnode(graph_); node != nullptr; node = agnxtnode(graph_, node)) {
      for (Agedge_t* edge = agfstout(graph_, node); edge != nullptr; edge = agnxtout(graph_, edge)) add_tie(edge);
    }
    return std::move(network_);
  }

 private:
  void add_member(Agnode_t* node) {
    ForeignMember member;
    member.id = plain_id(agnameof(node));
    member.name = unescaped(attribute(node, "label", member.id), member.id);
    if (trim(member.name).empty() || member.name == member.id) {
      const std::string name = unescaped(attribute(node, "name", member.id), member.id);
      if (!trim(name).empty()) member.name = name;
    }
    member.domain = unescaped(attribute(node, "domain", member.id), member.id);
    member.kind = unescaped(attribute(node, "kind", member.id), member.id);
    member.initiative = attribute(node, "initiative", member.id);
    if (member.initiative.empty()) member.initiative = attribute(node, "bipartite", member.id);
    if (member.initiative.empty() && fold(attribute(node, "type", member.id)) == "true") member.initiative = "true";
    network_.members.push_back(std::move(member));
  }

  void add_tie(Agedge_t* edge) {
    ForeignTie tie;
    tie.from = plain_id(agnameof(agtail(edge)));
    tie.to = plain_id(agnameof(aghead(edge)));
    tie.strength = attribute(edge, "strength", tie.from);
    if (tie.strength.empty()) tie.strength = attribute(edge, "weight", tie.from);
    tie.status = attribute(edge, "status", tie.from);
    tie.directed = agisdirected(graph_) != 0;
    network_.ties.push_back(std::move(tie));
  }

  // The text of an attribute; empty where there is none, or where it is HTML.
  std::string attribute(void* object, std::string name, const std::string& id) {
    char* value = agget(object, name.data());
    if (value == nullptr) return {};
    if (aghtmlstr(value) == 0) return value;
    Problem problem = file_problem(network_.file,
                                   {message("The {attribute} of “{id}” is in HTML and was not read."),
                                    {{"attribute", std::move(name)}, {"id", id}}},
                                   {message("Write it as plain text.")});
    problem.severity = Severity::warning;
    problem.value = id;
    network_.problems.push_back(std::move(problem));
    return {};
  }

  Agraph_t* graph_;
  ForeignNetwork network_;
};

Failure not_utf8(std::string_view file) {
  return Failure(file_problem(std::string(file), {message("The file is not in UTF-8.")},
                              {message("Save it again as UTF-8 in the program it comes from.")}));
}

// What cgraph would take very long over; once it reads, nothing stops it.
std::optional<Problem> too_large(std::string_view bytes, std::string_view file) {
  const Sentence hint{message("Split it into smaller networks.")};
  if (bytes.size() > kLargestDot_bytes) {
    return file_problem(
        std::string(file),
        {message("The file is larger than {count} MB."), {{"count", static_cast<long>(kLargestDot_bytes >> 20U)}}},
        hint);
  }
  const DotSize size = largest_size_of(bytes);
  if (size.ties > kMostTies) {
    return file_problem(std::string(file), {message("The network has more than {count} ties."), {{"count", kMostTies}}},
                        hint);
  }
  if (size.placements > kMostPlacements || size.attribute_values > kMostAttributeValues) {
    return file_problem(std::string(file), {message("The network has too many groups or attributes to be read.")},
                        hint);
  }
  return std::nullopt;
}

Result<ForeignNetwork> parsed(std::string_view bytes, std::string_view file) {
  Parser parser(bytes);
  const Graph graph = parser.next();
  if (!graph) return syntax_problem(file, parser.messages_so_far());
  ForeignNetwork network = Reader(graph.get(), file).network();
  if (!parser.next()) {
    if (parser.messages_so_far().find("syntax error") == std::string::npos) return network;
    return syntax_problem(file, parser.messages_so_far());
  }
  Problem problem =
      file_problem(std::string(file), {message("The file holds more than one network; the first was taken.")},
                   {message("Save the others in files of their own.")});
  problem.severity = Severity::warning;
  network.problems.push_back(std::move(problem));
  return network;
}

}  // namespace

Result<InventoryReading> read_dot(std::string_view bytes, std::string_view file) {
  if (const auto problem = wrong_content(bytes, file, kDotContent)) return Failure(*problem);
  if (!is_utf8(bytes)) return not_utf8(file);
  if (const auto problem = too_large(bytes, file)) return Failure(*problem);
  Result<ForeignNetwork> network = parsed(bytes, file);
  if (!network) return Failure(network.error());
  return inventory_of(*std::move(network));
}

}  // namespace samenhang
