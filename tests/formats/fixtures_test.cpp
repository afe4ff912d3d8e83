// Networks as other programs write them; fixtures/README.md says which program wrote each.
#include "formats/read_input.h"

#include "support/network_reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

InventoryReading fixture(const std::string& name) {
  return value_or_failure(read_input(SAMENHANG_ROOT "/tests/formats/fixtures/" + name));
}

TEST(Fixtures, OfIgraphInGraphml) {
  const InventoryReading reading = fixture("igraph.graphml");
  EXPECT_THAT(party_names(reading),
              ElementsAre("Wijkteam Noord", "GGD Één", "Bibliotheek \"De Brug\"", "Zonder banden"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Één 3", "GGD Één - Bibliotheek \"De Brug\" 1"));
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("welfare"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Fixtures, OfIgraphInPajek) {
  EXPECT_THAT(party_names(fixture("igraph.net")), ElementsAre("P0001", "P0002", "P0003", "P0004"));
  const InventoryReading reading = fixture("igraph_labels.net");
  EXPECT_THAT(party_names(reading),
              ElementsAre("Wijkteam Noord", "GGD Één", "Bibliotheek \"De Brug\"", "Zonder banden"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Één 3", "GGD Één - Bibliotheek \"De Brug\" 1"));
  EXPECT_THAT(english_lines(fixture("igraph_directed.net").problems), ElementsAre(HasSubstr("1 pair")));
}

TEST(Fixtures, OfIgraphInDot) {
  EXPECT_THAT(tie_lines(fixture("igraph.dot")),
              UnorderedElementsAre("GGD Één - Wijkteam Noord 3", "Bibliotheek \"De Brug\" - GGD Één 1"));
  EXPECT_THAT(party_names(fixture("igraph.dot")), testing::Contains("Zonder banden"));
  EXPECT_THAT(tie_lines(fixture("igraph_directed.dot")), ElementsAre("0 - 1", "1 - 2"));
}

TEST(Fixtures, OfIgraphWithTwoModes) {
  for (const char* name : {"igraph_two_mode.graphml", "igraph_two_mode.net"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading), ElementsAre("Welzijn", "School")) << name;
    EXPECT_THAT(participation_lines(reading), ElementsAre("Buurtlab: Welzijn", "Buurtlab: School")) << name;
  }
}

TEST(Fixtures, OfNetworkxInGraphmlAndGexf) {
  for (const char* name : {"networkx.graphml", "networkx_11.gexf", "networkx_12.gexf"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam Noord", "GGD Čačak & Één",
                                                  "Bibliotheek, filiaal \"De Brug\"", "Stichting Zonder Banden"))
        << name;
    EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Čačak & Één 3",
                                                "GGD Čačak & Één - Bibliotheek, filiaal \"De Brug\" 1"))
        << name;
    EXPECT_EQ(reading.inventory.parties[1].kind, PartyKind("public_health_service")) << name;
    EXPECT_EQ(reading.inventory.parties[1].domain, Domain("care_support")) << name;
    EXPECT_THAT(english_lines(reading.problems), IsEmpty()) << name;
  }
  EXPECT_THAT(tie_lines(fixture("networkx_directed.graphml")), ElementsAre("x - y", "y - z"));
}

TEST(Fixtures, OfNetworkxInPajek) {
  const InventoryReading reading = fixture("networkx.net");
  EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam Noord", "GGD Čačak", "Bibliotheek, filiaal", "Alone"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Čačak 3", "GGD Čačak - Bibliotheek, filiaal 1"));
  EXPECT_THAT(tie_lines(fixture("networkx_directed.net")), ElementsAre("A b - C 4", "C - D 1"));
}

TEST(Fixtures, OfNetworkxWithTwoModes) {
  for (const char* name : {"networkx_two_mode.graphml", "networkx_two_mode.gexf"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading), ElementsAre("Welzijn", "School")) << name;
    EXPECT_THAT(participation_lines(reading), ElementsAre("Buurtlab: Welzijn", "Buurtlab: School")) << name;
  }
}

TEST(Fixtures, OfNetworkxThatChangeOverTime) {
  const InventoryReading reading = fixture("networkx_dynamic.gexf");
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("housing"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("changes over time")));
}

TEST(Fixtures, OfNetworkxAsAMatrix) {
  const InventoryReading reading = fixture("networkx_matrix.csv");
  EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam Noord", "GGD Čačak", "Bibliotheek, filiaal", "Alone"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Čačak 3", "GGD Čačak - Bibliotheek, filiaal 1"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Fixtures, OfGraphviz) {
  for (const char* name : {"graphviz_layout.dot", "graphviz_canonical.dot"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading),
                UnorderedElementsAre("GGD Čačak", "Huisartsen", "Wijkteam Noord", "Zonder banden"))
        << name;
    EXPECT_THAT(tie_lines(reading), testing::Contains("GGD Čačak - Wijkteam Noord 3")) << name;
    EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("1 pair"))) << name;
  }
}

TEST(Fixtures, WithAttributesThatNameFiles) {
  const InventoryReading reading = fixture("hostile.dot");
  EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam", "GGD"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
}

TEST(Fixtures, OfYed) {
  const InventoryReading reading = fixture("yed.graphml");
  EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam Noord", "Zorg", "GGD"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD"));
}

TEST(Fixtures, OfGephi) {
  const InventoryReading reading = fixture("gephi_13.gexf");
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("welfare"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD Één 4", "GGD Één - Zonder banden 1"));
  const InventoryReading nested = fixture("nested_11.gexf");
  EXPECT_THAT(party_names(nested), ElementsAre("Zorg", "Wijkteam", "GGD"));
  EXPECT_EQ(nested.inventory.parties[1].kind, PartyKind("school"));
  EXPECT_EQ(nested.inventory.parties[2].kind, PartyKind("public_health_service"));
  EXPECT_THAT(tie_lines(nested), ElementsAre("GGD - Wijkteam 2", "GGD - Zorg"));
}

TEST(Fixtures, OfGephiAsTables) {
  for (const char* name : {"Lindeveen [Nodes].csv", "Lindeveen [Edges].csv"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading), ElementsAre("Wijkteam Noord", "GGD, regio Čačak", "Zonder banden", "bib"))
        << name;
    EXPECT_THAT(tie_lines(reading), ElementsAre("Wijkteam Noord - GGD, regio Čačak 3", "Wijkteam Noord - bib 4"))
        << name;
    EXPECT_THAT(english_lines(reading.problems),
                ElementsAre(HasSubstr("[Edges].csv::2:: The tie between “wt” and “ggd” stands in the file 2 times"),
                            HasSubstr("[Edges].csv::4::"), HasSubstr("“bib” stands among the ties only")))
        << name;
  }
}

TEST(Fixtures, OfKumu) {
  for (const char* name : {"Elements.csv", "Connections.csv"}) {
    const InventoryReading reading = fixture(name);
    EXPECT_THAT(party_names(reading),
                ElementsAre("Wijkteam Noord", "GGD", "Bibliotheek, filiaal", "Zonder banden", "School"))
        << name;
    EXPECT_THAT(tie_lines(reading),
                ElementsAre("Wijkteam Noord - GGD 3", "Wijkteam Noord - Bibliotheek, filiaal 3", "GGD - School"))
        << name;
    EXPECT_THAT(participation_lines(reading), ElementsAre("Buurtlab: Wijkteam Noord", "Buurtlab: GGD")) << name;
    EXPECT_EQ(reading.inventory.parties[1].domain, Domain("care_support")) << name;
    EXPECT_THAT(english_lines(reading.problems),
                ElementsAre(HasSubstr("Connections.csv::3:: “School” stands among the ties only"),
                            HasSubstr("have a direction")))
        << name;
  }
}

TEST(Fixtures, OfSpreadsheets) {
  const InventoryReading reading = fixture("spreadsheet_two_mode.csv");
  EXPECT_THAT(party_names(reading), ElementsAre("Welzijn", "School"));
  EXPECT_THAT(participation_lines(reading), ElementsAre("Buurtlab: Welzijn", "Buurtlab: School", "Taalcafé: School"));
}

TEST(Fixtures, OfUcinet) {
  EXPECT_THAT(tie_lines(fixture("ucinet_fullmatrix.dl")),
              ElementsAre("barry - david 1", "barry - lin 1", "barry - pat 1", "david - russ 1", "lin - pat 1",
                          "pat - russ 1"));
  EXPECT_THAT(tie_lines(fixture("ucinet_edgelist.dl")),
              ElementsAre("george - sally 3", "george - jim 1", "billy - george 1", "sally - jim 1", "jane - jim 1"));
  EXPECT_THAT(participation_lines(fixture("ucinet_one_line.dl")),
              ElementsAre("Buurtlab: Wijkteam Noord", "Buurtlab: GGD", "Taalcafe: GGD", "Taalcafe: School"));
  EXPECT_THAT(tie_lines(fixture("ucinet_embedded.dl")),
              UnorderedElementsAre("Bill - Jim 1", "Jan - Sue 1", "Jan - Zoe 1", "Jim - Sue 1"));
}

TEST(Fixtures, OfPajekWithAllItsParts) {
  const InventoryReading reading = fixture("pajek_all_parts.net");
  EXPECT_THAT(party_names(reading),
              ElementsAre("Wijkteam Noord, Zuid", "GGD", "P0003", "Stichting De Brug", "P0005", "P0006"));
  EXPECT_THAT(tie_lines(reading),
              ElementsAre("Wijkteam Noord, Zuid - GGD 3", "P0003 - Stichting De Brug", "Wijkteam Noord, Zuid - P0003",
                          "Wijkteam Noord, Zuid - Stichting De Brug", "Stichting De Brug - P0005",
                          "Stichting De Brug - P0006"));
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr("The part “partition” was left out"), HasSubstr("1 pair")));
  EXPECT_THAT(participation_lines(fixture("pajek_two_mode_matrix.net")),
              ElementsAre("Buurtlab: Welzijn", "Buurtlab: School", "Taalcafé: School"));
}

}  // namespace
}  // namespace samenhang
