#include "intake/returned_forms.h"

#include "base/fold.h"
#include "intake/validation_items.h"
#include "workbooks/read_workbook.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang::validation {
namespace {

// The party that the first cell of a sheet of this round names.
std::optional<PartyId> party_of(const Grid& grid) {
  if (grid.row_count() == 0) return std::nullopt;
  const std::string_view mark = trim(grid.text(0, kMarkColumn));
  if (!mark.starts_with(kFormMark)) return std::nullopt;
  const std::string_view id = mark.substr(kFormMark.size());
  if (id.empty() || id.front() != ' ') return std::nullopt;  // of another version
  return PartyId(trim(id));
}

std::string cell(const Grid& grid, std::size_t row, std::size_t column) {
  return std::string(trim(grid.text(row, column)));
}

FilledRow filled_row(const Grid& grid, std::size_t row) {
  FilledRow filled{
      cell(grid, row, kSubjectColumn), {}, cell(grid, row, kIsRightColumn), cell(grid, row, kRemarkColumn)};
  for (std::size_t i = 0; i < filled.cells.size(); ++i) filled.cells.at(i) = cell(grid, row, kFirstAnswerColumn + i);
  return filled;
}

FilledForm filled_form(const Grid& grid) {
  FilledForm form{grid.file(), {}, {}};
  for (std::size_t row = 1; row < grid.row_count(); ++row) {
    const std::string mark = cell(grid, row, kMarkColumn);
    if (mark == kNewTieMark) {
      form.new_ties.push_back(filled_row(grid, row));
    } else if (!mark.empty()) {
      form.rows.emplace(mark, filled_row(grid, row));
    }
  }
  return form;
}

void refuse(FilledForms& read, Problem problem, const PartyId& party) {
  read.rows.push_back({party, {}, {}, "file", AnswerOutcome::unreadable, "", "", problem.file});
  read.problems.push_back(std::move(problem));
}

void take_sheet(FilledForms& read, const Inventory& inventory, const PartyId& party, const Grid& grid) {
  if (party_with(inventory, party) == nullptr) {
    refuse(read,
           file_problem(grid.file(),
                        {message("This sheet is of the party {id}, which is not there."), {{"id", party.text()}}},
                        {message("Read it into the project from which the sheets were made.")}),
           party);
    return;
  }
  const auto earlier = read.forms.find(party);
  if (earlier != read.forms.end()) {
    Problem problem = file_problem(earlier->second.file,
                                   {message("There is a later sheet of the party {id}: {file}. This one was not used."),
                                    {{"id", party.text()}, {"file", grid.file()}}},
                                   {message("Check which of the two is the last one, and take the other away.")});
    problem.severity = Severity::warning;
    refuse(read, std::move(problem), party);
  }
  read.forms.insert_or_assign(party, filled_form(grid));
}

void take_file(FilledForms& read, const Inventory& inventory, const ReturnedSheet& sheet) {
  const Result<WorkbookReading> workbook = read_workbook(sheet.bytes, sheet.file);
  if (!workbook) return refuse(read, workbook.error(), {});
  read.problems.insert(read.problems.end(), workbook->problems.begin(), workbook->problems.end());
  for (const Grid& grid : workbook->sheets) {
    if (const std::optional<PartyId> party = party_of(grid)) return take_sheet(read, inventory, *party, grid);
  }
  refuse(read,
         file_problem(sheet.file, {message("This is no sheet of the validation round.")},
                      {message("Take it out of the folder, or look whether its first column was changed.")}),
         {});
}

}  // namespace

FilledForms read_forms(const Inventory& inventory, std::span<const ReturnedSheet> sheets) {
  std::vector<const ReturnedSheet*> sorted;
  for (const ReturnedSheet& sheet : sheets) sorted.push_back(&sheet);
  std::ranges::sort(sorted, {}, [](const ReturnedSheet* sheet) { return sheet->file; });
  FilledForms read;
  for (const ReturnedSheet* const sheet : sorted) take_file(read, inventory, *sheet);
  return read;
}

}  // namespace samenhang::validation
