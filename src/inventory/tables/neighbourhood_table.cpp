#include "base/fold.h"
#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

#include <algorithm>

namespace samenhang::exchange {
namespace {

constexpr std::array<Column<Neighbourhood>, 5> kColumns{
    text_column<&Neighbourhood::code>("Wijkcode", Need::required),
    text_column<&Neighbourhood::name>("Wijk", Need::required),
    number_column<&Neighbourhood::inhabitants, count_in>("Inwoners", Need::usual),
    text_column<&Neighbourhood::socioeconomic_position>("Sociaaleconomische positie", Need::usual),
    yes_no_column<&Neighbourhood::priority>("Aandachtswijk", Need::usual),
};

// WK and six digits, or BU and eight: the codes of Statistics Netherlands.
bool is_code(std::string_view text) {
  constexpr std::size_t kDistrictLength = 8;
  constexpr std::size_t kNeighbourhoodLength = 10;
  const std::string start = fold(text.substr(0, 2));
  const bool has_length =
      (start == "wk" && text.size() == kDistrictLength) || (start == "bu" && text.size() == kNeighbourhoodLength);
  return has_length && std::ranges::all_of(text.substr(2), [](char c) { return c >= '0' && c <= '9'; });
}

void check_code(RowReading& row, const Neighbourhood& neighbourhood) {
  const std::string& code = neighbourhood.code.text();
  if (code.empty() || is_code(code)) return;
  const Cell cell{row, "Wijkcode", code};
  fail(cell, about(cell, message("“{value}” is not a code of a neighbourhood; the row was left out.")),
       {message("Write WK and six digits, or BU and eight digits, such as WK990101.")});
}

void take(RowReading& row, Neighbourhood&& neighbourhood) {
  KnownIds& known = row.reading.neighbourhoods;
  const std::string& code = neighbourhood.code.text();
  check_code(row, neighbourhood);
  check_new({row, "Wijkcode", code}, known);
  if (row.left_out) {
    if (!known.knows(code)) known.leave_out(code, neighbourhood.name, row.row.row);
    return;
  }
  if (const auto other = known.meant_by(neighbourhood.name)) {
    warn({row, "Wijk", neighbourhood.name}, {message("{id} has this name already."), {{"id", *other}}},
         {message("Write the code, not the name, where you mean this neighbourhood.")});
  }
  known.add(code, neighbourhood.name);
  row.reading.inventory.neighbourhoods.push_back(std::move(neighbourhood));
}

}  // namespace

void read_neighbourhoods(const TextTable& table, Reading& reading) {
  read_rows(table, kColumns, reading, take);
}

std::optional<TextTable> write_neighbourhoods(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.neighbourhoods, writing);
}

std::vector<ExchangeColumn> neighbourhoods_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange
