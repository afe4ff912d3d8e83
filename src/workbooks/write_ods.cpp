#include "base/check.h"
#include "base/date.h"
#include "base/numbers.h"
#include "base/xml_escape.h"
#include "workbooks/sheet_texts.h"
#include "workbooks/write_workbook.h"
#include "workbooks/zip_writing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kMimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr double kCharacter_cm = 0.21;
constexpr std::array<std::string_view, 5> kLookNames{"plain", "title", "header", "hint", "locked"};

constexpr std::string_view kManifest =
    R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
    R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>)"
    R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>)"
    R"(</manifest:manifest>)";

constexpr std::string_view kNamespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )"
    R"(xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" )"
    R"(xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3")";

constexpr std::string_view kDateStyle =
    R"(<number:date-style style:name="day"><number:day number:style="long"/><number:text>-</number:text>)"
    R"(<number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>)";

constexpr std::array<std::string_view, 5> kLookProperties{
    R"(<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" style:cell-protect="none"/>)",
    R"(<style:table-cell-properties style:vertical-align="top"/><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>)",
    R"(<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:background-color="#dce6f1" fo:border-bottom="0.75pt solid #000000"/><style:text-properties fo:font-weight="bold"/>)",
    R"(<style:table-cell-properties style:vertical-align="top"/><style:text-properties fo:font-style="italic" fo:color="#595959"/>)",
    R"(<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:background-color="#ededed"/>)",
};

std::string part_of(std::string_view root, std::string_view content) {
  return fmt::format("{}<{} {}>{}</{}>", kXml, root, kNamespaces, content, root);
}

// One space more than stands between two words, and one at an end, would be lost.
std::string paragraph(std::string_view line) {
  std::string xml;
  std::string plain;
  const auto flush = [&] {
    xml += xml_escaped(plain);
    plain.clear();
  };
  bool may_be_lost = true;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool is_space = line[at] == ' ';
    if (line[at] == '\t') {
      flush();
      xml += "<text:tab/>";
    } else if (is_space && (may_be_lost || at + 1 == line.size())) {
      flush();
      xml += "<text:s/>";
    } else {
      plain += line[at];
    }
    may_be_lost = is_space;
  }
  flush();
  return "<text:p>" + xml + "</text:p>";
}

std::string paragraphs(std::string_view text) {
  std::string xml;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    xml += paragraph(text.substr(at, end - at));
    at = end + 1;
  }
  return xml;
}

std::string content_of(const SheetCell& cell) {
  if (const auto number = number_of(cell)) {
    if (cell.kind == CellKind::date) {
      const std::string day = iso_date(parse_date(cell.text).value_or(Date{}));
      return fmt::format(R"( office:value-type="date" office:date-value="{}"/>)", day);
    }
    return fmt::format(R"( office:value-type="float" office:value="{}"/>)", shortest(*number));
  }
  if (cell.kind == CellKind::yes_no && (cell.text == "true" || cell.text == "false")) {
    return fmt::format(R"( office:value-type="boolean" office:boolean-value="{}"/>)", cell.text);
  }
  const std::string text = cell_text(cell.text);
  if (text.empty()) return "/>";
  return R"( office:value-type="string">)" + paragraphs(text) + "</table:table-cell>";
}

// Everything that the sheets have in common: named once, used by name.
class Rules {
 public:
  // The name of the rule that offers these choices.
  std::string name_of(const std::vector<std::string>& choices, const std::string& base_cell) {
    std::string condition;
    for (const std::string& choice : choices) {
      condition += condition.empty() ? "" : ";";
      condition += '"';
      for (const char c : cell_text(choice)) condition += c == '"' ? std::string("\"\"") : std::string(1, c);
      condition += '"';
    }
    const auto [found, is_new] = names_.try_emplace(condition, fmt::format("list{}", names_.size() + 1));
    if (is_new) {
      xml_ += fmt::format(R"-(<table:content-validation table:name="{}" )-"
                          R"-(table:condition="of:cell-content-is-in-list({})" table:allow-empty-cell="true" )-"
                          R"-(table:display-list="unsorted" table:base-cell-address="{}">)-"
                          R"-(<table:error-message table:message-type="warning" table:display="true"/>)-"
                          "</table:content-validation>",
                          found->second, xml_escaped(condition), xml_escaped(base_cell));
    }
    return found->second;
  }

  std::string xml() const {
    return xml_.empty() ? "" : "<table:content-validations>" + xml_ + "</table:content-validations>";
  }

 private:
  std::map<std::string, std::string> names_;
  std::string xml_;
};

struct NamedDropDown {
  const DropDown* drop_down = nullptr;
  std::string rule;
};

std::string row_xml(const SheetContent& content, std::size_t row, const std::vector<NamedDropDown>& drop_downs) {
  static const std::vector<SheetCell> no_cells;
  const std::vector<SheetCell>& cells = row < content.rows.size() ? content.rows[row] : no_cells;
  std::vector<const NamedDropDown*> rules(cells.size(), nullptr);
  for (const NamedDropDown& named : drop_downs) {
    const DropDown& range = *named.drop_down;
    if (row < range.first_row || row > range.last_row) continue;
    if (range.column >= rules.size()) rules.resize(range.column + 1, nullptr);
    rules[range.column] = &named;
  }
  std::string xml;
  for (std::size_t column = 0; column < rules.size(); ++column) {
    const SheetCell cell = column < cells.size() ? cells[column] : SheetCell{};
    xml += fmt::format(R"(<table:table-cell table:style-name="{}{}")",
                       kLookNames.at(static_cast<std::size_t>(cell.look)), cell.kind == CellKind::date ? "-day" : "");
    if (rules[column] != nullptr) xml += fmt::format(R"( table:content-validation-name="{}")", rules[column]->rule);
    xml += content_of(cell);
  }
  return xml.empty() ? "<table:table-cell/>" : xml;
}

// Rows that are alike stand there once, with how often they come.
std::string rows_xml(const SheetContent& content, const std::vector<NamedDropDown>& drop_downs) {
  std::size_t count = std::max<std::size_t>(content.rows.size(), 1);
  for (const NamedDropDown& named : drop_downs) count = std::max(count, named.drop_down->last_row + 1);
  std::string xml;
  std::string cells = row_xml(content, 0, drop_downs);
  std::size_t times = 1;
  for (std::size_t row = 1; row <= count; ++row) {
    std::string next = row < count ? row_xml(content, row, drop_downs) : std::string();
    if (next == cells) {
      ++times;
      continue;
    }
    xml += times == 1 ? std::string("<table:table-row>")
                      : fmt::format(R"(<table:table-row table:number-rows-repeated="{}">)", times);
    xml += cells + "</table:table-row>";
    cells = std::move(next);
    times = 1;
  }
  return xml;
}

std::string columns_xml(const SheetContent& content, std::map<std::string, std::string>& width_styles) {
  std::string xml;
  for (const double width : content.widths) {
    const std::string size = fixed(width * kCharacter_cm, 2) + "cm";
    const auto found = width_styles.try_emplace(size, fmt::format("width{}", width_styles.size() + 1)).first;
    xml += fmt::format(R"(<table:table-column table:style-name="{}" table:default-cell-style-name="plain"/>)",
                       found->second);
  }
  constexpr std::size_t kColumns = 1024;
  const std::size_t rest = kColumns - std::min(content.widths.size(), kColumns - 1);
  return xml + fmt::format(R"(<table:table-column table:number-columns-repeated="{}" )"
                           R"(table:default-cell-style-name="plain"/>)",
                           rest);
}

std::string quoted(const std::string& sheet_name) {
  std::string name = "'";
  for (const char c : sheet_name) name += c == '\'' ? std::string("''") : std::string(1, c);
  return name + "'";
}

std::string sheet_xml(const SheetContent& content, const std::string& name, Rules& rules,
                      std::map<std::string, std::string>& width_styles) {
  std::vector<NamedDropDown> drop_downs;
  for (const DropDown& drop_down : content.drop_downs) {
    if (drop_down.choices.empty()) continue;
    drop_downs.push_back({&drop_down, rules.name_of(drop_down.choices, quoted(name) + ".A1")});
  }
  return fmt::format(R"(<table:table table:name="{}"{}>)", xml_escaped(name),
                     has_locked_cells(content) ? R"( table:protected="true")" : "") +
         columns_xml(content, width_styles) + rows_xml(content, drop_downs) + "</table:table>";
}

std::string styles_xml(const std::map<std::string, std::string>& width_styles) {
  std::string xml(kDateStyle);
  for (const auto& [size, name] : width_styles) {
    xml += fmt::format(R"(<style:style style:name="{}" style:family="table-column">)"
                       R"(<style:table-column-properties style:column-width="{}"/></style:style>)",
                       name, size);
  }
  for (std::size_t look = 0; look < kLookNames.size(); ++look) {
    for (const bool is_date : {false, true}) {
      xml += fmt::format(R"(<style:style style:name="{}{}" style:family="table-cell"{}>{}</style:style>)",
                         kLookNames.at(look), is_date ? "-day" : "", is_date ? R"( style:data-style-name="day")" : "",
                         kLookProperties.at(look));
    }
  }
  return "<office:automatic-styles>" + xml + "</office:automatic-styles>";
}

std::string setting(std::string_view name, std::string_view type, std::size_t value) {
  return fmt::format(R"(<config:config-item config:name="{}" config:type="{}">{}</config:config-item>)", name, type,
                     value);
}

// Which rows stay in sight.
std::string settings_xml(std::span<const SheetContent> sheets, const std::vector<std::string>& names) {
  std::string tables;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (sheets[i].frozen_rows == 0) continue;
    tables += fmt::format(R"(<config:config-item-map-entry config:name="{}">)", xml_escaped(names[i])) +
              setting("VerticalSplitMode", "short", 2) +
              setting("VerticalSplitPosition", "int", sheets[i].frozen_rows) + setting("ActiveSplitRange", "short", 2) +
              setting("PositionTop", "int", 0) + setting("PositionBottom", "int", sheets[i].frozen_rows) +
              "</config:config-item-map-entry>";
  }
  if (tables.empty()) return "<office:settings/>";
  return R"(<office:settings><config:config-item-set config:name="ooo:view-settings">)"
         R"(<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>)"
         R"(<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>)"
         R"(<config:config-item-map-named config:name="Tables">)" +
         tables +
         "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
         "</config:config-item-set></office:settings>";
}

}  // namespace

std::string write_ods(std::span<const SheetContent> sheets) {
  check(!sheets.empty(), "a workbook has a sheet");
  const std::vector<std::string> names = sheet_names(sheets);
  Rules rules;
  std::map<std::string, std::string> width_styles;
  std::string tables;
  for (std::size_t i = 0; i < sheets.size(); ++i) tables += sheet_xml(sheets[i], names[i], rules, width_styles);
  const std::string body =
      "<office:body><office:spreadsheet>" + rules.xml() + tables + "</office:spreadsheet></office:body>";
  const std::array parts{
      ZipPart{"mimetype", std::string(kMimeType), true},
      ZipPart{"META-INF/manifest.xml", std::string(kXml).append(kManifest)},
      ZipPart{"content.xml", part_of("office:document-content", styles_xml(width_styles) + body)},
      ZipPart{"styles.xml", part_of("office:document-styles", "<office:styles/>")},
      ZipPart{"settings.xml", part_of("office:document-settings", settings_xml(sheets, names))},
  };
  return zip_of(parts);
}

}  // namespace samenhang
