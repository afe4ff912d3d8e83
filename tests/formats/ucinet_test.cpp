#include "formats/ucinet.h"

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

InventoryReading read(std::string_view dl) {
  return value_or_failure(read_dl(dl, "map.dl"));
}

Problem refused(std::string_view dl) {
  return problem_or_failure(read_dl(dl, "map.dl"));
}

std::vector<std::string> written(const Inventory& inventory, NetworkChoice choice = NetworkChoice::relations) {
  return write_dl(inventory, network_of(inventory, choice), Profile::internal);
}

InventoryReading read_both(const std::vector<std::string>& texts) {
  const std::vector<FileContent> files{{"map.dl", texts[0]}, {"map.labels.csv", texts[1]}};
  return value_or_failure(read_dl_files(files));
}

TEST(Dl, ReadsEachForm) {
  const auto expected = ElementsAre("a - b 1", "b - c 1");
  for (const char* form : {
           "format=fullmatrix data: 0 1 0 1 0 1 0 1 0",
           "data: 0 1 0\n1 0 1\n0 1 0",
           "format=fullmatrix diagonal=absent data: 1 0\n1 1\n0 1",
           "format = lowerhalf data:\n0\n1 0\n0 1 0",
           "format = lowerhalf diagonal = absent data:\n1\n0 1",
           "format = upperhalf data:\n0 1 0\n0 1\n0",
           "format = upperhalf diagonal = absent data:\n1 0\n1",
           "format = nodelist1 data:\n1 2\n2 1 3\n3 2",
           "format = nl1b data:\n1 2\n2 1 3\n1 2",
           "format = edgelist1 data:\n1 2\n2 1\n2 3 1\n3 2 1",
           "FORMAT = EL1 DATA:\na b\nb c",
       }) {
    const std::string header = "dl n=3 labels: a,b,c ";
    EXPECT_THAT(tie_lines(read(header + form)), expected) << form;
    EXPECT_THAT(english_lines(read(header + form).problems), IsEmpty()) << form;
  }
}

TEST(Dl, ReadsEachFormOfTwoModes) {
  for (const char* form : {"format=fullmatrix data: 1 0 1 1", "format=edgelist2 data:\n1 1\n2 1\n2 2",
                           "format=nodelist2 data:\n1 1\n2 1 2", "format=edgelist2 data:\na x\nb x\nb y"}) {
    const std::string header = "DL nr=2, nc=2 row labels: a b column labels: x y ";
    EXPECT_THAT(participation_lines(read(header + form)), ElementsAre("x: a", "x: b", "y: b")) << form;
  }
}

TEST(Dl, ReadsLabelsThatStandInTheData) {
  EXPECT_THAT(tie_lines(read("dl n=3\nlabels embedded\ndata:\na \"b c\" d\na 0 1 0\n\"b c\" 1 0 2\nd 0 2 0\n")),
              ElementsAre("a - b c 1", "b c - d 2"));
  EXPECT_THAT(tie_lines(read("dl n=3 format=nodelist1 labels embedded data:\na b c\n")),
              ElementsAre("a - b 1", "a - c 1"));
  EXPECT_THAT(participation_lines(read("dl nr=2 nc=2 labels embedded data:\nx y\na 1 0\nb 1 1\n")),
              ElementsAre("x: a", "x: b", "y: b"));
  EXPECT_THAT(tie_lines(read("dl n=2 row labels embedded data:\na 0 1\nb 1 0\n")), ElementsAre("a - b 1"));
  EXPECT_THAT(tie_lines(read("dl n=2 column labels embedded data:\na b\n0 1\n1 0\n")), ElementsAre("a - b 1"));
}

TEST(Dl, KeepsMembersWithoutTies) {
  EXPECT_THAT(party_names(read("dl n=3 format=edgelist1 labels: a b c data: 1 2")), ElementsAre("a", "b", "c"));
  EXPECT_THAT(party_names(read("dl n=3 format=edgelist1 labels embedded data:\na b")), ElementsAre("a", "b", "P0003"));
}

TEST(Dl, SaysWhereAnswersDiffer) {
  const InventoryReading reading = read("dl n=2 data: 0 3 1 0");
  EXPECT_THAT(tie_lines(reading), ElementsAre("P0001 - P0002 3"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("have a direction")));
}

TEST(Dl, TellsOfWhatCannotBeRead) {
  const InventoryReading reading = read("dl n=2\nformat=edgelist1\ndata:\n1 2\n1\n1 9\n");
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("map.dl::5:: This line"),
                                                           HasSubstr("::6:: There is no member with the number “9”")));
  EXPECT_THAT(english_lines(read("dl n=3 data:\n0 1 0\n1 0").problems),
              ElementsAre(HasSubstr("::3:: The matrix is broken off")));
  EXPECT_THAT(english_lines(read("dl n=2 data:\n0 1\n1 0\n1 1").problems),
              ElementsAre(HasSubstr("::4:: The matrix is full")));
  EXPECT_THAT(english_lines(read("dl n=1 format=nl1b data:\n0\n1 1").problems),
              ElementsAre(HasSubstr("::3:: This line")));
}

TEST(Dl, TakesTheFirstOfSeveralMatrices) {
  const InventoryReading reading = read("dl n=2 nm=2 matrix labels: yes no data: 0 1 1 0 0 0 0 0");
  EXPECT_THAT(tie_lines(reading), ElementsAre("P0001 - P0002 1"));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("more than one network")));
}

TEST(Dl, RefusesMoreMembersThanItCouldName) {
  EXPECT_EQ(refused("dl\nn=999999999\ndata: 0").row, 2);
  EXPECT_EQ(refused("dl\nnr=2 nc=999999999\ndata: 0").row, 2);
  EXPECT_EQ(refused("dl\nn=many\ndata: 0").value, "many");
}

TEST(Dl, RefusesWhatItIsNot) {
  EXPECT_THAT(in_english(refused("").message), HasSubstr("empty"));
  EXPECT_THAT(in_english(refused("dl n=2\0 data:"sv).message), HasSubstr("damaged"));
  EXPECT_THAT(in_english(refused("*Vertices 2").message), HasSubstr("begins with DL"));
  EXPECT_THAT(in_english(refused("dl n=2\n").message), HasSubstr("broken off before its data"));
  EXPECT_THAT(in_english(refused("dl data: 1 2").message), HasSubstr("how many members"));
  EXPECT_THAT(in_english(refused("dl n=2\nformat=blockmatrix data:").message), HasSubstr("form “blockmatrix”"));
}

TEST(Dl, IsReadOrRefusedWhereverItIsCutOff) {
  const std::string whole = written(small_inventory())[0];
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const auto reading = read_dl(whole.substr(0, length), "cut.dl");
    if (reading) {
      EXPECT_LE(reading->inventory.relations.size(), 2U);
    }
  }
}

TEST(DlWriter, ComesBackAsTheSameNetworkWithItsTable) {
  const Inventory inventory = small_inventory();
  for (const NetworkChoice choice : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    const std::vector<std::string> texts = written(inventory, choice);
    const InventoryReading again = read_both(texts);
    EXPECT_THAT(english_lines(again.problems), IsEmpty());
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(again.inventory.parties[i].id, inventory.parties[i].id);
      EXPECT_EQ(again.inventory.parties[i].name, inventory.parties[i].name);
      EXPECT_EQ(again.inventory.parties[i].kind, inventory.parties[i].kind);
      EXPECT_EQ(again.inventory.parties[i].domain, inventory.parties[i].domain);
    }
    EXPECT_EQ(written(again.inventory, choice), texts);
  }
}

TEST(DlWriter, WritesEachTieBothWays) {
  EXPECT_EQ(written(small_inventory())[0],
            "dl n=3\nformat = edgelist1\nlabels:\nP1\nP2\nP3\ndata:\n1 2 3\n2 1 3\n2 3 1\n3 2 1\n");
}

TEST(DlWriter, WritesCodesThatUcinetDoesNotCut) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).id = PartyId("stichting-woonwijs-de-kade");
  inventory.parties.own(1).id = PartyId("12");
  inventory.parties.own(2).id = PartyId("p0001");
  inventory.relations.clear();
  EXPECT_EQ(written(inventory)[0], "dl n=3\nformat = edgelist1\nlabels:\nP0002\nP0003\np0001\ndata:\n");
  EXPECT_EQ(read_both(written(inventory)).inventory.parties[0].id, PartyId("stichting-woonwijs-de-kade"));
}

TEST(DlWriter, DisarmsNamesInTheTable) {
  Inventory inventory = small_inventory();
  inventory.parties.own(0).name = "=HYPERLINK(1)";
  EXPECT_THAT(written(inventory)[1], HasSubstr(";'=HYPERLINK(1);"));
  EXPECT_EQ(read_both(written(inventory)).inventory.parties[0].name, "=HYPERLINK(1)");
}

TEST(DlWriter, HoldsNothingPrivate) {
  for (const std::string& text : written(small_inventory())) {
    for (const char* secret : {"Jansen", "example.org", "geheime", "ruzie", "troubled"}) {
      EXPECT_THAT(text, Not(HasSubstr(secret)));
    }
  }
}

}  // namespace
}  // namespace samenhang
