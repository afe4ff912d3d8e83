#include "intake/words.h"

#include "base/fold.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace samenhang {
namespace {

using testing::ElementsAre;

bool counts_in(Field field, SheetRole role) {
  const RoleFacts& facts = facts_of(role);
  return std::ranges::find(facts.needed, field) != facts.needed.end() ||
         std::ranges::find(facts.allowed, field) != facts.allowed.end();
}

TEST(ColumnWords, NeverStandForTwoThingsInOneRole) {
  for (const RoleFacts& role : all_roles()) {
    std::map<std::string, Field> of_all;
    std::map<std::string, Field> of_role;
    for (const ColumnWord& word : column_words()) {
      const bool is_meant = word.role ? word.role == role.role : counts_in(word.field, role.role);
      if (!is_meant) continue;
      std::map<std::string, Field>& seen = word.role ? of_role : of_all;
      const auto [place, is_new] = seen.emplace(folded_word(word.word), word.field);
      EXPECT_TRUE(is_new || place->second == word.field) << role.key << ": " << word.word;
    }
  }
}

TEST(ColumnWords, OfARoleStandForAFieldOfIt) {
  for (const ColumnWord& word : column_words()) {
    if (word.role) {
      EXPECT_TRUE(counts_in(word.field, *word.role)) << word.word;
    }
  }
}

TEST(ColumnWords, AreThereForEveryFieldThatARoleNeedsOrAllows) {
  for (const FieldFacts& facts : all_fields()) {
    EXPECT_NE(std::ranges::find(column_words(), facts.field, &ColumnWord::field), column_words().end()) << facts.key;
  }
}

TEST(CodeWords, StandForACodeThatTheProgramShips) {
  const CodeLists lists;
  for (const CodeWord& word : code_words()) EXPECT_NE(lists.find(word.list, word.key), nullptr) << word.key;
}

TEST(CodeWords, NeverStandForTwoCodesOfOneList) {
  std::set<std::tuple<ListId, std::string>> seen;
  const CodeLists lists;
  for (const CodeWord& word : code_words()) {
    EXPECT_TRUE(seen.emplace(word.list, folded_word(word.word)).second) << word.word;
    EXPECT_EQ(lists.match(word.list, word.word), std::nullopt) << word.word << " is a label or a key itself";
  }
}

TEST(Headers, AreKnownWithBracketsQuestionMarksApostrophesAndFillers) {
  const auto field = [](std::string_view header) {
    const auto meaning = meaning_of(forms_of(header), SheetRole::parties);
    return meaning ? meaning->field : Field::none;
  };
  EXPECT_EQ(field("Organisatie "), Field::party_name);
  EXPECT_EQ(field("Naam van uw organisatie?"), Field::party_name);
  EXPECT_EQ(field("Thema(’s)"), Field::domain);
  EXPECT_EQ(field("Wijk(en)"), Field::neighbourhoods);
  EXPECT_EQ(field("Intern/\nextern"), Field::side);
  EXPECT_EQ(field("Doelgroep (graag één per regel)"), Field::target_groups);
  EXPECT_EQ(field("#"), Field::row_number);
}

TEST(Headers, ThatNobodyKnowsMeanNothing) {
  EXPECT_FALSE(meaning_of(forms_of("Kleur van de deur"), SheetRole::parties).has_value());
  EXPECT_FALSE(meaning_of(forms_of(""), SheetRole::parties).has_value());
}

TEST(Headers, ThatAreOfNoUseAreKnownAllTheSame) {
  const auto meaning = meaning_of(forms_of("Postcode"), SheetRole::parties);
  ASSERT_TRUE(meaning.has_value());
  EXPECT_EQ(meaning->field, Field::none);
}

TEST(Words, OfATextStandWithoutCaseAccentsAndPunctuation) {
  EXPECT_THAT(words_in("Café ‘De Kade’ (St.) & zo"), ElementsAre("cafe", "de", "kade", "st", "zo"));
}

}  // namespace
}  // namespace samenhang
