#include "support/documents.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::after;
using test::refusal_of;
using test::small_document;
using testing::HasSubstr;

Code street() {
  return {"schaal", {"street", {"Straat", "Street"}, {}}};
}

TEST(AddCode, PutsItAtTheEndOfItsList) {
  const Document document = after(small_document(), Add<Code>{street()});
  EXPECT_EQ(document.inventory->code_lists.rows(ListId::scale).back(), street().row);
  EXPECT_EQ(document.inventory->parties, small_document().inventory->parties);
}

TEST(AddCode, LetsRowsUseIt) {
  Party party = test::party_with(small_document(), "P002");
  party.scale = Scale("street");
  const Document document = after(small_document(), Several{{Add<Code>{street()}, Change<Party>{party.id, party}}});
  EXPECT_EQ(document.inventory->parties[1].scale, Scale("street"));
}

TEST(AddCode, RefusesAKeyThatTheListHas) {
  Code local = street();
  local.row.key = small_document().inventory->code_lists.rows(ListId::scale).front().key;
  EXPECT_THAT(refusal_of(small_document(), Add<Code>{local}), HasSubstr("already"));
}

TEST(AddCode, RefusesAListThatTheProgramReasonsWith) {
  EXPECT_THAT(refusal_of(small_document(), Add<Code>{{"antwoord", {"maybe", {"Misschien", ""}, {}}}}),
              HasSubstr("antwoord"));
}

TEST(AddCode, RefusesAnEmptyKey) {
  EXPECT_THAT(refusal_of(small_document(), Add<Code>{{"schaal", {"", {"Leeg", ""}, {}}}}),
              HasSubstr("must be filled in"));
}

TEST(ChangeCode, RenamesIt) {
  const Code renamed{"antwoord", {"yes", {"Zeker", "Certainly"}, {}}};
  const Document document = after(small_document(), Change<Code>{{"antwoord", "yes"}, renamed});
  EXPECT_EQ(document.inventory->code_lists.label(ListId::answer, "yes").nl, "Zeker");
}

TEST(ChangeCode, RefusesAnotherKeyAndOneThatIsNotThere) {
  EXPECT_THAT(refusal_of(small_document(), Change<Code>{{"schaal", "local"}, street()}), HasSubstr("cannot change"));
  EXPECT_THAT(refusal_of(small_document(), Change<Code>{{"schaal", "street"}, street()}), HasSubstr("has no code"));
}

TEST(RemoveCode, RefusesOneThatIsInUseAndSaysWhere) {
  EXPECT_THAT(refusal_of(small_document(), Remove<Code>{{"domein", "housing"}}),
              HasSubstr("“housing” is in use: partijen.csv, row 3, column “Domein”."));
}

TEST(RemoveCode, TakesOneThatIsNot) {
  const Document added = after(small_document(), Add<Code>{street()});
  const Document document = after(added, Remove<Code>{{"schaal", "street"}});
  EXPECT_EQ(document.inventory->code_lists.find(ListId::scale, "street"), nullptr);
}

TEST(RemoveCode, RefusesOneThatIsNotThere) {
  EXPECT_THAT(refusal_of(small_document(), Remove<Code>{{"schaal", "street"}}), HasSubstr("has no code"));
}

}  // namespace
}  // namespace samenhang
