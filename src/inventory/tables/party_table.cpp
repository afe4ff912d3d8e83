#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

#include <unordered_map>

namespace samenhang::exchange {
namespace {

void read_neighbourhoods_of_party(const Cell& cell, Party& party) {
  for (const std::string_view part : parts_of(cell.text)) {
    const Cell one{cell.row, cell.column, part};
    if (is_whole_municipality(part)) {
      warn(one, {message("A party cannot have the whole municipality as its neighbourhood; the value was left out.")},
           {message("Leave the cell empty for a party that works everywhere.")});
    } else if (auto code = neighbourhood_in(one)) {
      add_once(party.neighbourhoods, NeighbourhoodCode(std::move(*code)));
    }
  }
}

std::string write_neighbourhoods_of_party(const Party& party, const Writing& writing) {
  std::vector<std::string> parts;
  parts.reserve(party.neighbourhoods.size());
  for (const NeighbourhoodCode& code : party.neighbourhoods) parts.push_back(neighbourhood_text(writing, code));
  return join(parts);
}

constexpr std::array<Column<Party>, 16> kColumns{
    text_column<&Party::id>("Partij-id", Need::required),
    text_column<&Party::name>("Naam", Need::required),
    text_column<&Party::abbreviation>("Afkorting", Need::usual),
    code_column<&Party::kind, ListId::party_kind>("Soort partij", Need::required),
    code_column<&Party::domain, ListId::domain>("Domein", Need::wanted),
    codes_column<&Party::secondary_domains, ListId::domain>("Nevendomeinen", Need::usual),
    code_column<&Party::scale, ListId::scale>("Schaal", Need::usual),
    yes_no_column<&Party::in_core_team>("In kernteam", Need::usual),
    yes_no_column<&Party::key_party>("Sleutelpartij", Need::usual),
    codes_column<&Party::target_groups, ListId::target_group>("Doelgroepen", Need::usual),
    Column<Party>{"Wijken",
                  Need::usual,
                  read_neighbourhoods_of_party,
                  write_neighbourhoods_of_party,
                  {CellFill::neighbourhood, {}, true}},
    fixed_column<&Party::works_with_experience_experts, ListId::answer>("Werkt met ervaringsdeskundigen", Need::usual),
    text_column<&Party::part_of>("Onderdeel van", Need::usual),
    texts_column<&Party::also_known_as>("Ook bekend als", Need::usual),
    yes_no_column<&Party::active>("Actief", Need::usual),
    text_column<&Party::note>("Opmerking", Need::usual),
};

// A row that may still be left out: whether its "Onderdeel van" stands in the table shows at the end.
struct Candidate {
  Party party;
  RowReading row;
};

void take(RowReading& row, Party&& party, std::vector<Candidate>& candidates) {
  KnownIds& known = row.reading.parties;
  check_new({row, "Partij-id", party.id.text()}, known);
  if (row.left_out) {
    if (!known.knows(party.id.text())) known.leave_out(party.id.text(), party.name, row.row.row);
    return;
  }
  if (party.domain.empty()) {
    warn({row, "Domein", ""}, {message("This party has no domain; it counts in no domain.")},
         {message("Choose a domain from the code list {list}."), {{"list", std::string("domein")}}});
  }
  known.add(party.id.text(), party.name);
  candidates.push_back({std::move(party), row});
}

// Leaves out a candidate whose "Onderdeel van" is not a party that was read.
void check_part_of(Candidate& candidate) {
  const Party& party = candidate.party;
  const Cell cell{candidate.row, "Onderdeel van", party.part_of.text()};
  KnownIds& known = candidate.row.reading.parties;
  if (party.part_of == party.id) {
    fail(cell, {message("A party cannot be part of itself; the row was left out.")},
         {message("Write the id of another party, or leave the cell empty.")});
  } else {
    reference_in(cell, known);
  }
  if (candidate.row.left_out) known.leave_out(party.id.text(), party.name, candidate.row.row.row);
}

// What is part of a row that is left out is left out too, and so on.
void leave_out_parts(std::vector<Candidate>& candidates) {
  std::unordered_map<std::string, std::vector<std::size_t>> parts_of_party;
  std::vector<std::size_t> to_check;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Party& party = candidates[i].party;
    if (party.part_of.empty()) continue;
    parts_of_party[party.part_of.text()].push_back(i);
    to_check.push_back(i);
  }
  for (std::size_t next = 0; next < to_check.size(); ++next) {
    Candidate& candidate = candidates[to_check[next]];
    if (candidate.row.left_out) continue;
    check_part_of(candidate);
    const auto parts = parts_of_party.find(candidate.party.id.text());
    if (!candidate.row.left_out || parts == parts_of_party.end()) continue;
    to_check.insert(to_check.end(), parts->second.begin(), parts->second.end());
  }
}

}  // namespace

void read_parties(const TextTable& table, Reading& reading) {
  std::vector<Candidate> candidates;
  read_rows(table, kColumns, reading,
            [&candidates](RowReading& row, Party&& party) { take(row, std::move(party), candidates); });
  leave_out_parts(candidates);
  for (Candidate& candidate : candidates) {
    if (!candidate.row.left_out) reading.inventory.parties.push_back(std::move(candidate.party));
  }
}

std::optional<TextTable> write_parties(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.parties, writing);
}

std::vector<ExchangeColumn> parties_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange
