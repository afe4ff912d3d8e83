#pragma once

#include "base/problem.h"
#include "workbooks/zip_reading.h"

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

/// Why bytes that are no zip, or a zip with other things in it, are no workbook that can be read.
Problem not_a_workbook(std::string_view bytes, const ZipReading* zip, const std::string& file);

/// Why a workbook cannot be read whose reading ended like this. PartEnd::missing is no such end.
Problem refusal(PartEnd end, const std::string& file);

}  // namespace samenhang
