#pragma once

#include "panels/cell_values.h"

namespace samenhang {

// How the cells of a column are read and edited.
enum class ColumnKind {
  text,
  texts,
  code,
  codes,
  party,
  parties,
  initiative,
  initiatives,
  neighbourhoods,
  date,
  yes_no
};

// Required and asked ones stand in the form of a new row; a required one cannot be emptied by choosing.
enum class CellNeed { required, asked, usual };

// One column of a list: how it reads from a row and how it is put back. A row of a constexpr table.
struct CellColumn {
  Message header;
  ColumnKind kind;
  CellNeed need;
  ListId list;  // of codes
  Values (*get)(const RowRef& row);
  void (*set)(AnyRow& row, const Values& values);
};

template <auto member>
struct MemberOf;
template <class R, class T, T R::* member>
struct MemberOf<member> {
  using Row = R;
};

template <auto member>
Values get_member(const RowRef& row) {
  return values_of(std::get<const typename MemberOf<member>::Row*>(row)->*member);
}

template <auto member>
void set_member(AnyRow& row, const Values& values) {
  take(std::get<typename MemberOf<member>::Row>(row).*member, values);
}

// The column of `member`, such as &Party::name.
template <auto member>
constexpr CellColumn cell_column(Message header, ColumnKind kind, CellNeed need = CellNeed::usual,
                                 ListId list = ListId::party_kind) {
  return {header, kind, need, list, get_member<member>, set_member<member>};
}

/// Whether several values can stand in one cell.
bool holds_several(ColumnKind kind);

/// Whether such a cell is typed; the others are chosen from a list, or ticked. Neighbourhoods are typed where
/// `inventory` has no list of them.
bool is_typed(ColumnKind kind, const Inventory& inventory);

/// Pixels of an ordinary screen.
float usual_width_px(ColumnKind kind);

/// What is typed to say `values`, and what is said by what was typed; nothing where that cannot be read.
std::string text_to_edit(const Values& values);
std::optional<Values> values_from_text(ColumnKind kind, std::string_view text);

/// `row` with `values` in this column, as an edit; nothing where they stand there already.
std::optional<Edit> edit_of(const RowRef& row, const CellColumn& column, const Values& values);

}  // namespace samenhang
