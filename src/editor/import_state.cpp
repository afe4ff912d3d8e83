#include "editor/import_state.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

void map_anew(SheetMapping& mapping, SheetMapping fresh) {
  fresh.repairs = std::move(mapping.repairs);
  fresh.mend_double_encoding = mapping.mend_double_encoding;
  mapping = std::move(fresh);
}

bool may_repeat(const SheetMapping& mapping, Field field) {
  const bool is_matrix = mapping.role == SheetRole::relation_matrix || mapping.role == SheetRole::participation_matrix;
  return is_matrix || field == Field::none || field == Field::note;
}

// Of each two of them.
void keep_apart(KeptApart& apart, const NameGroup& names, bool kept) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      const NamesApart pair = names_apart(names[i], names[j]);
      if (kept) {
        apart.insert(pair);
      } else {
        apart.erase(pair);
      }
    }
  }
}

}  // namespace

ImportChoices with_role(ImportChoices choices, std::size_t sheet, SheetRole role, const Grid& grid,
                        const CodeLists& lists) {
  SheetMapping& mapping = choices.sheets.at(sheet);
  map_anew(mapping, mapped(grid, lists, mapping.header_row, role));
  return choices;
}

ImportChoices with_header(ImportChoices choices, std::size_t sheet, std::optional<std::size_t> header_row,
                          const Grid& grid, const CodeLists& lists) {
  SheetMapping& mapping = choices.sheets.at(sheet);
  map_anew(mapping, mapped(grid, lists, header_row, mapping.role));
  return choices;
}

ImportChoices with_field(ImportChoices choices, std::size_t sheet, std::size_t column, Field field) {
  SheetMapping& mapping = choices.sheets.at(sheet);
  if (!may_repeat(mapping, field)) std::ranges::replace(mapping.fields, field, Field::none);
  if (column >= mapping.fields.size()) mapping.fields.resize(column + 1, Field::none);
  mapping.fields[column] = field;
  return choices;
}

ImportChoices with_repair(ImportChoices choices, std::size_t sheet, CellRepair repair) {
  std::vector<CellRepair>& repairs = choices.sheets.at(sheet).repairs;
  std::erase_if(
      repairs, [&repair](const CellRepair& known) { return known.field == repair.field && known.from == repair.from; });
  if (repair.from != repair.to) repairs.push_back(std::move(repair));
  return choices;
}

ImportChoices with_answer(ImportChoices choices, const NameGroup& names, MergeAnswer answer) {
  choices.names.merged.erase(names);
  if (answer == MergeAnswer::together) choices.names.merged.insert(names);
  keep_apart(choices.names.apart, names, answer == MergeAnswer::apart);
  return choices;
}

ImportChoices with_all_together(ImportChoices choices, const std::vector<NameProposal>& proposals) {
  for (const NameProposal& proposal : proposals) choices.names.merged.insert(proposal.names);
  return choices;
}

ImportChoices with_meaning(ImportChoices choices, const std::string& text, const std::optional<std::string>& name) {
  choices.names.meanings.erase(text);
  if (name) choices.names.meanings[text] = *name;
  return choices;
}

ImportInput chosen_input(const ImportState& state) {
  ImportInput input = *state.input;
  const std::size_t count = std::min(input.sheets.size(), state.choices.sheets.size());
  for (std::size_t i = 0; i < count; ++i) input.sheets[i].mapping = state.choices.sheets[i];
  return input;
}

}  // namespace samenhang
