#include "support/cells.h"

#include <gmock/gmock.h>

#include <string_view>

namespace samenhang {
namespace {

using testing::Optional;

TEST(Answers, AreReadAsPartnerListsWriteThem) {
  for (const std::string_view text : {"ja", "JA", "j", "x", "X", "yes", "Ja ", "✓", "1"}) {
    EXPECT_THAT(read_answer(text_cell(text)).value, Optional(Answer::yes)) << text;
  }
  for (const std::string_view text : {"nee", "Nee", "N", "n", "no", "0"}) {
    EXPECT_THAT(read_answer(text_cell(text)).value, Optional(Answer::no)) << text;
  }
  for (const std::string_view text : {"deels", "soms", "±"}) {
    EXPECT_THAT(read_answer(text_cell(text)).value, Optional(Answer::partly)) << text;
  }
  for (const std::string_view text : {"?", "onbekend", "weet niet", "Weet ik niet"}) {
    EXPECT_THAT(read_answer(text_cell(text)).value, Optional(Answer::unknown)) << text;
  }
}

TEST(Answers, ThatDoNotApplyAreNoEmptyCells) {
  for (const std::string_view text : {"nvt", "n.v.t.", "N.v.t", "niet van toepassing", "n/a"}) {
    const CellValue<Answer> value = read_answer(text_cell(text));
    EXPECT_THAT(value.value, Optional(Answer::not_applicable)) << text;
    EXPECT_TRUE(value.not_applicable) << text;
  }
}

TEST(Answers, AreNothingInASilentCell) {
  for (const std::string_view text : {"", "-", "–", " "}) {
    EXPECT_TRUE(says_nothing(read_answer(text_cell(text)))) << text;
  }
}

TEST(Answers, ThatAreNotKnownSayWhy) {
  for (const std::string_view text : {"7x ja", "misschien", "in overleg"}) {
    EXPECT_EQ(read_answer(text_cell(text)).value, std::nullopt) << text;
    EXPECT_NE(said_of(read_answer(text_cell(text))), "") << text;
  }
}

TEST(YesAndNo, AreReadInBothLanguagesAndFromSheets) {
  for (const std::string_view text : {"ja", "J", "x", "yes", "true", "waar", "1"}) {
    EXPECT_THAT(read_yes_no(text_cell(text)).value, Optional(true)) << text;
  }
  for (const std::string_view text : {"nee", "n", "no", "false", "onwaar", "0"}) {
    EXPECT_THAT(read_yes_no(text_cell(text)).value, Optional(false)) << text;
  }
  EXPECT_THAT(read_yes_no({"true", CellKind::yes_no}).value, Optional(true));
  EXPECT_THAT(read_yes_no({"false", CellKind::yes_no}).value, Optional(false));
  EXPECT_THAT(read_yes_no(number_cell("1")).value, Optional(true));
}

TEST(YesAndNo, AreNothingWhereNobodyKnows) {
  EXPECT_TRUE(says_nothing(read_yes_no(text_cell("?"))));
  EXPECT_TRUE(says_nothing(read_yes_no(text_cell(""))));
  EXPECT_TRUE(read_yes_no(text_cell("nvt")).not_applicable);
}

TEST(YesAndNo, AreNotGuessedFromAnythingElse) {
  for (const std::string_view text : {"deels", "wordt gevraagd", "2"}) {
    EXPECT_EQ(read_yes_no(text_cell(text)).value, std::nullopt) << text;
    EXPECT_NE(said_of(read_yes_no(text_cell(text))), "") << text;
  }
}

}  // namespace
}  // namespace samenhang
