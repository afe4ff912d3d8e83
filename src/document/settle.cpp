#include "document/settle.h"

#include "document/find_row.h"

namespace samenhang {
namespace {

const Problem* first_error(const Problems& problems) {
  const auto found = std::ranges::find(problems, Severity::error, &Problem::severity);
  return found == problems.end() ? nullptr : &*found;
}

// Reading says that a row is left out; of an edit nothing is.
Problem refused(const Problem& error) {
  Problem problem = error;
  problem.message = {message("“{column}” cannot be “{value}”."), {{"column", error.column}, {"value", error.value}}};
  if (error.value.empty()) {
    problem.message = {message("“{column}” must be filled in."), {{"column", error.column}}};
    problem.hint = {};
  }
  return problem;
}

Result<Inventory> taken_or_refused(InventoryReading reading) {
  if (const Problem* error = first_error(reading.problems)) return Failure(refused(*error));
  return std::move(reading.inventory);
}

}  // namespace

void Context::add(const PartyId& id) {
  const Party* party = find_row(inventory_.parties, id);
  if (party == nullptr || find_row(part_.parties, id) != nullptr) return;
  Party alone = *party;
  alone.part_of = {};
  part_.parties.push_back(std::move(alone));
}

void Context::add(const InitiativeId& id) {
  const Initiative* initiative = find_row(inventory_.initiatives, id);
  if (initiative == nullptr || find_row(part_.initiatives, id) != nullptr) return;
  Initiative alone = *initiative;
  alone.lead = {};
  part_.initiatives.push_back(std::move(alone));
}

std::optional<Problem> refusal_of_row(const Problems& problems) {
  const Problem* error = first_error(problems);
  if (error == nullptr) return std::nullopt;
  Problem problem = refused(*error);
  problem.file.clear();  // the part was made up for this row
  problem.row = 0;
  return problem;
}

Result<ProjectFacts> settled(const ProjectFacts& facts) {
  Inventory part;
  part.project = facts;
  InventoryReading reading = as_read(part);
  if (auto problem = refusal_of_row(reading.problems)) return Failure(std::move(*problem));
  return std::move(reading.inventory.project);
}

Result<Inventory> settled(const Inventory& inventory) {
  return taken_or_refused(read_inventory(write_inventory(inventory, CodesAs::keys)));
}

Result<Inventory> settled_codes(const Inventory& inventory) {
  InventoryReading reading = read_inventory(write_inventory(inventory, CodesAs::keys));
  const Problem* error = first_error(reading.problems);
  if (error == nullptr || error->value.empty() || error->column == "Sleutel") {
    return taken_or_refused(std::move(reading));
  }
  Problem problem = *error;
  problem.message = {message("“{value}” is in use: {table}, row {row}, column “{column}”."),
                     {{"value", error->value}, {"table", error->file}, {"row", error->row}, {"column", error->column}}};
  problem.hint = {message("First choose something else there.")};
  return Failure(std::move(problem));
}

}  // namespace samenhang
