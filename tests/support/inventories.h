#pragma once

#include "base/check.h"
#include "base/files.h"
#include "inventory/tables.h"
#include "tables/csv.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Small inventories from the tables as a user writes them:
//   inventory_of({{"partijen", "Partij-id;Naam;Soort partij;Domein\nP1;Buurthuis;Overig;Wonen"}, ...})
namespace samenhang::test {

// The name of a table without .csv, and its text with `;` between the cells.
using NamedText = std::pair<std::string_view, std::string_view>;

inline std::vector<TextTable> tables_of(const std::vector<NamedText>& texts) {
  std::vector<TextTable> tables;
  for (const auto& [name, text] : texts) {
    Result<CsvReading> reading = read_csv(text, std::string(name) + ".csv", ';');
    check(reading.has_value() && reading->problems.empty(), "the text of a test is a table");
    tables.push_back(std::move(reading->table));
  }
  return tables;
}

inline InventoryReading reading_of(const std::vector<NamedText>& texts) {
  return read_inventory(tables_of(texts));
}

// The same where no row may be left out.
inline Inventory inventory_of(const std::vector<NamedText>& texts) {
  InventoryReading reading = reading_of(texts);
  check(!has_error(reading.problems), "the tables of a test are valid");
  return std::move(reading.inventory);
}

// The tables of the example municipality.
inline std::vector<TextTable> example_tables() {
  constexpr std::string_view kNames[] = {"project",  "wijken",    "partijen", "initiatieven",    "deelnames",
                                         "relaties", "afspraken", "leidraad", "contactpersonen", "codelijsten"};
  std::vector<TextTable> tables;
  for (const std::string_view name : kNames) {
    const std::string file = std::string(name) + ".csv";
    const auto bytes = read_file(std::filesystem::path(SAMENHANG_ROOT) / "data" / "example" / file);
    check(bytes.has_value(), "the example municipality is there");
    Result<CsvReading> reading = read_csv(*bytes, file);
    check(reading.has_value() && reading->problems.empty(), "the tables of the example can be read");
    tables.push_back(std::move(reading->table));
  }
  return tables;
}

inline Inventory example_inventory() {
  InventoryReading reading = read_inventory(example_tables());
  check(!has_error(reading.problems), "the tables of the example are valid");
  return std::move(reading.inventory);
}

}  // namespace samenhang::test
