#pragma once

#include "base/date.h"
#include "base/parts.h"
#include "inventory/codes.h"
#include "inventory/tables/cells.h"
#include "inventory/tables/reading.h"
#include "inventory/tables/writing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

// A table is one array of columns, and a column one row of it: its header, whether it must
// be there, and how a cell is read into a record and written from it.
namespace samenhang::exchange {

// What stands in a column's cells, for who fills them in.
struct Fill {
  CellFill kind = CellFill::text;
  std::optional<ListId> list = {};
  bool has_several = false;
};

template <class Record>
struct Column {
  std::string_view header;
  Need need;
  void (*read)(const Cell& cell, Record& record);  // the cell is not empty
  std::string (*write)(const Record& record, const Writing& writing);
  Fill fill = {};
};

template <class Pointer>
struct MemberPointer;
template <class Record, class Value>
struct MemberPointer<Value Record::*> {
  using RecordType = Record;
  using ValueType = Value;
};

template <class Value>
struct Inner {
  using Type = Value;
};
template <class Value>
struct Inner<std::optional<Value>> {
  using Type = Value;
};
template <class Value>
struct Inner<std::vector<Value>> {
  using Type = Value;
};

template <auto member>
using RecordOf = typename MemberPointer<decltype(member)>::RecordType;

// What a member holds, without the optional or the vector around it.
template <auto member>
using ValueOf = typename Inner<typename MemberPointer<decltype(member)>::ValueType>::Type;

inline const KnownIds& ids_for(const Reading& reading, const PartyId* /*of*/) {
  return reading.parties;
}
inline const KnownIds& ids_for(const Reading& reading, const InitiativeId* /*of*/) {
  return reading.initiatives;
}

constexpr CellFill fill_of(const PartyId* /*of*/) {
  return CellFill::party;
}
constexpr CellFill fill_of(const InitiativeId* /*of*/) {
  return CellFill::initiative;
}

// An id in a column of texts is the row's own, which no row is without, or that of the party that it is part of.
template <class Value>
constexpr CellFill text_fill(Need need) {
  if (std::is_same_v<Value, std::string>) return CellFill::text;
  return need == Need::required ? CellFill::own_id : CellFill::party;
}

// The list that a number is one of: the strengths have labels.
template <auto read_number>
constexpr std::optional<ListId> kListRead = std::nullopt;
template <>
constexpr inline std::optional<ListId> kListRead<&strength_in> = ListId::strength;

// A text, or a text that is the row's own id.
template <auto member>
constexpr Column<RecordOf<member>> text_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) { record.*member = ValueOf<member>(cell.text); },
          [](const Record& record, const Writing&) -> std::string {
            if constexpr (std::is_same_v<ValueOf<member>, std::string>) {
              return record.*member;
            } else {
              return (record.*member).text();
            }
          },
          {text_fill<ValueOf<member>>(need)}};
}

template <auto member>
constexpr Column<RecordOf<member>> texts_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            for (const std::string_view part : parts_of(cell.text)) (record.*member).emplace_back(part);
          },
          [](const Record& record, const Writing&) { return join(record.*member); },
          {CellFill::text, {}, true}};
}

// A key of a code list that the project may extend.
template <auto member, ListId list>
constexpr Column<RecordOf<member>> code_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {
      header,
      need,
      [](const Cell& cell, Record& record) {
        if (auto key = code_in(cell, list)) record.*member = ValueOf<member>(std::move(*key));
      },
      [](const Record& record, const Writing& writing) { return code_text(writing, list, (record.*member).text()); },
      {CellFill::code, list}};
}

template <auto member, ListId list>
constexpr Column<RecordOf<member>> codes_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            for (const std::string_view part : parts_of(cell.text)) {
              auto key = code_in({cell.row, cell.column, part}, list);
              if (key) add_once(record.*member, ValueOf<member>(std::move(*key)));
            }
          },
          [](const Record& record, const Writing& writing) {
            std::vector<std::string> parts;
            parts.reserve((record.*member).size());
            for (const auto& code : record.*member) parts.push_back(code_text(writing, list, code.text()));
            return join(parts);
          },
          {CellFill::code, list, true}};
}

// A key of a list that the program itself reasons about: an enumerator, or an optional one.
template <auto member, ListId list>
constexpr Column<RecordOf<member>> fixed_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            const std::optional<std::string> key = code_in(cell, list);
            if (!key) return;
            const auto code = code_of_key<ValueOf<member>>(*key);
            if (!code) return fail_unknown_to_program(cell, list);
            if constexpr (std::is_same_v<decltype(record.*member), std::optional<ValueOf<member>>&>) {
              record.*member = code;
            } else {
              record.*member = *code;
            }
          },
          [](const Record& record, const Writing& writing) {
            const std::optional<ValueOf<member>> code = record.*member;
            return code ? code_text(writing, list, std::string(key_of_code(*code))) : "";
          },
          {CellFill::code, list}};
}

template <auto member>
constexpr Column<RecordOf<member>> yes_no_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            if (const auto yes = yes_or_no_in(cell)) record.*member = *yes;
          },
          [](const Record& record, const Writing& writing) {
            return code_text(writing, ListId::answer, record.*member ? "yes" : "no");
          },
          {CellFill::yes_no}};
}

template <auto member>
constexpr Column<RecordOf<member>> date_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            if (const auto date = date_in(cell)) record.*member = *date;
          },
          [](const Record& record, const Writing&) {
            return record.*member ? dutch_date(*(record.*member)) : std::string();
          },
          {CellFill::date}};
}

// A number, or an optional one, that `read_number` reads.
template <auto member, auto read_number>
constexpr Column<RecordOf<member>> number_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            const auto number = read_number(cell);
            if (!number) return;
            if constexpr (std::is_same_v<decltype(record.*member), std::optional<ValueOf<member>>&>) {
              record.*member = number;
            } else {
              record.*member = *number;
            }
          },
          [](const Record& record, const Writing&) {
            const std::optional<ValueOf<member>> number = record.*member;
            return number ? std::to_string(*number) : std::string();
          },
          {CellFill::number, kListRead<read_number>}};
}

// The id of a row of another table.
template <auto member>
constexpr Column<RecordOf<member>> reference_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  using Id = ValueOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            const KnownIds& ids = ids_for(cell.row.reading, static_cast<const Id*>(nullptr));
            if (auto id = reference_in(cell, ids)) record.*member = Id(std::move(*id));
          },
          [](const Record& record, const Writing&) { return (record.*member).text(); },
          {fill_of(static_cast<const Id*>(nullptr))}};
}

template <auto member>
constexpr Column<RecordOf<member>> references_column(std::string_view header, Need need) {
  using Record = RecordOf<member>;
  using Id = ValueOf<member>;
  return {header,
          need,
          [](const Cell& cell, Record& record) {
            const KnownIds& ids = ids_for(cell.row.reading, static_cast<const Id*>(nullptr));
            for (const std::string_view part : parts_of(cell.text)) {
              auto id = reference_in({cell.row, cell.column, part}, ids);
              if (id) (record.*member).emplace_back(std::move(*id));
            }
          },
          [](const Record& record, const Writing&) {
            std::vector<std::string> parts;
            parts.reserve((record.*member).size());
            for (const auto& id : record.*member) parts.push_back(id.text());
            return join(parts);
          },
          {fill_of(static_cast<const Id*>(nullptr)), {}, true}};
}

template <class Record, std::size_t count>
std::vector<ExchangeColumn> described(const std::array<Column<Record>, count>& columns) {
  std::vector<ExchangeColumn> described;
  described.reserve(count);
  for (const auto& [header, need, read, write, fill] : columns) {
    described.push_back({header, need == Need::required, fill.kind, fill.list, fill.has_several});
  }
  return described;
}

template <class Record>
void read_cell(const Column<Record>& column, const Cell& cell, Record& record) {
  if (!cell.text.empty()) {
    column.read(cell, record);
  } else if (column.need == Need::required) {
    fail_empty(cell);
  }
}

/// Reads every row of `table` and gives it to `take`, a function of (RowReading&, Record&&); a row
/// that is left out too, so that what refers to it can say so. `columns` begins with the column of
/// the id, where the table has one.
template <class Record, std::size_t count, class Take>
void read_rows(const TextTable& table, const std::array<Column<Record>, count>& columns, Reading& reading, Take take) {
  std::vector<ColumnName> names;
  names.reserve(count);
  for (const Column<Record>& column : columns) names.push_back({column.header, column.need});
  const auto places = column_places(table, names, reading.problems);
  if (!places) return;
  for (const TextRow& text_row : table.rows) {
    RowReading row{reading, table, text_row};
    Record record;
    for (std::size_t i = 0; i < count; ++i) {
      read_cell(columns[i], {row, columns[i].header, cell_text(text_row, (*places)[i])}, record);
    }
    take(row, std::move(record));
  }
}

/// The table of `records`, a range of them, or nothing where there are none.
template <class Record, std::size_t count, class Records>
std::optional<TextTable> written_table(std::string_view name, const std::array<Column<Record>, count>& columns,
                                       const Records& records, const Writing& writing) {
  if (records.empty()) return std::nullopt;
  TextTable table;
  table.file = std::string(name) + ".csv";
  table.header.row = 1;
  std::vector<const Column<Record>*> kept;
  for (const Column<Record>& column : columns) {
    const bool filled = column.need != Need::optional || std::ranges::any_of(records, [&](const Record& record) {
                          return !column.write(record, writing).empty();
                        });
    if (!filled) continue;
    kept.push_back(&column);
    table.header.cells.emplace_back(column.header);
  }
  table.rows.reserve(records.size());
  long row = table.header.row;
  for (const Record& record : records) {
    TextRow& text_row = table.rows.emplace_back(TextRow{++row, {}});
    text_row.cells.reserve(kept.size());
    for (const Column<Record>* const column : kept) text_row.cells.push_back(column->write(record, writing));
  }
  return table;
}

}  // namespace samenhang::exchange
