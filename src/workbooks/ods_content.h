#pragma once

#include "workbooks/sheet_builder.h"
#include "workbooks/xml_reading.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// Reads the content of a workbook of LibreOffice: its sheets, one after the other.
class OdsContentHandler : public XmlHandler {
 public:
  OdsContentHandler(std::string file, Allowance& allowance) : file_(std::move(file)), allowance_(allowance) {}

  void begin(std::string_view element, const XmlAttributes& attributes) override;
  void end(std::string_view element) override;
  void text(std::string_view piece) override;

  /// By sheet: formulas that were never computed.
  const std::vector<LostCells>& without_value() const { return without_value_; }

  bool is_spreadsheet() const { return is_spreadsheet_; }

  /// Where the reading was broken off: the last row of the sheet that was open.
  long row() const { return builder_ ? builder_->row() : 0; }

  /// Those that were read, the one that was open included.
  std::vector<Grid> sheets() &&;

 private:
  struct Cell {
    CellKind kind = CellKind::empty;
    std::string value;  // as the file says it for programs; empty where the text says it
    std::size_t times = 1;
    bool has_formula = false;
    bool has_type = false;
  };

  void begin_around_rows(std::string_view element, const XmlAttributes& attributes);
  void begin_style(std::string_view element, const XmlAttributes& attributes);
  void begin_sheet(const XmlAttributes& attributes);
  void begin_columns(const XmlAttributes& attributes);
  void begin_row(const XmlAttributes& attributes);
  void begin_cell(const XmlAttributes& attributes);
  void begin_in_cell(std::string_view element, const XmlAttributes& attributes);
  void take_value(const XmlAttributes& attributes);
  void take_span(const XmlAttributes& attributes);
  void end_sheet();
  void end_cell();
  void begin_paragraph();
  void end_paragraph();

  std::string file_;
  Allowance& allowance_;
  std::vector<Grid> sheets_;
  std::vector<LostCells> without_value_;
  std::unique_ptr<SheetBuilder> builder_;  // of the sheet that is open
  std::string table_style_;                // that is being declared
  std::set<std::string, std::less<>> hidden_styles_;
  Cell cell_;
  std::string text_;  // of the cell
  std::size_t column_ = 0;
  long row_times_ = 1;
  long paragraphs_ = 0;
  int skipped_ = 0;  // how deep within an element that is passed over
  bool is_spreadsheet_ = false;
  bool is_row_ = false;
  bool is_cell_ = false;
  bool is_paragraph_ = false;
  bool ends_in_space_ = false;  // which is lost at the end of a paragraph
};

}  // namespace samenhang
