#pragma once

#include <string_view>

namespace samenhang {

// What the first cell of a sheet begins with that the program wrote for people, and that is no list to bring in.
constexpr std::string_view kOwnSheetMark = "samenhang-";
// The hidden sheet on which a workbook keeps what its drop-downs offer (workbooks/write_workbook.h).
constexpr std::string_view kChoicesSheet = "_lists";
constexpr std::string_view kExplanationMark = "samenhang-template/1";

}  // namespace samenhang
