#include "panels/search_rows.h"

#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SearchEntry entry(const std::string& id, const std::string& folded) {
  return {.id = id, .name = folded, .note = {}, .folded = {folded}};
}

std::vector<std::string> ids_of(const std::vector<SearchRow>& rows) {
  std::vector<std::string> ids;
  for (const SearchRow& row : rows) ids.push_back(row.id);
  return ids;
}

std::vector<SearchRow> found(std::string_view query, PanelsProject project = {}) {
  return search_rows(search_entries(project.view()), query, 10);
}

TEST(SearchRows, FindFromTheFirstCharacter) {
  EXPECT_THAT(ids_of(found("w")), ElementsAre("P1", "P3", "I1"));
}

TEST(SearchRows, FindWithoutRegardToCaseAndAccents) {
  EXPECT_THAT(ids_of(found("CAFE een")), ElementsAre("P2"));
}

TEST(SearchRows, FindByAnotherName) {
  EXPECT_THAT(ids_of(found("buurthuis")), ElementsAre("P2"));
}

TEST(SearchRows, FindByAbbreviation) {
  PanelsProject project;
  project.inventory.parties.own(2).abbreviation = "WSL";
  EXPECT_THAT(ids_of(found("wsl", project)), ElementsAre("P3"));
}

TEST(SearchRows, FindInitiatives) {
  EXPECT_THAT(ids_of(found("samen")), ElementsAre("I1"));
}

TEST(SearchRows, FindNothingForNothing) {
  EXPECT_THAT(found(""), IsEmpty());
  EXPECT_THAT(found("   "), IsEmpty());
}

TEST(SearchRows, ShowNamesThatBeginWithItBeforeWordsThatDoBeforeTheRest) {
  const std::vector<SearchEntry> entries{entry("inside", "overzorg"), entry("word", "de zorg"), entry("begin", "zorg")};
  EXPECT_THAT(ids_of(search_rows(entries, "zorg", 10)), ElementsAre("begin", "word", "inside"));
}

TEST(SearchRows, ShowNoMoreThanAskedFor) {
  const std::vector<SearchEntry> entries(5, entry("x", "zorg"));
  EXPECT_THAT(search_rows(entries, "z", 3), SizeIs(3));
}

TEST(SearchRows, LeaveOutInactiveParties) {
  PanelsProject project;
  project.inventory.parties.own(0).active = false;
  EXPECT_THAT(ids_of(found("wijkteam", project)), IsEmpty());
}

TEST(SearchRows, SayWhatDoesNotStandOnTheMap) {
  PanelsProject project;
  project.filter.domains = {Domain("housing")};
  EXPECT_THAT(found("wijkteam", project).at(0).note, HasSubstr("not on this map"));
}

}  // namespace
}  // namespace samenhang
