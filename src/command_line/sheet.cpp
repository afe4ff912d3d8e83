#include "command_line/sheet.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "tables/csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace samenhang {
namespace {

constexpr CsvStyle kStyle{.separator = ';', .bom = false, .crlf = false, .disarm = true};

std::string header_of(const SheetColumn& column, bool labels, const Catalogue& catalogue) {
  return labels ? say(catalogue, column.label) : std::string(column.id);
}

std::string cell_of(const SheetColumn& column, const std::string& cell, bool labels, const Catalogue& catalogue) {
  if (!labels || column.kind != OutputKind::yes_no || cell.empty()) return cell;
  return say(catalogue, cell == "yes" ? message("yes") : message("no"));
}

TextTable text_table(const Sheet& sheet, bool labels, const Catalogue& catalogue) {
  TextTable table;
  for (const SheetColumn& column : sheet.columns) table.header.cells.push_back(header_of(column, labels, catalogue));
  for (const auto& row : sheet.rows) {
    TextRow& written = table.rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      written.cells.push_back(cell_of(sheet.columns[i], row[i], labels, catalogue));
    }
  }
  return table;
}

nlohmann::ordered_json json_number(const std::string& cell) {
  if (const std::optional<long> whole = parse_integer(cell)) return *whole;
  if (const std::optional<double> number = parse_number(cell)) return *number;
  return cell;
}

nlohmann::ordered_json json_cell(const SheetColumn& column, const std::string& cell) {
  if (column.kind == OutputKind::text) return cell;
  if (cell.empty()) return nullptr;
  if (column.kind == OutputKind::yes_no) return cell == "yes";
  return json_number(cell);
}

std::string json_text(const Sheet& sheet, bool labels, const Catalogue& catalogue) {
  auto rows = nlohmann::ordered_json::array();
  for (const auto& row : sheet.rows) {
    auto object = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
      object[header_of(sheet.columns[i], labels, catalogue)] = json_cell(sheet.columns[i], row[i]);
    }
    rows.push_back(std::move(object));
  }
  return rows.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::vector<std::size_t> widths_of(const TextTable& table) {
  std::vector<std::size_t> widths(table.header.cells.size(), 0);
  const auto widen = [&widths](const TextRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) widths[i] = std::max(widths[i], count_characters(row.cells[i]));
  };
  widen(table.header);
  std::ranges::for_each(table.rows, widen);
  return widths;
}

// Numbers stand to the right of their column; the last column is not filled up.
std::string aligned_line(const TextRow& row, const std::vector<std::size_t>& widths, const Sheet& sheet) {
  std::string line;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string space(widths[i] - count_characters(row.cells[i]), ' ');
    const bool right = sheet.columns[i].kind == OutputKind::number;
    if (i > 0) line += "  ";
    line += right ? space + row.cells[i] : row.cells[i] + space;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

std::string aligned_text(const Sheet& sheet, const TextTable& table) {
  const std::vector<std::size_t> widths = widths_of(table);
  std::string text = aligned_line(table.header, widths, sheet);
  for (const TextRow& row : table.rows) text += aligned_line(row, widths, sheet);
  return text;
}

}  // namespace

std::string written(const Sheet& sheet, OutputFormat format, bool labels, const Catalogue& catalogue) {
  if (format == OutputFormat::json) return json_text(sheet, labels, catalogue);
  if (format == OutputFormat::csv) return write_csv(text_table(sheet, labels, catalogue), kStyle);
  return aligned_text(sheet, text_table(sheet, true, catalogue));
}

}  // namespace samenhang
