#include "formats/json.h"

#include "base/date.h"
#include "base/fold.h"
#include "base/numbers.h"
#include "base/parts.h"
#include "formats/json_columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace samenhang {
namespace {

using Json = nlohmann::ordered_json;

// The cell as JSON; what is not of the column's form stays the text it is.
class Cells {
 public:
  explicit Cells(const CodeLists& lists) : lists_(lists) {}

  Json json(const JsonColumn& column, const std::string& cell) const {
    switch (column.form) {
      case CellForm::text:
        return cell;
      case CellForm::many:
        return split(cell);
      case CellForm::code:
        return key(column, cell);
      case CellForm::codes:
        return keys(column, cell);
      case CellForm::number:
        return number(cell);
      case CellForm::yes_no:
        return yes_no(cell);
      case CellForm::date:
        return date(cell);
    }
    return cell;
  }

 private:
  std::string key(const JsonColumn& column, std::string_view text) const {
    const auto found = column.list ? lists_.match(*column.list, text) : std::nullopt;
    return found.value_or(std::string(text));
  }

  Json keys(const JsonColumn& column, const std::string& cell) const {
    Json list = Json::array();
    for (const std::string_view part : split(cell)) list.push_back(key(column, part));
    return list;
  }

  static Json number(const std::string& cell) {
    const std::optional<long> whole = parse_integer(cell);
    return whole ? Json(*whole) : Json(cell);
  }

  static Json date(const std::string& cell) {
    const std::optional<Date> day = parse_date(cell);
    return day ? Json(iso_date(*day)) : Json(cell);
  }

  Json yes_no(const std::string& cell) const {
    const std::optional<std::string> answer = lists_.match(ListId::answer, cell);
    if (answer == "yes") return true;
    if (answer == "no") return false;
    return cell;
  }

  const CodeLists& lists_;
};

const JsonColumn* column_with(std::span<const JsonColumn> columns, const std::string& header) {
  const auto found =
      std::ranges::find(columns, fold(header), [](const JsonColumn& column) { return fold(column.header); });
  return found == columns.end() ? nullptr : &*found;
}

Json rows_of(const TextTable& table, const JsonTable& form, const Cells& cells) {
  Json rows = Json::array();
  for (const TextRow& row : table.rows) {
    Json object = Json::object();
    for (std::size_t i = 0; i < std::min(row.cells.size(), table.header.cells.size()); ++i) {
      const JsonColumn* column = column_with(form.columns, table.header.cells[i]);
      if (column == nullptr || row.cells[i].empty()) continue;
      object[std::string(column->name)] = cells.json(*column, row.cells[i]);
    }
    rows.push_back(std::move(object));
  }
  return rows;
}

Json project_of(const ProjectFacts& facts) {
  Json project = Json::object();
  const auto put = [&](const char* name, const std::string& value) {
    if (!value.empty()) project[name] = value;
  };
  put("municipality", facts.municipality);
  put("municipality_code", facts.municipality_code);
  if (facts.reference_date) put("reference_date", iso_date(*facts.reference_date));
  put("scheme", facts.scheme);
  for (const auto& [key, value] : facts.other) project["other"].push_back({{"key", key}, {"value", value}});
  return project;
}

std::string text_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// One row a line, so that two versions compare well.
void put_list(std::string& text, std::string_view name, const Json& rows) {
  text.append(",\n  \"").append(name).append("\": [");
  for (std::size_t i = 0; i < rows.size(); ++i) text.append(i == 0 ? "\n    " : ",\n    ").append(text_of(rows[i]));
  text += "\n  ]";
}

}  // namespace

std::string write_json(const Inventory& inventory, const Network&, Profile) {
  const Cells cells(inventory.code_lists);
  std::string text =
      "{\n  \"schema\": " + text_of(kJsonSchema) + ",\n  \"project\": " + text_of(project_of(inventory.project));
  const std::vector<TextTable> tables = write_inventory(inventory);
  for (const JsonTable& form : json_tables()) {
    const auto table = std::ranges::find(tables, form.file, &TextTable::file);
    if (table != tables.end() && !table->rows.empty()) put_list(text, form.name, rows_of(*table, form, cells));
  }
  return text + "\n}\n";
}

}  // namespace samenhang
