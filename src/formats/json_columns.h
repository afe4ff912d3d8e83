#pragma once

#include "inventory/code_lists.h"

#include <optional>
#include <span>
#include <string_view>

namespace samenhang {

// How a cell of the exchange form stands in JSON.
enum class CellForm { text, many, number, yes_no, date, code, codes };

// One column of a table: its name in JSON and its header in the exchange form.
struct JsonColumn {
  std::string_view name;
  std::string_view header;
  CellForm form = CellForm::text;
  std::optional<ListId> list = std::nullopt;  // of a code
};

struct JsonTable {
  std::string_view name;
  std::string_view file;  // of the exchange form
  std::span<const JsonColumn> columns;
};

// All tables but that of the project, in the order in which they are written.
std::span<const JsonTable> json_tables();

// The facts of the project: the names in JSON and the keys of the exchange form.
std::span<const JsonColumn> json_project_facts();

constexpr std::string_view kProjectFile = "project.csv";
constexpr std::string_view kProjectKeyHeader = "Sleutel";
constexpr std::string_view kProjectValueHeader = "Waarde";
constexpr std::string_view kProjectSchemaKey = "schema";

}  // namespace samenhang
