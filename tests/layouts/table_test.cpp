#include "base/catalogue.h"
#include "layouts/layout.h"
#include "support/layout_networks.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::HasSubstr;

Network path(Vertex count) {
  std::vector<std::pair<Vertex, Vertex>> ties;
  for (Vertex v = 0; v + 1 < count; ++v) ties.emplace_back(v, v + 1);
  return small_network(count, ties);
}

TEST(Layouts, AreTheNineThatArePromised) {
  std::vector<std::string_view> ids;
  for (const Layout& layout : all_layouts()) ids.push_back(layout.id);
  EXPECT_THAT(ids, testing::UnorderedElementsAre("domain-islands", "dot", "neato", "fdp", "sfdp", "twopi", "circo",
                                                 "osage", "patchwork"));
}

TEST(Layouts, AreFoundByTheirId) {
  for (const Layout& layout : all_layouts()) EXPECT_EQ(find_layout(layout.id), &layout);
  EXPECT_EQ(find_layout("Domain islands"), nullptr);
  EXPECT_NE(find_layout(kDefaultLayout), nullptr);
}

TEST(TooSlow, LetsSmallNetworksThrough) {
  for (const Layout& layout : all_layouts()) EXPECT_FALSE(too_slow(layout, path(60))) << layout.id;
}

TEST(TooSlow, TellsTheNumbersInBothLanguages) {
  const auto problem = too_slow(*find_layout("circo"), path(100));
  ASSERT_TRUE(problem);
  EXPECT_EQ(say(Catalogue(Language::english), problem->message),
            "The layout “Circles (circo)” takes too long for 100 parties with 99 connections.");
  EXPECT_EQ(say(Catalogue(Language::dutch), problem->message),
            "De indeling “Cirkels (circo)” duurt te lang voor 100 partijen met 99 verbindingen.");
  EXPECT_THAT(say(Catalogue(Language::english), problem->hint), HasSubstr("Springs (neato)"));
}

TEST(TooSlow, CountsTiesToo) {
  std::vector<std::pair<Vertex, Vertex>> ties;
  for (Vertex a = 0; a < 40; ++a) {
    for (Vertex b = a + 1; b < 40; ++b) ties.emplace_back(a, b);
  }
  EXPECT_TRUE(too_slow(*find_layout("circo"), small_network(40, ties)));
}

TEST(TooSlow, ProposesALayoutThatIsNotTooSlowItself) {
  for (const Vertex count : {100U, 2'000U, 31'000U}) {
    const Network network = path(count);
    for (const Layout& layout : all_layouts()) {
      const auto problem = too_slow(layout, network);
      if (!problem) continue;
      const auto proposed = std::get<Message>(problem->hint.fillings.front().second);
      const auto named = std::ranges::find(all_layouts(), proposed, &Layout::name);
      ASSERT_NE(named, all_layouts().end());
      EXPECT_FALSE(too_slow(*named, network)) << layout.id << " for " << count;
    }
  }
}

TEST(TooSlow, NeverHoldsForTheDefaultLayout) {
  EXPECT_FALSE(too_slow(*find_layout(kDefaultLayout), path(20'000)));
}

}  // namespace
}  // namespace samenhang
