#include "generator/random.h"

#include <gtest/gtest.h>

#include <set>

namespace samenhang {
namespace {

// The first numbers for seed 1234567, as the authors' own program prints them.
TEST(Random, GivesThePublishedNumbers) {
  Random random(1234567);
  EXPECT_EQ(random.next(), 6457827717110365317U);
  EXPECT_EQ(random.next(), 3203168211198807973U);
  EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(Random, StaysWithinItsRangeAndReachesAllOfIt) {
  Random random(1);
  std::set<std::size_t> seen;
  for (int i = 0; i < 200; ++i) seen.insert(random.between(3, 6));
  EXPECT_EQ(seen, (std::set<std::size_t>{3, 4, 5, 6}));
}

}  // namespace
}  // namespace samenhang
