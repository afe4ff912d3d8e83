#include "panels/cell_columns.h"

#include "base/fold.h"
#include "base/parts.h"

#include <array>

namespace samenhang {
namespace {

struct KindFacts {
  ColumnKind kind;
  bool several;
  bool typed;
  float width_px;
};

// In the order of ColumnKind.
constexpr std::array<KindFacts, 11> kKinds{{{ColumnKind::text, false, true, 190.0F},
                                            {ColumnKind::texts, true, true, 190.0F},
                                            {ColumnKind::code, false, false, 160.0F},
                                            {ColumnKind::codes, true, false, 190.0F},
                                            {ColumnKind::party, false, false, 190.0F},
                                            {ColumnKind::parties, true, false, 240.0F},
                                            {ColumnKind::initiative, false, false, 190.0F},
                                            {ColumnKind::initiatives, true, false, 240.0F},
                                            {ColumnKind::neighbourhoods, true, false, 160.0F},
                                            {ColumnKind::date, false, true, 100.0F},
                                            {ColumnKind::yes_no, false, false, 90.0F}}};

const KindFacts& facts_of(ColumnKind kind) {
  return kKinds.at(static_cast<std::size_t>(kind));
}

// As in the tables: no value can hold it, so nothing is lost between typing and reading.
constexpr std::string_view kBetweenTyped = " | ";

}  // namespace

bool holds_several(ColumnKind kind) {
  return facts_of(kind).several;
}

bool is_typed(ColumnKind kind, const Inventory& inventory) {
  return facts_of(kind).typed || (kind == ColumnKind::neighbourhoods && inventory.neighbourhoods.empty());
}

float usual_width_px(ColumnKind kind) {
  return facts_of(kind).width_px;
}

std::string text_to_edit(const Values& values) {
  return join(values, kBetweenTyped);
}

std::optional<Values> values_from_text(ColumnKind kind, std::string_view text) {
  const std::string_view typed = trim(text);
  if (typed.empty()) return Values{};
  if (kind == ColumnKind::date) {
    const std::optional<Date> date = parse_date(typed);
    return date ? std::optional(values_of(*date)) : std::nullopt;
  }
  if (!holds_several(kind)) return Values{std::string(typed)};
  Values values;
  for (const std::string_view part : split(typed)) {
    if (!part.empty()) add_once(values, std::string(part));
  }
  return values;
}

std::optional<Edit> edit_of(const RowRef& row, const CellColumn& column, const Values& values) {
  if (column.get(row) == values) return std::nullopt;
  AnyRow after = copy_of(row);
  column.set(after, values);
  return change_of(row, std::move(after));
}

}  // namespace samenhang
