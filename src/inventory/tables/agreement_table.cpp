#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

namespace samenhang::exchange {
namespace {

constexpr Column<Agreement> kParties = references_column<&Agreement::parties>("Partijen", Need::required);

void read_parties_of_agreement(const Cell& cell, Agreement& agreement) {
  if (parts_of(cell.text).empty()) return fail_empty(cell);
  kParties.read(cell, agreement);
  if (cell.row.left_out || agreement.parties.size() >= 2) return;
  fail(cell, {message("An agreement is between two parties or more; the row was left out.")},
       {message("Write the ids of all parties with | between them.")});
}

constexpr std::array<Column<Agreement>, 9> kColumns{
    text_column<&Agreement::id>("Afspraak-id", Need::required),
    text_column<&Agreement::title>("Titel", Need::required),
    Column<Agreement>{kParties.header, kParties.need, read_parties_of_agreement, kParties.write, kParties.fill},
    codes_column<&Agreement::access_factors, ListId::access_factor>("Toegangsfactoren", Need::usual),
    references_column<&Agreement::initiatives>("Initiatieven", Need::usual),
    fixed_column<&Agreement::status, ListId::agreement_status>("Status", Need::required),
    date_column<&Agreement::start>("Startdatum", Need::usual),
    date_column<&Agreement::end>("Einddatum", Need::usual),
    text_column<&Agreement::recorded_in>("Vastgelegd in", Need::usual),
};

void take(RowReading& row, Agreement&& agreement) {
  KnownIds& known = row.reading.agreements;
  check_new({row, "Afspraak-id", agreement.id.text()}, known);
  check_period(row, agreement.start, agreement.end);
  if (row.left_out) return;
  known.add(agreement.id.text(), agreement.title);
  row.reading.inventory.agreements.push_back(std::move(agreement));
}

}  // namespace

void read_agreements(const TextTable& table, Reading& reading) {
  read_rows(table, kColumns, reading, take);
}

std::optional<TextTable> write_agreements(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.agreements, writing);
}

std::vector<ExchangeColumn> agreements_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange
