#include "formats/graphml.h"

#include "base/fold.h"
#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

InventoryReading read(std::string_view xml) {
  Result<InventoryReading> reading = read_graphml(xml, "net.graphml");
  EXPECT_TRUE(reading.has_value()) << (reading ? "" : in_english(reading.error().message));
  return reading ? *std::move(reading) : InventoryReading{};
}

Problem refused(std::string_view xml) {
  const Result<InventoryReading> reading = read_graphml(xml, "net.graphml");
  EXPECT_FALSE(reading.has_value());
  return reading ? Problem{} : reading.error();
}

std::vector<std::string> names(const InventoryReading& reading) {
  std::vector<std::string> found;
  for (const Party& party : reading.inventory.parties) found.push_back(party.name);
  return found;
}

std::string as_utf16(std::string_view latin1) {
  std::string wide("\xFF\xFE");
  for (const char c : latin1) wide += {c, '\0'};
  return wide;
}

std::string written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations,
                    Profile profile = Profile::appendix) {
  return write_graphml(inventory, network_of(inventory, choice), profile);
}

TEST(Graphml, IsReadWithoutANamespace) {
  const InventoryReading reading =
      read("<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>");
  EXPECT_THAT(names(reading), ElementsAre("a", "b"));
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(Graphml, IsReadWithAPrefixOnItsElements) {
  EXPECT_THAT(names(read("<g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns'><g:graph><g:node "
                         "id='a'/></g:graph></g:graphml>")),
              ElementsAre("a"));
}

TEST(Graphml, TakesTheLabelThenTheName) {
  EXPECT_THAT(
      names(read("<graphml><key id='k1' for='node' attr.name='name'/><key id='k2' for='node' attr.name='Label'/><graph>"
                 "<node id='a'><data key='k1'>Name</data><data key='k2'>Label</data></node>"
                 "<node id='b'><data key='k1'>Name</data></node></graph></graphml>")),
      ElementsAre("Label", "Name"));
}

TEST(Graphml, TakesTheNodeLabelOfYed) {
  EXPECT_THAT(
      names(read(
          "<graphml xmlns:y='http://www.yworks.com/xml/graphml'><key id='d0' for='node' yfiles.type='nodegraphics'/>"
          "<graph><node id='n0'><data key='d0'><y:ShapeNode><y:Fill color='#FFF'/>"
          "<y:NodeLabel "
          "x='1'>Wijkteam\nNoord<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>")),
      ElementsAre("Wijkteam Noord"));
}

TEST(Graphml, ObeysDefaultsAndKeysForAll) {
  const InventoryReading reading = read(
      "<graphml><key id='d' for='all' attr.name='domain'><default>housing</default></key>"
      "<key id='w' for='edge' attr.name='weight' attr.type='double'><default>2.0</default></key><graph>"
      "<node id='a'/><node id='b'><data key='d'>welfare</data></node>"
      "<edge source='a' target='b'/></graph></graphml>");
  EXPECT_EQ(reading.inventory.parties[0].domain, Domain("housing"));
  EXPECT_EQ(reading.inventory.parties[1].domain, Domain("welfare"));
  EXPECT_EQ(reading.inventory.relations[0].strength, 2);
}

TEST(Graphml, TakesKeysInAnyPlaceAndOrder) {
  const InventoryReading reading = read(
      "<graphml><graph><node id='a'><data key='k'>school</data></node></graph><key attr.name='kind' for='node' "
      "id='k'/></graphml>");
  EXPECT_EQ(reading.inventory.parties[0].kind, PartyKind("school"));
}

TEST(Graphml, ReadsAKeyWithoutANameByItsIdAndAnyTypeAsText) {
  EXPECT_THAT(
      names(read(
          "<graphml><key id='label' for='node' attr.type='quaternion'/><graph><node id='a'><data key='label'>X</data>"
          "</node></graph></graphml>")),
      ElementsAre("X"));
}

TEST(Graphml, LeavesKeysOfOtherElementsAside) {
  const InventoryReading reading = read(
      "<graphml><key id='g' for='graph' attr.name='name'><default>Whole map</default></key><key id='e' for='edge' "
      "attr.name='name'/>"
      "<graph><data key='g'>Map</data><node id='a'/></graph></graphml>");
  EXPECT_THAT(names(reading), ElementsAre("a"));
}

TEST(Graphml, TakesTheSecondSideOfATwoModeNetworkForInitiatives) {
  for (const char* key : {"<key id='k' for='node' attr.name='bipartite' attr.type='long'/><graph><node id='i'><data "
                          "key='k'>1</data></node>",
                          "<key id='k' for='node' attr.name='type' attr.type='boolean'/><graph><node id='i'><data "
                          "key='k'>true</data></node>"}) {
    const InventoryReading reading = read("<graphml>" + std::string(key) + "<node id='a'/></graph></graphml>");
    EXPECT_THAT(names(reading), ElementsAre("a"));
    EXPECT_THAT(reading.inventory.initiatives, SizeIs(1));
  }
}

TEST(Graphml, PrefersStrengthToWeight) {
  const InventoryReading reading = read(
      "<graphml><key id='w' for='edge' attr.name='weight'/><key id='s' for='edge' attr.name='strength'/><graph>"
      "<node id='a'/><node id='b'/><edge source='a' target='b'><data key='w'>1</data><data key='s'>4</data></edge>"
      "</graph></graphml>");
  EXPECT_EQ(reading.inventory.relations[0].strength, 4);
}

TEST(Graphml, TakesTheFirstOfSeveralNetworksWithAWarning) {
  const InventoryReading reading =
      read("<graphml><graph><node id='a'/></graph><graph><node id='b'/></graph></graphml>");
  EXPECT_THAT(names(reading), ElementsAre("a"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("more than one network")));
}

TEST(Graphml, TakesTheMembersOfNestedNetworks) {
  EXPECT_THAT(names(read("<graphml><graph><node id='a'><graph><node id='b'/><edge source='a' "
                         "target='b'/></graph></node></graph></graphml>")),
              ElementsAre("a", "b"));
}

TEST(Graphml, SaysThatDirectionsAreLeftOut) {
  const InventoryReading reading = read(
      "<graphml><graph edgedefault='directed'><node id='a'/><node id='b'/><edge source='a' target='b'/>"
      "<edge source='b' target='a'/></graph></graphml>");
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("1 pair")));
}

TEST(Graphml, CountsTiesOfMoreThanTwo) {
  const InventoryReading reading = read("<graphml><graph><node id='a'/><hyperedge/><hyperedge/></graph></graphml>");
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("2 ties join more than two")));
}

TEST(Graphml, NamesTheLineOfWhatIsWrong) {
  const InventoryReading reading =
      read("<graphml>\n<graph>\n<node id='a'/>\n<edge source='a' target='a'/></graph></graphml>");
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 4);
}

TEST(Graphml, ReadsUtf16AndLatin1) {
  std::string wide = "\xFF\xFE";
  for (const char c : "<graphml><graph><node id='a'/></graph></graphml>"sv) wide.append({c, '\0'});
  EXPECT_THAT(names(read(wide)), ElementsAre("a"));
  EXPECT_THAT(
      names(read("<?xml version='1.0' encoding='ISO-8859-1'?><graphml><graph><node id='caf\xE9'/></graph></graphml>")),
      ElementsAre("café"));
}

TEST(Graphml, ReadsTheEncodingThatTheDeclarationNames) {
  const std::string rest = "'?><graphml><graph><node id='Caf\xE9 \x80'/></graph></graphml>";
  EXPECT_THAT(names(read("<?xml version='1.0' encoding='windows-1252" + rest)), ElementsAre("Café €"));
  EXPECT_THAT(names(read("<?xml version=\"1.0\" encoding = \"ISO-8859-15\"?><graphml><graph><node id='\xA4'/></graph>"
                         "</graphml>")),
              ElementsAre("€"));
  EXPECT_EQ(refused("<?xml version='1.0' encoding='klingon" + rest).value, "klingon");
}

TEST(Graphml, TakesTheBytesForWhatTheyAreWhereTheDeclarationCannotBeRight) {
  EXPECT_THAT(names(read("<?xml version='1.0' encoding='utf-16'?><graphml><graph><node id='é'/></graph></graphml>")),
              ElementsAre("é"));
}

TEST(Graphml, WarnsWhereItIsNotInUtf8ThoughNothingElseIsSaid) {
  const InventoryReading reading = read("<graphml><graph><node id='caf\xE9'/></graph></graphml>");
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("not all of it is")));
}

TEST(Graphml, CountsLinesOfTheFileInAnyEncoding) {
  const std::string text = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!-- " + std::string(40, '\xE9') +
                           " -->\n<graphml><graph>\n<node id='a'/>\n<edge source='a' target='z'/>\n"
                           "<node id='b'/>\n\n\n</graph></graphml>";
  const InventoryReading reading = read(text);
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].row, 5);
  EXPECT_EQ(read(as_utf16(text)).problems.at(0).row, 5);
}

TEST(Graphml, RefusesWhatIsBrokenOffAndNamesTheLine) {
  EXPECT_EQ(refused("<graphml>\n<graph>\n<node id='a'").row, 3);
  EXPECT_EQ(in_english(refused("<graphml><graph></graphml>").message),
            "The file is broken off or is no valid XML here.");
}

TEST(Graphml, RefusesOtherXmlByTheNameOfItsElement) {
  const Problem problem = refused("<?xml version='1.0'?><html><body/></html>");
  EXPECT_EQ(problem.value, "html");
}

TEST(Graphml, RefusesAFileWithoutANetworkOrWithOtherContent) {
  EXPECT_THAT(in_english(refused("<graphml/>").message), HasSubstr("no network"));
  EXPECT_THAT(in_english(refused("{}").message), HasSubstr("not what its name says"));
  EXPECT_THAT(in_english(refused("").message), HasSubstr("empty"));
  EXPECT_THAT(in_english(refused("<graphml>\0</graphml>"sv).message), HasSubstr("damaged"));
}

TEST(Graphml, DoesNotExpandEntities) {
  std::string bomb = "<!DOCTYPE lolz [<!ENTITY l0 'lol'>";
  for (int i = 1; i < 20; ++i) {
    const std::string before = "&l" + std::to_string(i - 1) + ";";
    bomb += "<!ENTITY l" + std::to_string(i) + " '";
    for (int times = 0; times < 10; ++times) bomb += before;
    bomb += "'>";
  }
  bomb +=
      "]><graphml><key id='label' for='node'/><graph><node id='a'><data "
      "key='label'>&l19;</data></node></graph></graphml>";
  EXPECT_THAT(names(read(bomb)), ElementsAre("&l19;"));
}

TEST(Graphml, DoesNotReadOtherFiles) {
  const InventoryReading reading = read(
      "<!DOCTYPE g [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><graphml><key id='label' for='node'/><graph><node id='a'>"
      "<data key='label'>&x;</data></node></graph></graphml>");
  EXPECT_THAT(names(reading), ElementsAre("&x;"));
}

TEST(Graphml, SurvivesDeepNestingAndAVeryLongLabel) {
  std::string deep = "<graphml><graph>";
  for (int i = 0; i < 20000; ++i) deep += "<node id='n" + std::to_string(i) + "'><graph>";
  for (int i = 0; i < 20000; ++i) deep += "</graph></node>";
  EXPECT_THAT(read(deep + "</graph></graphml>").inventory.parties, SizeIs(20000));
  const std::string label(1 << 20, 'x');
  EXPECT_THAT(names(read("<graphml><key id='label' for='node'/><graph><node id='a'><data key='label'>" + label +
                         "</data></node></graph></graphml>")),
              ElementsAre(label));
}

TEST(Graphml, IsRefusedOrReadWhereverItIsCutOff) {
  const std::string whole = written(small_inventory());
  for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
    EXPECT_FALSE(read_graphml(whole.substr(0, length), "cut.graphml").has_value()) << length;
  }
}

TEST(GraphmlWriter, ComesBackAsTheSameNetwork) {
  const Inventory inventory = small_inventory();
  const InventoryReading again = read(written(inventory));
  EXPECT_THAT(again.problems, IsEmpty());
  ASSERT_THAT(again.inventory.parties, SizeIs(3));
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(again.inventory.parties[i].id, inventory.parties[i].id);
    EXPECT_EQ(again.inventory.parties[i].name, inventory.parties[i].name);
    EXPECT_EQ(again.inventory.parties[i].kind, inventory.parties[i].kind);
    EXPECT_EQ(again.inventory.parties[i].domain, inventory.parties[i].domain);
  }
  EXPECT_EQ(written(again.inventory), written(inventory));
}

TEST(GraphmlWriter, TakesInitiativesThereAndBack) {
  const Inventory inventory = small_inventory();
  const std::string xml = written(inventory, NetworkChoice::two_mode);
  const InventoryReading again = read(xml);
  EXPECT_THAT(again.inventory.initiatives, SizeIs(1));
  EXPECT_THAT(again.inventory.participations, SizeIs(2));
  EXPECT_EQ(written(again.inventory, NetworkChoice::two_mode), xml);
}

TEST(GraphmlWriter, FlagsATieThatRestsOnAnInitiativeOnly) {
  EXPECT_THAT(written(small_inventory(), NetworkChoice::with_initiatives), HasSubstr("<data key=\"e1\">true</data>"));
  EXPECT_THAT(written(small_inventory()), Not(HasSubstr("<data key=\"e1\">")));
}

TEST(GraphmlWriter, HoldsNothingPrivate) {
  for (const NetworkChoice choice :
       {NetworkChoice::relations, NetworkChoice::with_initiatives, NetworkChoice::two_mode}) {
    const std::string xml = written(small_inventory(), choice);
    for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"})
      EXPECT_THAT(xml, Not(HasSubstr(secret)));
  }
}

TEST(GraphmlWriter, HoldsNotesAndTroubleWithinTheMunicipality) {
  Inventory inventory = small_inventory();
  inventory.relations.own(0).status = RelationStatus::troubled;
  inventory.relations.own(0).note = "ruzie";
  const std::string xml = written(inventory, NetworkChoice::relations, Profile::internal);
  for (const char* told : {"geheime", "ruzie", "troubled"}) EXPECT_THAT(xml, HasSubstr(told));
  for (const char* person : {"Jansen", "example.org"}) EXPECT_THAT(xml, Not(HasSubstr(person)));
}

TEST(GraphmlWriter, LeavesOutWhatXmlCannotHold) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = std::string("a\0\x01\x1F", 4) + "b\xE9";
  const std::string xml = written(inventory);
  EXPECT_THAT(xml, HasSubstr(">ab\uFFFD<"));
  EXPECT_TRUE(is_utf8(xml));
}

TEST(GraphmlWriter, TellsAnInitiativeFromAPartyWithTheSameId) {
  Inventory inventory = small_inventory();
  inventory.initiatives.own(0).id = InitiativeId("P1");
  inventory.participations.change_all([](Participation& row) { row.initiative = InitiativeId("P1"); });
  const InventoryReading again = read(written(inventory, NetworkChoice::two_mode));
  EXPECT_THAT(again.problems, IsEmpty());
  EXPECT_THAT(again.inventory.participations, SizeIs(2));
}

}  // namespace
}  // namespace samenhang
