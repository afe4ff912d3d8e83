#pragma once

#include "base/result.h"
#include "formats/foreign_network.h"
#include "formats/text_words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace samenhang::ucinet {

enum class Form : std::uint8_t {
  full_matrix,
  lower_half,
  upper_half,
  edge_list,          // 1 and 2
  node_list,          // 1 and 2
  counted_node_list,  // 1b and 2b: rows in order, each with the number of its columns before them
};

// The rows, or the columns.
struct Labels {
  std::vector<std::string> listed;
  bool embedded = false;
};

// What stands before the data.
struct Header {
  std::size_t rows = 0;
  std::size_t columns = 0;
  bool two_mode = false;
  Form form = Form::full_matrix;
  bool has_diagonal = true;
  std::size_t matrices = 1;
  long line = 1;      // of the numbers
  Labels row_labels;  // of all members, where it is not two-mode
  Labels column_labels;
};

/// Takes the words up to and with `data:`; see ucinet.h for what is refused. `network` bears the name of the file.
Result<Header> read_header(Words& words, const ForeignNetwork& network, std::size_t size_bytes);

}  // namespace samenhang::ucinet
