// The six files of an invented municipality, as they come from several hands.
#include "support/mappings.h"

#include <gmock/gmock.h>

#include <map>
#include <string>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Optional;

Grid fixture(const std::string& name) {
  return grid_of_file("intake/fixtures/" + name);
}

std::map<RowNature, int> natures_in(const Grid& grid) {
  const SheetMapping mapping = recognised(grid).mapping;
  std::map<RowNature, int> counts;
  for (std::size_t row = 0; row < grid.row_count(); ++row) ++counts[nature_of_row(grid, mapping, row)];
  return counts;
}

TEST(PartnerList, HasItsHeaderOnRowFiveBelowTitlesAndAGroupHeader) {
  const Grid grid = fixture("partnerlijst_cp1252.csv");
  const Recognition recognition = recognised(grid);
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  ASSERT_TRUE(recognition.mapping.header_row.has_value());
  EXPECT_EQ(grid.number(*recognition.mapping.header_row), 5);
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Rij 5 is de koprij: 14 van de 14 kolommen zijn herkend."));
  EXPECT_FALSE(recognition.mapping.mend_double_encoding);
}

TEST(PartnerList, HasItsColumnsKnownByTheirWords) {
  EXPECT_THAT(keys_of(recognised(fixture("partnerlijst_cp1252.csv")).mapping),
              ElementsAre("row_number", "party_name", "party_kind", "side", "domain", "neighbourhoods", "target_groups",
                          "contact_name", "e_mail", "telephone", "works_with_experience_experts", "works_with",
                          "last_confirmed", "note"));
}

TEST(PartnerList, HasTwentyRowsATotalAndAFootnote) {
  const std::map<RowNature, int> counts = natures_in(fixture("partnerlijst_cp1252.csv"));
  const std::map<RowNature, int> expected{{RowNature::title, 3},
                                          {RowNature::header, 1},
                                          {RowNature::data, 20},
                                          {RowNature::total, 1},
                                          {RowNature::footnote, 1}};
  EXPECT_EQ(counts, expected);
}

TEST(SubsidyRegister, HasThirteenColumnsAndSixRows) {
  const Grid grid = fixture("subsidieregister_utf8bom.csv");
  const Recognition recognition = recognised(grid);
  EXPECT_EQ(recognition.mapping.role, SheetRole::subsidies);
  EXPECT_THAT(recognition.mapping.header_row, Optional(std::size_t{0}));
  EXPECT_THAT(keys_of(recognition.mapping),
              ElementsAre("year", "", "programme", "policy_field", "initiative_kind", "party_name", "initiative_name",
                          "", "requested_amount", "granted_amount", "settled_amount", "funding", ""));
  EXPECT_EQ(natures_in(grid).at(RowNature::data), 6);
}

TEST(SubsidyRegister, SaysWhichOfTwoYearsIsUsed) {
  EXPECT_THAT(reasons_of(recognised(fixture("subsidieregister_utf8bom.csv"))),
              HasSubstr("“Subsidiejaar” en “Jaar van toekenning” betekenen allebei: jaar."));
}

TEST(RelationMatrix, IsKnownBelowItsTitleWithASpaceInTheCorner) {
  const Grid grid = fixture("relatiematrix_utf8.csv");
  const Recognition recognition = recognised(grid);
  EXPECT_EQ(recognition.mapping.role, SheetRole::relation_matrix);
  EXPECT_THAT(recognition.mapping.header_row, Optional(std::size_t{1}));
  EXPECT_THAT(keys_of(recognition.mapping),
              ElementsAre("from", "strength", "strength", "strength", "strength", "strength", "strength"));
  const std::map<RowNature, int> expected{{RowNature::title, 1}, {RowNature::header, 1}, {RowNature::data, 6}};
  EXPECT_EQ(natures_in(grid), expected);
}

TEST(ListOfInitiatives, HasItsEightColumnsAndFourRows) {
  const Grid grid = fixture("initiatieven_komma_lf.csv");
  const Recognition recognition = recognised(grid);
  EXPECT_EQ(recognition.mapping.role, SheetRole::initiatives);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("initiative_name", "lead", "participants", "components",
                                                        "neighbourhoods", "start", "end", "involvement"));
  EXPECT_EQ(natures_in(grid).at(RowNature::data), 4);
}

TEST(ListInUtf16, HasItsFourColumnsAndThreeRows) {
  const Grid grid = fixture("partijen_unicode_utf16le.txt");
  const Recognition recognition = recognised(grid);
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "party_kind", "domain", "neighbourhoods"));
  EXPECT_EQ(natures_in(grid).at(RowNature::data), 3);
}

TEST(ListStoredTwiceOver, IsMendedAndSaysSo) {
  const Recognition recognition = recognised(fixture("partijen_mojibake.csv"));
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  EXPECT_TRUE(recognition.mapping.mend_double_encoding);
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Vreemde tekens, zoals in “BuurtcoÃ¶peratie Oosterhof”"));
}

}  // namespace
}  // namespace samenhang
