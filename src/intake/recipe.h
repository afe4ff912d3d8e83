#pragma once

#include "base/result.h"
#include "intake/import_plan.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// How a sheet was read, so that next year's sheet is read in the same way. Columns are known by their header, not by
// their place.
struct SheetRecipe {
  std::string sheet;  // its name; empty where a file is one table
  SheetRole role = SheetRole::ignored;
  std::map<std::string, Field> columns;  // by folded header, those that mean something
  std::set<std::string> other_columns;   // folded headers of those that mean nothing
  bool mend_double_encoding = false;
  std::vector<CellRepair> repairs;

  bool operator==(const SheetRecipe&) const = default;
};

// What was decided when lists were brought in.
struct Recipe {
  std::vector<SheetRecipe> sheets;
  NameChoices names;

  bool operator==(const Recipe&) const = default;
};

Recipe recipe_of(const ImportInput& input, const NameChoices& names);

/// The same of what was planned: with the names of the proposals that were accepted.
Recipe recipe_used(const ImportInput& input, const ImportPlan& plan, NameChoices names);

/// The mapping of the sheet of the recipe that has the most headers in common with `grid`, at least half of its own;
/// its header row is the one where these stand. Nothing where no sheet of the recipe fits.
std::optional<SheetMapping> mapping_by_recipe(const Grid& grid, const Recipe& recipe);

/// Maps the sheets of `input` by the recipe, those that fit.
void apply_recipe(ImportInput& input, const Recipe& recipe);

/// Puts what `newer` says with what `older` says: sheets with the same columns are replaced, decisions are added.
Recipe joined(const Recipe& older, const Recipe& newer);

/// JSON, readable for people; the same recipe gives the same text.
std::string recipe_text(const Recipe& recipe);

/// Refuses  what is no recipe, or one of a newer program; `file` is what the problem calls it.
Result<Recipe> read_recipe(std::string_view text, const std::string& file);

}  // namespace samenhang
