#include "intake/word_likeness.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(EditsBetween, CountsLettersLeftOutPutInChangedAndSwapped) {
  EXPECT_EQ(edits_between("kade", "kade", 3), 0U);
  EXPECT_EQ(edits_between("kade", "kde", 3), 1U);
  EXPECT_EQ(edits_between("kade", "kaade", 3), 1U);
  EXPECT_EQ(edits_between("kade", "kide", 3), 1U);
  EXPECT_EQ(edits_between("kade", "kaed", 3), 1U);
  EXPECT_EQ(edits_between("kitten", "sitting", 3), 3U);  // the example of the textbooks
}

TEST(EditsBetween, StopsAtTheMostThatIsAskedFor) {
  EXPECT_EQ(edits_between("kitten", "sitting", 1), 2U);
  EXPECT_EQ(edits_between("", "sitting", 2), 3U);
}

TEST(TypingErrors, AreScaledToTheLengthOfTheWord) {
  EXPECT_FALSE(differ_by_typing_error("kade", "kaade")) << "too short";
  EXPECT_TRUE(differ_by_typing_error("kamer", "kammer"));
  EXPECT_TRUE(differ_by_typing_error("locosensus", "lococensus"));
  EXPECT_FALSE(differ_by_typing_error("veenendaal", "voerendaal")) << "two edits in ten letters";
  EXPECT_TRUE(differ_by_typing_error("biesbosch", "bieschbosch", true)) << "two, among other words";
  EXPECT_FALSE(differ_by_typing_error("biesbosch", "bieschbosch"));
  EXPECT_TRUE(differ_by_typing_error("dietistenpraktijk", "dietisenprktijk"));
}

TEST(TypingErrors, AreNoOtherLetterInAShortWord) {
  EXPECT_FALSE(differ_by_typing_error("rheden", "rhenen"));
  EXPECT_TRUE(differ_by_typing_error("rheden", "rhedne")) << "swapped neighbours";
}

TEST(TypingErrors, AreNotInTheFirstLetterNorInNumbers) {
  EXPECT_FALSE(differ_by_typing_error("waterlelie", "paterlelie"));
  EXPECT_FALSE(differ_by_typing_error("servicepunt71", "servicepunt72"));
}

TEST(TypingErrors, LeaveThePointsOfTheCompassApart) {
  EXPECT_FALSE(differ_by_typing_error("oostelijkgebied", "westelijkgebied"));
  EXPECT_FALSE(differ_by_typing_error("noorderkwartier", "oosterkwartier"));
}

}  // namespace
}  // namespace samenhang
