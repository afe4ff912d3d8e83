#include "support/mappings.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Optional;

SheetMapping mapped_as(std::string_view text, std::optional<std::size_t> header_row,
                       std::optional<SheetRole> role = std::nullopt) {
  return mapped(grid_of(text), CodeLists(), header_row, role);
}

constexpr std::string_view kTwoHeaders = "Organisatie;Thema\nPartij;Project\nGGD;Wandelen\n";

TEST(Mapping, TakesTheHeaderRowThatIsTold) {
  EXPECT_EQ(mapped_as(kTwoHeaders, 0).role, SheetRole::parties);
  const SheetMapping second = mapped_as(kTwoHeaders, 1);
  EXPECT_EQ(second.role, SheetRole::participations);
  EXPECT_THAT(second.header_row, Optional(std::size_t{1}));
}

TEST(Mapping, TakesTheRoleThatIsTold) {
  const SheetMapping mapping = mapped_as("Naam;Soort;Thema\nWandelen;project;BRC\n", 0, SheetRole::initiatives);
  EXPECT_EQ(mapping.role, SheetRole::initiatives);
  EXPECT_THAT(keys_of(mapping), ElementsAre("initiative_name", "initiative_kind", "components"));
}

TEST(Mapping, FindsNamesByThemselvesWhereTheRoleIsToldAndNoHeaderSaysThem) {
  EXPECT_THAT(keys_of(mapped_as("Wie;Wat\nGGD;meet\nSWL;helpt\n", 0, SheetRole::parties)),
              ElementsAre("party_name", ""));
  EXPECT_THAT(keys_of(mapped_as("GGD\nSWL\nJGZ\n", std::nullopt, SheetRole::parties)), ElementsAre("party_name"));
}

TEST(Mapping, WithoutHeaderRowTakesAllRowsForData) {
  const SheetMapping mapping = mapped_as("SWL;welzijn\nThuishaven;woco\n", std::nullopt);
  EXPECT_EQ(mapping.header_row, std::nullopt);
  EXPECT_EQ(mapping.role, SheetRole::parties);
}

TEST(Mapping, OfAMatrixThatIsToldTakesTheNamesBesideItsRows) {
  EXPECT_THAT(keys_of(mapped_as(";GGD;SWL\nGGD;vaak;soms\nSWL;nooit;vaak\n", 0, SheetRole::relation_matrix)),
              ElementsAre("from", "strength", "strength"));
}

TEST(Mapping, OfAnIgnoredSheetHasNoFields) {
  const SheetMapping mapping = mapped_as(kTwoHeaders, 0, SheetRole::ignored);
  EXPECT_THAT(mapping.fields, Each(Field::none));
}

TEST(Mapping, IsWhatIsRecognisedWhereTheHeaderRowIsTheSame) {
  const Grid grid = grid_of_file("intake/fixtures/partnerlijst_cp1252.csv");
  const SheetMapping mapping = recognise(grid, CodeLists()).mapping;
  EXPECT_EQ(mapped(grid, CodeLists(), mapping.header_row), mapping);
  EXPECT_EQ(mapped(grid, CodeLists(), mapping.header_row, mapping.role), mapping);
}

}  // namespace
}  // namespace samenhang
