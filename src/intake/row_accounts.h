#pragma once

#include "base/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What became of a row of a file, from the least to the most that happened to it. One that is merged says what another
// row says, and was taken with that one; it counts as read.
enum class RowOutcome { read, merged, repaired, skipped };

std::string_view key_of(RowOutcome outcome);  // read, merged, repaired, skipped

// One thing that happened to a row, or to a cell of it.
struct RowRemark {
  RowOutcome outcome = RowOutcome::repaired;  // never `read`
  Problem problem;

  bool operator==(const RowRemark&) const = default;
};

// How many rows of a file ended how: read + repaired + skipped = rows.
struct RowCounts {
  long rows = 0;
  long read = 0;  // merged ones included
  long repaired = 0;
  long skipped = 0;
  long merged = 0;

  RowCounts& operator+=(const RowCounts& other);
  bool operator==(const RowCounts&) const = default;
};

// What became of each row of one sheet: nothing is lost without a word.
class RowAccounts {
 public:
  RowAccounts(std::string file, std::string sheet) : file_(std::move(file)), sheet_(std::move(sheet)) {}

  /// `row` stands in the sheet. Rows are opened in ascending order; a row is read unless something else is said of it.
  void open(long row);

  /// Says something of a row that is open; the gravest outcome counts. File, sheet and row of the problem are filled
  /// in.
  void tell(long row, RowOutcome outcome, Problem problem);

  /// Says something of the sheet as a whole; no row's outcome changes.
  void tell_sheet(Problem problem);

  RowOutcome outcome(long row) const;
  RowCounts counts() const;

  const std::string& file() const { return file_; }
  const std::string& sheet() const { return sheet_; }

  /// In the order of the rows; those of the whole sheet first.
  std::vector<RowRemark> remarks() const;
  const Problems& sheet_problems() const { return sheet_problems_; }

 private:
  struct Row {
    long number = 0;
    RowOutcome outcome = RowOutcome::read;
    bool is_merged = false;
  };

  std::size_t place_of(long row) const;

  std::string file_;
  std::string sheet_;
  std::vector<Row> rows_;  // ascending
  std::vector<RowRemark> remarks_;
  Problems sheet_problems_;
};

}  // namespace samenhang
