#include "support/cells.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> of_domains(std::string_view text) {
  return split_values(text, [](std::string_view part) {
    return read_code({part, CellKind::text}, ListId::domain, CodeLists()).value.has_value();
  });
}

std::vector<std::string> of_unknown(std::string_view text) {
  return split_values(text, [](std::string_view) { return false; });
}

TEST(ManyValues, AreCutAsPartnerListsWriteThem) {
  EXPECT_THAT(of_unknown("Wijkteam Noord, Wijkteam Zuid, GGD"), ElementsAre("Wijkteam Noord", "Wijkteam Zuid", "GGD"));
  EXPECT_THAT(of_unknown("Wijkteam noord / Huisartsen"), ElementsAre("Wijkteam noord", "Huisartsen"));
  EXPECT_THAT(of_unknown("JGZ; afd. Publieke Gezondheid"), ElementsAre("JGZ", "afd. Publieke Gezondheid"));
  EXPECT_THAT(of_unknown("GGD\nFysiotherapie Molenplein\nApotheek De Vijzel"),
              ElementsAre("GGD", "Fysiotherapie Molenplein", "Apotheek De Vijzel"));
  EXPECT_THAT(of_unknown("Noorderkwartier/De Kade/Centrum"), ElementsAre("Noorderkwartier", "De Kade", "Centrum"));
  EXPECT_THAT(of_unknown("Sportbedrijf/Pluis/afd. Onderwijs"), ElementsAre("Sportbedrijf", "Pluis", "afd. Onderwijs"));
  EXPECT_THAT(of_unknown("Een|Twee|Drie"), ElementsAre("Een", "Twee", "Drie"));
}

TEST(ManyValues, AreNotCutWithinBrackets) {
  EXPECT_THAT(of_unknown("Kredietbank (2 loketten!), SWL"), ElementsAre("Kredietbank (2 loketten!)", "SWL"));
  EXPECT_THAT(of_unknown("Wijkteam (zorg, welzijn/jeugd)"), ElementsAre("Wijkteam (zorg, welzijn/jeugd)"));
  EXPECT_THAT(of_unknown("Team (oud, GGD"), ElementsAre("Team (oud", "GGD"));
}

TEST(ManyValues, AreCutAtAndOnlyWhereAllPartsAreKnown) {
  EXPECT_THAT(of_domains("Zorg & welzijn"), ElementsAre("Zorg", "welzijn"));
  EXPECT_THAT(of_domains("sport, bewegen en gezondheid"), ElementsAre("sport", "bewegen", "gezondheid"));
  EXPECT_THAT(of_domains("Zorg & gezelligheid"), ElementsAre("Zorg & gezelligheid"));
  EXPECT_THAT(of_unknown("Armoede & Schulden"), ElementsAre("Armoede & Schulden"));
  EXPECT_THAT(of_unknown("Samen en zo, GGD"), ElementsAre("Samen en zo", "GGD"));
}

TEST(ManyValues, ThatAreKnownAsOneStayOne) {
  EXPECT_THAT(of_domains("Welzijn en sociale basis"), ElementsAre("Welzijn en sociale basis"));
  EXPECT_THAT(of_domains("welzijn / sociale basis"), ElementsAre("welzijn / sociale basis"));
  const std::vector<std::string> kinds =
      split_values("Ziekenhuis, ggz of verslavingszorg, GGD",
                   [](std::string_view part) { return CodeLists().match(ListId::party_kind, part).has_value(); });
  EXPECT_THAT(kinds, ElementsAre("Ziekenhuis, ggz of verslavingszorg", "GGD"));
}

TEST(ManyValues, AreCutInTwoDomains) {
  EXPECT_THAT(of_domains("zorg;welzijn"), ElementsAre("zorg", "welzijn"));
  EXPECT_THAT(of_domains("Publieke gezondheid, preventie"), ElementsAre("Publieke gezondheid", "preventie"));
  EXPECT_THAT(of_domains("Wonen, leefomgeving"), ElementsAre("Wonen", "leefomgeving"));
}

TEST(ManyValues, StandOnceAndWithoutBulletsAndEmptyOnes) {
  EXPECT_THAT(of_unknown("- GGD\n- SWL\n• GGD"), ElementsAre("GGD", "SWL"));
  EXPECT_THAT(of_unknown(" , GGD,, ;"), ElementsAre("GGD"));
  EXPECT_THAT(of_unknown(""), IsEmpty());
}

}  // namespace
}  // namespace samenhang
