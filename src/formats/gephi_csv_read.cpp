#include "formats/gephi_csv.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/foreign_parts.h"
#include "formats/foreign_table.h"
#include "formats/table_pair.h"
#include "formats/wanted_attributes.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace samenhang {
namespace {

constexpr double kLargestStrength = 4;

constexpr std::array kOfMembers{Wanted::label,      Wanted::name,      Wanted::domain, Wanted::kind,
                                Wanted::initiative, Wanted::bipartite, Wanted::type};
constexpr std::array kOfTies{Wanted::strength, Wanted::weight, Wanted::status};

template <std::size_t N>
WantedValues values_of(const Columns& columns, const TextRow& row, const std::array<Wanted, N>& wanted) {
  WantedValues values;
  for (const Wanted each : wanted) values[each] = columns.cell(row, name_of(each));
  return values;
}

TableRole role_of(const TextTable& table) {
  const Columns columns(table);
  if (columns.has("source") && columns.has("target")) return TableRole::ties;
  return columns.has("id") ? TableRole::members : TableRole::none;
}

void take_members(const TextTable& table, ForeignNetwork& network) {
  const Columns columns(table);
  for (const TextRow& row : table.rows) {
    ForeignMember member = member_of(values_of(columns, row, kOfMembers));
    member.id = columns.cell(row, "id");
    member.row = row.row;
    network.members.push_back(std::move(member));
  }
}

// A tie, and how often it stands in the table.
struct CountedTie {
  ForeignTie tie;
  long count = 1;
  double sum = 0.0;
};

double weight_of(const ForeignTie& tie) {
  return parse_number(trim(tie.strength)).value_or(trim(tie.strength).empty() ? 1.0 : 0.0);
}

// The ties in the order of the table, each once.
class TieTable {
 public:
  void take(const ForeignTie& tie) {
    const bool is_turned = !tie.directed && tie.to < tie.from;
    const auto [place, is_new] = places_.emplace(
        std::tuple(is_turned ? tie.to : tie.from, is_turned ? tie.from : tie.to, tie.directed), counted_.size());
    if (is_new) {
      counted_.push_back({tie, 1, weight_of(tie)});
      return;
    }
    CountedTie& before = counted_[place->second];
    ++before.count;
    before.sum += weight_of(tie);
  }

  void put_in(ForeignNetwork& network) && {
    for (CountedTie& counted : counted_) {
      if (counted.count > 1) {
        counted.tie.strength = shortest(std::min(counted.sum, kLargestStrength));
        tell(counted, network);
      }
      network.ties.push_back(std::move(counted.tie));
    }
  }

 private:
  static void tell(const CountedTie& counted, ForeignNetwork& network) {
    const ForeignTie& tie = counted.tie;
    Problem problem = line_problem(network, tie.row, tie.from + "|" + tie.to,
                                   {message("The tie between “{from}” and “{to}” stands in the file {times} times; its "
                                            "weights were added up, to at most 4."),
                                    {{"from", as_utf8(tie.from)}, {"to", as_utf8(tie.to)}, {"times", counted.count}}});
    problem.severity = Severity::note;
    problem.file = network.ties_file;
    network.problems.push_back(std::move(problem));
  }

  std::map<std::tuple<std::string, std::string, bool>, std::size_t> places_;
  std::vector<CountedTie> counted_;
};

void take_ties(const TextTable& table, ForeignNetwork& network) {
  const Columns columns(table);
  TieTable ties;
  for (const TextRow& row : table.rows) {
    ForeignTie tie = tie_of(values_of(columns, row, kOfTies));
    tie.from = columns.cell(row, "source");
    tie.to = columns.cell(row, "target");
    tie.directed = fold(columns.cell(row, "type")) == "directed";
    tie.row = row.row;
    ties.take(std::move(tie));
  }
  std::move(ties).put_in(network);
}

}  // namespace

bool is_gephi_table(const TextTable& table) {
  const Columns columns(table);
  const TableRole role = role_of(table);
  return role == TableRole::ties || (role == TableRole::members && columns.has("label") && !columns.has("tags"));
}

Result<InventoryReading> read_gephi_files(std::span<const FileContent> files) {
  const Result<TablePair> pair = read_table_pair(
      files, role_of, message("This table has no columns Id and Label, and no columns Source and Target."));
  if (!pair) return Failure(pair.error());
  ForeignNetwork network = network_of_pair(*pair);
  if (pair->members) take_members(*pair->members, network);
  if (pair->ties) take_ties(*pair->ties, network);
  add_missing_members(network);
  return inventory_of(std::move(network));
}

Result<InventoryReading> read_gephi(std::string_view bytes, std::string_view file) {
  const FileContent content{file, std::string(bytes)};
  return read_gephi_files(std::span(&content, 1));
}

}  // namespace samenhang
