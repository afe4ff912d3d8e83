// How fast a text of separated cells becomes a grid, beside a bare search for its line ends.
//   build/<preset>/bin/csv_benchmark              made-up relations, 1,000,000 rows
//   CSV_FILE=<file> build/<preset>/bin/csv_benchmark  that file
#include "base/files.h"
#include "tables/csv.h"
#include "tables/text_grid.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <string_view>

namespace samenhang {
namespace {

constexpr int kRows = 1'000'000;
constexpr std::uint32_t kSeed = 7;

std::string relations() {
  std::mt19937 random(kSeed);
  std::string text = "id;van;naar;soort;sterkte;frequentie;status\n";
  for (int row = 1; row <= kRows; ++row) {
    constexpr std::size_t kLongest = 100;
    char line[kLongest];
    const int length =
        std::snprintf(line, kLongest, "R%06d;P%06u;P%06u;samenwerking;%u;maandelijks;bestaand\n", row,
                      static_cast<unsigned>(random() % 100'000), static_cast<unsigned>(random() % 100'000),
                      static_cast<unsigned>(random() % 4 + 1));
    text.append(line, static_cast<std::size_t>(length));
  }
  return text;
}

const std::string& text_read() {
  static const std::string kText = [] {
    const char* const file = std::getenv("CSV_FILE");
    return file == nullptr ? relations() : read_file(file).value();
  }();
  return kText;
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text_read().size()));
}

void line_ends_by_memchr(benchmark::State& state) {
  const std::string& text = text_read();
  for (auto _ : state) {
    std::size_t lines = 0;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; ++lines) {
      const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
      at = found == nullptr ? end : static_cast<const char*>(found) + 1;
    }
    benchmark::DoNotOptimize(lines);
  }
  count_bytes(state);
}

void text_grid(benchmark::State& state) {
  const std::string& text = text_read();
  for (auto _ : state) {
    const Result<GridReading> reading = read_text_grid(text, "relaties.csv");
    benchmark::DoNotOptimize(reading->grid.row_count());
  }
  count_bytes(state);
}

void csv_table(benchmark::State& state) {
  const std::string& text = text_read();
  for (auto _ : state) {
    const Result<CsvReading> reading = read_csv(text, "relaties.csv");
    benchmark::DoNotOptimize(reading->table.rows.size());
  }
  count_bytes(state);
}

BENCHMARK(line_ends_by_memchr)->Unit(benchmark::kMillisecond);
BENCHMARK(text_grid)->Unit(benchmark::kMillisecond);
BENCHMARK(csv_table)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace samenhang

BENCHMARK_MAIN();
