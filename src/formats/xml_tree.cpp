#include "formats/xml_tree.h"

#include "base/fold.h"
#include "formats/content.h"
#include "formats/xml_text.h"

#include <pugixml.hpp>

#include <algorithm>

namespace samenhang {

using pugi::xml_node;

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

long count_named(const xml_node& parent, std::string_view name) {
  return std::ranges::count_if(parent.children(), [&](const xml_node& child) { return local_name(child) == name; });
}

Lines::Lines(std::string_view text) {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    ends_.push_back(static_cast<std::ptrdiff_t>(at));
  }
}

long Lines::at(std::ptrdiff_t offset) const {
  if (offset < 0) return 0;
  return std::ranges::lower_bound(ends_, offset) - ends_.begin() + 1;
}

Result<DecodedText> load_xml(std::string_view bytes, std::string_view file, pugi::xml_document& document) {
  if (const auto problem = wrong_content(bytes, file, kXmlContent)) return Failure(*problem);
  Result<DecodedText> xml = xml_text(bytes, file);
  if (!xml) return xml;
  const pugi::xml_parse_result parsed =
      document.load_buffer(xml->text.data(), xml->text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (parsed) return xml;
  Problem problem = file_problem(std::string(file), {message("The file is broken off or is no valid XML here.")},
                                 {message("Save it again in the program it comes from.")});
  problem.row = Lines(xml->text).at(parsed.offset);
  return Failure(problem);
}

Problem other_xml(std::string_view file, const xml_node& root, Message what, Message hint) {
  const std::string element = as_utf8(local_name(root));
  Problem problem = file_problem(std::string(file), {what, {{"element", element}}}, {hint});
  problem.value = element;
  return problem;
}

}  // namespace samenhang
