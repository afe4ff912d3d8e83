#include "formats/json.h"

#include "base/fold.h"
#include "base/parts.h"
#include "formats/content.h"
#include "formats/json_columns.h"
#include "formats/json_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSchemaFamily = "samenhang-inventory/";

// A value as a cell of the exchange form; nothing for a list in a list, or an object.
std::optional<std::string> cell_of(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "";
    case Json::value_t::string:
      return value.get<std::string>();
    case Json::value_t::boolean:
      return std::string(key_of_code(value.get<bool>() ? Answer::yes : Answer::no));
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
      return value.dump();
    default:
      return std::nullopt;
  }
}

std::optional<std::string> cell_of_list(const Json& list) {
  std::vector<std::string> cells;
  for (const Json& part : list) {
    std::optional<std::string> cell = cell_of(part);
    if (!cell) return std::nullopt;
    cells.push_back(*std::move(cell));
  }
  return join(cells);
}

// The cell under this name of an object; empty where there is none.
std::optional<std::string> cell_named(const Json& object, std::string_view name) {
  const auto found = object.find(name);
  return found == object.end() ? "" : cell_of(*found);
}

class Reader {
 public:
  Reader(const Json& document, std::string_view file) : document_(document), file_(file) {}

  InventoryReading reading() && {
    take_project();
    for (const JsonTable& form : json_tables()) take_list(form);
    tell_of_unknown_lists();
    InventoryReading reading = read_inventory(tables_);
    for (Problem& problem : reading.problems) problems_.push_back(in_terms_of_json(std::move(problem), file_));
    reading.problems = std::move(problems_);
    return reading;
  }

 private:
  void tell(Severity severity, std::string_view sheet, long row, std::string_view column, Sentence what) {
    Problem problem =
        file_problem(file_, std::move(what), {message("Compare with a file that the program wrote itself.")});
    problem.severity = severity;
    problem.sheet = sheet;
    problem.row = row;
    problem.column = as_utf8(column);
    problems_.push_back(std::move(problem));
  }

  void tell_not_a_list_of_rows(std::string_view sheet, long row) {
    tell(Severity::error, sheet, row, "",
         {message("Something else stands where an object was expected; it was left out.")});
  }

  void tell_of_unknown_name(std::string_view sheet, long row, const std::string& name) {
    if (!unknown_names_.emplace(sheet, name).second) return;
    tell(Severity::warning, sheet, row, name,
         {message("“{name}” is a name the program does not know; it was left out."), {{"name", as_utf8(name)}}});
  }

  void take_project() {
    const auto found = document_.find("project");
    if (found == document_.end() || found->is_null()) return;
    if (!found->is_object()) return tell_not_a_list_of_rows("project", 0);
    TextTable table = table_with(kProjectFile, {std::string(kProjectKeyHeader), std::string(kProjectValueHeader)});
    put_fact(table, kProjectSchemaKey, std::string(kExchangeSchema));
    for (const auto& [name, value] : found->items()) take_fact(table, name, value);
    tables_.push_back(std::move(table));
  }

  void take_fact(TextTable& table, const std::string& name, const Json& value) {
    if (name == "other") return take_other_facts(table, value);
    const auto facts = json_project_facts();
    const auto known = std::ranges::find(facts, name, &JsonColumn::name);
    if (known == facts.end()) return tell_of_unknown_name("project", 0, name);
    const std::optional<std::string> cell = cell_of(value);
    if (!cell) return tell_of_form("project", 0, name);
    put_fact(table, known->header, *cell);
  }

  void take_other_facts(TextTable& table, const Json& facts) {
    for (const Json& fact : facts) {
      const std::optional<std::string> key = fact.is_object() ? cell_named(fact, "key") : std::nullopt;
      const std::optional<std::string> value = key ? cell_named(fact, "value") : std::nullopt;
      if (value) {
        put_fact(table, *key, *value);
      } else {
        tell_not_a_list_of_rows("project", 0);
      }
    }
  }

  static TextTable table_with(std::string_view file, std::vector<std::string> headers) {
    TextTable table;
    table.file = file;
    table.header = {0, std::move(headers)};
    return table;
  }

  static void put_fact(TextTable& table, std::string_view key, std::string value) {
    table.rows.push_back({0, {std::string(key), std::move(value)}});
  }

  void take_list(const JsonTable& form) {
    const auto found = document_.find(form.name);
    if (found == document_.end() || found->is_null()) return;
    if (!found->is_array()) return tell_not_a_list_of_rows(form.name, 0);
    TextTable table = table_with(form.file, {});
    for (const JsonColumn& column : form.columns) table.header.cells.emplace_back(column.header);
    long number = 0;
    for (const Json& row : *found) {
      ++number;
      if (row.is_object()) {
        table.rows.push_back({number, cells_of(form, row, number)});
      } else {
        tell_not_a_list_of_rows(form.name, number);
      }
    }
    tables_.push_back(std::move(table));
  }

  std::vector<std::string> cells_of(const JsonTable& form, const Json& row, long number) {
    std::vector<std::string> cells(form.columns.size());
    for (const auto& [name, value] : row.items()) {
      const auto column = std::ranges::find(form.columns, name, &JsonColumn::name);
      if (column == form.columns.end()) {
        tell_of_unknown_name(form.name, number, name);
        continue;
      }
      const bool holds_many = column->form == CellForm::many || column->form == CellForm::codes;
      const auto cell = value.is_array() && holds_many ? cell_of_list(value) : cell_of(value);
      if (!cell) tell_of_form(form.name, number, name);
      cells[static_cast<std::size_t>(column - form.columns.begin())] = cell.value_or("");
    }
    return cells;
  }

  void tell_of_form(std::string_view sheet, long row, const std::string& name) {
    tell(Severity::error, sheet, row, name,
         {message("A list or an object stands where one value was expected; it was left out.")});
  }

  void tell_of_unknown_lists() {
    for (const auto& [name, value] : document_.items()) {
      const bool known = name == "schema" || name == "project" ||
                         std::ranges::find(json_tables(), name, &JsonTable::name) != json_tables().end();
      if (!known) tell_of_unknown_name("", 0, name);
    }
  }

  const Json& document_;
  std::string file_;
  std::vector<TextTable> tables_;
  Problems problems_;
  std::set<std::pair<std::string, std::string>> unknown_names_;
};

long line_of(std::string_view bytes, std::size_t offset) {
  return std::ranges::count(bytes.substr(0, offset), '\n') + 1;
}

std::optional<Problem> wrong_schema(const Json& document, std::string_view file) {
  const auto schema = document.find("schema");
  const std::string name = schema != document.end() && schema->is_string() ? schema->get<std::string>() : "";
  if (name == kJsonSchema) return std::nullopt;
  if (name.starts_with(kSchemaFamily)) {
    return file_problem(std::string(file), {message("The file was written by a later version of the program.")},
                        {message("Use that version, or let it write the tables as CSV.")});
  }
  return file_problem(std::string(file),
                      {message("This JSON file holds no inventory: it does not name the schema {schema}."),
                       {{"schema", std::string(kJsonSchema)}}},
                      {message("Compare with a file that the program wrote itself.")});
}

}  // namespace

Result<InventoryReading> read_json(std::string_view bytes, std::string_view file) {
  if (const auto problem = wrong_content(bytes, file, kJsonContent)) return Failure(*problem);
  if (const auto problem = repeated_name(bytes, file)) return Failure(*problem);
  Json document;
  try {
    document = Json::parse(bytes);
  } catch (const Json::exception& error) {
    const auto* at = dynamic_cast<const Json::parse_error*>(&error);
    Problem problem = file_problem(std::string(file), {message("The file is broken off or is no valid JSON here.")},
                                   {message("Save it again in the program it comes from.")});
    problem.row = at == nullptr ? 0 : line_of(bytes, at->byte);
    return Failure(problem);
  }
  if (const auto problem = wrong_schema(document, file)) return Failure(*problem);
  return Reader(document, file).reading();
}

}  // namespace samenhang
