#include "formats/read_input.h"

#include "base/files.h"
#include "formats/content.h"
#include "formats/exchange_folder.h"
#include "formats/format.h"

#include <system_error>

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

}  // namespace

Result<InventoryReading> read_input(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return read_exchange_folder(path);
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return Failure(bytes.error());
  const Format* format = format_for(path);
  if (format == nullptr || format->read == nullptr) return unknown_ending(path, *bytes);
  return format->read(*bytes, path.filename().string());
}

Result<void> write_output(const fs::path& path, const Inventory& inventory, NetworkChoice choice, Profile profile) {
  if (is_folder_to_be(path)) return write_exchange_folder(path, inventory);
  const Format* format = format_for(path);
  if (format == nullptr || format->write == nullptr) {
    return Failure(file_problem(
        path.string(), {message("A file with this ending cannot be written.")},
        {message("Choose a name that ends in {endings}, or a folder for the tables: end its name with a slash."),
         {{"endings", writable_endings()}}}));
  }
  return write_file(path, format->write(inventory, network_of(inventory, choice), profile));
}

}  // namespace samenhang
