#include "inventory/plain_lists.h"

#include "base/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace samenhang {
namespace {

constexpr std::size_t kMostExamples = 8;

// A column that is asked for, and its place in the table.
struct Column {
  std::string header;
  std::size_t at = 0;
};

struct Condition {
  Column column;
  std::string wanted;  // folded
};

std::string_view cell_of(const TextRow& row, const Column& column) {
  return column.at < row.cells.size() ? trim(row.cells[column.at]) : std::string_view();
}

std::optional<Column> find_column(const TextTable& table, const std::string& header) {
  const auto found =
      std::ranges::find(table.header.cells, fold(header), [](const std::string& cell) { return fold(cell); });
  if (fold(header).empty() || found == table.header.cells.end()) return std::nullopt;
  return Column{*found, static_cast<std::size_t>(found - table.header.cells.begin())};
}

Result<Column> column_of(const TextTable& table, const std::string& header) {
  if (auto column = find_column(table, header)) return *column;
  Problem problem = file_problem(table.file, {message("There is no column “{column}”."), {{"column", header}}},
                                 {message("The columns are {columns}."), {{"columns", table.header.cells}}});
  problem.sheet = table.sheet;
  problem.row = table.header.row;
  problem.column = header;
  return Failure(problem);
}

Result<std::vector<Condition>> conditions_of(const TextTable& table, const PlainListColumns& columns) {
  std::vector<Condition> conditions;
  for (const auto& [header, value] : columns.where) {
    const Result<Column> column = column_of(table, header);
    if (!column) return Failure(column.error());
    conditions.push_back({*column, fold(value)});
  }
  return conditions;
}

bool meets(const TextRow& row, const Condition& condition) {
  return fold(cell_of(row, condition.column)) == condition.wanted;
}

// The first few values that stand in a column, each once.
std::vector<std::string> examples_of(const TextTable& table, const Column& column) {
  std::vector<std::string> examples;
  for (const TextRow& row : table.rows) {
    const std::string value(cell_of(row, column));
    if (value.empty() || std::ranges::find(examples, value) != examples.end()) continue;
    examples.push_back(value);
    if (examples.size() == kMostExamples) break;
  }
  return examples;
}

// The problem of the first condition that no row meets, or else of the last: no row meets them all.
Failure no_row_left(const TextTable& table, const PlainListColumns& columns, const std::vector<Condition>& conditions) {
  std::size_t at = 0;
  while (at + 1 < conditions.size() &&
         std::ranges::any_of(table.rows, [&](const TextRow& row) { return meets(row, conditions[at]); })) {
    ++at;
  }
  const Column& column = conditions[at].column;
  const std::string& value = columns.where[at].second;
  Problem problem = file_problem(
      table.file,
      {message("No row has “{value}” in the column “{column}”."), {{"value", value}, {"column", column.header}}},
      {message("In this column stand for instance {values}."), {{"values", examples_of(table, column)}}});
  problem.sheet = table.sheet;
  problem.column = column.header;
  problem.value = value;
  return Failure(problem);
}

// Turns the rows of a list into parties and what joins them, in order of first appearance.
class Reader {
 public:
  explicit Reader(const TextTable& table) : table_(table) {}

  void take_participation(const TextRow& row, const Column& party, const Column& initiative) {
    const std::string_view party_name = named(row, party);
    const std::string_view initiative_name = named(row, initiative);
    if (party_name.empty() || initiative_name.empty()) return;
    const std::size_t p = party_row(party_name);
    const std::size_t i = initiative_row(initiative_name);
    if (!is_new_pair(row, p, i, party)) return;
    reading_.inventory.participations.push_back(
        {reading_.inventory.initiatives[i].id, reading_.inventory.parties[p].id, std::nullopt});
  }

  void take_tie(const TextRow& row, const Column& from, const Column& to, const std::optional<Column>& strength) {
    const std::string_view from_name = named(row, from);
    const std::string_view to_name = named(row, to);
    if (from_name.empty() || to_name.empty()) return;
    if (from_name == to_name) {
      tell(Severity::error, row, to,
           {message("The tie joins “{name}” with itself, so the row was left out."), {{"name", std::string(to_name)}}},
           {message("Fill in another party, or delete the row.")});
      return;
    }
    const std::size_t a = party_row(from_name);
    const std::size_t b = party_row(to_name);
    if (!is_new_pair(row, std::min(a, b), std::max(a, b), to)) return;
    Relation relation;
    relation.id = RelationId(fmt::format("R{:04}", reading_.inventory.relations.size() + 1));
    relation.from = reading_.inventory.parties[a].id;
    relation.to = reading_.inventory.parties[b].id;
    relation.kind = RelationKind("contact");
    if (strength) relation.strength = strength_of(row, *strength);
    reading_.inventory.relations.push_back(std::move(relation));
  }

  void tell_of_cells_beyond_the_header(const TextRow& row) {
    if (row.cells.size() <= table_.header.cells.size()) return;
    Problem problem = problem_of(Severity::warning, row);
    problem.value = row.cells[table_.header.cells.size()];
    problem.message = {
        message("The row has {cells} cells and the header {columns}; what stands beyond the header was left out."),
        {{"cells", static_cast<long>(row.cells.size())}, {"columns", static_cast<long>(table_.header.cells.size())}}};
    problem.hint = {message("Check the row: a separator within a name needs quotes around the name.")};
    reading_.problems.push_back(std::move(problem));
  }

  InventoryReading reading() && { return std::move(reading_); }

 private:
  Problem problem_of(Severity severity, const TextRow& row) const {
    Problem problem;
    problem.severity = severity;
    problem.file = table_.file;
    problem.sheet = table_.sheet;
    problem.row = row.row;
    return problem;
  }

  void tell(Severity severity, const TextRow& row, const Column& column, Sentence what, Sentence hint) {
    Problem problem = problem_of(severity, row);
    problem.column = column.header;
    problem.value = cell_of(row, column);
    problem.message = std::move(what);
    problem.hint = std::move(hint);
    reading_.problems.push_back(std::move(problem));
  }

  std::string_view named(const TextRow& row, const Column& column) {
    const std::string_view name = cell_of(row, column);
    if (name.empty()) {
      tell(Severity::error, row, column, {message("The name is missing, so the row was left out.")},
           {message("Fill in the name, or delete the row.")});
    }
    return name;
  }

  std::size_t party_row(std::string_view name) {
    Rows<Party>& parties = reading_.inventory.parties;
    const auto [found, is_new] = parties_.emplace(name, parties.size());
    if (is_new) {
      Party party;
      party.id = PartyId(fmt::format("P{:04}", parties.size() + 1));
      party.name = name;
      party.kind = PartyKind("other");
      parties.push_back(std::move(party));
    }
    return found->second;
  }

  std::size_t initiative_row(std::string_view name) {
    Rows<Initiative>& initiatives = reading_.inventory.initiatives;
    const auto [found, is_new] = initiatives_.emplace(name, initiatives.size());
    if (is_new) {
      Initiative initiative;
      initiative.id = InitiativeId(fmt::format("I{:04}", initiatives.size() + 1));
      initiative.name = name;
      initiatives.push_back(std::move(initiative));
    }
    return found->second;
  }

  bool is_new_pair(const TextRow& row, std::size_t a, std::size_t b, const Column& column) {
    const auto [found, is_new] = first_rows_.emplace(std::pair(a, b), row.row);
    if (!is_new) {
      tell(Severity::note, row, column,
           {message("This pair stands in row {row} already and was taken once."), {{"row", found->second}}}, {});
    }
    return is_new;
  }

  std::optional<int> strength_of(const TextRow& row, const Column& column) {
    const std::string_view text = cell_of(row, column);
    if (text.empty()) return std::nullopt;
    const std::optional<std::string> key = reading_.inventory.code_lists.match(ListId::strength, text);
    if (key && key->size() == 1 && *key >= "1" && *key <= "4") return key->front() - '0';
    tell(Severity::warning, row, column,
         {message("“{value}” is no strength and was left empty."), {{"value", std::string(text)}}},
         {message("A strength is a whole number from 1 to 4.")});
    return std::nullopt;
  }

  const TextTable& table_;
  InventoryReading reading_;
  std::unordered_map<std::string, std::size_t> parties_;
  std::unordered_map<std::string, std::size_t> initiatives_;
  std::map<std::pair<std::size_t, std::size_t>, long> first_rows_;
};

// The columns that a kind of list needs, found in the table.
struct ListColumns {
  Column first;
  Column second;
  std::optional<Column> strength;
  bool ties = false;
};

Result<ListColumns> list_columns(const TextTable& table, const PlainListColumns& columns) {
  const bool ties = !columns.from.empty() || !columns.to.empty();
  const Result<Column> first = column_of(table, ties ? columns.from : columns.party);
  if (!first) return Failure(first.error());
  const Result<Column> second = column_of(table, ties ? columns.to : columns.initiative);
  if (!second) return Failure(second.error());
  ListColumns found{*first, *second, std::nullopt, ties};
  if (!ties || columns.strength.empty()) return found;
  const Result<Column> strength = column_of(table, columns.strength);
  if (!strength) return Failure(strength.error());
  found.strength = *strength;
  return found;
}

}  // namespace

Result<InventoryReading> read_plain_list(const TextTable& table, const PlainListColumns& columns) {
  const Result<ListColumns> list = list_columns(table, columns);
  if (!list) return Failure(list.error());
  const Result<std::vector<Condition>> conditions = conditions_of(table, columns);
  if (!conditions) return Failure(conditions.error());

  Reader reader(table);
  bool any = conditions->empty();
  for (const TextRow& row : table.rows) {
    // Told of every row: one whose cells have shifted may fail to meet a condition for that very reason.
    reader.tell_of_cells_beyond_the_header(row);
    if (!std::ranges::all_of(*conditions, [&](const Condition& condition) { return meets(row, condition); })) continue;
    any = true;
    if (list->ties) {
      reader.take_tie(row, list->first, list->second, list->strength);
    } else {
      reader.take_participation(row, list->first, list->second);
    }
  }
  if (!any) return no_row_left(table, columns, *conditions);
  return std::move(reader).reading();
}

}  // namespace samenhang
