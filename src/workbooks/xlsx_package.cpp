#include "workbooks/xlsx_package.h"

#include "base/numbers.h"
#include "workbooks/read_workbook.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace samenhang {
namespace {

// A part that another one names.
struct Relation {
  std::string kind;  // the end of its type: worksheet, styles …
  std::string part;
};

using Relations = std::map<std::string, Relation, std::less<>>;

bool is_true(std::string_view value) {
  return value == "1" || value == "true";
}

std::string_view folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

// The part that `target` means when a part of `folder` says it; empty where the way goes up.
std::string part_at(std::string_view folder, std::string_view target) {
  if (target.find("..") != std::string_view::npos) return {};
  if (target.starts_with('/')) return std::string(target.substr(1));
  if (target.starts_with("./")) target.remove_prefix(2);
  return std::string(folder).append(target);
}

class RelationsHandler : public XmlHandler {
 public:
  RelationsHandler(Relations& relations, Allowance& allowance, std::string folder)
      : relations_(relations), allowance_(allowance), folder_(std::move(folder)) {}

  void begin(std::string_view element, const XmlAttributes& attributes) override {
    if (local_name(element) != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    const std::string_view target = attributes["Target"];
    if (!allowance_.spend(1, type.size() + target.size())) return;
    relations_.try_emplace(std::string(attributes["Id"]),
                           Relation{std::string(type.substr(type.rfind('/') + 1)), part_at(folder_, target)});
  }
  void end(std::string_view /*element*/) override {}
  void text(std::string_view /*piece*/) override {}

 private:
  Relations& relations_;
  Allowance& allowance_;
  std::string folder_;
};

// What `part` names; nothing where the zip does not say.
PartEnd read_relations(const ZipReading& zip, std::string_view part, Allowance& allowance, Relations& relations) {
  const std::string_view folder = folder_of(part);
  const std::string name = std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
  RelationsHandler handler(relations, allowance, std::string(folder));
  return read_xml(zip, name, handler, allowance);
}

std::string part_of_kind(const Relations& relations, std::string_view kind, std::string_view usual) {
  const auto found =
      std::ranges::find_if(relations, [kind](const auto& relation) { return relation.second.kind == kind; });
  return std::string(found == relations.end() || found->second.part.empty() ? usual : found->second.part);
}

class WorkbookHandler : public XmlHandler {
 public:
  WorkbookHandler(XlsxPackage& package, const Relations& relations, Allowance& allowance)
      : package_(package), relations_(relations), allowance_(allowance) {}

  void begin(std::string_view element, const XmlAttributes& attributes) override {
    const std::string_view name = local_name(element);
    if (name == "workbook") is_workbook_ = true;
    if (name == "workbookPr") package_.from_1904 = is_true(attributes["date1904"]);
    if (name == "sheet") add_sheet(attributes);
  }
  void end(std::string_view /*element*/) override {}
  void text(std::string_view /*piece*/) override {}

  bool is_workbook() const { return is_workbook_; }

 private:
  void add_sheet(const XmlAttributes& attributes) {
    const std::string_view state = attributes["state"];
    const auto relation = relations_.find(attributes["id"]);
    const bool is_elsewhere = relation != relations_.end() && relation->second.kind != "worksheet";
    if (is_elsewhere) return;  // a chart, a dialogue, a macro of Excel 4
    if (package_.sheets.size() >= kMostEntries) return allowance_.exceed();
    package_.sheets.push_back({std::string(attributes["name"]),
                               relation == relations_.end() ? std::string() : relation->second.part,
                               state == "hidden" || state == "veryHidden"});
  }

  XlsxPackage& package_;
  const Relations& relations_;
  Allowance& allowance_;
  bool is_workbook_ = false;
};

class StylesHandler : public XmlHandler {
 public:
  StylesHandler(std::vector<NumberMeaning>& meanings, Allowance& allowance)
      : meanings_(meanings), allowance_(allowance) {}

  void begin(std::string_view element, const XmlAttributes& attributes) override {
    const std::string_view name = local_name(element);
    if (name == "cellXfs") is_in_formats_ = true;
    const auto id = parse_integer(attributes["numFmtId"]);
    if (name == "numFmt" && id && allowance_.spend(1, 0)) own_[*id] = meaning_of_code(attributes["formatCode"]);
    if (name == "xf" && is_in_formats_ && allowance_.spend(1, 0)) meanings_.push_back(meaning_of(id.value_or(0)));
  }
  void end(std::string_view element) override {
    if (local_name(element) == "cellXfs") is_in_formats_ = false;
  }
  void text(std::string_view /*piece*/) override {}

 private:
  NumberMeaning meaning_of(long id) const {
    const auto found = own_.find(id);
    return found == own_.end() ? meaning_of_format(id) : found->second;
  }

  std::vector<NumberMeaning>& meanings_;
  Allowance& allowance_;
  std::map<long, NumberMeaning> own_;
  bool is_in_formats_ = false;
};

class SharedTextsHandler : public XmlHandler {
 public:
  SharedTextsHandler(SharedTexts& texts, Allowance& allowance) : texts_(texts), allowance_(allowance) {}

  void begin(std::string_view element, const XmlAttributes& /*attributes*/) override {
    const std::string_view name = local_name(element);
    if (name == "si") text_.clear();
    if (name == "rPh") is_reading_aid_ = true;
    if (name == "t") is_text_ = !is_reading_aid_;
  }
  void end(std::string_view element) override {
    const std::string_view name = local_name(element);
    if (name == "t") is_text_ = false;
    if (name == "rPh") is_reading_aid_ = false;
    if (name == "si" && allowance_.spend(2, text_.size())) texts_.add(without_excel_codes(text_));
  }
  void text(std::string_view piece) override {
    if (is_text_) text_ += piece;
  }

 private:
  SharedTexts& texts_;
  Allowance& allowance_;
  std::string text_;
  bool is_text_ = false;
  bool is_reading_aid_ = false;  // how a Japanese text is said
};

void add_utf8(std::string& text, unsigned character) {
  constexpr unsigned kSix = 0x3F;
  const auto add = [&text](unsigned byte) { text += static_cast<char>(byte); };
  if (character < 0x80) {
    add(character);
  } else if (character < 0x800) {
    add(0xC0 | (character >> 6U));
    add(0x80 | (character & kSix));
  } else {
    add(0xE0 | (character >> 12U));
    add(0x80 | ((character >> 6U) & kSix));
    add(0x80 | (character & kSix));
  }
}

// The character of a code _x0041_ at the beginning of `text`, of those that are whole by themselves.
std::optional<unsigned> coded_character(std::string_view text) {
  constexpr std::size_t kLength = 7;
  if (text.size() < kLength || text[1] != 'x' || text[kLength - 1] != '_') return std::nullopt;
  unsigned character = 0;
  const char* const end = text.data() + kLength - 1;
  const auto [at, error] = std::from_chars(text.data() + 2, end, character, 16);
  const bool is_half = character >= 0xD800 && character < 0xE000;
  return error == std::errc{} && at == end && !is_half && character != 0 ? std::optional(character) : std::nullopt;
}

// Relations and workbook: which parts there are.
PartEnd read_frame(const ZipReading& zip, Allowance& allowance, XlsxPackage& package, Relations& relations) {
  Relations roots;
  PartEnd end = read_relations(zip, "", allowance, roots);
  if (end != PartEnd::whole && end != PartEnd::missing) return end;
  const std::string workbook = part_of_kind(roots, "officeDocument", "xl/workbook.xml");
  if (!zip.has(workbook)) return PartEnd::missing;
  end = read_relations(zip, workbook, allowance, relations);
  if (end != PartEnd::whole) return end == PartEnd::missing ? PartEnd::broken : end;
  WorkbookHandler handler(package, relations, allowance);
  end = read_xml(zip, workbook, handler, allowance);
  return end == PartEnd::whole && !handler.is_workbook() ? PartEnd::missing : end;
}

PartEnd if_there(PartEnd end) {
  return end == PartEnd::missing ? PartEnd::whole : end;
}

}  // namespace

std::string without_excel_codes(std::string_view text) {
  std::string plain;
  std::size_t begin = 0;
  for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at + 1)) {
    const auto character = at < begin ? std::nullopt : coded_character(text.substr(at));
    if (!character) continue;
    plain += text.substr(begin, at - begin);
    add_utf8(plain, *character);
    begin = at + 7;
  }
  return plain.append(text.substr(begin));
}

PartEnd read_package(const ZipReading& zip, Allowance& allowance, XlsxPackage& package) {
  Relations relations;
  PartEnd end = read_frame(zip, allowance, package, relations);
  if (end != PartEnd::whole) return end;
  StylesHandler styles(package.meanings, allowance);
  end = if_there(read_xml(zip, part_of_kind(relations, "styles", "xl/styles.xml"), styles, allowance));
  if (end != PartEnd::whole) return end;
  SharedTextsHandler texts(package.texts, allowance);
  return if_there(read_xml(zip, part_of_kind(relations, "sharedStrings", "xl/sharedStrings.xml"), texts, allowance));
}

}  // namespace samenhang
