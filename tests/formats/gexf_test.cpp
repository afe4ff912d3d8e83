#include "formats/gexf.h"

#include "base/fold.h"
#include "support/network_reading.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

InventoryReading read(std::string_view xml) {
  return value_or_failure(read_gexf(xml, "net.gexf"));
}

Problem refused(std::string_view xml) {
  return problem_or_failure(read_gexf(xml, "net.gexf"));
}

std::string written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations,
                    Profile profile = Profile::appendix) {
  return write_gexf(inventory, network_of(inventory, choice), profile);
}

TEST(Gexf, IsReadWithoutANamespace) {
  const InventoryReading reading = read(
      "<gexf><graph><nodes><node id='a' label='Alfa'/><node id='b'/></nodes><edges><edge source='a' target='b' "
      "weight='2.0'/></edges></graph></gexf>");
  EXPECT_THAT(party_names(reading), ElementsAre("Alfa", "b"));
  EXPECT_THAT(tie_lines(reading), ElementsAre("Alfa - b 2"));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(Gexf, TakesTheLastOfValuesThatChange) {
  const InventoryReading reading = read(
      "<gexf><graph><attributes class='node'><attribute id='0' title='domain'/></attributes><nodes><node id='a'>"
      "<attvalues><attvalue for='0' value='housing' start='10'/><attvalue for='0' value='welfare' start='9'/>"
      "</attvalues></node><node id='b'><attvalues><attvalue for='0' value='welfare' start='2020-01-01'/>"
      "<attvalue for='0' value='housing' start='2021-01-01'/></attvalues></node></nodes></graph></gexf>");
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("housing"));
  EXPECT_EQ(reading.inventory.parties[1].domain, Domain("housing"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("changes over time")));
  EXPECT_EQ(reading.problems[0].severity, Severity::note);
}

TEST(Gexf, PrefersTheStrengthToTheWeight) {
  EXPECT_THAT(tie_lines(read("<gexf><graph><attributes class='edge'><attribute id='s' title='Strength'/></attributes>"
                             "<nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b' weight='1'>"
                             "<attvalues><attvalue for='s' value='4'/></attvalues></edge></edges></graph></gexf>")),
              ElementsAre("a - b 4"));
}

TEST(Gexf, NamesTheLineOfWhatIsWrong) {
  const InventoryReading reading = read(
      "<gexf><graph><nodes>\n<node id='a'/></nodes>\n<edges>\n<edge source='a' target='z'/></edges></graph></gexf>");
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 4);
}

TEST(Gexf, RefusesWhatItIsNot) {
  EXPECT_EQ(refused("<graphml/>").value, "graphml");
  EXPECT_THAT(in_english(refused("<gexf/>").message), HasSubstr("no network"));
  EXPECT_THAT(in_english(refused("").message), HasSubstr("empty"));
  EXPECT_THAT(in_english(refused("<gexf>\0</gexf>"sv).message), HasSubstr("damaged"));
  EXPECT_THAT(in_english(refused("graph {}").message), HasSubstr("not what its name says"));
  EXPECT_EQ(refused("<gexf>\n<graph>\n<nodes").row, 3);
}

TEST(Gexf, SurvivesDeepNesting) {
  std::string deep = "<gexf><graph>";
  for (int i = 0; i < 20000; ++i) deep += "<nodes><node id='n" + std::to_string(i) + "'>";
  for (int i = 0; i < 20000; ++i) deep += "</node></nodes>";
  EXPECT_THAT(read(deep + "</graph></gexf>").inventory.parties, SizeIs(20000));
}

TEST(Gexf, IsRefusedWhereverItIsCutOff) {
  const std::string whole = written(small_inventory());
  for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
    EXPECT_FALSE(read_gexf(whole.substr(0, length), "cut.gexf").has_value()) << length;
  }
}

TEST(GexfWriter, ComesBackAsTheSameNetwork) {
  const Inventory inventory = small_inventory();
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::string xml = written(inventory, choice);
    const InventoryReading again = read(xml);
    EXPECT_THAT(english_lines(again.problems), IsEmpty());
    EXPECT_EQ(written(again.inventory, choice), xml);
    EXPECT_EQ(again.inventory.parties[0].id, inventory.parties[0].id);
    EXPECT_EQ(again.inventory.parties[0].domain, inventory.parties[0].domain);
  }
}

TEST(GexfWriter, NamesTheVersionInBothNamespaces) {
  const std::string xml = written(small_inventory());
  EXPECT_THAT(xml, HasSubstr("xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\""));
  EXPECT_THAT(xml, HasSubstr("<viz:shape value=\"square\"/>"));
  EXPECT_THAT(xml, HasSubstr("<viz:thickness value=\"3\"/>"));
}

TEST(GexfWriter, HoldsNothingPrivate) {
  for (const NetworkChoice choice :
       {NetworkChoice::relations, NetworkChoice::with_initiatives, NetworkChoice::two_mode}) {
    for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
      EXPECT_THAT(written(small_inventory(), choice), Not(HasSubstr(secret)));
    }
  }
  EXPECT_THAT(written(small_inventory(), NetworkChoice::relations, Profile::internal), HasSubstr("geheime"));
}

TEST(GexfWriter, LeavesOutWhatXmlCannotHold) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = std::string("a\0\x01\x1F", 4) + "b\xE9";
  EXPECT_THAT(written(inventory), HasSubstr("label=\"ab\uFFFD\""));
  EXPECT_TRUE(is_utf8(written(inventory)));
}

}  // namespace
}  // namespace samenhang
