#pragma once

#include "base/result.h"
#include "tables/text_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What the header of an SQLite file says of its content.
struct SqliteMarks {
  std::uint32_t application_id = 0;
  std::uint32_t schema_version = 0;  // SQLite's user_version

  bool operator==(const SqliteMarks&) const = default;
};

/// An SQLite database as the bytes of its file. Each table is named by its sheet; its columns are the cells of the
/// header, all text; its rows keep their order. The same tables give the same bytes with the same SQLite.
std::string sqlite_bytes(std::span<const TextTable> tables, SqliteMarks marks);

/// What the header says, read without SQLite. Nothing for bytes that are no SQLite database.
std::optional<SqliteMarks> sqlite_marks(std::string_view bytes);

/// The tables of a database such as sqlite_bytes writes, in the order in which they were made; `file` for each. The
/// bytes are all that is looked at: nothing beside the file is read or made. Bytes that are not UTF-8 are mended.
///
/// Refuses  what is damaged (SQLite's quick_check), and all that sqlite_bytes does not write: triggers, views,
///          indexes, virtual tables, computed columns, a write-ahead log, more than kMostTables tables, a value of more
///          than kLargestValue_bytes. The problem names the table, and the row where there is one.
Result<std::vector<TextTable>> sqlite_tables(std::string bytes, const std::string& file);

constexpr std::size_t kMostTables = 100;
constexpr int kLargestValue_bytes = 16 << 20;

}  // namespace samenhang
