#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

namespace samenhang::exchange {
namespace {

void read_neighbourhoods_of_initiative(const Cell& cell, Initiative& initiative) {
  for (const std::string_view part : parts_of(cell.text)) {
    if (is_whole_municipality(part)) {
      initiative.whole_municipality = true;
    } else if (auto code = neighbourhood_in({cell.row, cell.column, part})) {
      add_once(initiative.neighbourhoods, NeighbourhoodCode(std::move(*code)));
    }
  }
}

std::string write_neighbourhoods_of_initiative(const Initiative& initiative, const Writing& writing) {
  std::vector<std::string> parts;
  if (initiative.whole_municipality) parts.emplace_back(kWholeMunicipality);
  for (const NeighbourhoodCode& code : initiative.neighbourhoods) parts.push_back(neighbourhood_text(writing, code));
  return join(parts);
}

constexpr std::array<Column<Initiative>, 15> kColumns{
    text_column<&Initiative::id>("Initiatief-id", Need::required),
    text_column<&Initiative::name>("Naam", Need::required),
    code_column<&Initiative::kind, ListId::initiative_kind>("Soort", Need::usual),
    reference_column<&Initiative::lead>("Trekker", Need::usual),
    codes_column<&Initiative::components, ListId::component>("SPUK-onderdelen", Need::usual),
    codes_column<&Initiative::chains, ListId::chain_approach>("Ketenaanpak", Need::usual),
    Column<Initiative>{"Wijken",
                       Need::usual,
                       read_neighbourhoods_of_initiative,
                       write_neighbourhoods_of_initiative,
                       {CellFill::neighbourhood, {}, true}},
    codes_column<&Initiative::target_groups, ListId::target_group>("Doelgroepen", Need::usual),
    code_column<&Initiative::involvement, ListId::involvement>("Inwoners betrokken", Need::usual),
    fixed_column<&Initiative::status, ListId::initiative_status>("Status", Need::required),
    date_column<&Initiative::start>("Startdatum", Need::usual),
    date_column<&Initiative::end>("Einddatum", Need::usual),
    text_column<&Initiative::funding>("Financiering", Need::usual),
    texts_column<&Initiative::goals>("GALA-doelen", Need::optional),
    text_column<&Initiative::amount>("Bedrag", Need::optional),
};

constexpr std::array<Column<Participation>, 3> kParticipationColumns{
    reference_column<&Participation::initiative>("Initiatief-id", Need::required),
    reference_column<&Participation::party>("Partij-id", Need::required),
    fixed_column<&Participation::role, ListId::participation_role>("Rol", Need::usual),
};

void take(RowReading& row, Initiative&& initiative) {
  KnownIds& known = row.reading.initiatives;
  const std::string& id = initiative.id.text();
  check_new({row, "Initiatief-id", id}, known);
  check_period(row, initiative.start, initiative.end);
  if (row.left_out) {
    if (!known.knows(id)) known.leave_out(id, initiative.name, row.row.row);
    return;
  }
  known.add(id, initiative.name);
  row.reading.inventory.initiatives.push_back(std::move(initiative));
}

}  // namespace

void read_initiatives(const TextTable& table, Reading& reading) {
  read_rows(table, kColumns, reading, take);
}

std::optional<TextTable> write_initiatives(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.initiatives, writing);
}

void read_participations(const TextTable& table, Reading& reading) {
  read_rows(table, kParticipationColumns, reading, [&reading](const RowReading& row, Participation&& participation) {
    if (!row.left_out) reading.inventory.participations.push_back(std::move(participation));
  });
}

std::optional<TextTable> write_participations(std::string_view name, const Writing& writing) {
  return written_table(name, kParticipationColumns, writing.inventory.participations, writing);
}

std::vector<ExchangeColumn> initiatives_columns() {
  return described(kColumns);
}

std::vector<ExchangeColumn> participations_columns() {
  return described(kParticipationColumns);
}

}  // namespace samenhang::exchange
