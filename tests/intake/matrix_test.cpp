#include "support/mappings.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Optional;

TEST(Matrices, OfRelationsMayHaveCrossesAndNames) {
  EXPECT_EQ(role_of("Wie kent wie;GGD;SWL;JGZ\nGGD;;x;\nSWL;x;;x\nJGZ;;x;\n"), SheetRole::relation_matrix);
}

TEST(Matrices, OfRelationsMayHaveOtherRowsThanColumns) {
  EXPECT_EQ(role_of(";GGD;SWL;JGZ\nSWL;1;-;2\nGGD;-;3;\nPluis;0;1;4\n"), SheetRole::relation_matrix);
}

TEST(Matrices, LeaveTotalsOut) {
  EXPECT_THAT(keys_in(";GGD;SWL;Totaal\nGGD;-;2;2\nSWL;1;-;1\nTotaal;1;2;3\n"),
              ElementsAre("from", "strength", "strength", ""));
}

TEST(Matrices, MayHaveNumbersBeforeTheNames) {
  EXPECT_THAT(keys_in("Nr;Partij;GGD;SWL\n1;GGD;-;2\n2;SWL;1;-\n"), ElementsAre("", "from", "strength", "strength"));
}

TEST(Matrices, OfPartiesAndInitiativesAreKnownByTheirCrosses) {
  const Recognition recognition = recognised("Partij;Beweegtuin;Eettafel;Taalcafé\nGGD;x;;x\nSWL;;x;\nPluis;x;x;\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::participation_matrix);
  EXPECT_THAT(recognition.mapping.header_row, Optional(std::size_t{0}));
  EXPECT_THAT(keys_of(recognition.mapping),
              ElementsAre("party_name", "participation_role", "participation_role", "participation_role"));
  EXPECT_THAT(reasons_of(recognition), Not(HasSubstr("Aangenomen")));
}

TEST(Matrices, OfInitiativesAndPartiesAreKnownByTheirCorner) {
  EXPECT_THAT(keys_in("Initiatief / partij;GGD;SWL;Pluis\nBeweegtuin;T;D;\nEettafel;;D;T\n"),
              ElementsAre("initiative_name", "participation_role", "participation_role", "participation_role"));
}

TEST(Matrices, WithNothingInTheCornerSayWhatIsAssumed) {
  const Recognition recognition = recognised(";Beweegtuin;Eettafel\nGGD;x;\nSWL;;x\nPluis;x;x\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::participation_matrix);
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Aangenomen is dat de partijen naast de rijen staan"));
}

TEST(Matrices, AreNotSeenInListsWithYesAndNo) {
  EXPECT_EQ(role_of("Organisatie;Kernteam;Sleutelpartij\nGGD;ja;nee\nSWL;nee;ja\n"), SheetRole::parties);
}

TEST(Matrices, AreNotSeenInPartiesTickedByDomain) {
  EXPECT_EQ(role_of("Organisatie;Wonen;Sport;Jeugd\nGGD;x;;x\nSWL;;x;\n"), SheetRole::parties);
}

}  // namespace
}  // namespace samenhang
