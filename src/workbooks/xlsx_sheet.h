#pragma once

#include "workbooks/sheet_builder.h"
#include "workbooks/xlsx_package.h"

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// Reads a sheet of Excel into a builder.
class XlsxSheetHandler : public XmlHandler {
 public:
  XlsxSheetHandler(const XlsxPackage& package, SheetBuilder& builder) : package_(package), builder_(builder) {}

  void begin(std::string_view element, const XmlAttributes& attributes) override;
  void end(std::string_view element) override;
  void text(std::string_view piece) override {
    if (is_text_) text_ += piece;
  }

  const LostCells& without_value() const { return without_value_; }  // formulas that were never computed
  const LostCells& damaged() const { return damaged_; }              // shared texts that are not there, wrong places

 private:
  enum class Type { number, shared, text, yes_no, error, day };

  void begin_row(const XmlAttributes& attributes);
  void begin_cell(const XmlAttributes& attributes);
  void begin_merge(std::string_view range);
  void begin_columns(const XmlAttributes& attributes);
  void end_cell();
  void add_shared();
  void add_number();

  const XlsxPackage& package_;
  SheetBuilder& builder_;
  std::string text_;  // of the cell
  Type type_ = Type::number;
  NumberMeaning meaning_ = NumberMeaning::number;
  std::size_t column_ = 0;       // of the cell
  std::size_t next_column_ = 0;  // of the one after it, where that does not say its place
  bool is_in_rows_ = false;
  bool is_cell_ = false;
  bool is_placed_ = false;
  bool is_text_ = false;
  bool is_reading_aid_ = false;
  bool has_formula_ = false;
  LostCells without_value_;
  LostCells damaged_;
};

}  // namespace samenhang
