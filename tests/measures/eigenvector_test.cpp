#include "measures/eigenvector.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::DoubleNear;
using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::Pointwise;

constexpr double kTolerance = 1e-10;

TEST(Eigenvector, OfNobodyIsEmpty) {
  EXPECT_THAT(eigenvector(Network{}), IsEmpty());
}

TEST(Eigenvector, OfMembersWithoutTiesIsOne) {
  EXPECT_THAT(eigenvector(network_of_ties(3, {})), Each(1.0));
}

TEST(Eigenvector, OfAStarSettlesThoughItIsTwoSided) {
  const double point = 1 / std::sqrt(3.0);
  EXPECT_THAT(eigenvector(star_of(4)), Pointwise(DoubleNear(kTolerance), {1.0, point, point, point}));
}

TEST(Eigenvector, OfAPathIsASine) {
  Scores expected;
  for (int place = 1; place <= 9; ++place) expected.push_back(std::sin(place * std::acos(-1.0) / 10));
  EXPECT_THAT(eigenvector(path_of(9)), Pointwise(DoubleNear(kTolerance), expected));
}

TEST(Eigenvector, IsZeroOutsideTheComponentWithTheLargestEigenvalue) {
  const Network network = network_of_ties(8, {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {5, 6}});
  EXPECT_THAT(eigenvector(network), Pointwise(DoubleNear(kTolerance), {1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0}));
}

// A ring of four and a star of five both have the eigenvalue 2; igraph 0.10.2 gives these values.
TEST(Eigenvector, OfComponentsThatShareTheEigenvalueGoesByTheDegrees) {
  const Network network = network_of_ties(9, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {4, 5}, {4, 6}, {4, 7}, {4, 8}});
  const double ring = 2.0 / 3;
  EXPECT_THAT(eigenvector(network),
              Pointwise(DoubleNear(kTolerance), {ring, ring, ring, ring, 1.0, 0.5, 0.5, 0.5, 0.5}));
}

TEST(Eigenvector, DoesNotReadWeights) {
  EXPECT_EQ(eigenvector(network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 1}})), eigenvector(path_of(3)));
}

}  // namespace
}  // namespace samenhang
