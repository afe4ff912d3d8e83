#pragma once

#include "base/catalogue.h"
#include "editor/import_state.h"
#include "intake/field.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

/// "partners.xlsx, sheet Contacten", or the file alone where it is one table.
std::string sheet_title(const Catalogue& catalogue, const Grid& grid);

/// What a column of a sheet with this role may mean; `none` first, then what the role needs.
std::vector<Field> offered_fields(SheetRole role);

/// What stands at the top of a column, white space at its ends left out; its letters where that is nothing.
std::string column_title(const MappedSheet& sheet, const SheetMapping& mapping, std::size_t column);

// A cell of the preview.
struct PreviewCell {
  std::string text;    // white space as one blank
  std::string remark;  // why it was not simply read; empty: it was

  bool operator==(const PreviewCell&) const = default;
};

struct PreviewRow {
  long number = 0;  // in the sheet
  RowNature nature = RowNature::data;
  std::vector<PreviewCell> cells;
  std::string remark;  // of the row as a whole

  bool operator==(const PreviewRow&) const = default;
};

/// The first rows of a sheet from its header on, and then those further on with a remark; at most kPreviewRows and
/// kRemarkedRows of them.
std::vector<PreviewRow> preview_rows(const ImportState& state, std::size_t sheet, const Catalogue& catalogue);

inline constexpr std::size_t kPreviewRows = 12;
inline constexpr std::size_t kRemarkedRows = 40;

// A text of which the user says whom it means.
struct MeaningRow {
  std::string text;
  std::vector<std::string> names;   // of parties that it may stand for, best first
  std::optional<std::string> said;  // empty: nobody

  bool operator==(const MeaningRow&) const = default;
};

/// The texts that are not known, each once, and those about which the user said something.
std::vector<MeaningRow> meaning_rows(const ImportState& state);

/// How many rows ended how, and how many rows of each list are added, changed or gone.
std::vector<std::string> count_lines(const ImportPlan& plan, const Catalogue& catalogue);

/// "partijen P012 GGD: Naam “GGD” → “GGD Veenstreek”"; an added row without cells.
std::string change_line(const RowChange& change, const Catalogue& catalogue);

}  // namespace samenhang
