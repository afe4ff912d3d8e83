#include "intake/import_plan.h"

#include "intake/bring_in.h"
#include "intake/inventory_drafts.h"
#include "intake/merge.h"
#include "intake/other_tables.h"
#include "inventory/tables.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace samenhang {
namespace {

constexpr std::string_view kPartyTable = "partijen";

void append(Drafts& all, Drafts more) {
  const auto move_all = [](auto& from, auto& to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  move_all(more.parties, all.parties);
  move_all(more.initiatives, all.initiatives);
  move_all(more.participations, all.participations);
  move_all(more.relations, all.relations);
  move_all(more.contacts, all.contacts);
}

// Accounts for rows that have no sheet: those of a network, or of tables of the exchange form read together.
RowAccounts numbered_rows(const std::string& file, long rows) {
  RowAccounts accounts(file, "");
  for (long row = 1; row <= rows; ++row) accounts.open(row);
  return accounts;
}

// The name of a table of the exchange form that the sheet holds: that of the sheet, or of a file that is one table.
std::string table_name(const Grid& grid) {
  return grid.sheet().empty() ? grid.file() : grid.sheet() + ".csv";
}

TextTable text_table(const Grid& grid, const SheetMapping& mapping) {
  TextTable table;
  table.file = table_name(grid);
  table.sheet = grid.sheet();
  const std::size_t header_row = mapping.header_row.value_or(0);
  for (std::size_t row = header_row; row < grid.row_count(); ++row) {
    TextRow& target = row == header_row ? table.header : table.rows.emplace_back();
    target.row = grid.number(row);
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      target.cells.emplace_back(grid.text(row, column));
    }
  }
  return table;
}

// Which fields the tables of the exchange form have.
void add_columns(const MappedSheet& sheet, TableFields& columns) {
  struct Table {
    std::string_view name;
    FieldSet TableFields::* fields;
    SheetRole role;
  };
  constexpr std::array<Table, 4> kTables{{{"partijen", &TableFields::parties, SheetRole::parties},
                                          {"initiatieven", &TableFields::initiatives, SheetRole::initiatives},
                                          {"deelnames", &TableFields::participations, SheetRole::participations},
                                          {"relaties", &TableFields::relations, SheetRole::relations}}};
  const std::string file = table_name(sheet.sheet.grid);
  const auto* const table = std::ranges::find(kTables, file.substr(0, file.rfind('.')), &Table::name);
  if (table == kTables.end()) return;
  const Grid& grid = sheet.sheet.grid;
  const SheetMapping mapping = mapped(grid, CodeLists(), sheet.mapping.header_row, table->role);
  for (const Field field : mapping.fields) add(columns.*table->fields, field);
}

class Planner {
 public:
  Planner(const Inventory& before, const ImportInput& input, const NameChoices& choices)
      : before_(before), input_(input), choices_(choices) {
    plan_.after = before;
    plan_.problems = input.problems;
  }

  ImportPlan plan() && {
    read_exchange_tables();
    read_sheets();
    number_inventories();
    bring_in();
    settle();
    propose();
    merge_accepted();
    plan_.changes = inventory_changes(before_, plan_.after);
    return std::move(plan_);
  }

 private:
  static bool is_exchange(const MappedSheet& sheet) { return sheet.mapping.role == SheetRole::exchange_table; }

  void read_exchange_tables() {
    std::vector<TextTable> tables;
    for (const MappedSheet& sheet : input_.sheets) {
      if (!is_exchange(sheet)) continue;
      tables.push_back(text_table(sheet.sheet.grid, sheet.mapping));
      add_columns(sheet, exchange_columns_);
    }
    exchange_ = read_inventory(tables);
    bring_in_words(exchange_.inventory, plan_.after);
  }

  // The rows of an exchange table are accounted for by what reading it said.
  RowAccounts account_of_exchange(const MappedSheet& sheet) {
    SheetMapping as_is = sheet.mapping;
    as_is.role = SheetRole::exchange_table;
    SheetReading reading = read_sheet(sheet.sheet, as_is, vocabulary_, 0);
    for (const Problem& problem : exchange_.problems) {
      const bool is_here = problem.file == table_name(sheet.sheet.grid) && problem.sheet == sheet.sheet.grid.sheet();
      if (!is_here) continue;
      if (problem.row == 0) {
        reading.accounts.tell_sheet(problem);
      } else {
        reading.accounts.tell(problem.row, has_error({problem}) ? RowOutcome::skipped : RowOutcome::repaired, problem);
      }
    }
    return std::move(reading.accounts);
  }

  void read_sheets() {
    vocabulary_ = vocabulary_of(plan_.after);
    for (std::size_t place = 0; place < input_.sheets.size(); ++place) {
      const MappedSheet& sheet = input_.sheets[place];
      if (is_exchange(sheet)) {
        plan_.accounts.push_back(account_of_exchange(sheet));
        continue;
      }
      SheetReading reading = read_sheet(sheet.sheet, sheet.mapping, vocabulary_, place);
      append(drafts_, std::move(reading.drafts));
      plan_.accounts.push_back(std::move(reading.accounts));
    }
  }

  // Rows that are no rows of a sheet are numbered behind the sheets, for as long as the planning lasts.
  void number_inventories() {
    plan_.accounts.push_back(numbered_rows(input_.source, draft_count(exchange_.inventory)));
    for (const WholeInventory& whole : input_.inventories) {
      plan_.problems.insert(plan_.problems.end(), whole.reading.problems.begin(), whole.reading.problems.end());
      plan_.accounts.push_back(numbered_rows(input_.source, draft_count(whole.reading.inventory)));
    }
  }

  void bring_in() {
    for (const WholeInventory& whole : input_.inventories) bring_in_words(whole.reading.inventory, plan_.after);
    BringIn target(plan_.after, choices_, plan_.accounts);
    std::size_t place = input_.sheets.size();
    target.take(drafts_of(exchange_.inventory, place, exchange_columns_), DraftIds::own, input_.source);
    bring_in_other_tables(exchange_.inventory, target, plan_.after);
    target.take(drafts_, DraftIds::own, input_.source);
    for (const WholeInventory& whole : input_.inventories) {
      const DraftIds ids = whole.has_own_ids ? DraftIds::own : DraftIds::of_the_file;
      target.take(drafts_of(whole.reading.inventory, ++place), ids, input_.source);
      bring_in_other_tables(whole.reading.inventory, target, plan_.after);
    }
    keep_what_is_known(target);
  }

  void keep_what_is_known(BringIn& target) {
    plan_.unknown_names = target.take_unknown_names();
    const Roll<Party>& parties = target.parties();
    for (const auto& [place, rows] : parties.draft_rows()) party_rows_.emplace(parties[place].id, rows);
    for (const Party& party : before_.parties) parties_before_.insert(party.id);
    find_missing(target);
  }

  // Rows from before that no row of a list of their kind names.
  void find_missing(const BringIn& target) {
    const Inventory& exchange = exchange_.inventory;
    if (!drafts_.parties.empty() || !exchange.parties.empty()) {
      add_missing(kPartyTable, before_.parties, [&](std::size_t place) { return target.parties().is_named(place); });
    }
    if (!drafts_.initiatives.empty() || !exchange.initiatives.empty()) {
      add_missing("initiatieven", before_.initiatives,
                  [&](std::size_t place) { return target.initiatives().is_named(place); });
    }
    if (!drafts_.relations.empty() || !exchange.relations.empty()) {
      add_missing("relaties", before_.relations, [&](std::size_t place) { return target.ties().is_said(place); });
    }
  }

  template <class Row, class IsNamed>
  void add_missing(std::string_view table, const Rows<Row>& rows, IsNamed is_named) {
    for (std::size_t place = 0; place < rows.size(); ++place) {
      if (is_named(place)) continue;
      const std::string& id = rows[place].id.text();
      std::string name = id;
      if constexpr (requires { rows[place].name; }) name = rows[place].name;
      plan_.missing.push_back({ChangeKind::removed, std::string(table), id, std::move(name), {}});
    }
  }

  // What reading the tables would make of it.
  void settle() {
    InventoryReading settled = as_read(plan_.after);
    plan_.after = std::move(settled.inventory);
    for (Problem& problem : settled.problems) {
      if (problem.severity == Severity::error) plan_.problems.push_back(std::move(problem));
    }
  }

  void propose() {
    const std::vector<PartyNames> names = names_of(plan_.after.parties);
    for (const MergeProposal& found : merge_proposals(names, choices_.apart)) {
      const auto is_new = [&](std::size_t place) {
        const PartyId& id = plan_.after.parties[place].id;
        return !parties_before_.contains(id) || party_rows_.contains(id);
      };
      if (std::ranges::any_of(found.parties, is_new)) plan_.proposals.push_back(proposal_of(found));
    }
  }

  NameProposal proposal_of(const MergeProposal& found) const {
    NameProposal proposal;
    for (const std::size_t place : found.parties) {
      proposal.names.push_back(plan_.after.parties[place].name);
      proposal.parties.push_back(plan_.after.parties[place].id);
    }
    std::ranges::sort(proposal.names);
    proposal.similarity = found.similarity;
    proposal.reason = found.reason;
    const auto holds_all = [&](const NameGroup& merged) { return std::ranges::includes(merged, proposal.names); };
    proposal.accepted = choices_.merge_all || std::ranges::any_of(choices_.merged, holds_all);
    return proposal;
  }

  void merge_accepted() {
    for (const NameProposal& proposal : plan_.proposals) {
      if (!proposal.accepted) continue;
      const std::span<const PartyId> others(proposal.parties.begin() + 1, proposal.parties.end());
      tell_merged(proposal);
      forget_missing(proposal);
      Merging merging = merged(plan_.after, proposal.parties.front(), others);
      plan_.after = std::move(merging.inventory);
      plan_.problems.insert(plan_.problems.end(), merging.remarks.begin(), merging.remarks.end());
    }
    // What was numbered for the planning alone.
    plan_.accounts.erase(plan_.accounts.begin() + static_cast<std::ptrdiff_t>(input_.sheets.size()),
                         plan_.accounts.end());
  }

  // A party that is one with a party of the lists is among them.
  void forget_missing(const NameProposal& proposal) {
    std::erase_if(plan_.missing, [&](const RowChange& row) {
      return row.table == kPartyTable && std::ranges::find(proposal.parties, PartyId(row.id)) != proposal.parties.end();
    });
  }

  void tell_merged(const NameProposal& proposal) {
    const PartyId& kept = proposal.parties.front();
    const auto found = std::ranges::find(plan_.after.parties, kept, &Party::id);
    const std::string name = found == plan_.after.parties.end() ? kept.text() : found->name;
    for (std::size_t i = 1; i < proposal.parties.size(); ++i) {
      const auto rows = party_rows_.find(proposal.parties[i]);
      if (rows == party_rows_.end()) continue;
      for (const RowPlace& at : rows->second) {
        Problem problem;
        problem.severity = Severity::note;
        problem.message = {message("Taken together with “{name}”, as you chose."), {{"name", name}}};
        plan_.accounts[at.sheet].tell(at.row, RowOutcome::merged, std::move(problem));
      }
    }
  }

  const Inventory& before_;
  const ImportInput& input_;
  const NameChoices& choices_;
  ImportPlan plan_;
  InventoryReading exchange_;
  TableFields exchange_columns_;
  Vocabulary vocabulary_;
  Drafts drafts_;
  std::map<PartyId, std::vector<RowPlace>> party_rows_;  // that tell of them
  std::set<PartyId> parties_before_;
};

}  // namespace

RowCounts ImportPlan::counts() const {
  RowCounts sum;
  for (const RowAccounts& sheet : accounts) sum += sheet.counts();
  return sum;
}

Problems ImportPlan::all_problems() const {
  Problems all = problems;
  for (const RowAccounts& sheet : accounts) {
    all.insert(all.end(), sheet.sheet_problems().begin(), sheet.sheet_problems().end());
    for (RowRemark& remark : sheet.remarks()) {
      const bool is_harmless = remark.outcome == RowOutcome::skipped && remark.problem.severity == Severity::note;
      if (!is_harmless) all.push_back(std::move(remark.problem));
    }
  }
  return all;
}

ImportPlan plan_import(const Inventory& before, const ImportInput& input, const NameChoices& choices) {
  return Planner(before, input, choices).plan();
}

}  // namespace samenhang
