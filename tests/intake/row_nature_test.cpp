#include "support/mappings.h"

#include <gmock/gmock.h>

#include <vector>

namespace samenhang {
namespace {

using testing::ElementsAre;
using enum RowNature;

std::vector<RowNature> natures_of(std::string_view text) {
  const Grid grid = grid_of(text);
  const SheetMapping mapping = recognise(grid, CodeLists()).mapping;
  std::vector<RowNature> natures;
  for (std::size_t row = 0; row < grid.row_count(); ++row) natures.push_back(nature_of_row(grid, mapping, row));
  return natures;
}

TEST(RowNatures, AreTitlesAboveTheHeaderAndDataBelow) {
  EXPECT_THAT(natures_of("Partners;\nOrganisatie;Thema\nGGD;Zorg\n"), ElementsAre(title, header, data));
}

TEST(RowNatures, AreTotalsByTheirFirstWord) {
  EXPECT_THAT(natures_of("Organisatie;Bedrag;Omschrijving\nGGD;5;a\nTotaal;5;\nTotaal: 1;5;b\nSubtotaal;5;\n"
                         "Total;5;\nTotaal aantal partijen;1;\n"),
              ElementsAre(header, data, total, total, total, total, total));
}

TEST(RowNatures, AreNoTotalsWhereAPartyIsCalledSo) {
  EXPECT_THAT(natures_of("Organisatie;Thema\nTotaal Welzijn;Welzijn\nTotaalzorg;Zorg\n"),
              ElementsAre(header, data, data));
}

TEST(RowNatures, AreTotalsBeforeTheNames) {
  EXPECT_THAT(natures_of("Nr;Organisatie;Thema\n1;GGD;Zorg\nTotaal generaal;1;\n"), ElementsAre(header, data, total));
}

TEST(RowNatures, AreFootnotesWhereOneCellOutsideTheNamesIsFilled) {
  EXPECT_THAT(natures_of("Organisatie;Thema\nGGD;Zorg\nSWL;\n;zie ook blad 2\n* nog te bevestigen;\n"),
              ElementsAre(header, data, data, footnote, footnote));
}

TEST(RowNatures, AreDataWhereAStarStandsBeforeAPartyWithMore) {
  EXPECT_THAT(natures_of("Organisatie;Thema\n*GGD;Zorg\n"), ElementsAre(header, data));
}

TEST(RowNatures, AreRepeatedHeadersWhereTheHeaderComesBack) {
  EXPECT_THAT(natures_of("Organisatie;Thema\nGGD;Zorg\nORGANISATIE;thema\nSWL;Welzijn\n"),
              ElementsAre(header, data, repeated_header, data));
}

TEST(RowNatures, OfAMatrixAreDataThoughNothingIsAnswered) {
  EXPECT_THAT(natures_of("Partij;Beweegtuin;Eettafel\nGGD;x;x\nSWL;;x\nPluis;;\n"),
              ElementsAre(header, data, data, data));
}

TEST(RowNatures, OfAFileWithoutHeaderAreData) {
  EXPECT_THAT(natures_of("SWL;welzijn\nThuishaven;woco\nPluis;kinderopvang\n"), ElementsAre(data, data, data));
}

}  // namespace
}  // namespace samenhang
