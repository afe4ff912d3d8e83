#pragma once

#include "workbooks/allowance.h"
#include "workbooks/zip_reading.h"

#include <string_view>

namespace samenhang {

/// A name without the prefix of its namespace.
std::string_view local_name(std::string_view name);

// The attributes of an element, valid as long as it is told of.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}

  /// By the name without its prefix; empty where it is not given.
  std::string_view operator[](std::string_view local) const;

  /// By the name as it stands there.
  std::string_view whole(std::string_view name) const;

 private:
  const char* const* pairs_;  // name, value, name, value … null
};

// Who is told what stands in an XML document, from its beginning to its end.
class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  virtual void begin(std::string_view element, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view element) = 0;
  virtual void text(std::string_view piece) = 0;  // of one text there may be several
};

/// Tells `handler` of a part of a zip. One with a document type is PartEnd::unsafe, at once: entities are declared
/// there.
PartEnd read_xml(const ZipReading& zip, std::string_view part, XmlHandler& handler, Allowance& allowance);

/// The same of XML in memory.
PartEnd read_xml(std::string_view xml, XmlHandler& handler, Allowance& allowance);

}  // namespace samenhang
