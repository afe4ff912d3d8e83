#include "intake/recipe.h"

#include "base/fold.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kMostHeaderRows = 50;  // a header row stands near the top

std::string header_text(const Grid& grid, std::size_t row, std::size_t column) {
  return fold(grid.text(row, column));
}

SheetRecipe recipe_of(const MappedSheet& mapped) {
  const Grid& grid = mapped.sheet.grid;
  const SheetMapping& mapping = mapped.mapping;
  SheetRecipe recipe{grid.sheet(), mapping.role, {}, {}, mapping.mend_double_encoding, mapping.repairs};
  if (!mapping.header_row) return recipe;
  for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
    const std::string header = header_text(grid, *mapping.header_row, column);
    if (header.empty()) continue;
    if (mapping.fields[column] == Field::none) {
      recipe.other_columns.insert(header);
    } else {
      recipe.columns.emplace(header, mapping.fields[column]);
    }
  }
  return recipe;
}

bool knows(const SheetRecipe& recipe, const std::string& header) {
  return recipe.columns.contains(header) || recipe.other_columns.contains(header);
}

// A row of a sheet as the header row of a recipe.
struct Fit {
  const SheetRecipe* recipe = nullptr;
  std::size_t row = 0;
  std::size_t known = 0;  // headers of the recipe that stand in it
};

Fit best_fit(const Grid& grid, const Recipe& recipe) {
  Fit best;
  for (const SheetRecipe& sheet : recipe.sheets) {
    const std::size_t headers = sheet.columns.size() + sheet.other_columns.size();
    for (std::size_t row = 0; row < std::min(grid.row_count(), kMostHeaderRows); ++row) {
      std::set<std::string> found;
      for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
        std::string header = header_text(grid, row, column);
        if (knows(sheet, header)) found.insert(std::move(header));
      }
      if (found.size() * 2 >= headers && found.size() > best.known) best = {&sheet, row, found.size()};
    }
  }
  return best;
}

bool has_same_columns(const SheetRecipe& a, const SheetRecipe& b) {
  const auto headers = [](const SheetRecipe& recipe) {
    std::set<std::string> all = recipe.other_columns;
    for (const auto& [header, field] : recipe.columns) all.insert(header);
    return all;
  };
  return a.sheet == b.sheet && headers(a) == headers(b);
}

}  // namespace

Recipe recipe_of(const ImportInput& input, const NameChoices& names) {
  Recipe recipe{{}, names};
  recipe.names.merge_all = false;
  for (const MappedSheet& sheet : input.sheets) {
    const bool is_kept = sheet.mapping.role != SheetRole::ignored && sheet.mapping.role != SheetRole::exchange_table;
    if (is_kept && sheet.mapping.header_row) recipe.sheets.push_back(recipe_of(sheet));
  }
  return recipe;
}

Recipe recipe_used(const ImportInput& input, const ImportPlan& plan, NameChoices names) {
  for (const NameProposal& proposal : plan.proposals) {
    if (proposal.accepted) names.merged.insert(proposal.names);
  }
  return recipe_of(input, names);
}

std::optional<SheetMapping> mapping_by_recipe(const Grid& grid, const Recipe& recipe) {
  const Fit fit = best_fit(grid, recipe);
  if (fit.recipe == nullptr) return std::nullopt;
  SheetMapping mapping;
  mapping.role = fit.recipe->role;
  mapping.header_row = fit.row;
  mapping.mend_double_encoding = fit.recipe->mend_double_encoding;
  mapping.repairs = fit.recipe->repairs;
  for (std::size_t column = 0; column < grid.column_count(); ++column) {
    const auto found = fit.recipe->columns.find(header_text(grid, fit.row, column));
    mapping.fields.push_back(found == fit.recipe->columns.end() ? Field::none : found->second);
  }
  return mapping;
}

void apply_recipe(ImportInput& input, const Recipe& recipe) {
  for (MappedSheet& sheet : input.sheets) {
    if (sheet.mapping.role == SheetRole::exchange_table) continue;
    if (auto mapping = mapping_by_recipe(sheet.sheet.grid, recipe)) sheet.mapping = std::move(*mapping);
  }
}

Recipe joined(const Recipe& older, const Recipe& newer) {
  Recipe all = older;
  for (const SheetRecipe& sheet : newer.sheets) {
    const auto found =
        std::ranges::find_if(all.sheets, [&](const SheetRecipe& known) { return has_same_columns(known, sheet); });
    if (found == all.sheets.end()) {
      all.sheets.push_back(sheet);
    } else {
      *found = sheet;
    }
  }
  all.names.merged.insert(newer.names.merged.begin(), newer.names.merged.end());
  all.names.apart.insert(newer.names.apart.begin(), newer.names.apart.end());
  for (const auto& [text, name] : newer.names.meanings) all.names.meanings[text] = name;
  return all;
}

}  // namespace samenhang
