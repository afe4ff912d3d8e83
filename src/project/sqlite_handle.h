#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace samenhang {

struct CloseDatabase {
  void operator()(sqlite3* database) const;
};
struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const;
};

// A connection and a prepared statement of SQLite, closed when they go.
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

/// An empty database in memory.
Database database_in_memory();

/// Null where SQLite refuses it.
Statement prepared(const Database& database, std::string_view sql);

/// `name` as it stands in SQL.
std::string quoted(std::string_view name);

}  // namespace samenhang
