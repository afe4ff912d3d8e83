#include "base/catalogue.h"
#include "base/files.h"
#include "inventory/tables.h"
#include "tables/csv.h"

#include "support/gaps_inventories.h"

#include <algorithm>
#include <filesystem>

// The example municipality of data/example, whole, against tests/expected/lindeveen.

namespace samenhang {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAreArray;

TextTable table_at(const std::filesystem::path& path) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) {
    ADD_FAILURE() << "cannot read " << path;
    return {};
  }
  Result<CsvReading> reading = read_csv(*bytes, path.filename().string());
  if (!reading) {
    ADD_FAILURE() << "no table in " << path;
    return {};
  }
  return std::move(reading->table);
}

const Inventory& lindeveen() {
  static const Inventory inventory = [] {
    std::vector<TextTable> tables;
    for (const auto& entry : std::filesystem::directory_iterator(SAMENHANG_ROOT "/data/example")) {
      if (entry.path().extension() == ".csv") tables.push_back(table_at(entry.path()));
    }
    return read_inventory(tables).inventory;
  }();
  return inventory;
}

// rule;severity;subject;detail
std::vector<std::string> expected_lines() {
  std::vector<std::string> expected;
  for (const TextRow& row : table_at(SAMENHANG_ROOT "/tests/expected/lindeveen/bevindingen.csv").rows) {
    expected.push_back(row.cells[0] + ';' + row.cells[1] + ';' + row.cells[2] + ';' + row.cells[3]);
  }
  return expected;
}

template <class Use>
void for_each_finding(const Use& use) {
  const Situation situation(lindeveen());
  for (const RuleOutcome& outcome : find_gaps(situation)) {
    for (const Finding& finding : outcome.findings) use(*outcome.rule, finding);
  }
}

TEST(Lindeveen, GivesTheExpectedFindingsAndNoOther) {
  std::vector<std::string> found;
  for_each_finding([&](const GapRule& rule, const Finding& finding) {
    found.push_back(std::string(rule.id) + ';' + std::string(key_of(finding.severity)) + ';' + finding.subject + ';' +
                    finding.detail);
  });
  const std::vector<std::string> expected = expected_lines();
  EXPECT_EQ(expected.size(), 147U);
  EXPECT_THAT(found, UnorderedElementsAreArray(expected));
}

TEST(Lindeveen, DeterminesEveryRule) {
  const Situation situation(lindeveen());
  for (const RuleOutcome& outcome : find_gaps(situation)) EXPECT_TRUE(outcome.determined) << outcome.rule->id;
}

TEST(Lindeveen, HasEachRulesFindingsWorstFirst) {
  const Situation situation(lindeveen());
  for (const RuleOutcome& outcome : find_gaps(situation)) {
    EXPECT_TRUE(std::ranges::is_sorted(outcome.findings, {}, [](const Finding& finding) {
      return std::pair(finding.severity, finding.subject);
    })) << outcome.rule->id;
  }
}

TEST(Lindeveen, SaysEachFindingInAWholeSentenceOfBothLanguages) {
  const Catalogue dutch(Language::dutch);
  const Catalogue english(Language::english);
  for_each_finding([&](const GapRule& rule, const Finding& finding) {
    const std::string nl = say(dutch, finding.sentence);
    const std::string en = say(english, finding.sentence);
    SCOPED_TRACE(std::string(rule.id) + ' ' + finding.subject);
    EXPECT_NE(nl, en);
    for (const std::string& said : {nl, en}) {
      EXPECT_THAT(said, Not(IsEmpty()));
      EXPECT_THAT(said, Not(HasSubstr("{")));
      EXPECT_EQ(said.back(), '.') << said;
    }
  });
}

TEST(Lindeveen, GivesTheSameFindingsEachTime) {
  const Situation first(lindeveen());
  const Situation second(lindeveen());
  for (const GapRule& rule : all_gap_rules()) EXPECT_EQ(rule.find(first), rule.find(second)) << rule.id;
}

}  // namespace
}  // namespace samenhang
