#include "editor/subject.h"

#include "editor/municipality.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

InventoryState state_of(std::uint64_t revision) {
  return {Revision(revision), std::make_shared<const Inventory>(test::small_municipality())};
}

Filter only(const char* domain) {
  Filter filter;
  filter.domains = {Domain(domain)};
  return filter;
}

TEST(Subjects, KeepTheVeryOneWhenTheUserGoesBack) {
  Subjects subjects;
  const InventoryState state = state_of(1);
  const Subject first = subjects.find_or_make(state, NetworkChoice::relations, {});
  const Subject other = subjects.find_or_make(state, NetworkChoice::with_initiatives, {});
  const Subject again = subjects.find_or_make(state, NetworkChoice::relations, {});
  EXPECT_EQ(again.id, first.id);
  EXPECT_EQ(again.network, first.network);
  EXPECT_NE(other.id, first.id);
  EXPECT_EQ(first.network->tie_count(), 2U);
  EXPECT_EQ(other.network->tie_count(), 3U);
}

TEST(Subjects, DifferByFilter) {
  Subjects subjects;
  const InventoryState state = state_of(1);
  const Subject all = subjects.find_or_make(state, NetworkChoice::relations, {});
  const Subject part = subjects.find_or_make(state, NetworkChoice::relations, only("welfare"));
  EXPECT_NE(part.id, all.id);
  EXPECT_EQ(part.network->vertex_count(), 2U);
  EXPECT_EQ(part.inventory->parties.size(), 2U);
}

TEST(Subjects, DifferByRevision) {
  Subjects subjects;
  const Subject before = subjects.find_or_make(state_of(1), NetworkChoice::relations, {});
  const Subject after = subjects.find_or_make(state_of(2), NetworkChoice::relations, {});
  EXPECT_NE(after.id, before.id);
}

TEST(Subjects, ShareTheInventoryWhereNothingIsFilteredOut) {
  Subjects subjects;
  const InventoryState state = state_of(1);
  EXPECT_EQ(subjects.find_or_make(state, NetworkChoice::two_mode, {}).inventory, state.inventory);
}

TEST(Subjects, ForgetTheOneLookedAtLongestAgo) {
  Subjects subjects;
  const SubjectId first = subjects.find_or_make(state_of(1), NetworkChoice::relations, {}).id;
  for (std::uint64_t revision = 2; revision <= kKeptSubjects; ++revision) {
    subjects.find_or_make(state_of(revision), NetworkChoice::relations, {});
  }
  EXPECT_TRUE(subjects.keeps(first));
  subjects.find_or_make(state_of(kKeptSubjects + 1), NetworkChoice::relations, {});
  EXPECT_FALSE(subjects.keeps(first));
}

}  // namespace
}  // namespace samenhang
