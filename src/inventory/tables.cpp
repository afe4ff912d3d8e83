#include "inventory/tables.h"

#include "base/fold.h"
#include "inventory/tables/record_tables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace samenhang {
namespace {

struct ExchangeTable {
  std::string_view name;
  void (*read)(const TextTable& table, exchange::Reading& reading);
  std::optional<TextTable> (*write)(std::string_view name, const exchange::Writing& writing);
  std::vector<ExchangeColumn> (*columns)();
  Message about;
};

// In the order of the exchange form; a table refers to those before it.
constexpr std::array<ExchangeTable, 12> kTables{{
    {"project", exchange::read_project, exchange::write_project, exchange::project_columns,
     message("What the lists are of: a row for each of gemeente, gemeentecode, peildatum (the day they tell of), "
             "regeling and schema.")},
    {"wijken", exchange::read_neighbourhoods, exchange::write_neighbourhoods, exchange::neighbourhoods_columns,
     message("The neighbourhoods and districts of the municipality.")},
    {"partijen", exchange::read_parties, exchange::write_parties, exchange::parties_columns,
     message("The parties: departments, organisations and groups of residents; never persons.")},
    {"initiatieven", exchange::read_initiatives, exchange::write_initiatives, exchange::initiatives_columns,
     message("What parties do together: projects, programmes and regular work.")},
    {"deelnames", exchange::read_participations, exchange::write_participations, exchange::participations_columns,
     message("Which party takes part in which initiative, and as what.")},
    {"relaties", exchange::read_relations, exchange::write_relations, exchange::relations_columns,
     message("Who works with whom, how, and how closely.")},
    {"afspraken", exchange::read_agreements, exchange::write_agreements, exchange::agreements_columns,
     message("Agreements between two or more parties.")},
    {"leidraad", exchange::read_guidance, exchange::write_guidance, exchange::guidance_columns,
     message("Answers to the guiding questions, for each initiative.")},
    {"toegang", exchange::read_access, exchange::write_access, exchange::access_columns,
     message("Answers about factors of access, each of an initiative or of a party.")},
    {"beoordelingen", exchange::read_ratings, exchange::write_ratings, exchange::ratings_columns,
     message("How parties see each other. Private: only for the municipality’s own use.")},
    {"contactpersonen", exchange::read_contacts, exchange::write_contacts, exchange::contacts_columns,
     message("Persons one can turn to. Private: only for the municipality’s own use.")},
    {"codelijsten", exchange::read_code_lists, exchange::write_code_lists, exchange::code_lists_columns,
     message("The values to choose from, with what they are called. Change what they are called, or add rows; leave "
             "the keys as they are.")},
}};

// "Map/Partijen.CSV" -> "partijen".
std::string table_name(std::string_view file_name) {
  const std::size_t folder = file_name.find_last_of("/\\");
  if (folder != std::string_view::npos) file_name.remove_prefix(folder + 1);
  return fold(file_name.substr(0, file_name.rfind('.')));
}

bool is_named(const TextTable& table, std::string_view name) {
  return table.sheet.empty() ? table_name(table.file) == name : fold(table.sheet) == name;
}

void read_all(std::span<const TextTable> tables, const ExchangeTable& kind, exchange::Reading& reading) {
  for (const TextTable& table : tables) {
    if (!is_named(table, kind.name)) continue;
    const std::size_t before = reading.problems.size();
    kind.read(table, reading);
    exchange::sort_by_row(reading.problems, before);
  }
}

void report_missing_date(exchange::Reading& reading) {
  if (reading.inventory.project.reference_date) return;
  Problem problem = file_problem("project.csv", {message("There is no reference date.")},
                                 {message("Add a row {key} with a date; it decides which agreements are valid."),
                                  {{"key", std::string("peildatum")}}});
  problem.severity = Severity::warning;
  problem.column = "Waarde";
  reading.problems.push_back(std::move(problem));
}

}  // namespace

InventoryReading read_inventory(std::span<const TextTable> tables) {
  exchange::Reading reading;
  const std::span<const ExchangeTable> kinds(kTables);
  read_all(tables, kinds.back(), reading);  // the code lists first: the other tables are read with them
  for (const ExchangeTable& kind : kinds.first(kinds.size() - 1)) read_all(tables, kind, reading);
  report_missing_date(reading);
  return {std::move(reading.inventory), std::move(reading.problems)};
}

InventoryReading as_read(const Inventory& part) {
  const exchange::Writing writing = exchange::writing_of(part, CodesAs::keys);
  exchange::Reading reading;
  reading.inventory.code_lists = part.code_lists;
  const std::span<const ExchangeTable> kinds(kTables);
  for (const ExchangeTable& kind : kinds.first(kinds.size() - 1)) {
    std::optional<TextTable> table = kind.write(kind.name, writing);
    if (!table) continue;
    for (TextRow& row : table->rows) std::ranges::transform(row.cells, row.cells.begin(), as_utf8);
    kind.read(*table, reading);
  }
  return {std::move(reading.inventory), std::move(reading.problems)};
}

std::vector<TextTable> write_inventory(const Inventory& inventory, CodesAs codes) {
  const exchange::Writing writing = exchange::writing_of(inventory, codes);
  std::vector<TextTable> tables;
  for (const ExchangeTable& kind : kTables) {
    if (auto table = kind.write(kind.name, writing)) tables.push_back(std::move(*table));
  }
  return tables;
}

std::vector<ExchangeForm> exchange_forms() {
  std::vector<ExchangeForm> forms;
  forms.reserve(kTables.size());
  for (const ExchangeTable& table : kTables) forms.push_back({table.name, table.about, table.columns()});
  return forms;
}

bool is_exchange_table(std::string_view file_name) {
  return std::ranges::find(kTables, table_name(file_name), &ExchangeTable::name) != kTables.end();
}

}  // namespace samenhang
