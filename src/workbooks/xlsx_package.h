#pragma once

#include "workbooks/number_formats.h"
#include "workbooks/xml_reading.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// `text` with its codes _x0041_ replaced by the characters that they stand for.
std::string without_excel_codes(std::string_view text);

// The texts that the sheets of a workbook share.
class SharedTexts {
 public:
  std::size_t count() const { return ends_.size(); }
  std::string_view operator[](std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(begin, ends_[index] - begin);
  }
  void add(std::string_view text) {
    text_ += text;
    ends_.push_back(text_.size());
  }

 private:
  std::string text_;
  std::vector<std::size_t> ends_;
};

// A sheet as the workbook lists it.
struct ListedSheet {
  std::string name;
  std::string part;  // empty where it holds no cells, as a sheet with a chart
  bool is_hidden = false;
};

// What the sheets of a workbook rest on.
struct XlsxPackage {
  std::vector<ListedSheet> sheets;
  SharedTexts texts;
  std::vector<NumberMeaning> meanings;  // by the style of a cell
  bool from_1904 = false;
};

/// The first part that cannot be read ends it; PartEnd::missing where it is no workbook of Excel.
PartEnd read_package(const ZipReading& zip, Allowance& allowance, XlsxPackage& package);

}  // namespace samenhang
