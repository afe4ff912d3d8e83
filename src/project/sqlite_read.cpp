#include "base/check.h"
#include "base/fold.h"
#include "project/create_table.h"
#include "project/sqlite_bytes.h"
#include "project/sqlite_handle.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// Places in the header of an SQLite file, as its format page gives them.
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeader_bytes = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr char kWriteAheadLog = 2;

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < size; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// A file that was cut off, or to which something was added.
bool has_its_pages(std::string_view bytes) {
  const std::uint64_t stored = number_at(bytes, kPageSizeAt, 2);
  const std::uint64_t page_bytes = stored == 1 ? 65536 : stored;
  return page_bytes * number_at(bytes, kPageCountAt, 4) == bytes.size();
}

Problem damaged(const std::string& file, const std::string& table = "", long row = 0) {
  Problem problem = file_problem(file, {message("The project file is damaged.")},
                                 {message("Open the previous save that lies beside it, or a backup copy.")});
  problem.sheet = table;
  problem.row = row;
  return problem;
}

Problem foreign(const std::string& file, const std::string& what) {
  return file_problem(file, {message("Another program has changed this file: {name}."), {{"name", what}}},
                      {message("Open the previous save that lies beside it, or a backup copy.")});
}

Problem too_large(const std::string& file, const std::string& table, long row) {
  Problem problem = file_problem(file, {message("A value in this row is too large.")},
                                 {message("Open the previous save that lies beside it, or a backup copy.")});
  problem.sheet = table;
  problem.row = row;
  return problem;
}

std::string text_in(const Statement& statement, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), column));
  if (text == nullptr) return {};
  return as_utf8({text, static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), column))});
}

// Lets SQLite read the bytes, and trust nothing that stands in them.
Database opened(std::string& bytes) {
  Database database = database_in_memory();
  sqlite3_limit(database.get(), SQLITE_LIMIT_LENGTH, kLargestValue_bytes);
  sqlite3_limit(database.get(), SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_db_config(database.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(database.get(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  const int status = sqlite3_deserialize(database.get(), "main", reinterpret_cast<unsigned char*>(bytes.data()), size,
                                         size, SQLITE_DESERIALIZE_READONLY);
  check(status == SQLITE_OK, "there is memory to read a database");
  return database;
}

// The texts of the first column of a query, or nothing where the database is damaged.
std::optional<std::vector<std::string>> texts_of(const Statement& statement) {
  if (statement == nullptr) return std::nullopt;
  std::vector<std::string> texts;
  int status = SQLITE_ROW;
  while ((status = sqlite3_step(statement.get())) == SQLITE_ROW) texts.push_back(text_in(statement, 0));
  if (status != SQLITE_DONE) return std::nullopt;
  return texts;
}

std::optional<std::vector<std::string>> columns_of(const Database& database, const std::string& table) {
  const Statement statement = prepared(database, "SELECT name FROM pragma_table_xinfo(?)");
  if (statement == nullptr) return std::nullopt;
  sqlite3_bind_text64(statement.get(), 1, table.data(), table.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  return texts_of(statement);
}

// The tables without their rows.
Result<std::vector<TextTable>> empty_tables(const Database& database, const std::string& file) {
  const auto names = texts_of(prepared(database, "SELECT name FROM sqlite_schema ORDER BY rowid"));
  const auto sources = texts_of(prepared(database, "SELECT sql FROM sqlite_schema ORDER BY rowid"));
  if (!names || !sources || names->size() != sources->size()) return Failure(damaged(file));
  if (names->size() > kMostTables) return Failure(foreign(file, names->back()));
  std::vector<TextTable> tables;
  for (std::size_t i = 0; i < names->size(); ++i) {
    const auto columns = columns_of(database, (*names)[i]);
    // A trigger, a view, an index and a virtual table are all made by other words.
    if (!columns || (*sources)[i] != create_table_sql((*names)[i], *columns)) {
      return Failure(foreign(file, (*names)[i]));
    }
    tables.push_back({file, (*names)[i], {1, *columns}, {}});
  }
  return tables;
}

std::optional<Problem> read_rows(const Database& database, TextTable& table) {
  const Statement statement = prepared(database, "SELECT * FROM " + quoted(table.sheet) + " ORDER BY rowid");
  if (statement == nullptr) return damaged(table.file, table.sheet);
  long row = table.header.row;
  int status = SQLITE_ROW;
  while ((status = sqlite3_step(statement.get())) == SQLITE_ROW) {
    TextRow& read = table.rows.emplace_back(TextRow{++row, {}});
    for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) read.cells.push_back(text_in(statement, i));
  }
  if (status == SQLITE_DONE) return std::nullopt;
  return status == SQLITE_TOOBIG ? too_large(table.file, table.sheet, row + 1)
                                 : damaged(table.file, table.sheet, row + 1);
}

}  // namespace

std::optional<SqliteMarks> sqlite_marks(std::string_view bytes) {
  if (!bytes.starts_with(kMagic) || bytes.size() < kHeader_bytes) return std::nullopt;
  return SqliteMarks{number_at(bytes, kApplicationIdAt, 4), number_at(bytes, kUserVersionAt, 4)};
}

Result<std::vector<TextTable>> sqlite_tables(std::string bytes, const std::string& file) {
  if (!sqlite_marks(bytes) || !has_its_pages(bytes)) return Failure(damaged(file));
  if (bytes[kWriteVersionAt] == kWriteAheadLog) return Failure(foreign(file, "write-ahead log"));
  const Database database = opened(bytes);
  Result<std::vector<TextTable>> tables = empty_tables(database, file);
  if (!tables) return tables;
  const auto verdict = texts_of(prepared(database, "PRAGMA quick_check(1)"));
  if (!verdict || verdict->size() != 1 || verdict->front() != "ok") return Failure(damaged(file));
  for (TextTable& table : *tables) {
    if (auto problem = read_rows(database, table)) return Failure(std::move(*problem));
  }
  return tables;
}

}  // namespace samenhang
