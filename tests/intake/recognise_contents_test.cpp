// Columns that are known by what stands in them.
#include "support/mappings.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::string_view kRegions =
    "Gemeente;CBS;Zorgregio's;Inwoneraantal van regio\n"
    "Lindeveen;9901;Regio Veenstreek;120000\n"
    "Oosterhof;9902;Regio Veenstreek;120000\n"
    "Zuiderpark;9903;Regio Polder;80000\n"
    "Veenhuis;9904;Regio Polder;80000\n"
    "Molenplein;9905;Regio Polder;80000\n";

TEST(Contents, ThatComeBackBesidePartiesAreWhatTheyTakePartIn) {
  const Recognition recognition = recognised(kRegions);
  EXPECT_EQ(recognition.mapping.role, SheetRole::participations);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "", "initiative_name", ""));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("In kolom “Zorgregio's” komen dezelfde teksten terug"));
}

TEST(Contents, ThatDoNotComeBackLeaveAListOfParties) {
  const Recognition recognition = recognised("Organisatie;Motto\nGGD;altijd gezond\nSWL;samen sterk\nJGZ;goed begin\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", ""));
}

TEST(Contents, OfPlacesAreNothingToTakePartIn) {
  EXPECT_EQ(role_of("Organisatie;Plaats\nGGD;Lindeveen\nSWL;Lindeveen\nJGZ;Lindeveen\n"), SheetRole::parties);
}

TEST(Contents, ByHeadersAreParticipationsInArrangements) {
  const Recognition recognition = recognised(
      "Deelnemer,Gemeenschappelijke regeling,Postcode,Plaats,Provincie\n"
      "Lindeveen,Afval Veenstreek,9990 AS,Veenhuis,Provincie Veen\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::participations);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "initiative_name", "", "", ""));
}

TEST(Contents, ThatAreCodesTellAColumnWithAnUnknownHeader) {
  const Recognition recognition =
      recognised("Organisatie;Wat voor club\nSWL;welzijn\nThuishaven;woco\nPluis;kinderopvang\n");
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "party_kind"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("kolom “Wat voor club”"));
}

TEST(Contents, TellTheColumnsOfAFileWithoutHeaders) {
  const Recognition recognition = recognised(
      "Welzijn Lindeveen;Welzijnsorganisatie;a@b.example\nThuishaven;woco;c@d.example\nPluis;Kinderopvang;\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  EXPECT_EQ(recognition.mapping.header_row, std::nullopt);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "party_kind", "e_mail"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Er is geen koprij"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("kolom “B”"));
}

TEST(Contents, TellTheColumnsBelowHeadersThatNobodyKnows) {
  const Recognition recognition =
      recognised("Wie;Club\nWelzijn Lindeveen;welzijn\nThuishaven;woco\nPluis;kinderopvang\n");
  EXPECT_EQ(recognition.mapping.header_row, std::size_t{0});
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "party_kind"));
}

TEST(Contents, TellTheNameWhereOnlyItsHeaderIsUnknown) {
  const Recognition recognition =
      recognised("Wie;Soort organisatie;Thema\nSWL;welzijn;welzijn\nThuishaven;woco;wonen\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::parties);
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "party_kind", "domain"));
}

}  // namespace
}  // namespace samenhang
