#include "base/check.h"
#include "project/create_table.h"
#include "project/sqlite_bytes.h"
#include "project/sqlite_handle.h"

#include <sqlite3.h>

namespace samenhang {
namespace {

void run(const Database& database, const std::string& sql) {
  const int status = sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr);
  check(status == SQLITE_OK, "a database in memory takes our tables");
}

std::string insert_sql(const TextTable& table) {
  std::string sql = "INSERT INTO " + quoted(table.sheet) + " VALUES (";
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) sql += i == 0 ? "?" : ",?";
  return sql + ")";
}

void insert(const Statement& statement, const TextTable& table, const TextRow& row) {
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
    const std::string& cell = i < row.cells.size() ? row.cells[i] : std::string();
    sqlite3_bind_text64(statement.get(), static_cast<int>(i + 1), cell.data(), cell.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
  }
  check(sqlite3_step(statement.get()) == SQLITE_DONE, "a database in memory takes our rows");
  sqlite3_reset(statement.get());
}

void put_table(const Database& database, const TextTable& table) {
  run(database, create_table_sql(table.sheet, table.header.cells));
  const Statement statement = prepared(database, insert_sql(table));
  check(statement != nullptr, "a table that was made can be filled");
  for (const TextRow& row : table.rows) insert(statement, table, row);
}

struct FreeBytes {
  void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

}  // namespace

std::string create_table_sql(std::string_view name, const std::vector<std::string>& columns) {
  std::string sql = "CREATE TABLE " + quoted(name) + " (";
  for (std::size_t i = 0; i < columns.size(); ++i) sql += (i == 0 ? "" : ", ") + quoted(columns[i]) + " TEXT";
  return sql + ")";
}

std::string sqlite_bytes(std::span<const TextTable> tables, SqliteMarks marks) {
  const Database database = database_in_memory();
  // Pages that were in use before hold nothing of then: neither chance nor a removed person.
  run(database, "PRAGMA secure_delete=ON");
  run(database, "PRAGMA encoding='UTF-8'");
  run(database, "PRAGMA application_id=" + std::to_string(marks.application_id));
  run(database, "PRAGMA user_version=" + std::to_string(marks.schema_version));
  run(database, "BEGIN");
  for (const TextTable& table : tables) put_table(database, table);
  run(database, "COMMIT");
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, FreeBytes> bytes(sqlite3_serialize(database.get(), "main", &size, 0));
  check(bytes != nullptr, "there is memory for the bytes of a database");
  return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

}  // namespace samenhang
