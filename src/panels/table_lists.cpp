#include "panels/table_lists.h"

#include "document/new_ids.h"

#include <algorithm>

namespace samenhang {
namespace {

using enum ColumnKind;
using enum CellNeed;

constexpr std::array kPartyColumns{
    cell_column<&Party::name>(message("Name"), text, required),
    cell_column<&Party::kind>(message("Kind"), code, required, ListId::party_kind),
    cell_column<&Party::domain>(message("Domain"), code, asked, ListId::domain),
    cell_column<&Party::secondary_domains>(message("Secondary domains"), codes, usual, ListId::domain),
    cell_column<&Party::neighbourhoods>(message("Neighbourhoods"), neighbourhoods),
    cell_column<&Party::in_core_team>(message("Core team"), yes_no),
    cell_column<&Party::key_party>(message("Key party"), yes_no),
    cell_column<&Party::active>(message("Active"), yes_no),
    cell_column<&Party::target_groups>(message("Target groups"), codes, usual, ListId::target_group),
    cell_column<&Party::scale>(message("Scale"), code, usual, ListId::scale),
    cell_column<&Party::works_with_experience_experts>(message("Works with experts by experience"), code, usual,
                                                       ListId::answer),
    cell_column<&Party::part_of>(message("Part of"), party),
    cell_column<&Party::abbreviation>(message("Abbreviation"), text),
    cell_column<&Party::also_known_as>(message("Also known as"), texts),
    cell_column<&Party::note>(message("Remark"), text),
};

constexpr std::array kInitiativeColumns{
    cell_column<&Initiative::name>(message("Name"), text, required),
    cell_column<&Initiative::kind>(message("Kind"), code, asked, ListId::initiative_kind),
    cell_column<&Initiative::lead>(message("Lead"), party, asked),
    cell_column<&Initiative::status>(message("Status"), code, required, ListId::initiative_status),
    cell_column<&Initiative::components>(message("SPUK components"), codes, asked, ListId::component),
    cell_column<&Initiative::chains>(message("Chain approach"), codes, usual, ListId::chain_approach),
    cell_column<&Initiative::whole_municipality>(message("Whole municipality"), yes_no),
    cell_column<&Initiative::neighbourhoods>(message("Neighbourhoods"), neighbourhoods),
    cell_column<&Initiative::target_groups>(message("Target groups"), codes, usual, ListId::target_group),
    cell_column<&Initiative::involvement>(message("Residents involved"), code, usual, ListId::involvement),
    cell_column<&Initiative::start>(message("Start date"), date),
    cell_column<&Initiative::end>(message("End date"), date),
    cell_column<&Initiative::funding>(message("Funding"), text),
    cell_column<&Initiative::amount>(message("Amount"), text),
    cell_column<&Initiative::goals>(message("Goals"), texts),
};

constexpr std::array kParticipationColumns{
    cell_column<&Participation::initiative>(message("Initiative"), initiative, required),
    cell_column<&Participation::party>(message("Party"), party, required),
    cell_column<&Participation::role>(message("Role"), code, asked, ListId::participation_role),
};

constexpr std::array kRelationColumns{
    cell_column<&Relation::from>(message("From"), party, required),
    cell_column<&Relation::to>(message("To"), party, required),
    cell_column<&Relation::kind>(message("Kind"), code, required, ListId::relation_kind),
    cell_column<&Relation::strength>(message("Strength"), code, asked, ListId::strength),
    cell_column<&Relation::status>(message("Status"), code, required, ListId::relation_status),
    cell_column<&Relation::frequency>(message("How often"), code, usual, ListId::frequency),
    cell_column<&Relation::confirmed_by>(message("Confirmed by"), code, usual, ListId::confirmed_by),
    cell_column<&Relation::last_confirmed>(message("Last confirmed"), date),
    cell_column<&Relation::strength_from>(message("Strength, says the first"), code, usual, ListId::strength),
    cell_column<&Relation::strength_to>(message("Strength, says the second"), code, usual, ListId::strength),
    cell_column<&Relation::source>(message("Source"), text),
    cell_column<&Relation::note>(message("Remark"), text),
};

constexpr std::array kAgreementColumns{
    cell_column<&Agreement::title>(message("Title"), text, required),
    cell_column<&Agreement::parties>(message("Parties"), parties, required),
    cell_column<&Agreement::status>(message("Status"), code, required, ListId::agreement_status),
    cell_column<&Agreement::access_factors>(message("Access factors"), codes, usual, ListId::access_factor),
    cell_column<&Agreement::initiatives>(message("Initiatives"), initiatives),
    cell_column<&Agreement::start>(message("Start date"), date),
    cell_column<&Agreement::end>(message("End date"), date),
    cell_column<&Agreement::recorded_in>(message("Recorded in"), text),
};

template <class Row>
std::size_t count_rows(const Inventory& inventory) {
  return (inventory.*RowTable<Row>::kRows).size();
}

template <class Row>
RowRef row_at(const Inventory& inventory, std::size_t place) {
  return &(inventory.*RowTable<Row>::kRows).at(place);
}

template <class Row, auto next_id>
AnyRow fresh_row(const Inventory& inventory) {
  Row row;
  row.id = next_id(inventory);
  return row;
}

AnyRow fresh_participation(const Inventory& /*inventory*/) {
  return Participation{};
}

template <class Row>
constexpr ListTable list_of(ListTable list) {
  list.has_members = std::is_same_v<Row, Party> || std::is_same_v<Row, Initiative>;
  list.count = count_rows<Row>;
  list.row = row_at<Row>;
  return list;
}

constexpr std::array<ListTable, 5> kLists{list_of<Party>({.kind = ListKind::parties,
                                                          .name = message("Parties"),
                                                          .add = message("+ party"),
                                                          .columns = kPartyColumns,
                                                          .fresh = fresh_row<Party, next_party_id>}),
                                          list_of<Initiative>({.kind = ListKind::initiatives,
                                                               .name = message("Initiatives"),
                                                               .add = message("+ initiative"),
                                                               .columns = kInitiativeColumns,
                                                               .fresh = fresh_row<Initiative, next_initiative_id>}),
                                          list_of<Participation>({.kind = ListKind::participations,
                                                                  .name = message("Participations"),
                                                                  .add = message("+ participation"),
                                                                  .columns = kParticipationColumns,
                                                                  .fresh = fresh_participation}),
                                          list_of<Relation>({.kind = ListKind::relations,
                                                             .name = message("Relations"),
                                                             .add = message("+ relation"),
                                                             .columns = kRelationColumns,
                                                             .fresh = fresh_row<Relation, next_relation_id>}),
                                          list_of<Agreement>({.kind = ListKind::agreements,
                                                              .name = message("Agreements"),
                                                              .add = message("+ agreement"),
                                                              .columns = kAgreementColumns,
                                                              .fresh = fresh_row<Agreement, next_agreement_id>})};

template <class Wanted>
std::vector<const CellColumn*> columns_that(const ListTable& list, Wanted wanted) {
  std::vector<const CellColumn*> columns;
  for (const CellColumn& column : list.columns) {
    if (wanted(column)) columns.push_back(&column);
  }
  return columns;
}

}  // namespace

std::span<const ListTable> list_tables() {
  return kLists;
}

const ListTable& list_table(ListKind kind) {
  return kLists.at(static_cast<std::size_t>(kind));
}

std::vector<const CellColumn*> asked_columns(const ListTable& list) {
  return columns_that(list, [](const CellColumn& column) { return column.need != usual; });
}

std::vector<const CellColumn*> bulk_columns(const ListTable& list) {
  return columns_that(list, [](const CellColumn& column) { return column.kind == code || column.kind == yes_no; });
}

std::optional<RowRef> find_row_of(const ListTable& list, const Inventory& inventory, std::string_view key) {
  for (std::size_t place = 0; place < list.count(inventory); ++place) {
    const RowRef row = list.row(inventory, place);
    if (key_of(row) == key) return row;
  }
  return std::nullopt;
}

}  // namespace samenhang
