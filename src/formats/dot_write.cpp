#include "formats/dot.h"

#include "base/controls.h"
#include "base/fold.h"
#include "formats/shared_attributes.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// Programs of Graphviz refuse quoted texts over 16 kB, so a long one is written as a sum of short ones.
constexpr std::size_t kLongestPiece_bytes = 4096;

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// The first bytes of `text`, whole characters, not more than one piece may have.
std::string_view first_piece(std::string_view text) {
  std::size_t length = std::min(text.size(), kLongestPiece_bytes);
  while (length < text.size() && length > 0 && continues_character(text[length])) --length;
  return text.substr(0, length);
}

std::string quoted(std::string_view text) {
  const std::string whole = as_utf8(text);
  std::string_view left = whole;
  std::string dot = "\"";
  do {
    const std::string_view piece = first_piece(left);
    left.remove_prefix(piece.size());
    for (const char c : piece) {
      if (c == '"' || c == '\\') dot += '\\';
      dot += is_control(c) ? ' ' : c;
    }
    dot += left.empty() ? "\"" : "\" + \"";
  } while (!left.empty());
  return dot;
}

std::string bracketed(const Attributes& attributes) {
  std::string dot = "[";
  for (const auto& [name, value] : attributes) {
    if (dot.size() > 1) dot += ", ";
    dot.append(name == "name" ? "label" : name).append("=").append(quoted(value));
  }
  return dot + "]";
}

struct SideShape {
  std::string_view side;
  std::string_view shape;
};

constexpr std::array kShapes{SideShape{"inside", "box"}, SideShape{"outside", "ellipse"},
                             SideShape{"residents", "diamond"}};
constexpr std::string_view kInitiativeShape = "hexagon";

// Twelve pale colours of Brewer's, by number; a text is legible on each.
constexpr std::ptrdiff_t kColours = 12;
constexpr std::string_view kLooks =
    "  graph [layout=\"neato\", overlap=\"false\", splines=\"true\"];\n"
    "  node [shape=\"ellipse\", style=\"filled\", fillcolor=\"white\", colorscheme=\"set312\", fontname=\"sans\"];\n"
    "  edge [color=\"gray40\"];\n";

// What a member or a tie has besides, for Graphviz to draw it.
using Looks = Attributes (*)(const Inventory& inventory, const Attributes& attributes);

Attributes plain(const Inventory& /*inventory*/, const Attributes& attributes) {
  return attributes;
}

Attributes drawn_member(const Inventory& inventory, const Attributes& attributes) {
  Attributes drawn = attributes;
  const auto* shape = std::ranges::find(kShapes, value_of(attributes, "side"), &SideShape::side);
  drawn.emplace_back("shape", shape == kShapes.end() ? kInitiativeShape : shape->shape);
  const std::string_view domain = value_of(attributes, "domain");
  const std::vector<CodeRow>& domains = inventory.code_lists.rows(ListId::domain);
  const auto row = std::ranges::find(domains, domain, &CodeRow::key);
  if (row != domains.end()) {
    drawn.emplace_back("fillcolor", std::to_string((row - domains.begin()) % kColours + 1));
  }
  return drawn;
}

Attributes drawn_tie(const Inventory& /*inventory*/, const Attributes& attributes) {
  Attributes drawn = attributes;
  drawn.emplace_back("penwidth", value_of(attributes, "weight"));
  if (!value_of(attributes, "by_initiative_only").empty()) drawn.emplace_back("style", "dashed");
  return drawn;
}

struct Drawing {
  std::string_view beginning;
  Looks member = plain;
  Looks tie = plain;
};

std::string write(const Inventory& inventory, const Network& network, Profile profile, const Drawing& drawing) {
  std::string dot = "graph " + quoted(key_of(network.choice())) + " {\n";
  dot += drawing.beginning;
  for (const Member& member : network.members()) {
    dot.append("  ").append(quoted(member_key(network, member))).append(" ");
    dot.append(bracketed(drawing.member(inventory, attributes_of(inventory, member, profile)))).append(";\n");
  }
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  for (TieIndex i = 0; i < network.tie_count(); ++i) {
    const Tie& tie = network.ties()[i];
    dot.append("  ").append(quoted(member_key(network, network.members()[tie.from]))).append(" -- ");
    dot.append(quoted(member_key(network, network.members()[tie.to]))).append(" ");
    dot.append(bracketed(drawing.tie(inventory, attributes[i]))).append(";\n");
  }
  return dot + "}\n";
}

}  // namespace

std::string write_dot(const Inventory& inventory, const Network& network, Profile profile) {
  return write(inventory, network, profile, {});
}

std::string write_drawn_dot(const Inventory& inventory, const Network& network, Profile profile) {
  return write(inventory, network, profile, {kLooks, drawn_member, drawn_tie});
}

}  // namespace samenhang
