#include "formats/read_input.h"

#include "base/check.h"
#include "base/files.h"
#include "formats/content.h"
#include "formats/exchange_folder.h"
#include "formats/file_sets.h"
#include "formats/format.h"
#include "tables/csv.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

Failure unknown_ending(const fs::path& path, std::string_view bytes) {
  const Sentence hint{message("What can be read: a folder of tables, or a file that ends in {endings}."),
                      {{"endings", readable_endings()}}};
  if (const std::optional<Message> content = content_of(bytes)) {
    return Failure(
        file_problem(path.string(),
                     {message("The file looks like {content}, and its ending is not that of a file that can be read."),
                      {{"content", *content}}},
                     hint));
  }
  return Failure(file_problem(path.string(), {message("The ending is not that of a file that can be read.")}, hint));
}

bool is_folder_to_be(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error) || !path.has_filename() || !path.has_extension();
}

// The format that a CSV file with any name is in; null where its columns do not tell.
const Format* format_of_table(std::string_view bytes, const std::string& name) {
  const Result<CsvReading> csv = read_csv(bytes, name);
  if (!csv) return nullptr;
  const auto formats = all_formats();
  const auto found = std::ranges::find_if(
      formats, [&](const Format& format) { return format.recognises != nullptr && format.recognises(csv->table); });
  return found == formats.end() ? nullptr : &*found;
}

Result<InventoryReading> read_in_format(const Format& format, const fs::path& path, std::string_view bytes) {
  if (format.files == nullptr) return format.read(bytes, path.filename().string());
  std::vector<FileContent> files{{path, std::string(bytes)}};
  for (const fs::path& companion : files_of_set(*format.files, format.endings, path)) {
    if (companion == path) continue;
    Result<std::string> beside = read_file(companion);
    if (!beside) return Failure(beside.error());
    files.push_back({companion, *std::move(beside)});
  }
  return format.files->read(files);
}

// The first file of a set whose own name, kaart.gephi.csv, is no file.
std::optional<fs::path> first_file_for(const fs::path& path) {
  const Format* const format = format_for(path);
  std::error_code error;
  if (format == nullptr || format->files == nullptr || fs::exists(path, error)) return std::nullopt;
  const std::vector<fs::path> files = files_of_set(*format->files, format->endings, path);
  return files.empty() ? std::nullopt : std::optional(files.front());
}

}  // namespace

bool is_of_several_files(const fs::path& path) {
  return std::ranges::any_of(all_formats(), [&](const Format& format) {
    return format.files != nullptr && files_of_set(*format.files, format.endings, path).size() > 1;
  });
}

Result<InventoryReading> read_input(const fs::path& given) {
  std::error_code error;
  if (fs::is_directory(given, error)) return read_exchange_folder(given);
  const Format* format = format_for(given);
  const fs::path path = first_file_for(given).value_or(given);
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return Failure(bytes.error());
  const std::string name = path.filename().string();
  if (format == find_format("csv") && !is_exchange_table(name)) {
    if (const Format* const recognised = format_of_table(*bytes, name)) format = recognised;
  }
  if (format == nullptr || format->read == nullptr) return unknown_ending(path, *bytes);
  return read_in_format(*format, path, *bytes);
}

Result<void> write_output(const fs::path& path, const Inventory& inventory, NetworkChoice choice, Profile profile) {
  if (is_folder_to_be(path)) return write_exchange_folder(path, inventory);
  const Format* format = format_for(path);
  if (format == nullptr || !format->can_be_written()) {
    return Failure(file_problem(
        path.string(), {message("A file with this ending cannot be written.")},
        {message("Choose a name that ends in {endings}, or a folder for the tables: end its name with a slash."),
         {{"endings", writable_endings()}}}));
  }
  const Network network = network_of(inventory, choice);
  if (format->files == nullptr) return write_file(path, format->write(inventory, network, profile));
  const std::vector<fs::path> names = names_of_set(*format->files, format->endings, path);
  std::vector<std::string> contents = format->files->write(inventory, network, profile);
  check(names.size() == contents.size(), "a text for each file");
  std::vector<FileContent> files;
  files.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) files.push_back({names[i], std::move(contents[i])});
  return write_files(files);
}

}  // namespace samenhang
