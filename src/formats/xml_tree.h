#pragma once

#include "base/message.h"
#include "base/result.h"
#include "tables/text_encoding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace samenhang {

// What the readers of XML have in common. Elements are told by their names without a namespace's prefix, since
// programs differ in what they declare.

std::string_view local_name(const pugi::xml_node& node);

pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view name);

/// The text that stands in it, trimmed; not that of elements in it.
std::string text_of(const pugi::xml_node& node);

/// How many children have this name.
long count_named(const pugi::xml_node& parent, std::string_view name);

// The line that a place in the document stands on.
class Lines {
 public:
  explicit Lines(std::string_view text);

  long at(std::ptrdiff_t offset) const;  // 0 where the offset is not known

 private:
  std::vector<std::ptrdiff_t> ends_;
};

/// Puts the file in `document`, and gives its text, into which offset_debug points.
///
/// Refuses  what is not XML or is broken off (the problem names the line), and an encoding that is not known.
Result<DecodedText> load_xml(std::string_view bytes, std::string_view file, pugi::xml_document& document);

/// The problem of a file that holds XML of another kind: `what` has a blank {element}.
Problem other_xml(std::string_view file, const pugi::xml_node& root, Message what, Message hint);


}  // namespace samenhang
