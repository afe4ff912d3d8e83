#include "formats/dot_size.h"

#include <gtest/gtest.h>

#include <string>

namespace samenhang {
namespace {

long ties(std::string_view dot) {
  return largest_size_of(dot).ties;
}

TEST(DotSize, CountsTiesBetweenMembers) {
  EXPECT_EQ(ties("graph { a -- b -- c; d e [label=\"x -- y\"] }"), 2);
  EXPECT_EQ(ties("digraph{a->b:n:s->c}"), 2);
  EXPECT_EQ(ties("graph { a--1.5--.5---2 }"), 3);
}

TEST(DotSize, MultipliesGroupsAndLists) {
  EXPECT_EQ(ties("graph { {a b c} -- {d e} }"), 6);
  EXPECT_EQ(ties("graph { a, b -- c, d, e }"), 6);
  EXPECT_EQ(ties("graph { a -- {b; c} -- {d e f} }"), 2 + 6);
  EXPECT_EQ(ties("graph { {a {b c}} -- {d -- e} }"), 1 + 6);
}

TEST(DotSize, TakesANamedGroupForAllThatCameBefore) {
  EXPECT_GE(ties("graph { subgraph A {a b c} subgraph B {d e} subgraph A {} -- subgraph B {} }"), 6);
  EXPECT_GE(ties("graph { SubGraph \"A\" {a b c} x -- subgraph A {} }"), 3);
  EXPECT_EQ(ties("graph { subgraph A {a b c} subgraph B {d e} }"), 0);
}

TEST(DotSize, LeavesCommentsTextsAndHtmlAside) {
  EXPECT_EQ(ties("# a -- b\ngraph { // a -- b\n /* a -- b */ a -- \"b \\\" -- c\" -- <<b>x -- y</b>> }"), 2);
}

TEST(DotSize, TakesPiecesOfANameForOne) {
  EXPECT_EQ(ties("graph { {a b} -- \"c\" + \"d\" }"), 2);
}

TEST(DotSize, CountsMembersInEachOfTheirGroups) {
  EXPECT_EQ(largest_size_of("graph { a {b {c}} }").placements, 1 + 2 + 3);
}

TEST(DotSize, CountsAnAttributeForAllThatMayHaveIt) {
  EXPECT_EQ(largest_size_of("{ a [x=1 y=2] b [x=3] c }").attribute_values, 2 * 4);
}

TEST(DotSize, NeedsNoValidText) {
  EXPECT_EQ(ties(""), 0);
  EXPECT_EQ(ties("}}} -- [ \"a"), 0);
  EXPECT_EQ(ties("{ a -- b"), 1);
  EXPECT_GT(ties(std::string(100, '{')), -1);
}

TEST(DotSize, StaysFarFromTheEndOfItsNumbers) {
  std::string dot = "graph {";
  for (int i = 0; i < 100'000; ++i) dot += "a subgraph A {} -- subgraph A {}\n";
  EXPECT_GT(ties(dot), 2'000'000);
}

}  // namespace
}  // namespace samenhang
