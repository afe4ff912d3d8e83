#include "panels/kept.h"

#include "support/panels_project.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

class KeptTest : public testing::Test {
 protected:
  int made_of(const View& view) {
    return kept_.of(view, [this] { return ++made_; });
  }

  test::PanelsProject project_;
  Kept<int> kept_;
  int made_ = 0;
};

TEST_F(KeptTest, IsMadeOnceOfAView) {
  const View view = project_.view();
  EXPECT_EQ(made_of(view), 1);
  EXPECT_EQ(made_of(view), 1);
}

TEST_F(KeptTest, IsMadeAgainOfAnotherView) {
  EXPECT_EQ(made_of(project_.view()), 1);
  EXPECT_EQ(made_of(project_.view()), 2);
}

TEST_F(KeptTest, IsMadeAgainOnceItIsForgotten) {
  const View view = project_.view();
  EXPECT_EQ(made_of(view), 1);
  kept_.forget();
  EXPECT_EQ(made_of(view), 2);
}

}  // namespace
}  // namespace samenhang
