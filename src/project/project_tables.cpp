#include "project/project_tables.h"

#include "base/numbers.h"
#include "inventory/tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace samenhang {
namespace {

using Cells = std::vector<std::string>;

// A table that is not of the exchange form.
struct OwnTable {
  std::string_view name;
  std::array<std::string_view, 7> columns;  // empty ones at the end are none
  std::vector<Cells> (*write)(const Document& document);
  bool (*read)(const Cells& cells, Document& document);  // false: the row cannot be read
};

constexpr std::string_view kSchema = "samenhang-project/1";

std::vector<Cells> write_meta(const Document& /*document*/) {
  return {{"schema", std::string(kSchema)}};
}

bool read_meta(const Cells& /*cells*/, Document& /*document*/) {
  return true;  // the version stands in the header of the file
}

std::vector<Cells> write_settings(const Document& document) {
  const MapSettings& settings = document.settings;
  return {{"network", std::string(key_of(settings.network))},
          {"layout", settings.layout_id},
          {"colour_by", settings.colour_by},
          {"size_by", settings.size_by}};
}

bool read_network(const std::string& key, MapSettings& settings) {
  const auto choice = network_choice_of(key);
  if (choice) settings.network = *choice;
  return choice.has_value();
}

bool read_layout(const std::string& id, MapSettings& settings) {
  if (find_layout(id) == nullptr) return false;
  settings.layout_id = id;
  return true;
}

bool read_settings(const Cells& cells, Document& document) {
  MapSettings& settings = document.settings;
  const std::string& value = cells[1];
  if (cells[0] == "network") return read_network(value, settings);
  if (cells[0] == "layout") return read_layout(value, settings);
  if (cells[0] == "colour_by") settings.colour_by = value;
  if (cells[0] == "size_by") settings.size_by = value;
  return cells[0] == "colour_by" || cells[0] == "size_by";
}

std::vector<Cells> write_pins(const Document& document) {
  std::vector<Cells> rows;
  for (const auto& [id, place] : *document.pins) rows.push_back({id, shortest(place.x), shortest(place.y)});
  return rows;
}

std::optional<Point> point_of(const std::string& x_cell, const std::string& y_cell) {
  const auto x = parse_number(x_cell);
  const auto y = parse_number(y_cell);
  if (!x || !y || !std::isfinite(*x) || !std::isfinite(*y)) return std::nullopt;
  return Point{*x, *y};
}

bool read_pin(const Cells& cells, Document& document) {
  const auto place = point_of(cells[1], cells[2]);
  if (place) document.pins.own()[cells[0]] = *place;
  return place.has_value();
}

constexpr std::array kNetworks{NetworkChoice::relations, NetworkChoice::with_initiatives, NetworkChoice::two_mode};

std::vector<Cells> write_places(const Document& document) {
  std::vector<Cells> rows;
  for (const NetworkChoice choice : kNetworks) {
    const std::string network(key_of(choice));
    const auto& [layout, places] = document.placement(choice);
    if (places.empty() && !layout.empty()) rows.push_back({network, layout, "", "", ""});
    for (const auto& [id, place] : places) rows.push_back({network, layout, id, shortest(place.x), shortest(place.y)});
  }
  return rows;
}

bool read_place(const Cells& cells, Document& document) {
  const auto choice = network_choice_of(cells[0]);
  if (!choice || find_layout(cells[1]) == nullptr) return false;
  Shared<Placement>& placement = document.placements.at(static_cast<std::size_t>(*choice));
  if (!placement->layout_id.empty() && placement->layout_id != cells[1]) return false;
  const auto place = point_of(cells[3], cells[4]);
  if (!place && !cells[2].empty()) return false;
  placement.own().layout_id = cells[1];
  if (place) placement.own().places[cells[2]] = *place;
  return true;
}

std::vector<Cells> write_finding_states(const Document& document) {
  std::vector<Cells> rows;
  for (const auto& [key, state] : *document.finding_states) {
    rows.push_back({key.rule, key.subject, key.detail, std::string(key_of(state.status)), state.owner,
                    state.date ? iso_date(*state.date) : "", state.note});
  }
  return rows;
}

constexpr std::array kStatuses{FindingStatus::open, FindingStatus::act, FindingStatus::accepted, FindingStatus::later};

std::optional<FindingStatus> finding_status_of(std::string_view key) {
  for (const FindingStatus status : kStatuses) {
    if (key_of(status) == key) return status;
  }
  return std::nullopt;
}

bool read_finding_state(const Cells& cells, Document& document) {
  const auto status = finding_status_of(cells[3]);
  const std::optional<Date> date = parse_date(cells[5]);
  if (!status || (!date && !cells[5].empty())) return false;
  document.finding_states.own()[{cells[0], cells[1], cells[2]}] = {*status, cells[4], date, cells[6]};
  return true;
}

std::vector<Cells> write_note(const Document& document) {
  if (document.note.empty()) return {};
  return {{document.note}};
}

bool read_note(const Cells& cells, Document& document) {
  document.note = cells[0];
  return true;
}

std::vector<Cells> write_recipe(const Document& document) {
  if (*document.recipe == Recipe{}) return {};
  return {{recipe_text(*document.recipe)}};
}

bool read_recipe_row(const Cells& cells, Document& document) {
  Result<Recipe> recipe = read_recipe(cells[0], "");
  if (recipe) document.recipe = std::move(*recipe);
  return recipe.has_value();
}

constexpr std::array<OwnTable, 7> kOwnTables{{
    {"meta", {"key", "value"}, write_meta, read_meta},
    {"settings", {"key", "value"}, write_settings, read_settings},
    {"pins", {"member", "x", "y"}, write_pins, read_pin},
    {"places", {"network", "layout", "member", "x", "y"}, write_places, read_place},
    {"finding_states",
     {"rule", "subject", "detail", "status", "owner", "date", "note"},
     write_finding_states,
     read_finding_state},
    {"project_note", {"text"}, write_note, read_note},
    {"recipe", {"json"}, write_recipe, read_recipe_row},
}};

std::vector<std::string> columns_of(const OwnTable& own) {
  std::vector<std::string> columns;
  for (const std::string_view column : own.columns) {
    if (!column.empty()) columns.emplace_back(column);
  }
  return columns;
}

TextTable written(const OwnTable& own, const Document& document) {
  TextTable table;
  table.sheet = own.name;
  table.header = {1, columns_of(own)};
  long row = table.header.row;
  for (Cells& cells : own.write(document)) table.rows.push_back({++row, std::move(cells)});
  return table;
}

Problem left_out(const TextTable& table, long row, Sentence text) {
  Problem problem = file_problem(table.file, std::move(text), {message("Make it anew in the program.")});
  problem.sheet = table.sheet;
  problem.row = row;
  return problem;
}

void read(const TextTable& table, const OwnTable& own, ProjectReading& reading) {
  if (table.header.cells != columns_of(own)) {
    reading.problems.push_back(left_out(
        table, table.header.row, {message("The columns of this table are not those of a project; it was left out.")}));
    return;
  }
  for (const TextRow& row : table.rows) {
    if (own.read(row.cells, reading.document)) continue;
    reading.problems.push_back(
        left_out(table, row.row, {message("This row of the project file cannot be read; it was left out.")}));
  }
}

// A table that is missing has no sheet to be found by; its file stands for it.
void name_table(Problem& problem, const std::vector<TextTable>& tables) {
  if (!problem.sheet.empty() || tables.empty()) return;
  problem.sheet = problem.file.substr(0, problem.file.rfind('.'));
  problem.file = tables.front().file;
}

}  // namespace

std::vector<TextTable> tables_of(const Document& document) {
  std::vector<TextTable> tables = write_inventory(*document.inventory, CodesAs::keys);
  for (TextTable& table : tables) table.sheet = table.file.substr(0, table.file.rfind('.'));
  for (const OwnTable& own : kOwnTables) tables.push_back(written(own, document));
  return tables;
}

ProjectReading document_of(const std::vector<TextTable>& tables) {
  InventoryReading inventory = read_inventory(tables);
  ProjectReading reading{{}, std::move(inventory.problems)};
  for (Problem& problem : reading.problems) name_table(problem, tables);
  reading.document.inventory = std::move(inventory.inventory);
  for (const TextTable& table : tables) {
    const auto* const own = std::ranges::find(kOwnTables, table.sheet, &OwnTable::name);
    if (own != kOwnTables.end()) {
      read(table, *own, reading);
    } else if (!is_exchange_table(table.sheet)) {
      reading.problems.push_back(
          left_out(table, 0, {message("The program does not know this table; it was left out.")}));
    }
  }
  forget_loose_places(reading.document);  // a row that was left out has no place either
  return reading;
}

}  // namespace samenhang
