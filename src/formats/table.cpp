#include "base/fold.h"
#include "formats/dot.h"
#include "formats/exchange_folder.h"
#include "formats/format.h"
#include "formats/graphml.h"
#include "formats/json.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 1> kCsvEndings{".csv"};
constexpr std::array<std::string_view, 1> kJsonEndings{".json"};
constexpr std::array<std::string_view, 1> kGraphmlEndings{".graphml"};
constexpr std::array<std::string_view, 2> kDotEndings{".dot", ".gv"};

constexpr std::array kFormats{
    Format{"csv", message("Table of an inventory (CSV)"), kCsvEndings, read_exchange_table, nullptr, true,
           message("One CSV file holds one table; a folder holds them all.")},
    Format{"json", message("Inventory (JSON)"), kJsonEndings, read_json, write_json, true, message("Nothing is lost.")},
    Format{"graphml", message("Network (GraphML)"), kGraphmlEndings, read_graphml, write_graphml, false,
           message("Only the network is written: parties, ties and their strength. Persons, agreements and what kind "
                   "of relation it is stay out, and for an appendix the notes too.")},
    Format{"dot", message("Network (Graphviz DOT)"), kDotEndings, read_dot, write_dot, false,
           message("Only the network is written: parties, ties and their strength. Persons, agreements and what kind "
                   "of relation it is stay out, and for an appendix the notes too.")},
};

template <class Can>
std::vector<std::string> endings_where(Can can) {
  std::vector<std::string> endings;
  for (const Format& format : kFormats) {
    if (can(format)) endings.insert(endings.end(), format.endings.begin(), format.endings.end());
  }
  return endings;
}

}  // namespace

std::span<const Format> all_formats() {
  return kFormats;
}

const Format* find_format(std::string_view id) {
  const auto* found = std::ranges::find(kFormats, id, &Format::id);
  return found == kFormats.end() ? nullptr : found;
}

const Format* format_for(const std::filesystem::path& path) {
  const std::string ending = fold_case(path.extension().string());
  const auto* found = std::ranges::find_if(kFormats, [&](const Format& format) {
    return std::ranges::find(format.endings, ending) != format.endings.end();
  });
  return found == kFormats.end() ? nullptr : found;
}

std::vector<std::string> readable_endings() {
  return endings_where([](const Format& format) { return format.read != nullptr; });
}

std::vector<std::string> writable_endings() {
  return endings_where([](const Format& format) { return format.write != nullptr; });
}

}  // namespace samenhang
