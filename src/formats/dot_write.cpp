#include "formats/dot.h"

#include "base/controls.h"
#include "base/fold.h"
#include "formats/shared_attributes.h"

#include <algorithm>

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

}  // namespace

std::string write_dot(const Inventory& inventory, const Network& network, Profile profile) {
  std::string dot = "graph " + quoted(key_of(network.choice())) + " {\n";
  for (const Member& member : network.members()) {
    dot.append("  ").append(quoted(member_key(network, member))).append(" ");
    dot.append(bracketed(attributes_of(inventory, member, profile))).append(";\n");
  }
  const std::vector<Attributes> attributes = tie_attributes(inventory, network, profile);
  for (TieIndex i = 0; i < network.tie_count(); ++i) {
    const Tie& tie = network.ties()[i];
    dot.append("  ").append(quoted(member_key(network, network.members()[tie.from]))).append(" -- ");
    dot.append(quoted(member_key(network, network.members()[tie.to]))).append(" ");
    dot.append(bracketed(attributes[i])).append(";\n");
  }
  return dot + "}\n";
}

}  // namespace samenhang
