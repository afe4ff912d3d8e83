// The example municipality: its measures were worked out outside this program.
#include "measures/measure.h"

#include "base/files.h"
#include "inventory/tables.h"
#include "support/reference.h"
#include "support/toy_network.h"
#include "tables/csv.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace samenhang {
namespace {

constexpr double kTolerance = 1e-6;
constexpr const char* kPartyFile = "tests/expected/lindeveen/maten.csv";
constexpr const char* kNetworkFile = "tests/expected/lindeveen/netwerkmaten.csv";
constexpr const char* kWithInitiativesFile = "tests/expected/lindeveen/netwerkmaten_met_initiatieven.csv";

Inventory lindeveen() {
  std::vector<TextTable> tables;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(SAMENHANG_ROOT) / "data/example")) {
    if (!is_exchange_table(entry.path().filename().string())) continue;
    tables.push_back(read_csv(read_file(entry.path()).value(), entry.path().filename().string()).value().table);
  }
  return read_inventory(tables).inventory;
}

struct Column {
  const char* expected;
  const char* measure;
};

class Lindeveen : public testing::TestWithParam<Column> {};

TEST_P(Lindeveen, HasTheExpectedScores) {
  const Inventory inventory = lindeveen();
  const Network network = network_of(inventory, NetworkChoice::relations);
  const auto found = test::by_id(network, find_party_measure(GetParam().measure)->compute({network, inventory}));
  const auto expected = test::text_column_of(kPartyFile, GetParam().expected);
  ASSERT_EQ(expected.size(), found.size());
  for (const auto& [id, cell] : expected) {
    const double score = found.at(id);
    if (cell == "ja" || cell == "nee") {
      EXPECT_EQ(score, cell == "ja" ? 1.0 : 0.0) << id;
    } else if (cell.empty()) {
      EXPECT_TRUE(std::isnan(score)) << id;
    } else {
      EXPECT_NEAR(score, std::stod(cell), kTolerance) << id;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Measures, Lindeveen,
                         testing::Values(Column{"graad", "degree"}, Column{"gewogen_graad", "strength"},
                                         Column{"tussenpositie_genormaliseerd", "betweenness"},
                                         Column{"nabijheid", "closeness"}, Column{"clustering", "clustering"},
                                         Column{"kerngetal", "core_number"}, Column{"burt_constraint", "constraint"},
                                         Column{"snijpunt", "cut_vertex"}, Column{"component", "component"},
                                         Column{"aantal_initiatieven", "initiatives"}),
                         [](const auto& tested) { return std::string(tested.param.measure); });

class LindeveenNetwork : public testing::TestWithParam<Column> {};

double network_score(const Inventory& inventory, NetworkChoice choice, std::string_view id) {
  const Network network = network_of(inventory, choice);
  for (const NetworkMeasure& measure : network_measures()) {
    if (measure.id == id) return measure.compute({network, inventory});
  }
  return kUndefined;
}

TEST_P(LindeveenNetwork, HasTheExpectedValue) {
  const auto expected = test::text_column_of(kNetworkFile, "Waarde");
  EXPECT_NEAR(network_score(lindeveen(), NetworkChoice::relations, GetParam().measure),
              std::stod(expected.at(GetParam().expected)), kTolerance);
}

INSTANTIATE_TEST_SUITE_P(Measures, LindeveenNetwork,
                         testing::Values(Column{"knopen", "vertices"}, Column{"lijnen (enkelvoudig)", "ties"},
                                         Column{"dichtheid", "density"}, Column{"componenten", "components"},
                                         Column{"grootste component", "largest_component"},
                                         Column{"gemiddelde graad", "mean_degree"},
                                         Column{"sd graad (populatie)", "degree_sd"},
                                         Column{"diameter grootste component", "diameter"},
                                         Column{"gemiddelde padlengte grootste component", "mean_distance"},
                                         Column{"gemiddelde clustering", "mean_clustering"},
                                         Column{"snijpunten", "cut_vertices"}, Column{"bruggen", "bridges"}),
                         [](const auto& tested) { return std::string(tested.param.measure); });

TEST(LindeveenWithInitiatives, HasTheExpectedNumbers) {
  const auto expected = test::text_column_of(kWithInitiativesFile, "Waarde");
  const Inventory inventory = lindeveen();
  for (const auto& [cell, measure] : {std::pair("knopen", "vertices"),
                                      {"lijnen (enkelvoudig)", "ties"},
                                      {"dichtheid", "density"},
                                      {"componenten", "components"}}) {
    EXPECT_NEAR(network_score(inventory, NetworkChoice::with_initiatives, measure), std::stod(expected.at(cell)),
                kTolerance)
        << measure;
  }
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : "|") + text;
  return all;
}

TEST(LindeveenWithInitiatives, HasTheExpectedWeakLinksAndOnlyTies) {
  const auto expected = test::text_column_of(kWithInitiativesFile, "Waarde");
  const Inventory inventory = lindeveen();
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  std::vector<std::string> cut;
  for (const auto& [id, score] :
       test::by_id(network, find_party_measure("cut_vertex")->compute({network, inventory}))) {
    if (score == 1) cut.push_back(id);
  }
  EXPECT_EQ(joined(cut), expected.at("snijpunten"));

  const Scores bridges = tie_measures().back().compute({network, inventory});
  std::vector<std::string> alone;
  for (TieIndex tie = 0; tie < network.tie_count(); ++tie) {
    const Tie& ends = network.ties()[tie];
    if (bridges[tie] == 1) alone.push_back(network.members()[ends.from].id + "-" + network.members()[ends.to].id);
  }
  EXPECT_EQ(joined(alone), expected.at("bruggen"));
}

}  // namespace
}  // namespace samenhang
