#include "tables/csv_records.h"

#include <algorithm>

namespace samenhang {

std::size_t CsvRecords::line_end_size(std::size_t at) const {
  if (text_[at] == '\n') return 1;
  if (text_[at] != '\r') return 0;
  return at + 1 < text_.size() && text_[at + 1] == '\n' ? 2 : 1;
}

bool CsvRecords::ends_cell(std::size_t at) const {
  return at >= text_.size() || text_[at] == separator_ || line_end_size(at) > 0;
}

// Reads on from the quote at at_; where it is never closed, at_ and line_ stay.
bool CsvRecords::read_quoted(std::string& cell) {
  std::size_t at = at_ + 1;
  long line = line_;
  while (at < text_.size()) {
    const std::size_t line_end = line_end_size(at);
    if (line_end > 0) {
      cell.append(text_.substr(at, line_end));
      at += line_end;
      ++line;
      // An earlier cell came by here in the same state and was not closed: neither will this
      // one be. Without this a text full of quotes would be read once for every line.
      if (at <= lost_until_) return false;
      continue;
    }
    if (text_[at] != '"') {
      cell += text_[at++];
      continue;
    }
    const bool doubled = at + 1 < text_.size() && text_[at + 1] == '"';
    if (!doubled && ends_cell(at + 1)) {
      at_ = at + 1;
      line_ = line;
      return true;
    }
    if (!doubled && line > line_) break;  // a cell of a later line opens here
    cell += '"';
    at += doubled ? 2 : 1;
  }
  lost_until_ = std::max(lost_until_, at);
  return false;
}

void CsvRecords::read_bare(std::string& cell) {
  const std::size_t from = at_;
  while (!ends_cell(at_)) ++at_;
  cell = text_.substr(from, at_ - from);
}

void CsvRecords::skip_line() {
  while (at_ < text_.size() && line_end_size(at_) == 0) ++at_;
  if (at_ < text_.size()) at_ += line_end_size(at_);
  ++line_;
}

bool CsvRecords::next(CsvRecord& record) {
  if (at_ >= text_.size()) return false;
  record.line = line_;
  record.unbalanced = false;
  record.cells.clear();
  record.cells.reserve(usual_cells_);
  for (bool more = true; more;) {
    std::string& cell = record.cells.emplace_back();
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    if (quoted && !read_quoted(cell)) {
      record.unbalanced = true;
      break;
    }
    if (!quoted) read_bare(cell);
    more = at_ < text_.size() && text_[at_] == separator_;
    if (more) ++at_;
  }
  usual_cells_ = record.cells.size();
  skip_line();
  return true;
}

}  // namespace samenhang
