#include "project/read_document.h"

#include "base/fold.h"
#include "formats/read_input.h"

#include <utility>

namespace samenhang {

bool is_project_path(const std::filesystem::path& path) {
  return fold_case(path.extension().string()) == kProjectEnding;
}

Result<ProjectReading> read_document(const std::filesystem::path& path) {
  if (is_project_path(path)) return open_project(path);
  Result<InventoryReading> lists = read_input(path);
  if (!lists) return Failure(std::move(lists.error()));
  ProjectReading reading{{}, std::move(lists->problems)};
  reading.document.inventory = std::move(lists->inventory);
  return reading;
}

}  // namespace samenhang
