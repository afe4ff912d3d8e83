#include "formats/table_pair.h"

#include "tables/csv.h"

#include <utility>

namespace samenhang {

namespace {

void take(const FileContent& file, TableRole (*role_of)(const TextTable&), Message otherwise, TablePair& pair) {
  const std::string name = file.path.filename().string();
  Result<CsvReading> csv = read_csv(file.bytes, name);
  if (!csv) {
    pair.problems.push_back(csv.error());
    return;
  }
  pair.problems.insert(pair.problems.end(), csv->problems.begin(), csv->problems.end());
  const TableRole role = role_of(csv->table);
  const Sentence hint{message("Save both tables again in the program they come from.")};
  if (role == TableRole::none) {
    pair.problems.push_back(file_problem(name, {otherwise}, hint));
    return;
  }
  std::optional<TextTable>& place = role == TableRole::members ? pair.members : pair.ties;
  if (place) {
    pair.problems.push_back(file_problem(
        name, {message("{file} holds the same table; this one was left out."), {{"file", place->file}}}, hint));
    return;
  }
  place = std::move(csv->table);
}

}  // namespace

Result<TablePair> read_table_pair(std::span<const FileContent> files, TableRole (*role_of)(const TextTable&),
                                  Message otherwise) {
  TablePair pair;
  for (const FileContent& file : files) take(file, role_of, otherwise, pair);
  if (!pair.members && !pair.ties && !pair.problems.empty()) return Failure(pair.problems.back());
  return pair;
}

ForeignNetwork network_of_pair(const TablePair& pair) {
  ForeignNetwork network;
  network.problems = pair.problems;
  if (pair.members) network.file = pair.members->file;
  if (pair.ties) network.ties_file = pair.ties->file;
  if (!pair.members) network.file = network.ties_file;
  if (pair.members && pair.ties) return network;
  Problem problem = file_problem(
      network.file,
      {pair.ties ? message("No table of members was found beside it; the ties name them.")
                 : message("No table of ties was found beside it.")},
      {message("Put both tables in one folder, with names that differ in nodes and edges, or in elements and "
               "connections.")});
  problem.severity = Severity::note;
  network.problems.push_back(std::move(problem));
  return network;
}

}  // namespace samenhang
