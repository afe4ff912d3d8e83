#include "workbooks/xlsx_sheet.h"

#include "base/date.h"
#include "base/numbers.h"
#include "workbooks/cell_names.h"

#include <algorithm>
#include <cmath>

namespace samenhang {
namespace {

constexpr double kLongestTime_days = 10000.0;

}  // namespace

void XlsxSheetHandler::begin(std::string_view element, const XmlAttributes& attributes) {
  const std::string_view name = local_name(element);
  if (name == "c" && is_in_rows_) {
    begin_cell(attributes);
  } else if (name == "v" && is_cell_) {
    is_text_ = true;
  } else if (name == "t" && is_cell_) {
    is_text_ = !is_reading_aid_;
  } else if (name == "row" && is_in_rows_) {
    begin_row(attributes);
  } else if (name == "f" && is_cell_) {
    has_formula_ = true;
  } else if (name == "rPh") {
    is_reading_aid_ = true;
  } else if (name == "sheetData") {
    is_in_rows_ = true;
  } else if (name == "mergeCell") {
    begin_merge(attributes["ref"]);
  } else if (name == "col") {
    begin_columns(attributes);
  }
}

void XlsxSheetHandler::end(std::string_view element) {
  const std::string_view name = local_name(element);
  if (name == "v" || name == "t") {
    is_text_ = false;
  } else if (name == "c" && is_cell_) {
    end_cell();
  } else if (name == "row" && is_in_rows_) {
    builder_.end_row();
  } else if (name == "rPh") {
    is_reading_aid_ = false;
  } else if (name == "sheetData") {
    is_in_rows_ = false;
  }
}

void XlsxSheetHandler::begin_row(const XmlAttributes& attributes) {
  const long next = builder_.row() + 1;
  const long said = parse_integer(attributes["r"]).value_or(next);
  if (said < next) damaged_.add(next);
  const std::string_view hidden = attributes["hidden"];
  // One beyond the last row there can be is as good as far beyond.
  builder_.begin_row(std::clamp(said, next, std::max(next, kMostRows + 1)), hidden == "1" || hidden == "true");
  next_column_ = 0;
}

void XlsxSheetHandler::begin_cell(const XmlAttributes& attributes) {
  const std::string_view type = attributes["t"];
  if (type.empty() || type == "n") {
    type_ = Type::number;
  } else if (type == "s") {
    type_ = Type::shared;
  } else if (type == "b") {
    type_ = Type::yes_no;
  } else if (type == "e") {
    type_ = Type::error;
  } else {
    type_ = type == "d" ? Type::day : Type::text;
  }
  const auto style = static_cast<std::size_t>(std::max(0L, parse_integer(attributes["s"]).value_or(0)));
  meaning_ = style < package_.meanings.size() ? package_.meanings[style] : NumberMeaning::number;
  const std::string_view name = attributes["r"];
  const auto place = name.empty() ? CellPlace{0, next_column_} : cell_place(name);
  is_placed_ = place && place->column >= next_column_ && place->column < kMostColumns;
  if (is_placed_) {
    column_ = place->column;
    next_column_ = column_ + 1;
  }
  text_.clear();
  has_formula_ = false;
  is_cell_ = true;
}

void XlsxSheetHandler::end_cell() {
  is_cell_ = false;
  is_text_ = false;
  if (text_.empty()) {
    if (has_formula_ && type_ != Type::text) without_value_.add(builder_.row());
    return;
  }
  if (!is_placed_) return damaged_.add(builder_.row());
  switch (type_) {
    case Type::shared:
      return add_shared();
    case Type::number:
      return add_number();
    case Type::text:
      return builder_.add(column_, CellKind::text, without_excel_codes(text_));
    case Type::yes_no:
      return builder_.add(column_, CellKind::yes_no, text_ == "1" || text_ == "true" ? "true" : "false");
    case Type::error:
      return builder_.add(column_, CellKind::error, text_);
    case Type::day:
      break;
  }
  const auto date = parse_date(std::string_view(text_).substr(0, text_.find('T')));
  builder_.add(column_, date ? CellKind::date : CellKind::text, date ? iso_date(*date) : text_);
}

void XlsxSheetHandler::add_shared() {
  const auto index = parse_integer(text_);
  if (!index || *index < 0 || static_cast<std::size_t>(*index) >= package_.texts.count()) {
    return damaged_.add(builder_.row());
  }
  builder_.add(column_, CellKind::text, package_.texts[static_cast<std::size_t>(*index)]);
}

void XlsxSheetHandler::add_number() {
  const auto number = parse_number(text_);
  if (!number || !std::isfinite(*number)) return builder_.add(column_, CellKind::text, text_);
  if (meaning_ == NumberMeaning::day) {
    const auto day = day_of_number(*number, package_.from_1904);
    if (day) return builder_.add(column_, CellKind::date, iso_date(*day));
  }
  if (meaning_ == NumberMeaning::time && *number >= 0.0 && *number < kLongestTime_days) {
    return builder_.add(column_, CellKind::text, time_of_number(*number));
  }
  builder_.add(column_, CellKind::number, shortest(*number));
}

void XlsxSheetHandler::begin_merge(std::string_view range) {
  const std::size_t colon = range.find(':');
  if (colon == std::string_view::npos) return;
  const auto first = cell_place(range.substr(0, colon));
  const auto last = cell_place(range.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column) return;
  builder_.merge({static_cast<long>(first->row) + 1, static_cast<long>(last->row) + 1, first->column, last->column});
}

void XlsxSheetHandler::begin_columns(const XmlAttributes& attributes) {
  const std::string_view hidden = attributes["hidden"];
  const auto first = parse_integer(attributes["min"]);
  const auto last = parse_integer(attributes["max"]);
  if ((hidden != "1" && hidden != "true") || !first || !last || *first < 1 || *last < *first) return;
  builder_.hide_columns(static_cast<std::size_t>(*first) - 1, static_cast<std::size_t>(*last) - 1);
}

}  // namespace samenhang
