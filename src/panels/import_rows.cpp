#include "panels/import_rows.h"

#include "base/fold.h"
#include "base/parts.h"
#include "panels/wording.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samenhang {
namespace {

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : trim(text)) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (blank && line.ends_with(' ')) continue;
    line += blank ? ' ' : c;
  }
  return line;
}

using RemarksByRow = std::map<long, std::vector<RowRemark>>;

RemarksByRow remarks_by_row(const ImportState& state, std::size_t sheet) {
  RemarksByRow remarks;
  if (state.plan == nullptr || sheet >= state.plan->accounts.size()) return remarks;
  for (RowRemark& remark : state.plan->accounts[sheet].remarks()) {
    if (remark.outcome != RowOutcome::merged) remarks[remark.problem.row].push_back(std::move(remark));
  }
  return remarks;
}

std::string said(const Catalogue& catalogue, const Problem& problem) {
  return join_filled({say(catalogue, problem.message), say(catalogue, problem.hint)}, " ");
}

// A remark belongs to the column that it names, and else to the row.
void add_remark(PreviewRow& row, const std::vector<std::string>& titles, const Problem& problem,
                const Catalogue& catalogue) {
  const auto found = std::ranges::find(titles, problem.column);
  const bool is_of_cell = !problem.column.empty() && found != titles.end();
  std::string& remark = is_of_cell ? row.cells.at(static_cast<std::size_t>(found - titles.begin())).remark : row.remark;
  remark = join_filled({remark, said(catalogue, problem)}, " ");
}

// What is added, changed and gone in a list.
struct TableCounts {
  long added = 0;
  long changed = 0;
  long removed = 0;
};

std::map<std::string, TableCounts> counts_by_table(const std::vector<RowChange>& changes) {
  std::map<std::string, TableCounts> counts;
  for (const RowChange& change : changes) {
    TableCounts& table = counts[change.table];
    table.added += change.kind == ChangeKind::added ? 1 : 0;
    table.changed += change.kind == ChangeKind::changed ? 1 : 0;
    table.removed += change.kind == ChangeKind::removed ? 1 : 0;
  }
  return counts;
}

}  // namespace

std::string sheet_title(const Catalogue& catalogue, const Grid& grid) {
  if (grid.sheet().empty()) return grid.file();
  return grid.file() + ", " + say(catalogue, {message("sheet {sheet}"), {{"sheet", grid.sheet()}}});
}

std::vector<Field> offered_fields(SheetRole role) {
  const RoleFacts& facts = facts_of(role);
  std::vector<Field> fields{Field::none};
  fields.insert(fields.end(), facts.needed.begin(), facts.needed.end());
  for (const Field field : facts.allowed) {
    if (std::ranges::find(fields, field) == fields.end()) fields.push_back(field);
  }
  return fields;
}

std::string column_title(const MappedSheet& sheet, const SheetMapping& mapping, std::size_t column) {
  const Grid& grid = sheet.sheet.grid;
  std::string title;
  if (mapping.header_row) title = on_one_line(grid.text(*mapping.header_row, column));
  return title.empty() ? column_letters(column) : title;
}

std::vector<PreviewRow> preview_rows(const ImportState& state, std::size_t sheet, const Catalogue& catalogue) {
  const MappedSheet& mapped = state.input->sheets.at(sheet);
  const SheetMapping& mapping = state.choices.sheets.at(sheet);
  const Grid& grid = mapped.sheet.grid;
  const RemarksByRow remarks = remarks_by_row(state, sheet);
  std::vector<std::string> titles;
  titles.reserve(grid.column_count());
  for (std::size_t i = 0; i < grid.column_count(); ++i) titles.push_back(column_title(mapped, mapping, i));
  std::vector<PreviewRow> rows;
  const std::size_t first = mapping.header_row ? *mapping.header_row + 1 : 0;
  for (std::size_t i = first; i < grid.row_count() && rows.size() < kPreviewRows + kRemarkedRows; ++i) {
    const auto found = remarks.find(grid.number(i));
    if (i - first >= kPreviewRows && found == remarks.end()) continue;
    PreviewRow& row = rows.emplace_back();
    row.number = grid.number(i);
    row.nature = nature_of_row(grid, mapping, i);
    for (std::size_t column = 0; column < titles.size(); ++column) {
      row.cells.push_back({on_one_line(grid.text(i, column)), {}});
    }
    if (found == remarks.end()) continue;
    for (const RowRemark& remark : found->second) add_remark(row, titles, remark.problem, catalogue);
  }
  return rows;
}

std::vector<MeaningRow> meaning_rows(const ImportState& state) {
  std::map<std::string, MeaningRow> rows;
  if (state.plan != nullptr) {
    for (const UnknownName& unknown : state.plan->unknown_names) {
      rows.try_emplace(unknown.text, MeaningRow{unknown.text, unknown.candidates, std::nullopt});
    }
  }
  for (const auto& [text, name] : state.choices.names.meanings) {
    MeaningRow& row = rows.try_emplace(text, MeaningRow{text, {}, std::nullopt}).first->second;
    row.said = name;
    const bool is_other = !name.empty() && name != text;
    if (is_other && std::ranges::find(row.names, name) == row.names.end()) row.names.push_back(name);
  }
  std::vector<MeaningRow> all;
  all.reserve(rows.size());
  for (auto& [text, row] : rows) all.push_back(std::move(row));
  return all;
}

std::vector<std::string> count_lines(const ImportPlan& plan, const Catalogue& catalogue) {
  const RowCounts counts = plan.counts();
  std::vector<std::string> lines{
      say(catalogue,
          {messages("{count} row: {read} read, {repaired} repaired, {skipped} skipped.",
                    "{count} rows: {read} read, {repaired} repaired, {skipped} skipped."),
           {{"count", counts.rows}, {"read", counts.read}, {"repaired", counts.repaired}, {"skipped", counts.skipped}},
           counts.rows})};
  if (plan.changes.empty()) lines.push_back(say(catalogue, message("Nothing changes in the lists.")));
  for (const auto& [table, count] : counts_by_table(plan.changes)) {
    lines.push_back(
        say(catalogue,
            {message("{table}: {added} added, {changed} changed, {removed} gone."),
             {{"table", table}, {"added", count.added}, {"changed", count.changed}, {"removed", count.removed}}}));
  }
  return lines;
}

std::string change_line(const RowChange& change, const Catalogue& catalogue) {
  const std::string name = change.name == change.id ? change.id : change.id + " " + change.name;
  const std::string row = change.table + ": " + name;
  if (change.kind == ChangeKind::added) return say(catalogue, {message("{row} is new"), {{"row", row}}});
  if (change.kind == ChangeKind::removed) return say(catalogue, {message("{row} goes"), {{"row", row}}});
  std::vector<std::string> cells;
  cells.reserve(change.cells.size());
  for (const CellChange& cell : change.cells) {
    cells.push_back(cell.column + " “" + cell.before + "” → “" + cell.after + "”");
  }
  return row + " – " + join(cells, "; ");
}

}  // namespace samenhang
