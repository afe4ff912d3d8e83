#include "workbooks/ods_content.h"

#include "base/date.h"
#include "base/numbers.h"
#include "workbooks/cell_names.h"
#include "workbooks/read_workbook.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

// What stands beside the sheets and may hold tables or texts that are none of theirs.
constexpr std::array kBesides{"table:dde-links"sv, "table:tracked-changes"sv, "table:shapes"sv, "office:forms"sv};

long count_in(std::string_view text, long most) {
  return std::clamp(parse_integer(text).value_or(1), 1L, most);
}

bool is_hidden(const XmlAttributes& attributes) {
  const std::string_view visibility = attributes.whole("table:visibility");
  return visibility == "collapse" || visibility == "filter";
}

// A number whose cell shows a text such as #N/B; for ### the column is too narrow.
bool shows_an_error(std::string_view text) {
  return text.size() > 1 && text[0] == '#' && text[1] >= 'A' && text[1] <= 'Z';
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

void OdsContentHandler::begin(std::string_view element, const XmlAttributes& attributes) {
  if (skipped_ > 0) {
    ++skipped_;
  } else if (is_cell_) {
    begin_in_cell(element, attributes);
  } else if (is_row_) {
    if (element == "table:table-cell" || element == "table:covered-table-cell") begin_cell(attributes);
  } else {
    begin_around_rows(element, attributes);
  }
}

void OdsContentHandler::begin_around_rows(std::string_view element, const XmlAttributes& attributes) {
  if (std::ranges::find(kBesides, element) != kBesides.end()) {
    skipped_ = 1;
  } else if (element == "table:table-row" && builder_) {
    begin_row(attributes);
  } else if (element == "table:table-column" && builder_) {
    begin_columns(attributes);
  } else if (element == "table:table" && !builder_) {
    begin_sheet(attributes);
  } else if (element == "office:spreadsheet") {
    is_spreadsheet_ = true;
  } else {
    begin_style(element, attributes);
  }
}

void OdsContentHandler::end(std::string_view element) {
  if (skipped_ > 0) {
    --skipped_;
  } else if (is_cell_) {
    if (element == "text:p" || element == "text:h") end_paragraph();
    if (element == "table:table-cell" || element == "table:covered-table-cell") end_cell();
  } else if (element == "table:table-row" && is_row_) {
    builder_->end_row(row_times_);
    is_row_ = false;
  } else if (element == "table:table" && builder_) {
    end_sheet();
  }
}

void OdsContentHandler::begin_style(std::string_view element, const XmlAttributes& attributes) {
  if (element == "style:style") {
    const bool is_of_sheets = attributes.whole("style:family") == "table";
    table_style_ = is_of_sheets ? attributes.whole("style:name") : std::string_view();
  } else if (element == "style:table-properties" && attributes.whole("table:display") == "false") {
    const bool is_named = !table_style_.empty() && allowance_.spend(1, table_style_.size());
    if (is_named) hidden_styles_.insert(table_style_);
  }
}

void OdsContentHandler::begin_sheet(const XmlAttributes& attributes) {
  if (sheets_.size() >= kMostEntries) return allowance_.exceed();
  builder_ = std::make_unique<SheetBuilder>(file_, std::string(attributes.whole("table:name")), allowance_);
  builder_->facts().is_hidden = hidden_styles_.contains(attributes.whole("table:style-name"));
  without_value_.emplace_back();
  column_ = 0;
}

void OdsContentHandler::end_sheet() {
  sheets_.push_back(std::move(*builder_).finished());
  builder_.reset();
}

std::vector<Grid> OdsContentHandler::sheets() && {
  if (builder_) end_sheet();
  return std::move(sheets_);
}

void OdsContentHandler::begin_columns(const XmlAttributes& attributes) {
  const long count = count_in(attributes.whole("table:number-columns-repeated"), static_cast<long>(kMostColumns));
  const std::size_t next = std::min(column_ + static_cast<std::size_t>(count), kMostColumns);
  if (is_hidden(attributes) && next > column_) builder_->hide_columns(column_, next - 1);
  column_ = next;
}

void OdsContentHandler::begin_row(const XmlAttributes& attributes) {
  row_times_ = count_in(attributes.whole("table:number-rows-repeated"), kMostRows);
  builder_->begin_row(std::min(builder_->row() + 1, kMostRows + 1), is_hidden(attributes));
  column_ = 0;
  is_row_ = true;
}

void OdsContentHandler::begin_cell(const XmlAttributes& attributes) {
  const long count = count_in(attributes.whole("table:number-columns-repeated"), static_cast<long>(kMostColumns));
  cell_.kind = CellKind::text;
  cell_.value.clear();
  cell_.times = static_cast<std::size_t>(count);
  cell_.has_formula = !attributes.whole("table:formula").empty();
  text_.clear();
  paragraphs_ = 0;
  is_cell_ = true;
  is_paragraph_ = false;
  take_value(attributes);
  take_span(attributes);
}

void OdsContentHandler::take_value(const XmlAttributes& attributes) {
  const std::string_view type = attributes.whole("office:value-type");
  cell_.has_type = !type.empty();
  if (!cell_.has_type) return;
  if (attributes.whole("calcext:value-type") == "error") {
    cell_.kind = CellKind::error;
  } else if (type == "float" || type == "percentage" || type == "currency") {
    const auto number = parse_number(attributes.whole("office:value"));
    if (!number || !std::isfinite(*number)) return;
    cell_.kind = CellKind::number;
    cell_.value = shortest(*number);
  } else if (type == "date") {
    const std::string_view day = attributes.whole("office:date-value");
    const auto date = parse_date(day.substr(0, day.find('T')));
    if (!date) return;
    cell_.kind = CellKind::date;
    cell_.value = iso_date(*date);
  } else if (type == "boolean") {
    cell_.kind = CellKind::yes_no;
    cell_.value = attributes.whole("office:boolean-value") == "true" ? "true" : "false";
  } else {
    cell_.value = attributes.whole("office:string-value");
  }
}

void OdsContentHandler::take_span(const XmlAttributes& attributes) {
  const std::string_view columns = attributes.whole("table:number-columns-spanned");
  const std::string_view rows = attributes.whole("table:number-rows-spanned");
  if ((columns.empty() && rows.empty()) || builder_->row() > kMostRows || column_ >= kMostColumns) return;
  const long row = builder_->row();
  const auto width = static_cast<std::size_t>(count_in(columns, static_cast<long>(kMostColumns - column_)));
  builder_->merge({row, row + count_in(rows, kMostRows - row + 1) - 1, column_, column_ + width - 1});
}

void OdsContentHandler::begin_in_cell(std::string_view element, const XmlAttributes& attributes) {
  constexpr long kMostSpaces = 32767;
  if (element == "text:p" || element == "text:h") {
    begin_paragraph();
  } else if (element == "text:s") {
    text_.append(static_cast<std::size_t>(count_in(attributes.whole("text:c"), kMostSpaces)), ' ');
    ends_in_space_ = false;
  } else if (element == "text:tab" || element == "text:line-break") {
    text_ += element == "text:tab" ? '\t' : '\n';
    ends_in_space_ = false;
  } else if (!element.starts_with("text:") || element == "text:note") {
    skipped_ = 1;  // a remark, a picture
  }
}

void OdsContentHandler::begin_paragraph() {
  if (paragraphs_++ > 0) text_ += '\n';
  is_paragraph_ = true;
  ends_in_space_ = false;
}

void OdsContentHandler::end_paragraph() {
  if (ends_in_space_) text_.pop_back();
  ends_in_space_ = false;
  is_paragraph_ = false;
}

// White space that the file is set in counts as one space, and as none at the ends.
void OdsContentHandler::text(std::string_view piece) {
  if (skipped_ > 0 || !is_paragraph_) return;
  for (const char c : piece) {
    if (!is_space(c)) {
      text_ += c;
      ends_in_space_ = false;
    } else if (!ends_in_space_ && !text_.empty() && text_.back() != '\n') {
      text_ += ' ';
      ends_in_space_ = true;
    }
  }
}

void OdsContentHandler::end_cell() {
  is_cell_ = false;
  is_paragraph_ = false;
  const bool is_error = cell_.kind == CellKind::number && cell_.has_formula && shows_an_error(text_);
  if (is_error) cell_.kind = CellKind::error;
  if (cell_.has_formula && !cell_.has_type && text_.empty()) without_value_.back().add(builder_->row());
  builder_->add(column_, cell_.kind, cell_.value.empty() || is_error ? text_ : cell_.value, cell_.times);
  column_ += cell_.times;
}

}  // namespace samenhang
