#include "formats/kumu.h"

#include "base/fold.h"
#include "base/parts.h"
#include "formats/foreign_parts.h"
#include "formats/foreign_table.h"
#include "formats/kumu_tables.h"

#include <unordered_map>

namespace samenhang {
namespace kumu {
namespace {

constexpr std::size_t kMostTies = 2'000'000;

class Reader {
 public:
  explicit Reader(const TablePair& pair) : pair_(pair), network_(network_of_pair(pair)) {}

  Result<InventoryReading> reading() && {
    if (pair_.members) take_elements(*pair_.members);
    if (pair_.ties) {
      if (const auto problem = take_connections(*pair_.ties)) return Failure(*problem);
    }
    return inventory_of(std::move(network_));
  }

 private:
  std::string domain_in(const std::string& tags) const {
    for (const std::string_view tag : split(tags)) {
      if (!tag.empty() && lists_.match(ListId::domain, tag)) return std::string(tag);
    }
    return {};
  }

  void take_elements(const TextTable& table) {
    const Columns columns(table);
    std::unordered_map<std::string, std::string> by_id;
    for (const TextRow& row : table.rows) {
      ForeignMember member;
      member.name = columns.cell(row, "label");
      const std::string type = columns.cell(row, "type");
      const bool is_initiative = fold(type) == "initiative" || fold(type) == "initiatief";
      if (is_initiative) member.initiative = "true";
      if (!is_initiative) member.kind = type;
      member.domain = domain_in(columns.cell(row, "tags"));
      member.id = columns.cell(row, "id");
      if (member.id.empty()) member.id = made_id(network_.members.size() + 1, is_initiative);
      member.row = row.row;
      ids_.emplace(fold_case(member.name), member.id);
      by_id.emplace(fold_case(member.id), member.id);
      network_.members.push_back(std::move(member));
    }
    ids_.merge(by_id);  // labels go before
  }

  // Nothing, or the problem for which the table is refused.
  std::optional<Problem> take_connections(const TextTable& table) {
    const Columns columns(table);
    for (const TextRow& row : table.rows) {
      const std::string from = columns.cell(row, "from");
      const std::string to = columns.cell(row, "to");
      ForeignTie tie;
      tie.strength = columns.cell(row, columns.has("strength") ? "strength" : "weight");
      tie.status = columns.cell(row, "status");
      tie.directed = fold(columns.cell(row, "direction")) == "directed";
      tie.row = row.row;
      const std::vector<std::string_view> starts = split(from);
      const std::vector<std::string_view> ends = split(to);
      if (network_.ties.size() + starts.size() * ends.size() > kMostTies) return too_many(row.row);
      for (const std::string_view start : starts) {
        for (const std::string_view end : ends) add_tie(tie, start, end);
      }
    }
    return std::nullopt;
  }

  void add_tie(ForeignTie tie, std::string_view from, std::string_view to) {
    if (from.empty() || to.empty()) {
      network_.problems.push_back(in_ties(tie.row, std::string(from.empty() ? to : from),
                                          {message("This line cannot be read and was left out.")},
                                          {message("Fill in both ends of the connection.")}));
      return;
    }
    tie.from = id_of(from, tie.row);
    tie.to = id_of(to, tie.row);
    network_.ties.push_back(std::move(tie));
  }

  // Of an element, which is made where there is none with this label or id.
  std::string id_of(std::string_view label, long row) {
    const auto [place, is_new] = ids_.emplace(fold_case(label), made_id(network_.members.size() + 1));
    if (!is_new) return place->second;
    ForeignMember member;
    member.id = place->second;
    member.name = label;
    member.row = row;
    network_.members.push_back(std::move(member));
    Problem problem =
        in_ties(row, std::string(label),
                {message("“{name}” stands among the ties only; a party was made of it."), {{"name", as_utf8(label)}}},
                {message("Look whether it is spelled as among the parties.")});
    problem.severity = Severity::note;
    if (pair_.members) network_.problems.push_back(std::move(problem));
    return place->second;
  }

  Problem in_ties(long row, const std::string& value, Sentence what, Sentence hint) {
    Problem problem = line_problem(network_, row, value, std::move(what), std::move(hint));
    problem.file = network_.ties_file;
    return problem;
  }

  Problem too_many(long row) {
    return in_ties(row, "",
                   {message("The network has more than {count} ties."), {{"count", static_cast<long>(kMostTies)}}},
                   {message("Split it into smaller networks.")});
  }

  const TablePair& pair_;
  CodeLists lists_;  // those that the program brings along
  ForeignNetwork network_;
  std::unordered_map<std::string, std::string> ids_;  // by label or id, in lower case
};

}  // namespace

TableRole role_of(const TextTable& table) {
  const Columns columns(table);
  if (columns.has("from") && columns.has("to")) return TableRole::ties;
  return columns.has("label") ? TableRole::members : TableRole::none;
}

Result<InventoryReading> inventory_of_tables(const TablePair& pair) {
  return Reader(pair).reading();
}

}  // namespace kumu

bool is_kumu_table(const TextTable& table) {
  const Columns columns(table);
  const TableRole role = kumu::role_of(table);
  const bool is_described = columns.has("type") || columns.has("description");
  const bool is_of_kumu = columns.has("tags") || (is_described && !columns.has("id"));
  return role == TableRole::ties || (role == TableRole::members && is_of_kumu);
}

Result<InventoryReading> read_kumu_files(std::span<const FileContent> files) {
  const Result<TablePair> pair =
      read_table_pair(files, kumu::role_of, message("This table has no column Label, and no columns From and To."));
  if (!pair) return Failure(pair.error());
  return kumu::inventory_of_tables(*pair);
}

Result<InventoryReading> read_kumu(std::string_view bytes, std::string_view file) {
  const FileContent content{file, std::string(bytes)};
  return read_kumu_files(std::span(&content, 1));
}

}  // namespace samenhang
