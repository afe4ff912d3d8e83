#include "generator/generator.h"

#include "base/catalogue.h"
#include "inventory/tables.h"
#include "network/network.h"
#include "tables/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using ::testing::IsEmpty;

std::vector<std::string> lines_of(const Problems& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems) lines.push_back(line_of(problem, Catalogue(Language::english)));
  return lines;
}

// Written as files and read again.
InventoryReading read_again(const Inventory& inventory) {
  std::vector<TextTable> tables;
  for (const TextTable& table : write_inventory(inventory)) {
    tables.push_back(read_csv(write_csv(table, kExchangeStyle), table.file).value().table);
  }
  return read_inventory(tables);
}

std::size_t parties_of_degree(const Network& network, std::size_t degree) {
  std::size_t count = 0;
  for (Vertex v = 0; v < network.vertex_count(); ++v) count += network.degree(v) == degree ? 1 : 0;
  return count;
}

TEST(GeneratedInventory, HasAsManyPartiesAsAskedFor) {
  for (const std::size_t parties : {0U, 1U, 2U, 7U, 40U, 500U}) {
    EXPECT_EQ(generated_inventory(parties, 1).parties.size(), parties);
  }
}

TEST(GeneratedInventory, IsTheSameForTheSameSeed) {
  EXPECT_EQ(generated_inventory(200, 7), generated_inventory(200, 7));
}

TEST(GeneratedInventory, DiffersForAnotherSeed) {
  EXPECT_NE(generated_inventory(200, 7), generated_inventory(200, 8));
}

TEST(GeneratedInventory, IsReadAgainWithoutAProblem) {
  for (const std::size_t parties : {1U, 2U, 7U, 40U, 500U, 2000U}) {
    const Inventory inventory = generated_inventory(parties, parties);
    const InventoryReading again = read_again(inventory);
    EXPECT_THAT(lines_of(again.problems), IsEmpty()) << parties;
    EXPECT_EQ(again.inventory, inventory) << parties;
  }
}

TEST(GeneratedInventory, HasADepartmentForEachCoreDomain) {
  const Inventory inventory = generated_inventory(40, 3);
  for (const CodeRow& row : inventory.code_lists.rows(ListId::domain)) {
    if (!inventory.code_lists.has_flag(ListId::domain, row.key, "kern")) continue;
    const auto found = std::ranges::find_if(inventory.parties, [&](const Party& party) {
      return party.kind == "municipal_department" && party.domain == row.key;
    });
    EXPECT_NE(found, inventory.parties.end()) << row.key;
  }
}

TEST(GeneratedInventory, HasAboutThreeRelationsAParty) {
  const Inventory inventory = generated_inventory(2000, 5);
  EXPECT_NEAR(static_cast<double>(inventory.relations.size()), 6000.0, 600.0);
}

TEST(GeneratedInventory, HasManyPartiesWithOneTieAndFewWithNone) {
  const Network network = network_of(generated_inventory(2000, 5), NetworkChoice::relations);
  EXPECT_NEAR(static_cast<double>(parties_of_degree(network, 1)), 800.0, 100.0);
  EXPECT_NEAR(static_cast<double>(parties_of_degree(network, 0)), 40.0, 25.0);
}

TEST(GeneratedInventory, TiesPartiesOfOneDomainMoreThanChanceWould) {
  const Network network = network_of(generated_inventory(2000, 5), NetworkChoice::relations);
  const auto within = std::ranges::count_if(network.ties(), [&](const Tie& tie) {
    return network.members()[tie.from].domain == network.members()[tie.to].domain;
  });
  EXPECT_GT(static_cast<double>(within), 0.4 * static_cast<double>(network.tie_count()));
}

TEST(GeneratedInventory, HoldsNoPersons) {
  const Inventory inventory = generated_inventory(500, 2);
  EXPECT_THAT(inventory.contacts, IsEmpty());
  EXPECT_THAT(inventory.ratings, IsEmpty());
  EXPECT_FALSE(inventory.initiatives.empty());
  EXPECT_FALSE(inventory.agreements.empty());
  EXPECT_FALSE(inventory.guidance.empty());
}

TEST(GeneratedInventory, KeepsInitiativesWithinTheirLimit) {
  EXPECT_EQ(generated_inventory(500, 2).initiatives.size(), 250U);
  EXPECT_EQ(generated_inventory(20000, 2).initiatives.size(), 5000U);
}

}  // namespace
}  // namespace samenhang
