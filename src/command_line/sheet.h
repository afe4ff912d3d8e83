#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

enum class OutputKind { text, number, yes_no };

struct SheetColumn {
  std::string_view id;  // the stable header
  Message label;        // the header in the words of the screen
  OutputKind kind = OutputKind::text;
};

// A table that goes out. Cells are as in CSV: numbers with a point, `yes` and `no`, empty
// for what is not defined.
struct Sheet {
  std::vector<SheetColumn> columns;
  std::vector<std::vector<std::string>> rows;
};

/// CSV (`;`, LF, no BOM), JSON (a list of objects; undefined is null) or aligned text.
/// With `labels`, the headers and yes and no are those of the screen.
std::string written(const Sheet& sheet, OutputFormat format, bool labels, const Catalogue& catalogue);

}  // namespace samenhang
