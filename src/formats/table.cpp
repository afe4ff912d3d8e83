#include "base/fold.h"
#include "formats/dot.h"
#include "formats/exchange_folder.h"
#include "formats/format.h"
#include "formats/gephi_csv.h"
#include "formats/gexf.h"
#include "formats/graphml.h"
#include "formats/json.h"
#include "formats/kumu.h"
#include "formats/matrix.h"
#include "formats/pajek.h"
#include "formats/ucinet.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 1> kCsvEndings{".csv"};
constexpr std::array<std::string_view, 1> kJsonEndings{".json"};
constexpr std::array<std::string_view, 1> kGraphmlEndings{".graphml"};
constexpr std::array<std::string_view, 1> kGexfEndings{".gexf"};
constexpr std::array<std::string_view, 1> kDotEndings{".dot"};
constexpr std::array<std::string_view, 1> kDrawnDotEndings{".gv"};
constexpr std::array<std::string_view, 1> kPajekEndings{".net"};
constexpr std::array<std::string_view, 1> kDlEndings{".dl"};
constexpr std::array<std::string_view, 2> kDlFiles{".dl", ".labels.csv"};
constexpr std::array<std::string_view, 1> kGephiEndings{".gephi.csv"};
constexpr std::array<std::string_view, 2> kGephiFiles{".nodes.csv", ".edges.csv"};
constexpr std::array<std::string_view, 1> kKumuEndings{".kumu.csv"};
constexpr std::array<std::string_view, 2> kKumuFiles{".elements.csv", ".connections.csv"};
constexpr std::array<std::string_view, 1> kMatrixEndings{".matrix.csv"};

constexpr FileSet kDlSet{kDlFiles, read_dl_files, write_dl};
constexpr FileSet kGephiSet{kGephiFiles, read_gephi_files, write_gephi};
constexpr FileSet kKumuSet{kKumuFiles, read_kumu_files, write_kumu};

constexpr Message kNetworkOnly = message(
    "Only the network is written: parties, ties and their strength. Persons, agreements and what kind "
    "of relation it is stay out, and for an appendix the notes too.");

constexpr std::array kFormats{
    Format{"csv", message("Table of an inventory (CSV)"), kCsvEndings, read_exchange_table, nullptr, true,
           message("One CSV file holds one table; a folder holds them all.")},
    Format{"json", message("Inventory (JSON)"), kJsonEndings, read_json, write_json, true, message("Nothing is lost.")},
    Format{"graphml", message("Network (GraphML)"), kGraphmlEndings, read_graphml, write_graphml, false, kNetworkOnly},
    Format{"gexf", message("Network (GEXF)"), kGexfEndings, read_gexf, write_gexf, false, kNetworkOnly},
    Format{"dot", message("Network (Graphviz DOT)"), kDotEndings, read_dot, write_dot, false, kNetworkOnly},
    Format{"gv", message("Drawn network (Graphviz)"), kDrawnDotEndings, read_dot, write_drawn_dot, false, kNetworkOnly},
    Format{"pajek", message("Network (Pajek)"), kPajekEndings, read_pajek, write_pajek, false,
           message("Only names, ties and their strength are written: no ids, domains and kinds, nothing of persons and "
                   "agreements, and no notes.")},
    Format{
        "dl", message("Network (UCINET DL)"), kDlEndings, read_dl, nullptr, false,
        message("Two files are written: the network with codes of at most 18 characters, and what they stand for "
                "(.labels.csv): names, domains and kinds. Of a tie only the strength is written; persons, agreements "
                "and notes stay out."),
        &kDlSet},
    Format{"gephi", message("Network (Gephi, two CSV tables)"), kGephiEndings, read_gephi, nullptr, false,
           message("Two files are written, .nodes.csv and .edges.csv, with the network only: parties, ties and their "
                   "strength. Persons, agreements and what kind of relation it is stay out, and for an appendix the "
                   "notes too."),
           &kGephiSet, is_gephi_table},
    Format{
        "kumu", message("Network (Kumu, two CSV tables)"), kKumuEndings, read_kumu, nullptr, false,
        message("Two files are written, .elements.csv and .connections.csv, with the network only: parties, ties and "
                "their strength. Persons, agreements and what kind of relation it is stay out, and for an appendix "
                "the notes too."),
        &kKumuSet, is_kumu_table},
    Format{"matrix", message("Matrix (CSV)"), kMatrixEndings, read_matrix, write_matrix, false,
           message("Only names, ties and their strength are written: no ids, domains and kinds, nothing of persons and "
                   "agreements, and no notes."),
           nullptr, is_matrix},
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
  const std::string name = fold_case(path.filename().string());
  const Format* found = nullptr;
  std::size_t longest = 0;
  for (const Format& format : kFormats) {
    for (const std::string_view ending : format.endings) {
      if (ending.size() <= longest || name.size() <= ending.size() || !name.ends_with(ending)) continue;
      longest = ending.size();
      found = &format;
    }
  }
  return found;
}

std::vector<std::string> readable_endings() {
  return endings_where([](const Format& format) { return format.read != nullptr; });
}

std::vector<std::string> writable_endings() {
  return endings_where([](const Format& format) { return format.can_be_written(); });
}

}  // namespace samenhang
