#include "inventory/tables.h"
#include "tables/csv.h"

#include "support/gaps_inventories.h"

// Fine print 4, 6, 7 and 11: code lists, how cells are matched with them, and what stands in the detail.

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

CodeRow row(const char* key, std::vector<std::string> flags = {}) {
  return {.key = key, .label = {key, key}, .flags = std::move(flags)};
}

CodeLists own_list(ListId list, std::vector<CodeRow> rows) {
  return CodeLists({{.name = std::string(kListNames.at(static_cast<std::size_t>(list))), .rows = std::move(rows)}});
}

TEST(FinePrint4, GivesOneFindingForEachChain) {
  Inventory inventory{
      .code_lists = own_list(ListId::chain_approach, {row("one"), row("two"), row("three"), row("four")}),
      .parties = {party("P1", "primary_care"), party("P2", "school"), party("P3", "employer")},
      .initiatives = {initiative("I1"), initiative("I2"), initiative("I3")},
      .participations = {takes_part("P1", "I1"), takes_part("P2", "I2"), takes_part("P3", "I3")}};
  inventory.initiatives.own(0).chains = {ChainApproach("one")};
  inventory.initiatives.own(1).chains = {ChainApproach("two")};
  inventory.initiatives.own(2).chains = {ChainApproach("three")};
  EXPECT_THAT(lines(found_by("chain_missing_side", inventory)),
              ElementsAre("high four no_initiative", "high one social", "high three care|social", "high two care"));
}

TEST(FinePrint6, ReadsTheFlagsOfAListThatHasThem) {
  Inventory inventory{
      .code_lists = own_list(ListId::domain, {row("housing"), row("parks", {"kern"}), row("water", {"other", "kern"})}),
      .parties = {in_core_team(department("P1", "housing"))}};
  EXPECT_THAT(subjects(found_by("core_team_misses_domain", inventory)), ElementsAre("parks", "water"));
}

TEST(FinePrint6, UsesTheDefaultKeysForAListWithoutTheFlag) {
  Inventory inventory{.code_lists = own_list(ListId::domain, {row("housing"), row("parks"), row("welfare")}),
                      .parties = {in_core_team(department("P1", "parks"))}};
  EXPECT_THAT(subjects(found_by("core_team_misses_domain", inventory)), ElementsAre("housing", "welfare"));
}

TEST(FinePrint6, AsksForEachFlagByItself) {
  // The own list flags care only, so the default keys tell what is social.
  Inventory inventory{
      .code_lists = own_list(ListId::party_kind, {row("healers", {"care"}), row("primary_care"), row("school")}),
      .parties = {party("P1", "primary_care"), party("P2", "school")},
      .initiatives = {initiative("I1")},
      .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")}};
  inventory.initiatives.own(0).chains = {ChainApproach("gli")};
  EXPECT_THAT(lines(found_by("chain_missing_side", inventory)), Contains("high gli care"));
  inventory.parties.own(0).kind = PartyKind("healers");
  EXPECT_THAT(subjects(found_by("chain_missing_side", inventory)), Not(Contains("gli")));
}

TEST(FinePrint6, TakesTheFlagForResidentsForTheResidentKinds) {
  Inventory inventory{
      .code_lists = own_list(ListId::party_kind, {row("street_club", {"inwoners"}), row("self_organisation")}),
      .parties = {party("P1", "street_club"), party("P2", "self_organisation")}};
  EXPECT_THAT(subjects(found_by("resident_party_detached", inventory)), ElementsAre("P1"));
}

TEST(FinePrint6, ReadsTheFlagsOfProvidersAndOutsideKinds) {
  Inventory inventory{
      .code_lists = own_list(ListId::party_kind, {row("clinic", {"buiten", "provider"}), row("welfare_org")}),
      .parties = {party("P1", "clinic"), party("P2", "welfare_org"), party("P3")},
      .initiatives = {initiative("I1")},
      .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")},
      .agreements = {agreement("A1", {"P3", "P3"}, {"availability"})}};
  inventory.parties.change_all([](Party& each) { each.works_with_experience_experts = Answer::no; });
  EXPECT_THAT(lines(found_by("provider_missing_access_factor", inventory)), ElementsAre("medium P1 availability"));
  EXPECT_THAT(subjects(found_by("partner_without_experience_experts", inventory)), ElementsAre("P1"));
}

TEST(FinePrint6, ReadsTheFlagsOfTargetGroupsAndRelationKinds) {
  Inventory inventory{
      .code_lists = CodeLists({{.name = "doelgroep", .rows = {row("sailors", {"low"}), row("newcomers")}},
                               {.name = "soort_relatie", .rows = {row("lends", {"gericht"}), row("advice")}}}),
      .parties = {party("P1"), party("P2")},
      .initiatives = {initiative("I1"), initiative("I2")},
      .relations = {relation("R1", "P1", "P2"), relation("R2", "P1", "P2")}};
  inventory.initiatives.own(0).target_groups = {TargetGroup("sailors")};
  inventory.initiatives.own(1).target_groups = {TargetGroup("newcomers")};
  inventory.initiatives.change_all([](Initiative& each) { each.involvement = Involvement("none"); });
  EXPECT_THAT(lines(found_by("initiative_low_participation", inventory)),
              ElementsAre("high I1 none", "medium I2 none"));
  inventory.relations.own(0).kind = RelationKind("lends");
  inventory.relations.own(1).kind = RelationKind("advice");
  inventory.relations.change_all([](Relation& each) { each.confirmed_by = ConfirmedBy::from; });
  EXPECT_THAT(subjects(found_by("one_sided_relation", inventory)), ElementsAre("R2"));
}

Inventory read(const std::vector<std::pair<const char*, const char*>>& files) {
  std::vector<TextTable> tables;
  for (const auto& [name, text] : files) tables.push_back(read_csv(text, name).value().table);
  const InventoryReading reading = read_inventory(tables);
  EXPECT_FALSE(has_error(reading.problems));
  return reading.inventory;
}

constexpr const char* kProject = "Sleutel;Waarde\ngemeente;X\npeildatum;01-03-2024\nschema;netwerkkaart-csv/1\n";

TEST(FinePrint7, MatchesNeighbourhoodsByNameAndByCode) {
  const Inventory inventory =
      read({{"project.csv", kProject},
            {"wijken.csv", "Wijkcode;Wijk\nWK000001;Hoog Één\nWK000002;Laag\nWK000003;Midden\n"},
            {"initiatieven.csv",
             "Initiatief-id;Naam;Wijken;Status\nI1;A;hoog-een;LOOPT\nI2;B;wk000002;gepland\n"
             "I3;C;Hele gemeente;running\n"}});
  EXPECT_THAT(lines(found_by("neighbourhood_without_initiative", inventory)), ElementsAre("medium WK000003 Midden"));
}

TEST(FinePrint7, MatchesLabelsWithoutCaseAccentsPunctuationAndWhiteSpace) {
  const Inventory inventory =
      read({{"project.csv", kProject},
            {"partijen.csv",
             "Partij-id;Naam;Soort partij;Domein;In kernteam\n"
             "P1;A;GEMEENTELIJKE  AFDELING;wonen;JA\nP2;B;municipal_department;Zorg & en ondersteuning;nee\n"}});
  EXPECT_THAT(subjects(found_by("domain_without_department", inventory)),
              UnorderedElementsAre("poverty_debt", "work_income", "participation", "living_environment", "welfare"));
}

TEST(FinePrint7, TakesTheShortKeyOfAGuidingQuestion) {
  const Inventory inventory = read({{"project.csv", kProject},
                                    {"initiatieven.csv", "Initiatief-id;Naam;Status\nI1;A;Loopt\n"},
                                    {"leidraad.csv", "Initiatief-id;Vraag;Antwoord\nI1;q1;ja\nI1;Q2;Ja\n"}});
  EXPECT_THAT(subjects(found_by("guiding_question_weak", inventory)),
              ElementsAre("q3_tailoring", "q4_with_people", "q5_lifeworld", "q6_self_efficacy", "q7_monitoring"));
}

TEST(FinePrint11, GivesTheFactorsOfAProviderInTheOrderOfTheList) {
  Inventory inventory{.code_lists = own_list(ListId::access_factor, {row("zeal"), row("access"), row("means")}),
                      .parties = {party("P1", "welfare_org"), party("P2"), party("P3")},
                      .initiatives = {initiative("I1")},
                      .participations = {takes_part("P1", "I1")},
                      .agreements = {agreement("A1", {"P2", "P3"}, {"access", "zeal"})}};
  EXPECT_THAT(lines(found_by("provider_missing_access_factor", inventory)), ElementsAre("medium P1 zeal|access"));
}

TEST(FinePrint11, LeavesTheDetailOfOtherRulesEmpty) {
  const Inventory inventory{.parties = {department("P1", "housing"), department("P2", "welfare")},
                            .initiatives = {initiative("I1")}};
  for (const char* rule :
       {"core_team_misses_domain", "domain_without_department", "domain_without_party", "domain_not_in_initiatives",
        "core_departments_not_connected", "spuk_component_without_initiative", "department_without_residents",
        "isolated_party", "initiative_without_lead"}) {
    const std::vector<Finding> findings = found_by(rule, inventory);
    EXPECT_THAT(findings, Not(IsEmpty())) << rule;
    for (const Finding& finding : findings) EXPECT_EQ(finding.detail, "") << rule;
  }
}

}  // namespace
}  // namespace samenhang
