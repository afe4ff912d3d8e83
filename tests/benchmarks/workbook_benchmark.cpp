// How fast a workbook becomes grids, and grids a workbook.
//   build/<preset>/bin/workbook_benchmark                   one sheet of made-up parties, 10,000 rows of 15 cells
//   WORKBOOK_FILE=<file> build/<preset>/bin/workbook_benchmark  that file
#include "base/files.h"
#include "workbooks/read_workbook.h"
#include "workbooks/write_workbook.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace samenhang {
namespace {

constexpr std::size_t kRows = 10'000;
constexpr std::size_t kColumns = 15;

SheetContent parties() {
  SheetContent sheet;
  sheet.name = "Partijen";
  for (std::size_t row = 0; row < kRows; ++row) {
    std::vector<SheetCell>& cells = sheet.rows.emplace_back();
    for (std::size_t column = 0; column < kColumns; ++column) {
      if (column % 3 == 0) {
        cells.push_back({std::to_string(row * column), CellKind::number});
      } else {
        cells.push_back({"Partij " + std::to_string(row) + " kolom " + std::to_string(column)});
      }
    }
  }
  return sheet;
}

const std::string& workbook_read() {
  static const std::string kBytes = [] {
    const char* const file = std::getenv("WORKBOOK_FILE");
    return file == nullptr ? write_xlsx(std::array{parties()}) : read_file(file).value();
  }();
  return kBytes;
}

void read(benchmark::State& state) {
  const std::string& bytes = workbook_read();
  for (auto _ : state) {
    const Result<WorkbookReading> reading = read_workbook(bytes, "partijen.xlsx");
    benchmark::DoNotOptimize(reading->sheets.size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

void write_as_xlsx(benchmark::State& state) {
  const std::array sheets{parties()};
  for (auto _ : state) benchmark::DoNotOptimize(write_xlsx(sheets).size());
}

void write_as_ods(benchmark::State& state) {
  const std::array sheets{parties()};
  for (auto _ : state) benchmark::DoNotOptimize(write_ods(sheets).size());
}

BENCHMARK(read)->Unit(benchmark::kMillisecond);
BENCHMARK(write_as_xlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(write_as_ods)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace samenhang

BENCHMARK_MAIN();
