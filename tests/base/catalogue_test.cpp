#include "base/catalogue.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

// A catalogue file as msgfmt writes it, of one text and its translation.
std::string mo_of(const std::string& original, const std::string& translation) {
  const auto number = [](std::size_t value) {
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
  };
  const std::size_t texts_at = 28 + 16;
  std::string mo = number(0x950412de) + number(0) + number(1) + number(28) + number(36) + number(0) + number(0);
  mo += number(original.size()) + number(texts_at);
  mo += number(translation.size()) + number(texts_at + original.size() + 1);
  return mo + original + '\0' + translation + '\0';
}

TEST(Catalogue, SaysATextInDutch) {
  EXPECT_EQ(say(Catalogue(Language::dutch), message("There is no such file.")), "Dit bestand bestaat niet.");
}

TEST(Catalogue, SaysItsKeyInEnglish) {
  EXPECT_EQ(say(Catalogue(Language::english), message("There is no such file.")), "There is no such file.");
}

TEST(Catalogue, SaysAnUnknownTextInEnglish) {
  EXPECT_EQ(Catalogue(Language::dutch, mo_of("a", "b"))(Message{"never translated"}), "never translated");
}

TEST(Catalogue, ChoosesBetweenOneAndMany) {
  const Catalogue catalogue(
      Language::dutch, mo_of(std::string("{n} party\0{n} parties", 21), std::string("{n} partij\0{n} partijen", 23)));
  const Message text{"{n} party", "{n} parties"};
  EXPECT_EQ(say(catalogue, Sentence{text, {{"n", 1L}}, 1}), "1 partij");
  EXPECT_EQ(say(catalogue, Sentence{text, {{"n", 3L}}, 3}), "3 partijen");
}

TEST(Catalogue, ChoosesBetweenOneAndManyInEnglishToo) {
  const Sentence none{Message{"{n} party", "{n} parties"}, {{"n", 0L}}, 0};
  EXPECT_EQ(say(Catalogue(Language::english), none), "0 parties");
}

TEST(Catalogue, OfABrokenFileSaysEverythingInEnglish) {
  for (const std::string& bytes : {std::string(), std::string("no catalogue at all"), mo_of("a", "b").substr(0, 20)}) {
    EXPECT_EQ(Catalogue(Language::dutch, bytes)(Message{"a"}), "a");
  }
}

TEST(Catalogue, FallsBackToEnglishWhereTheBlanksDoNotFit) {
  const Catalogue catalogue(Language::dutch, mo_of("{name} left", "{naam} ging weg"));
  EXPECT_EQ(say(catalogue, Sentence{Message{"{name} left"}, {{"name", std::string("GGD")}}}), "GGD left");
}

TEST(Filling, SaysDecimalsWithACommaInDutch) {
  EXPECT_EQ(say(Catalogue(Language::dutch), Filling(Decimal{2.25, 1})), "2,2");
  EXPECT_EQ(say(Catalogue(Language::english), Filling(Decimal{2.75, 2})), "2.75");
}

TEST(Filling, SaysALabelInTheLanguage) {
  const Label housing{"Wonen", "Housing"};
  EXPECT_EQ(say(Catalogue(Language::dutch), Filling(housing)), "Wonen");
  EXPECT_EQ(say(Catalogue(Language::english), Filling(housing)), "Housing");
}

TEST(Filling, SaysTheDutchLabelWhereThereIsNoEnglishOne) {
  EXPECT_EQ(say(Catalogue(Language::english), Filling(Label{"Wonen", ""})), "Wonen");
}

TEST(Filling, JoinsSeveralWithCommasAndAnd) {
  const Catalogue dutch(Language::dutch);
  EXPECT_EQ(say(dutch, Filling(std::vector<std::string>{"a"})), "a");
  EXPECT_EQ(say(dutch, Filling(std::vector<std::string>{"a", "b"})), "a en b");
  EXPECT_EQ(say(dutch, Filling(std::vector<std::string>{"a", "b", "c"})), "a, b en c");
}

}  // namespace
}  // namespace samenhang
