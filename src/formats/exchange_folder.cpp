#include "formats/exchange_folder.h"

#include "base/files.h"
#include "base/fold.h"
#include "tables/csv.h"

#include <algorithm>
#include <array>
#include <map>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> kTableEndings{".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"};

Failure folder_problem(const fs::path& folder, Sentence what, Sentence hint) {
  return Failure(file_problem(folder.string(), std::move(what), std::move(hint)));
}

Problem about_file(const fs::path& file, Severity severity, Sentence what, Sentence hint) {
  Problem problem = file_problem(file.filename().string(), std::move(what), std::move(hint));
  problem.severity = severity;
  return problem;
}

bool looks_like_a_table(const fs::path& file) {
  const std::string ending = fold_case(file.extension().string());
  return std::ranges::find(kTableEndings, ending) != kTableEndings.end();
}

Result<std::vector<fs::path>> files_in(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return folder_problem(folder, {message("There is no such folder.")}, {message("Check the name and the folder.")});
  }
  std::vector<fs::path> files;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code unreadable;
    if (!at->is_directory(unreadable)) files.push_back(at->path());
  }
  if (error) {
    return folder_problem(folder, {message("The folder cannot be read: {reason}."), {{"reason", reason_of(error)}}},
                          {message("Check that you may read it.")});
  }
  std::ranges::sort(files);
  return files;
}

// Chooses the files of a folder that are tables; why others are not goes among the problems.
class FileChoice {
 public:
  void take(const fs::path& file) {
    const std::string name = file.filename().string();
    if (!is_exchange_table(name)) {
      if (looks_like_a_table(file)) {
        chosen_.problems.push_back(about_file(file, Severity::note,
                                              {message("The name is not that of a table, so the file was left aside.")},
                                              {message("If it holds a table, give it that table's name.")}));
      }
      return;
    }
    const auto [first, is_new] = first_files_.emplace(fold(file.stem().string()), name);
    std::error_code error;
    if (!is_new) {
      chosen_.problems.push_back(about_file(
          file, Severity::error,
          {message("This table was read from {file} already, so the file was left aside."), {{"file", first->second}}},
          {message("Join the two files, or move one of them away.")}));
    } else if (!fs::is_regular_file(file, error)) {
      chosen_.problems.push_back(about_file(file, Severity::error,
                                            {message("This is no ordinary file, so it was left aside.")},
                                            {message("Put the table itself in the folder.")}));
    } else {
      chosen_.files.push_back(file);
    }
  }

  bool found_a_table() const { return !first_files_.empty(); }
  ExchangeFiles chosen() && { return std::move(chosen_); }

 private:
  std::map<std::string, std::string> first_files_;  // by the table they hold
  ExchangeFiles chosen_;
};

// The tables in the folder that would stay beside those that are written.
std::vector<std::string> tables_left_over(const std::vector<fs::path>& files, const std::vector<TextTable>& tables) {
  std::vector<std::string> names;
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    const bool replaced = std::ranges::find(tables, name, &TextTable::file) != tables.end();
    if (is_exchange_table(name) && !replaced) names.push_back(name);
  }
  return names;
}

Result<void> make_folder(const fs::path& folder, const std::vector<TextTable>& tables) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_directory(folder, error)) {
    return folder_problem(folder, {message("A file has this name, so no folder can be made there.")},
                          {message("Choose another name.")});
  }
  fs::create_directories(folder, error);
  if (error) {
    return folder_problem(folder, {message("The folder cannot be made: {reason}."), {{"reason", reason_of(error)}}},
                          {message("Choose another place.")});
  }
  const Result<std::vector<fs::path>> files = files_in(folder);
  if (!files) return Failure(files.error());
  const std::vector<std::string> left_over = tables_left_over(*files, tables);
  if (left_over.empty()) return {};
  return folder_problem(
      folder,
      {message("The folder already holds {files}, which this inventory would not replace."), {{"files", left_over}}},
      {message("Choose an empty folder, or move these files away. Nothing was written.")});
}

}  // namespace

Result<ExchangeFiles> exchange_files(const fs::path& folder) {
  const Result<std::vector<fs::path>> files = files_in(folder);
  if (!files) return Failure(files.error());
  FileChoice choice;
  for (const fs::path& file : *files) choice.take(file);
  if (!choice.found_a_table()) {
    return folder_problem(folder, {message("The folder holds no table of an inventory.")},
                          {message("The tables are called partijen.csv, relaties.csv and so on.")});
  }
  return std::move(choice).chosen();
}

Result<InventoryReading> read_exchange_folder(const fs::path& folder) {
  Result<ExchangeFiles> chosen = exchange_files(folder);
  if (!chosen) return Failure(std::move(chosen.error()));
  std::vector<TextTable> tables;
  Problems& problems = chosen->problems;
  for (const fs::path& file : chosen->files) {
    const Result<std::string> bytes = read_file(file);
    Result<CsvReading> csv = bytes ? read_csv(*bytes, file.filename().string()) : Failure(bytes.error());
    if (!csv) {
      problems.push_back(std::move(csv.error()));
      continue;
    }
    problems.insert(problems.end(), csv->problems.begin(), csv->problems.end());
    tables.push_back(std::move(csv->table));
  }
  InventoryReading reading = read_inventory(tables);
  problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
  reading.problems = std::move(problems);
  return reading;
}

Result<void> write_exchange_folder(const fs::path& folder, const Inventory& inventory) {
  const std::vector<TextTable> tables = write_inventory(inventory);
  const Result<void> made = make_folder(folder, tables);
  if (!made) return Failure(made.error());
  std::vector<FileContent> files;
  files.reserve(tables.size());
  for (const TextTable& table : tables) files.push_back({folder / table.file, write_csv(table, kExchangeStyle)});
  return write_files(files);
}

Result<InventoryReading> read_exchange_table(std::string_view bytes, std::string_view file) {
  if (!is_exchange_table(file)) {
    return Failure(file_problem(std::string(file),
                                {message("From the name it does not follow what this CSV file holds.")},
                                {message("Name its columns: --party and --initiative, or --from and --to.")}));
  }
  const Result<CsvReading> csv = read_csv(bytes, std::string(file));
  if (!csv) return Failure(csv.error());
  InventoryReading reading = read_inventory(std::span(&csv->table, 1));
  reading.problems.insert(reading.problems.begin(), csv->problems.begin(), csv->problems.end());
  return reading;
}

}  // namespace samenhang
