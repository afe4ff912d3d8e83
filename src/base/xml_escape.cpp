#include "base/xml_escape.h"

#include "base/fold.h"

namespace samenhang {
namespace {

// What stands for a character that means something to XML; empty for any other.
std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string xml;
  for (const char c : as_utf8(text)) {
    const std::string_view entity = entity_of(c);
    if (!entity.empty()) {
      xml += entity;
    } else if (static_cast<unsigned char>(c) >= ' ') {
      xml += c;
    }
  }
  return xml;
}

}  // namespace samenhang
