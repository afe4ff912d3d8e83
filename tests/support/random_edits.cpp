#include "support/random_edits.h"

#include "document/new_ids.h"

#include <array>
#include <string>

namespace samenhang::test {
namespace {

// Names as users write them: with quotes, accents, separators, line ends.
std::string random_text(Random& random) {
  static const std::vector<std::string> kTexts{
      "Buurthuis 't Anker", "Café “Één”", "a;b,c\"d", "regel een\nregel twee", "Ω≈ç√ 🙂", "=1+1", "0612", "naam"};
  return random.one_of(kTexts) + " " + std::to_string(random.below(1000));
}

template <class Code>
Code random_code(Random& random, const Inventory& inventory, ListId list) {
  return Code(random.one_of(inventory.code_lists.rows(list)).key);
}

Date random_date(Random& random) {
  return {static_cast<int>(random.between(2020, 2030)), static_cast<int>(random.between(1, 12)),
          static_cast<int>(random.between(0, 28))};
}

PartyId random_party(Random& random, const Inventory& inventory) {
  return inventory.parties.empty() ? PartyId("P999") : random.one_of(inventory.parties).id;
}

InitiativeId random_initiative(Random& random, const Inventory& inventory) {
  return inventory.initiatives.empty() ? InitiativeId("I99") : random.one_of(inventory.initiatives).id;
}

void vary(Random& random, const Inventory& inventory, Party& row) {
  row.name = random_text(random);
  row.kind = random_code<PartyKind>(random, inventory, ListId::party_kind);
  row.domain = random_code<Domain>(random, inventory, ListId::domain);
  row.secondary_domains = {random_code<Domain>(random, inventory, ListId::domain)};
  row.also_known_as = {"bekend als " + std::to_string(random.below(9))};
  row.in_core_team = random.chance(30);
  row.active = random.chance(90);
  row.note = random_text(random);
  if (random.chance(20)) row.part_of = random_party(random, inventory);
  if (!inventory.neighbourhoods.empty()) row.neighbourhoods = {random.one_of(inventory.neighbourhoods).code};
}

void vary(Random& random, const Inventory& inventory, Initiative& row) {
  row.name = random_text(random);
  row.lead = random_party(random, inventory);
  row.components = {random_code<Component>(random, inventory, ListId::component)};
  row.whole_municipality = random.chance(20);
  row.status = static_cast<InitiativeStatus>(random.below(4));
  row.start = random_date(random);
  row.goals = {random_text(random)};
}

void vary(Random& random, const Inventory& inventory, Participation& row) {
  row = {random_initiative(random, inventory), random_party(random, inventory), ParticipationRole::adviser};
}

void vary(Random& random, const Inventory& inventory, Relation& row) {
  row.from = random_party(random, inventory);
  row.to = random_party(random, inventory);
  row.kind = random_code<RelationKind>(random, inventory, ListId::relation_kind);
  row.strength = static_cast<int>(random.between(0, 5));
  row.status = static_cast<RelationStatus>(random.below(5));
  row.note = random_text(random);
  if (random.chance(30)) row.strength_to = static_cast<int>(random.between(1, 4));
  if (random.chance(30)) row.last_confirmed = random_date(random);
}

void vary(Random& random, const Inventory& inventory, Agreement& row) {
  row.title = random_text(random);
  row.parties = {random_party(random, inventory), random_party(random, inventory), random_party(random, inventory)};
  row.initiatives = {random_initiative(random, inventory)};
  row.status = static_cast<AgreementStatus>(random.below(4));
  row.end = random_date(random);
}

void vary(Random& random, const Inventory& /*inventory*/, Neighbourhood& row) {
  row.name = random_text(random);
  row.inhabitants = static_cast<long>(random.below(10'000));
  row.priority = random.chance(50);
}

void vary(Random& random, const Inventory& inventory, GuidanceAnswer& row) {
  row = {random_initiative(random, inventory),
         random_code<GuidingQuestion>(random, inventory, ListId::guiding_question),
         static_cast<Answer>(random.below(4))};
}

void vary(Random& random, const Inventory& inventory, AccessAnswer& row) {
  row.party = random_party(random, inventory);
  row.factor = random_code<AccessFactor>(random, inventory, ListId::access_factor);
  row.note = random_text(random);
}

void vary(Random& random, const Inventory& inventory, Rating& row) {
  row = {random_party(random, inventory), random_party(random, inventory), static_cast<RatedItem>(random.below(6)),
         static_cast<int>(random.between(1, 4)), random_date(random)};
}

void vary(Random& random, const Inventory& inventory, Contact& row) {
  row.party = random_party(random, inventory);
  row.name = random_text(random);
  row.telephone = "06" + std::to_string(random.below(10'000));
  row.keep_until = random_date(random);
}

// A new id where the table has ids that can be made up.
template <class Row>
void give_id(Random& random, const Inventory& inventory, Row& row) {
  if constexpr (std::is_same_v<Row, Party>) row.id = next_party_id(inventory);
  if constexpr (std::is_same_v<Row, Initiative>) row.id = next_initiative_id(inventory);
  if constexpr (std::is_same_v<Row, Relation>) row.id = next_relation_id(inventory);
  if constexpr (std::is_same_v<Row, Agreement>) row.id = next_agreement_id(inventory);
  if constexpr (std::is_same_v<Row, Contact>) row.id = next_contact_id(inventory);
  if constexpr (std::is_same_v<Row, Neighbourhood>) {
    row.code = NeighbourhoodCode("WK" + std::to_string(random.between(100'000, 999'999)));
  }
}

// Adds rather than removes, so that there remains something to work on.
template <class Row>
Edit random_row_edit(Random& random, const Document& document) {
  const Inventory& inventory = *document.inventory;
  const Rows<Row>& rows = inventory.*RowTable<Row>::kRows;
  if (rows.empty() || random.chance(40)) {
    Row row;
    give_id(random, inventory, row);
    vary(random, inventory, row);
    return Add<Row>{row};
  }
  Row row = random.one_of(rows);
  const KeyOf<Row> key = row_key(row);
  if (random.chance(30)) return Remove<Row>{key};
  vary(random, inventory, row);
  return Change<Row>{key, row};
}

Edit random_code_edit(Random& random, const Document& /*document*/) {
  const std::string key = "code_" + std::to_string(random.below(5));
  const Code code{"doelgroep", {key, {random_text(random), ""}, {}}};
  if (random.chance(50)) return Add<Code>{code};
  if (random.chance(50)) return Remove<Code>{{code.list, key}};
  return Change<Code>{{code.list, key}, code};
}

Point random_place(Random& random) {
  return {static_cast<double>(random.below(100'000)) / 7.0, -static_cast<double>(random.below(1000))};
}

Edit random_placing(Random& random, const Document& document) {
  PlaceMembers placing;
  for (std::size_t i = 0; i < random.between(1, 3); ++i) {
    const Point place = random_place(random);
    placing.members.emplace_back(random_party(random, *document.inventory).text(), place);
    if (random.chance(30)) placing.members.back().second.reset();
  }
  return placing;
}

Edit random_finding_state(Random& random, const Document& document) {
  const std::string subject = random_party(random, *document.inventory).text();
  const FindingState state{static_cast<FindingStatus>(random.below(4)), random_text(random), random_date(random),
                           random_text(random)};
  return SetFindingState{{"isolated_party", subject, ""}, random.chance(20) ? FindingState{} : state};
}

Edit random_settings(Random& random, const Document& document) {
  MapSettings settings = document.settings;
  settings.network = static_cast<NetworkChoice>(random.below(3));
  settings.layout_id = all_layouts()[random.below(all_layouts().size())].id;
  settings.size_by = random.chance(50) ? "betweenness" : "";
  return SetMapSettings{settings};
}

// Not of all, and of some who are not there: as when rows were added and removed while the layout was made.
Edit random_layout(Random& random, const Document& document) {
  Placement placement{std::string(all_layouts()[random.below(all_layouts().size())].id), {}};
  for (const Party& party : document.inventory->parties) {
    if (random.chance(90)) placement.places[party.id.text()] = random_place(random);
  }
  placement.places[random_initiative(random, *document.inventory).text()] = random_place(random);
  placement.places["P998"] = random_place(random);
  return TakeLayout{static_cast<NetworkChoice>(random.below(3)), std::move(placement)};
}

Edit random_facts(Random& random, const Document& document) {
  ProjectFacts facts = document.inventory->project;
  facts.municipality = random_text(random);
  facts.reference_date = random_date(random);
  return SetProjectFacts{facts};
}

Edit random_note(Random& random, const Document& /*document*/) {
  return SetProjectNote{random_text(random)};
}

Edit random_recipe(Random& random, const Document& /*document*/) {
  Recipe recipe;
  recipe.names.meanings[random_text(random)] = random_text(random);
  recipe.names.apart.insert(names_apart(random_text(random), random_text(random)));
  return SetRecipe{std::move(recipe)};
}

Edit random_several(Random& random, const Document& document) {
  return Several{
      {random_note(random, document), random_row_edit<Party>(random, document), random_placing(random, document)}};
}

Edit random_import(Random& random, const Document& document) {
  Inventory inventory = *document.inventory;
  if (!inventory.relations.empty()) inventory.relations.pop_back();
  return ReplaceInventory{std::move(inventory), random_text(random)};
}

using MakeEdit = Edit (*)(Random& random, const Document& document);

constexpr std::array<MakeEdit, 20> kMakers{random_row_edit<Party>,
                                           random_row_edit<Initiative>,
                                           random_row_edit<Participation>,
                                           random_row_edit<Relation>,
                                           random_row_edit<Agreement>,
                                           random_row_edit<Neighbourhood>,
                                           random_row_edit<GuidanceAnswer>,
                                           random_row_edit<AccessAnswer>,
                                           random_row_edit<Rating>,
                                           random_row_edit<Contact>,
                                           random_code_edit,
                                           random_placing,
                                           random_layout,
                                           random_finding_state,
                                           random_settings,
                                           random_facts,
                                           random_note,
                                           random_recipe,
                                           random_several,
                                           random_import};

}  // namespace

Edit random_edit(Random& random, const Document& document) {
  return kMakers.at(random.below(kMakers.size()))(random, document);
}

}  // namespace samenhang::test
