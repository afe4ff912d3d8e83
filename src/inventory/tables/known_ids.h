#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace samenhang::exchange {

// The ids of one table: those that were read, and those of rows that were left out.
class KnownIds {
 public:
  /// The table and its column of ids, as hints name them.
  KnownIds(std::string_view table, std::string_view column) : table_(table), column_(column) {}

  std::string_view table() const { return table_; }
  std::string_view column() const { return column_; }

  void add(const std::string& id, std::string_view name);

  /// `id` stands in a row that was left out; from now on it is not known.
  void leave_out(const std::string& id, std::string_view name, long row);

  bool knows(const std::string& id) const { return known_.contains(id); }

  /// Whether the table has no row at all, read or left out.
  bool empty() const { return known_.empty() && left_out_.empty(); }

  /// The row of a left-out id (or of the left-out row with this name).
  std::optional<long> row_left_out(std::string_view id_or_name) const;

  /// The known id that is written like `text` but for case and punctuation, or that has it as its name.
  std::optional<std::string> meant_by(std::string_view text) const;

 private:
  std::string_view table_;
  std::string_view column_;
  std::unordered_map<std::string, std::string> known_;         // id -> name
  std::unordered_map<std::string, std::string> id_by_folded_;  // of ids and names
  std::unordered_map<std::string, long> left_out_;             // folded id or name -> row
};

}  // namespace samenhang::exchange
