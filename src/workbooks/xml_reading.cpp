#include "workbooks/xml_reading.h"

#include "base/check.h"

#include <expat.h>

#include <memory>

namespace samenhang {
namespace {

// A tag or comment that is not whole yet is looked at again from its beginning with each piece.
constexpr XML_Index kLongestTag_bytes = XML_Index{1} << 22U;

struct FreeParser {
  void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

class Parser {
 public:
  explicit Parser(XmlHandler& handler) : handler_(handler), parser_(XML_ParserCreate(nullptr)) {
    check(parser_ != nullptr, "there is memory for a parser");
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_begin, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
  }

  PartEnd take(std::string_view piece) {
    const auto status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), XML_FALSE);
    if (status != XML_STATUS_OK) return failure();
    taken_ += static_cast<XML_Index>(piece.size());
    return taken_ - XML_GetCurrentByteIndex(parser_.get()) > kLongestTag_bytes ? PartEnd::too_large : PartEnd::whole;
  }

  PartEnd finish() { return XML_Parse(parser_.get(), "", 0, XML_TRUE) == XML_STATUS_OK ? PartEnd::whole : failure(); }

 private:
  static void on_begin(void* self, const char* name, const char** pairs) {
    static_cast<Parser*>(self)->handler_.begin(name, XmlAttributes(pairs));
  }
  static void on_end(void* self, const char* name) { static_cast<Parser*>(self)->handler_.end(name); }
  static void on_text(void* self, const char* text, int length) {
    static_cast<Parser*>(self)->handler_.text({text, static_cast<std::size_t>(length)});
  }
  static void on_doctype(void* self, const char* /*name*/, const char* /*system*/, const char* /*identity*/,
                         int /*has_subset*/) {
    auto* const parser = static_cast<Parser*>(self);
    parser->has_doctype_ = true;
    XML_StopParser(parser->parser_.get(), XML_FALSE);
  }

  PartEnd failure() const { return has_doctype_ ? PartEnd::unsafe : PartEnd::broken; }

  XmlHandler& handler_;
  std::unique_ptr<XML_ParserStruct, FreeParser> parser_;
  XML_Index taken_ = 0;
  bool has_doctype_ = false;
};

PartEnd why_not(const Allowance& allowance) {
  return allowance.is_exceeded() ? PartEnd::too_large : PartEnd::stopped;
}

}  // namespace

std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::operator[](std::string_view local) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (local_name(pair[0]) == local) return pair[1];
  }
  return {};
}

std::string_view XmlAttributes::whole(std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (pair[0] == name) return pair[1];
  }
  return {};
}

PartEnd read_xml(const ZipReading& zip, std::string_view part, XmlHandler& handler, Allowance& allowance) {
  Parser parser(handler);
  PartEnd told = PartEnd::whole;
  const PartEnd unpacked = zip.unpack(part, [&](std::string_view piece) {
    told = parser.take(piece);
    if (told == PartEnd::whole && !allowance.go_on(piece.size())) told = why_not(allowance);
    return told == PartEnd::whole;
  });
  if (told != PartEnd::whole) return told;
  return unpacked == PartEnd::whole ? parser.finish() : unpacked;
}

PartEnd read_xml(std::string_view xml, XmlHandler& handler, Allowance& allowance) {
  Parser parser(handler);
  const PartEnd told = parser.take(xml);
  if (told != PartEnd::whole) return told;
  return allowance.go_on(xml.size()) ? parser.finish() : why_not(allowance);
}

}  // namespace samenhang
