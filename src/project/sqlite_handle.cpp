#include "project/sqlite_handle.h"

#include "base/check.h"

#include <sqlite3.h>

namespace samenhang {

void CloseDatabase::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void FinishStatement::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Database database_in_memory() {
  sqlite3* opened = nullptr;
  const int status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  Database database(opened);
  check(status == SQLITE_OK, "there is memory for a database");
  return database;
}

Statement prepared(const Database& database, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(database.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  return Statement(statement);
}

std::string quoted(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + '"';
}

}  // namespace samenhang
