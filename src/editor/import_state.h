#pragma once

#include "intake/import_plan.h"
#include "intake/mapping.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// What the user decides while lists are brought in. A value; the functions below give it anew.
struct ImportChoices {
  std::vector<SheetMapping> sheets;  // by sheet of the input
  NameChoices names;
  bool remove_missing = false;  // take away what the new lists do not name

  bool operator==(const ImportChoices&) const = default;
};

// An import under way, as it is looked at.
struct ImportState {
  std::uint64_t number = 0;                    // another one for each other import
  std::shared_ptr<const ImportInput> input;    // never null; mapped as the program, or the recipe, has it
  std::vector<std::vector<Sentence>> reasons;  // by sheet: why the program takes it so
  ImportChoices choices;
  std::shared_ptr<const ImportPlan> plan;  // null until there is one
  bool plan_is_current = false;            // false: it is of earlier choices
  std::string reading;                     // the file that is being read; empty: none
  double read_share = 0.0;                 // of that file, 0 .. 1
  Problems refused;                        // why files were not read
};

/// A sheet with another role, or another header row (nothing: all rows are data): its columns are recognised anew, its
/// repairs stay.
ImportChoices with_role(ImportChoices choices, std::size_t sheet, SheetRole role, const Grid& grid,
                        const CodeLists& lists);
ImportChoices with_header(ImportChoices choices, std::size_t sheet, std::optional<std::size_t> header_row,
                          const Grid& grid, const CodeLists& lists);

/// A column with another meaning. The column that had it before has none any more, but in a matrix, where many columns
/// mean the same, and for notes.
ImportChoices with_field(ImportChoices choices, std::size_t sheet, std::size_t column, Field field);

/// A value read as another; the same text: as it stands.
ImportChoices with_repair(ImportChoices choices, std::size_t sheet, CellRepair repair);

enum class MergeAnswer { open, together, apart };

/// Whether these names are one party.
ImportChoices with_answer(ImportChoices choices, const NameGroup& names, MergeAnswer answer);

/// All these groups are one party each.
ImportChoices with_all_together(ImportChoices choices, const std::vector<NameProposal>& proposals);

/// What a text stands for: the name of a party; empty: nobody. Nothing: it is not said.
ImportChoices with_meaning(ImportChoices choices, const std::string& text, const std::optional<std::string>& name);

/// The input with the mappings that were chosen.
ImportInput chosen_input(const ImportState& state);

}  // namespace samenhang
