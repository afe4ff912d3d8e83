#include "intake/source.h"

#include "base/files.h"
#include "base/fold.h"
#include "formats/exchange_folder.h"
#include "formats/format.h"
#include "formats/read_input.h"
#include "workbooks/read_workbook.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kTextFormat = "csv";
constexpr std::string_view kOwnFormat = "json";

Result<Source> read_sheets(std::string_view bytes, const std::string& name, const Watch& watch) {
  Result<WorkbookReading> workbook = read_workbook(bytes, name, watch);
  if (!workbook) return Failure(std::move(workbook.error()));
  Source source{name, {}, {}, {}};
  for (Grid& grid : workbook->sheets) source.sheets.push_back({std::move(grid), {}});
  for (Problem& problem : workbook->problems) {
    const auto sheet = std::ranges::find(source.sheets, problem.sheet,
                                         [](const SourceSheet& candidate) { return candidate.grid.sheet(); });
    Problems& target = sheet == source.sheets.end() ? source.problems : sheet->problems;
    target.push_back(std::move(problem));
  }
  return source;
}

Result<Source> read_text(std::string_view bytes, const std::string& name, const Watch& watch) {
  Result<GridReading> text = read_text_grid(bytes, name, '\0', watch);
  if (!text) return Failure(std::move(text.error()));
  Source source{name, {}, {}, {}};
  source.sheets.push_back({std::move(text->grid), std::move(text->problems)});
  return source;
}

// Files that hold one network together.
Result<std::vector<Source>> read_files(const std::filesystem::path& path) {
  Result<InventoryReading> reading = read_input(path);
  if (!reading) return Failure(std::move(reading.error()));
  Source source{path.filename().string(), {}, {}, {}};
  source.inventories.push_back({std::move(*reading), false});
  return std::vector<Source>{std::move(source)};
}

}  // namespace

Result<Source> read_source(std::string_view bytes, const std::string& name, const Watch& watch) {
  if (may_be_workbook(bytes)) return read_sheets(bytes, name, watch);
  const Format* const format = format_for(std::filesystem::path(name));
  if (format == nullptr || format->read == nullptr || format->id == kTextFormat) return read_text(bytes, name, watch);
  Result<InventoryReading> reading = format->read(bytes, name);
  if (!reading) return Failure(std::move(reading.error()));
  Source source{name, {}, {}, {}};
  source.inventories.push_back({std::move(*reading), format->id == kOwnFormat});
  return source;
}

Result<std::vector<Source>> read_sources(const std::filesystem::path& path, const Watch& watch) {
  std::error_code error;
  if (is_of_several_files(path)) return read_files(path);
  if (!std::filesystem::is_directory(path, error)) {
    const Result<std::string> bytes = read_file(path);
    Result<Source> source = bytes ? read_source(*bytes, path.filename().string(), watch) : Failure(bytes.error());
    if (!source) return Failure(std::move(source.error()));
    return std::vector<Source>{std::move(*source)};
  }
  Result<ExchangeFiles> chosen = exchange_files(path);
  if (!chosen) return Failure(std::move(chosen.error()));
  std::vector<Source> sources{{path.filename().string(), {}, {}, std::move(chosen->problems)}};
  for (const std::filesystem::path& file : chosen->files) {
    const Result<std::string> bytes = read_file(file);
    Result<Source> source = bytes ? read_text(*bytes, file.filename().string(), watch) : Failure(bytes.error());
    if (source) {
      sources.push_back(std::move(*source));
    } else {
      sources.front().problems.push_back(std::move(source.error()));
    }
  }
  return sources;
}

void add_recognised(ImportInput& input, Source source, const CodeLists& lists) {
  for (SourceSheet& sheet : source.sheets) {
    SheetMapping mapping = recognise(sheet.grid, lists).mapping;
    input.sheets.push_back({std::move(sheet), std::move(mapping)});
  }
  input.problems.insert(input.problems.end(), std::make_move_iterator(source.problems.begin()),
                        std::make_move_iterator(source.problems.end()));
  for (WholeInventory& whole : source.inventories) input.inventories.push_back(std::move(whole));
}

}  // namespace samenhang
