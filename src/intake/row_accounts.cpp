#include "intake/row_accounts.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 4> kOutcomeKeys{"read", "merged", "repaired", "skipped"};

}  // namespace

std::string_view key_of(RowOutcome outcome) {
  return kOutcomeKeys.at(static_cast<std::size_t>(outcome));
}

RowCounts& RowCounts::operator+=(const RowCounts& other) {
  rows += other.rows;
  read += other.read;
  repaired += other.repaired;
  skipped += other.skipped;
  merged += other.merged;
  return *this;
}

void RowAccounts::open(long row) {
  check(rows_.empty() || rows_.back().number < row, "rows are opened in ascending order");
  rows_.push_back({row});
}

std::size_t RowAccounts::place_of(long row) const {
  const auto found = std::ranges::lower_bound(rows_, row, {}, &Row::number);
  check(found != rows_.end() && found->number == row, "the row is open");
  return static_cast<std::size_t>(found - rows_.begin());
}

void RowAccounts::tell(long row, RowOutcome outcome, Problem problem) {
  Row& about = rows_[place_of(row)];
  about.outcome = std::max(about.outcome, outcome);
  about.is_merged |= outcome == RowOutcome::merged;
  problem.file = file_;
  problem.sheet = sheet_;
  problem.row = row;
  remarks_.push_back({outcome, std::move(problem)});
}

void RowAccounts::tell_sheet(Problem problem) {
  problem.file = file_;
  problem.sheet = sheet_;
  sheet_problems_.push_back(std::move(problem));
}

RowOutcome RowAccounts::outcome(long row) const {
  return rows_[place_of(row)].outcome;
}

RowCounts RowAccounts::counts() const {
  RowCounts counts;
  counts.rows = static_cast<long>(rows_.size());
  for (const Row& row : rows_) {
    counts.skipped += row.outcome == RowOutcome::skipped ? 1 : 0;
    counts.repaired += row.outcome == RowOutcome::repaired ? 1 : 0;
    counts.merged += row.is_merged && row.outcome == RowOutcome::merged ? 1 : 0;
  }
  counts.read = counts.rows - counts.repaired - counts.skipped;
  return counts;
}

std::vector<RowRemark> RowAccounts::remarks() const {
  std::vector<RowRemark> sorted = remarks_;
  std::ranges::stable_sort(sorted, {}, [](const RowRemark& remark) { return remark.problem.row; });
  return sorted;
}

}  // namespace samenhang
