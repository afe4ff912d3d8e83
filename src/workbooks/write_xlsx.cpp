#include "base/check.h"
#include "base/numbers.h"
#include "base/parts.h"
#include "base/xml_escape.h"
#include "workbooks/cell_names.h"
#include "workbooks/sheet_texts.h"
#include "workbooks/write_workbook.h"
#include "workbooks/zip_writing.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackage = "http://schemas.openxmlformats.org/package/2006";
constexpr std::string_view kMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
constexpr std::size_t kLongestList_bytes = 255;  // of choices that stand in the rule itself; Excel counts characters
constexpr double kUsualWidth = 9.14;

// One format a look, and behind these the same with a date.
constexpr std::size_t kLooks = 5;
constexpr std::string_view kStyles =
    R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/></numFmts>)"
    R"(<fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
    R"(<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill>)"
    R"(<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>)"
    R"(<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>)"
    R"(<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)";

struct LookFormat {
  int font = 0;
  int fill = 0;
  int border = 0;
  bool wraps = false;
  bool is_protected = true;
};

LookFormat format_of(CellLook look) {
  switch (look) {
    case CellLook::plain:
      return {.wraps = true, .is_protected = false};
    case CellLook::title:
      return {.font = 1};
    case CellLook::header:
      return {.font = 2, .fill = 2, .border = 1, .wraps = true};
    case CellLook::hint:
      return {.font = 3};
    case CellLook::locked:
      return {.fill = 3, .wraps = true};
  }
  return {};
}

// Formats by number: 0 is that of cells of which nothing is said.
std::size_t style_of(CellLook look, bool is_date) {
  return 1 + static_cast<std::size_t>(look) + (is_date ? kLooks : 0);
}

std::string styles_xml() {
  std::string formats = R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)";
  for (const int number_format : {0, 164}) {
    for (std::size_t look = 0; look < kLooks; ++look) {
      const LookFormat format = format_of(static_cast<CellLook>(look));
      formats += fmt::format(R"(<xf numFmtId="{}" fontId="{}" fillId="{}" borderId="{}" xfId="0"{} applyFont="1" )"
                             R"(applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">)"
                             R"(<alignment vertical="top"{}/><protection locked="{}"/></xf>)",
                             number_format, format.font, format.fill, format.border,
                             number_format == 0 ? "" : R"( applyNumberFormat="1")",
                             format.wraps ? R"( wrapText="1")" : "", format.is_protected ? 1 : 0);
    }
  }
  return fmt::format(
      R"({}<styleSheet {}>{}<cellXfs count="{}">{}</cellXfs>)"
      R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)",
      kXml, kMain, kStyles, 1 + 2 * kLooks, formats);
}

// Excel takes _x0041_ for the character with that number.
std::string without_codes(std::string text) {
  const auto is_code = [&text](std::size_t at) {
    return at + 6 < text.size() && text[at + 6] == '_' &&
           std::string_view(text).substr(at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
  };
  constexpr std::string_view kUnderscore = "_x005F";
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    if (!is_code(at)) continue;
    text.insert(at, kUnderscore);
    at += kUnderscore.size();
  }
  return text;
}

std::string cell_xml(const SheetCell& cell, std::size_t row, std::size_t column) {
  const auto number = number_of(cell);
  const std::string begin = fmt::format(R"(<c r="{}" s="{}")", cell_name(row, column),
                                        style_of(cell.look, number && cell.kind == CellKind::date));
  if (number) return fmt::format("{}><v>{}</v></c>", begin, shortest(*number));
  if (cell.kind == CellKind::yes_no && (cell.text == "true" || cell.text == "false")) {
    return fmt::format(R"({} t="b"><v>{}</v></c>)", begin, cell.text == "true" ? 1 : 0);
  }
  const std::string text = cell_text(cell.text);
  if (text.empty()) return begin + "/>";
  return fmt::format(R"({} t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>)", begin,
                     xml_escaped(without_codes(text)));
}

std::string rows_xml(const SheetContent& content) {
  std::string xml;
  for (std::size_t row = 0; row < content.rows.size(); ++row) {
    if (content.rows[row].empty()) continue;
    xml += fmt::format(R"(<row r="{}">)", row + 1);
    std::size_t column = 0;
    for (const SheetCell& cell : content.rows[row]) xml += cell_xml(cell, row, column++);
    xml += "</row>";
  }
  return "<sheetData>" + xml + "</sheetData>";
}

std::string columns_xml(const SheetContent& content, bool is_protected) {
  const std::string style = is_protected ? fmt::format(R"( style="{}")", style_of(CellLook::plain, false)) : "";
  std::string xml;
  std::size_t column = 0;
  for (const double width : content.widths) {
    ++column;
    xml +=
        fmt::format(R"(<col min="{}" max="{}" width="{}"{} customWidth="1"/>)", column, column, shortest(width), style);
  }
  if (is_protected) {  // who fills the sheet in can go on in rows and columns that are empty now
    xml += fmt::format(R"(<col min="{}" max="{}" width="{}"{}/>)", column + 1, kMostColumns, kUsualWidth, style);
  }
  return xml.empty() ? "" : "<cols>" + xml + "</cols>";
}

std::string view_xml(const SheetContent& content, bool is_first) {
  const std::string pane =
      content.frozen_rows == 0
          ? ""
          : fmt::format(R"(<pane ySplit="{}" topLeftCell="{}" activePane="bottomLeft" state="frozen"/>)",
                        content.frozen_rows, cell_name(content.frozen_rows, 0));
  return fmt::format(R"(<sheetViews><sheetView{} workbookViewId="0">{}</sheetView></sheetViews>)",
                     is_first ? R"( tabSelected="1")" : "", pane);
}

// The lists that are too long for the rule of a cell, in columns of a sheet that is not shown.
class LongLists {
 public:
  explicit LongLists(std::string sheet_name) { sheet_.name = std::move(sheet_name); }

  const SheetContent& sheet() const { return sheet_; }

  std::string range_of(const std::vector<std::string>& choices) {
    const auto [found, is_new] = columns_.try_emplace(choices, columns_.size());
    const std::size_t column = found->second;
    for (std::size_t row = 0; is_new && row < choices.size(); ++row) {
      if (row == sheet_.rows.size()) sheet_.rows.emplace_back();
      sheet_.rows[row].resize(column + 1);
      sheet_.rows[row][column].text = choices[row];
    }
    const std::string letters = column_name(column);
    return fmt::format("'{}'!${}$1:${}${}", sheet_.name, letters, letters, choices.size());
  }

 private:
  SheetContent sheet_;
  std::map<std::vector<std::string>, std::size_t> columns_;
};

bool fits_in_a_rule(const std::vector<std::string>& choices) {
  const bool is_simple = std::ranges::none_of(
      choices, [](const std::string& choice) { return choice.find_first_of(",\"\n_") != std::string::npos; });
  return is_simple && join(choices, ",").size() <= kLongestList_bytes;
}

std::string drop_downs_xml(const std::vector<DropDown>& drop_downs, LongLists& lists) {
  std::string xml;
  std::size_t count = 0;
  for (const DropDown& drop_down : drop_downs) {
    std::vector<std::string> choices;
    choices.reserve(drop_down.choices.size());
    for (const std::string& choice : drop_down.choices) choices.push_back(cell_text(choice));
    if (choices.empty()) continue;
    ++count;
    const std::string list = fits_in_a_rule(choices) ? '"' + join(choices, ",") + '"' : lists.range_of(choices);
    // Who answers otherwise is asked whether that is meant, and may.
    xml += fmt::format(R"(<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" )"
                       R"(showErrorMessage="1" sqref="{}:{}"><formula1>{}</formula1></dataValidation>)",
                       cell_name(drop_down.first_row, drop_down.column),
                       cell_name(drop_down.last_row, drop_down.column), xml_escaped(list));
  }
  return count == 0 ? "" : fmt::format(R"(<dataValidations count="{}">{}</dataValidations>)", count, xml);
}

// What a protected sheet still lets its reader do.
constexpr std::string_view kProtection =
    R"(<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0"/>)";

std::string sheet_xml(const SheetContent& content, bool is_first, LongLists& lists) {
  const bool is_protected = has_locked_cells(content);
  return fmt::format("{}<worksheet {}>{}{}{}{}{}</worksheet>", kXml, kMain, view_xml(content, is_first),
                     columns_xml(content, is_protected), rows_xml(content), is_protected ? kProtection : "",
                     drop_downs_xml(content.drop_downs, lists));
}

std::string relation(std::size_t id, std::string_view kind, std::string_view target) {
  return fmt::format(R"(<Relationship Id="rId{}" Type="{}/{}" Target="{}"/>)", id, kOffice, kind, target);
}

std::string relations(std::string_view content) {
  return fmt::format(R"({}<Relationships xmlns="{}/relationships">{}</Relationships>)", kXml, kPackage, content);
}

std::string kind_of_part(std::string_view name, std::string_view kind) {
  return fmt::format(R"(<Override PartName="/{}" ContentType="{}.{}+xml"/>)", name, kMediaType, kind);
}

std::string part_name(std::size_t sheet) {
  return fmt::format("xl/worksheets/sheet{}.xml", sheet + 1);
}

// The parts that say where the others are, of a workbook with sheets of these names.
std::vector<ZipPart> frame_of(const std::vector<std::string>& names, bool last_is_hidden) {
  std::string kinds = kind_of_part("xl/workbook.xml", "sheet.main") + kind_of_part("xl/styles.xml", "styles");
  std::string sheets;
  std::string targets;
  for (std::size_t i = 0; i < names.size(); ++i) {
    kinds += kind_of_part(part_name(i), "worksheet");
    sheets += fmt::format(R"(<sheet name="{}" sheetId="{}"{} r:id="rId{}"/>)", xml_escaped(names[i]), i + 1,
                          last_is_hidden && i + 1 == names.size() ? R"( state="hidden")" : "", i + 1);
    targets += relation(i + 1, "worksheet", std::string_view(part_name(i)).substr(3));
  }
  targets += relation(names.size() + 1, "styles", "styles.xml");
  return {
      {"[Content_Types].xml",
       fmt::format(
           R"({}<Types xmlns="{}/content-types">)"
           R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
           R"(<Default Extension="xml" ContentType="application/xml"/>{}</Types>)",
           kXml, kPackage, kinds)},
      {"_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml",
       fmt::format(
           R"({}<workbook {} xmlns:r="{}"><bookViews><workbookView/></bookViews><sheets>{}</sheets></workbook>)", kXml,
           kMain, kOffice, sheets)},
      {"xl/_rels/workbook.xml.rels", relations(targets)},
      {"xl/styles.xml", styles_xml()},
  };
}

}  // namespace

std::string write_xlsx(std::span<const SheetContent> sheets) {
  check(!sheets.empty(), "a workbook has a sheet");
  std::vector<std::string> names = sheet_names(sheets);
  LongLists lists(name_apart("_lists", names));
  std::vector<ZipPart> sheet_parts;
  for (const SheetContent& sheet : sheets) {
    const std::size_t number = sheet_parts.size();
    sheet_parts.push_back({part_name(number), sheet_xml(sheet, number == 0, lists)});
  }
  const bool has_long_lists = !lists.sheet().rows.empty();
  if (has_long_lists) {
    names.push_back(lists.sheet().name);
    LongLists none("");
    sheet_parts.push_back({part_name(sheet_parts.size()), sheet_xml(lists.sheet(), false, none)});
  }
  std::vector<ZipPart> parts = frame_of(names, has_long_lists);
  std::ranges::move(sheet_parts, std::back_inserter(parts));
  return zip_of(parts);
}

}  // namespace samenhang
