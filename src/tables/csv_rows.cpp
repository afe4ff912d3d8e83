#include "tables/csv_rows.h"

#include "base/controls.h"
#include "base/fold.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::uint8_t kSeparatorMark = 1;
constexpr std::uint8_t kLineMark = 2;
constexpr std::uint8_t kQuoteMark = 4;
constexpr std::uint8_t kControlMark = 8;

std::array<std::uint8_t, 256> marks_with(char separator) {
  std::array<std::uint8_t, 256> marks{};
  for (std::size_t byte = 0; byte < marks.size(); ++byte) {
    if (is_stray_control(static_cast<char>(byte))) marks[byte] |= kControlMark;
  }
  marks['\n'] = marks['\r'] = kLineMark;
  marks['"'] = kQuoteMark;
  marks[static_cast<unsigned char>(separator)] |= kSeparatorMark;  // it may be a control or a quote as well
  return marks;
}

bool is_blank(std::string_view cell) {
  if (cell.empty()) return true;
  const bool begins_with_a_sign = cell.front() > ' ' && cell.front() < '\x7F';
  return !begins_with_a_sign && trim(cell).empty();
}

}  // namespace

CsvRows::CsvRows(std::string_view text, char separator, long first_line)
    : text_(text), separator_(separator), marks_(marks_with(separator)), line_(first_line) {}

std::size_t CsvRows::line_end_size(std::size_t at) const {
  if (text_[at] == '\n') return 1;
  if (text_[at] != '\r') return 0;
  return at + 1 < text_.size() && text_[at + 1] == '\n' ? 2 : 1;
}

bool CsvRows::ends_cell(std::size_t at) const {
  return at >= text_.size() || text_[at] == separator_ || line_end_size(at) > 0;
}

void CsvRows::add(Grid& grid, std::string_view cell, std::uint8_t marks) {
  if ((marks & kControlMark) != 0) {
    if (cell.data() != unquoted_.data()) unquoted_ = cell;
    std::erase_if(unquoted_, is_stray_control);
    cell = unquoted_;
    cleaned_.push_back(column_);
  }
  const bool blank = is_blank(cell);
  is_filled_ = is_filled_ || !blank;
  grid.add(blank ? CellKind::empty : CellKind::text, cell);
}

CsvRows::Quote CsvRows::quote_at(std::size_t at, bool on_later_line) const {
  if (at + 1 < text_.size() && text_[at + 1] == '"') return Quote::doubled;
  if (ends_cell(at + 1)) return Quote::closes;
  return on_later_line ? Quote::opens : Quote::text;
}

// Adds the cell whose closing quote was read last.
void CsvRows::add_quoted(Grid& grid, const OpenCell& cell) {
  const std::string_view last = text_.substr(cell.kept_until, cell.at - 1 - cell.kept_until);
  const bool as_it_stands = cell.kept_until == at_ + 1;
  if (!as_it_stands) unquoted_ += last;
  add(grid, as_it_stands ? last : unquoted_, cell.marks);
  at_ = cell.at;
  line_ = cell.line;
}

// Reads on from the quote at at_; where it is never closed, at_ and line_ stay.
bool CsvRows::read_quoted(Grid& grid) {
  OpenCell cell{.at = at_ + 1, .kept_until = at_ + 1, .line = line_};
  unquoted_.clear();
  while (cell.at < text_.size()) {
    const std::uint8_t mark = mark_at(cell.at);
    cell.marks |= mark;
    if ((mark & kLineMark) != 0) {
      cell.at += line_end_size(cell.at);
      ++cell.line;
      // An earlier cell came by here in the same state and was not closed: neither will this
      // one be. Without this a text full of quotes would be read once for every line.
      if (cell.at <= lost_until_) return false;
      continue;
    }
    const Quote quote = (mark & kQuoteMark) != 0 ? quote_at(cell.at, cell.line > line_) : Quote::text;
    if (quote == Quote::opens) break;
    ++cell.at;
    if (quote == Quote::closes) {
      add_quoted(grid, cell);
      return true;
    }
    if (quote == Quote::doubled) {
      unquoted_.append(text_, cell.kept_until, cell.at - cell.kept_until);
      cell.kept_until = ++cell.at;
    }
  }
  lost_until_ = std::max(lost_until_, cell.at);
  return false;
}

void CsvRows::read_bare(Grid& grid) {
  std::size_t at = at_;
  std::uint8_t seen = 0;
  for (; at < text_.size(); ++at) {
    const std::uint8_t mark = mark_at(at);
    if ((mark & (kSeparatorMark | kLineMark)) != 0) break;
    seen |= mark;
  }
  add(grid, text_.substr(at_, at - at_), seen);
  at_ = at;
}

void CsvRows::skip_line() {
  while (at_ < text_.size() && line_end_size(at_) == 0) ++at_;
  if (at_ < text_.size()) at_ += line_end_size(at_);
  ++line_;
}

bool CsvRows::read_cells(Grid& grid) {
  for (column_ = 0;; ++column_) {
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    if (quoted && !read_quoted(grid)) return false;
    if (!quoted) read_bare(grid);
    if (at_ >= text_.size() || text_[at_] != separator_) return true;
    ++at_;
  }
}

CsvRow CsvRows::next(Grid& grid) {
  if (at_ >= text_.size()) return CsvRow::none;
  row_line_ = line_;
  is_filled_ = false;
  cleaned_.clear();
  grid.begin_row(line_);
  const bool closed = read_cells(grid);
  skip_line();
  if (closed && is_filled_) return CsvRow::filled;
  grid.drop_row();
  return closed ? CsvRow::blank : CsvRow::unclosed;
}

}  // namespace samenhang
