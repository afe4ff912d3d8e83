#include "inventory/rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace samenhang {
namespace {

struct Line {
  std::string text;
  int number = 0;

  bool operator==(const Line&) const = default;
};

using Lines = Rows<Line>;
static_assert(std::random_access_iterator<Lines::Iterator>);

Lines three_lines() {
  return {{"een", 1}, {"twee", 2}, {"drie", 3}};
}

std::size_t own_rows(const Lines& lines) {
  std::size_t count = 0;
  lines.visit_own([&count](const Line& /*line*/) { ++count; });
  return count;
}

TEST(Rows, AreReadLikeAList) {
  const Lines lines = three_lines();
  EXPECT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines.front().text, "een");
  EXPECT_EQ(lines[1].text, "twee");
  EXPECT_EQ(lines.back().text, "drie");
  EXPECT_EQ(std::ranges::find(lines, 2, &Line::number) - lines.begin(), 1);
  EXPECT_EQ(std::vector<Line>(lines.begin(), lines.end()), (std::vector<Line>{{"een", 1}, {"twee", 2}, {"drie", 3}}));
  EXPECT_THROW(lines.at(3), std::out_of_range);
  EXPECT_TRUE(Lines().empty());
}

TEST(Rows, OfACopyAreTheSameInMemory) {
  const Lines lines = three_lines();
  const Lines copy = lines;
  EXPECT_TRUE(copy.is_shared_with(lines));
  EXPECT_EQ(&copy[2], &lines[2]);
}

TEST(Rows, StayAsTheyWereWhenACopyChanges) {
  const Lines lines = three_lines();
  Lines copy = lines;
  copy.own(1).text = "anders";
  EXPECT_EQ(lines[1].text, "twee");
  EXPECT_EQ(copy[1].text, "anders");
  EXPECT_EQ(&copy[0], &lines[0]);
  EXPECT_EQ(&copy[2], &lines[2]);
  EXPECT_EQ(own_rows(copy), 1U);
  EXPECT_FALSE(copy == lines);
}

TEST(Rows, ThatSayTheSameAreEqualWhereverTheyAre) {
  EXPECT_EQ(three_lines(), three_lines());
  Lines longer = three_lines();
  longer.push_back({"vier", 4});
  EXPECT_FALSE(longer == three_lines());
}

TEST(Rows, ThatAreErasedStayInTheCopy) {
  const Lines lines = three_lines();
  Lines copy = lines;
  copy.erase(0);
  copy.erase_where([](const Line& line) { return line.number == 3; });
  EXPECT_EQ(copy, Lines({{"twee", 2}}));
  EXPECT_EQ(lines, three_lines());
}

TEST(Rows, AreSharedStillWhereNothingIsErasedOrChanged) {
  const Lines lines = three_lines();
  Lines copy = lines;
  copy.erase_where([](const Line& line) { return line.number > 3; });
  copy.change_where([](const Line& line) { return line.number > 3; }, [](Line& line) { line.number = 0; });
  EXPECT_TRUE(copy.is_shared_with(lines));
}

TEST(Rows, AreChangedWhereItIsSaid) {
  Lines lines = three_lines();
  lines.change_where([](const Line& line) { return line.number > 1; }, [](Line& line) { line.text += "!"; });
  EXPECT_EQ(lines, Lines({{"een", 1}, {"twee!", 2}, {"drie!", 3}}));
  lines.change_all([](Line& line) { line.number = 0; });
  EXPECT_EQ(lines, Lines({{"een", 0}, {"twee!", 0}, {"drie!", 0}}));
}

TEST(Rows, AreOneTablesOwnAsSoonAsNoOtherHasThem) {
  Lines lines = three_lines();
  EXPECT_EQ(own_rows(lines), 3U);
  {
    Lines copy = lines;
    copy.pop_back();
    EXPECT_EQ(own_rows(copy), 0U);
    EXPECT_EQ(own_rows(lines), 1U);
  }
  EXPECT_EQ(own_rows(lines), 3U);
}

}  // namespace
}  // namespace samenhang
