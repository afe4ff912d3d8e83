#include "document/label.h"
#include "support/documents.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::small_document;

std::string in_dutch(const Edit& edit) {
  return say(Catalogue(Language::dutch), label_of(edit, small_document()));
}

TEST(Label, SaysTheRowByItsName) {
  EXPECT_EQ(in_dutch(Change<Party>{PartyId("P001"), {}}), "Partij “Buurthuis” gewijzigd");
  EXPECT_EQ(in_dutch(Remove<Relation>{RelationId("R001")}), "Verbinding “Buurthuis – Woonwijs” verwijderd");
  Initiative initiative;
  initiative.name = "Wandelclub";
  EXPECT_EQ(in_dutch(Add<Initiative>{initiative}), "Initiatief “Wandelclub” toegevoegd");
  EXPECT_EQ(in_dutch(Remove<Participation>{small_document().inventory->participations[0]}),
            "Deelname “Buurthuis – Moestuin” verwijderd");
  EXPECT_EQ(in_dutch(Change<Code>{{"antwoord", "yes"}, {}}), "Code “Ja” gewijzigd");
}

TEST(Label, SaysTheKeyOfARowThatIsNotThere) {
  EXPECT_EQ(in_dutch(Remove<Party>{PartyId("P009")}), "Partij “P009” verwijderd");
}

TEST(Label, IsSaidInEnglishToo) {
  const Sentence label = label_of(Change<Party>{PartyId("P001"), {}}, small_document());
  EXPECT_EQ(say(Catalogue(Language::english), label), "Party “Buurthuis” changed");
}

TEST(Label, SaysWhoWasMoved) {
  EXPECT_EQ(in_dutch(PlaceMembers{{{"P001", Point{}}}}), "“Buurthuis” verplaatst");
  EXPECT_EQ(in_dutch(PlaceMembers{{{"I01", std::nullopt}}}), "“Moestuin” losgemaakt");
  EXPECT_EQ(in_dutch(PlaceMembers{{{"P001", Point{}}, {"P002", std::nullopt}}}), "2 verplaatst op de kaart");
}

TEST(Label, SaysWhatElseIsDone) {
  EXPECT_EQ(in_dutch(SetProjectNote{"x"}), "Notitie bij het project gewijzigd");
  EXPECT_EQ(in_dutch(ReplaceInventory{Inventory{}, "lijst.csv"}), "“lijst.csv” ingelezen");
  EXPECT_EQ(in_dutch(SetFindingState{{"isolated_party", "P001", ""}, {FindingStatus::later, "", {}, ""}}),
            "Bevinding “Partij zonder verbinding”: Later");
}

TEST(Label, OfSeveralIsTheirOwnOrCountsThem) {
  const std::vector<Edit> edits{SetProjectNote{"x"}, Remove<Party>{PartyId("P001")}};
  EXPECT_EQ(in_dutch(Several{edits}), "2 wijzigingen");
  EXPECT_EQ(in_dutch(Several{{edits.front()}}), "Notitie bij het project gewijzigd");
  EXPECT_EQ(in_dutch(Several{edits, Sentence{message("Project facts changed")}}), "Projectgegevens gewijzigd");
}

}  // namespace
}  // namespace samenhang
