#pragma once

#include "network/network.h"

#include <map>
#include <string>
#include <vector>

namespace samenhang::test {

/// The network of data/reference/<name>/ties.csv; members in the order of their ids.
Network reference_network(const std::string& name);

/// A table of numbers below the project's root: the cells of `column`, by those of the first `key_columns`
/// columns (joined with a blank). Empty cells are left out.
std::map<std::string, double> column_of(const std::string& file, const std::string& column,
                                        std::size_t key_columns = 1);

/// The same as text, with empty cells.
std::map<std::string, std::string> text_column_of(const std::string& file, const std::string& column,
                                                  std::size_t key_columns = 1);

}  // namespace samenhang::test
