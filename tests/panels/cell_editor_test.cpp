#include "panels/cell_editor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(CellChoices, AreFoundByAPartOfTheirNameWithoutAccents) {
  const std::vector<CellChoice> choices{{"a", "Café Één"}, {"b", "Wijkteam"}, {"c", "Eenzaamheid"}};
  EXPECT_THAT(choices_with(choices, " een"), ElementsAre(0U, 2U));
  EXPECT_THAT(choices_with(choices, ""), ElementsAre(0U, 1U, 2U));
  EXPECT_THAT(choices_with(choices, "zz"), IsEmpty());
}

}  // namespace
}  // namespace samenhang
