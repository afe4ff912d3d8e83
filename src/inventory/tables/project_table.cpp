#include "base/fold.h"
#include "inventory/tables.h"
#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

#include <algorithm>
#include <unordered_set>

namespace samenhang::exchange {
namespace {

struct ProjectRow {
  std::string key;
  std::string value;
};

constexpr std::array<Column<ProjectRow>, 2> kColumns{
    text_column<&ProjectRow::key>("Sleutel", Need::required),
    text_column<&ProjectRow::value>("Waarde", Need::usual),
};

void read_schema(const Cell& cell, ProjectFacts& /*facts*/) {
  if (cell.text == kExchangeSchema) return;
  warn(cell,
       {message("The program does not know the version “{value}” of the tables; they were read as {schema}."),
        {{"value", std::string(cell.text)}, {"schema", std::string(kExchangeSchema)}}},
       {message("Check that all columns were read.")});
}

// A row that the program knows: its key, how its value is read and written.
struct Fact {
  std::string_view key;
  bool needed;
  void (*read)(const Cell& cell, ProjectFacts& facts);
  std::string (*write)(const ProjectFacts& facts);
};

constexpr std::array<Fact, 5> kFacts{{
    {"gemeente", true, [](const Cell& cell, ProjectFacts& facts) { facts.municipality = cell.text; },
     [](const ProjectFacts& facts) { return facts.municipality; }},
    {"gemeentecode", false, [](const Cell& cell, ProjectFacts& facts) { facts.municipality_code = cell.text; },
     [](const ProjectFacts& facts) { return facts.municipality_code; }},
    {"peildatum", false, [](const Cell& cell, ProjectFacts& facts) { facts.reference_date = date_in(cell); },
     [](const ProjectFacts& facts) { return facts.reference_date ? dutch_date(*facts.reference_date) : ""; }},
    {"regeling", false, [](const Cell& cell, ProjectFacts& facts) { facts.scheme = cell.text; },
     [](const ProjectFacts& facts) { return facts.scheme; }},
    {"schema", true, read_schema, [](const ProjectFacts& /*facts*/) { return std::string(kExchangeSchema); }},
}};

const Fact* fact_of(std::string_view key) {
  const auto* const found = std::ranges::find(kFacts, fold(key), &Fact::key);
  return found == kFacts.end() ? nullptr : found;
}

void take(RowReading& row, ProjectRow&& project_row, std::unordered_set<std::string>& seen) {
  ProjectFacts& facts = row.reading.inventory.project;
  const Fact* const fact = fact_of(project_row.key);
  if (fact != nullptr && project_row.value.empty()) return;  // as if the row were not there
  if (!row.left_out && !seen.insert(fact != nullptr ? std::string(fact->key) : project_row.key).second) {
    const Cell cell{row, "Sleutel", project_row.key};
    fail(cell, about(cell, message("The key “{value}” stands in the table already; the row was left out.")),
         {message("Keep one of the two rows.")});
  }
  if (row.left_out) return;
  if (fact != nullptr) {
    fact->read({row, "Waarde", project_row.value}, facts);
  } else {
    facts.other.emplace_back(std::move(project_row.key), std::move(project_row.value));
  }
}

void report_missing_facts(const TextTable& table, Reading& reading, const std::unordered_set<std::string>& seen) {
  for (const Fact& fact : kFacts) {
    if (!fact.needed || seen.contains(std::string(fact.key))) continue;
    Problem problem =
        file_problem(table.file, {message("The row {key} is missing or empty."), {{"key", std::string(fact.key)}}},
                     {message("Add a row {key} with its value."), {{"key", std::string(fact.key)}}});
    problem.severity = Severity::warning;
    problem.sheet = table.sheet;
    problem.column = kColumns.front().header;
    reading.problems.push_back(std::move(problem));
  }
}

}  // namespace

void read_project(const TextTable& table, Reading& reading) {
  std::unordered_set<std::string> seen;
  read_rows(table, kColumns, reading,
            [&seen](RowReading& row, ProjectRow&& project_row) { take(row, std::move(project_row), seen); });
  report_missing_facts(table, reading, seen);
}

std::optional<TextTable> write_project(std::string_view name, const Writing& writing) {
  const ProjectFacts& facts = writing.inventory.project;
  if (facts == ProjectFacts{}) return std::nullopt;
  std::vector<ProjectRow> rows;
  for (const Fact& fact : kFacts) {
    std::string value = fact.write(facts);
    if (!value.empty()) rows.push_back({std::string(fact.key), std::move(value)});
  }
  for (const auto& [key, value] : facts.other) rows.push_back({key, value});
  return written_table(name, kColumns, rows, writing);
}

std::vector<ExchangeColumn> project_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange
