#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// The SQL that makes a table, exactly as it then stands in the file.
std::string create_table_sql(std::string_view name, const std::vector<std::string>& columns);

}  // namespace samenhang
