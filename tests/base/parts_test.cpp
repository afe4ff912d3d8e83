#include "base/parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;

TEST(Split, GivesTheTrimmedPartsBetweenSeparators) {
  EXPECT_THAT(split("Noord| Zuid |west"), ElementsAre("Noord", "Zuid", "west"));
  EXPECT_THAT(split("a, b", ','), ElementsAre("a", "b"));
}

TEST(Split, GivesOnePartMoreThanThereAreSeparators) {
  EXPECT_THAT(split(""), ElementsAre(""));
  EXPECT_THAT(split("|"), ElementsAre("", ""));
}

TEST(Join, IsWhatSplitTakesApart) {
  EXPECT_EQ(join({"a", "", "b"}), "a||b");
  EXPECT_EQ(join({"a", "b"}, "; "), "a; b");
  EXPECT_EQ(join({}), "");
}

TEST(AddOnce, LeavesOutWhatIsThereAlready) {
  std::vector<int> values{1, 2};
  add_once(values, 2);
  add_once(values, 3);
  EXPECT_THAT(values, ElementsAre(1, 2, 3));
}

}  // namespace
}  // namespace samenhang
