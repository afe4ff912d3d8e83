#include "intake/field.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace samenhang {
namespace {

TEST(Fields, AreAllInTheTable) {
  for (int i = static_cast<int>(Field::row_number); i <= static_cast<int>(Field::note); ++i) {
    EXPECT_EQ(facts_of(static_cast<Field>(i)).field, static_cast<Field>(i));
  }
  EXPECT_EQ(all_fields().size(), static_cast<std::size_t>(Field::note));
}

TEST(Fields, AreFoundByTheirKeyAndEachHasItsOwn) {
  std::set<std::string_view> keys;
  for (const FieldFacts& facts : all_fields()) {
    EXPECT_TRUE(keys.insert(facts.key).second) << facts.key;
    EXPECT_EQ(field_of_key(facts.key), facts.field) << facts.key;
  }
  EXPECT_EQ(field_of_key("colour"), std::nullopt);
}

TEST(Fields, HaveAnEmptyKeyWhereNoneIsMeant) {
  EXPECT_EQ(facts_of(Field::none).key, "");
  EXPECT_EQ(field_of_key(""), Field::none);
}

TEST(Fields, NameACodeListExactlyWhereTheyHoldCodes) {
  for (const FieldFacts& facts : all_fields()) {
    const bool holds_codes =
        facts.kind == ValueKind::code || facts.kind == ValueKind::codes || facts.kind == ValueKind::answer;
    EXPECT_EQ(facts.list.has_value(), holds_codes) << facts.key;
  }
}

TEST(Roles, AreAllInTheTableAndFoundByTheirKey) {
  for (int i = 0; i <= static_cast<int>(SheetRole::exchange_table); ++i) {
    const RoleFacts& facts = facts_of(static_cast<SheetRole>(i));
    EXPECT_EQ(facts.role, static_cast<SheetRole>(i));
    EXPECT_EQ(role_of_key(facts.key), facts.role);
  }
  EXPECT_EQ(all_roles().size(), static_cast<std::size_t>(SheetRole::exchange_table) + 1);
  EXPECT_EQ(role_of_key("drawing"), std::nullopt);
}

TEST(Roles, NameAFieldOnce) {
  for (const RoleFacts& facts : all_roles()) {
    std::set<Field> seen;
    for (const auto& fields : {facts.needed, facts.allowed}) {
      for (const Field field : fields) EXPECT_TRUE(seen.insert(field).second) << facts.key << facts_of(field).key;
    }
  }
}

}  // namespace
}  // namespace samenhang
