#include "groups/grouping.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::member_of;
using test::network_of_ties;
using test::path_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Grouping grouping_of(std::string_view method, const Network& network, const Inventory& inventory = {}) {
  return find_group_method(method)->compute(network, inventory);
}

std::vector<std::string> names_of(const Grouping& grouping, Language language) {
  std::vector<std::string> names;
  for (const Label& label : grouping.groups) names.push_back(label.in(language));
  return names;
}

// Members of these domains, without ties.
Network network_of_domains(const std::vector<const char*>& domains) {
  std::vector<Member> members;
  for (const char* domain : domains) {
    members.push_back(member_of(std::to_string(members.size()), domain));
  }
  return Network(std::move(members), {});
}

// A project whose list of domains is small and has an order of its own.
Inventory inventory_with_domains() {
  Inventory inventory;
  CodeList domains;
  domains.name = "domein";
  domains.rows = {
      {"welfare", {"Welzijn", "Welfare"}, {}}, {"housing", {"Wonen", "Housing"}, {}}, {"care", {"Zorg", "Care"}, {}}};
  domains.shipped = false;
  inventory.code_lists = CodeLists({domains});
  return inventory;
}

class EveryGroupMethod : public testing::TestWithParam<std::string> {
 protected:
  const GroupMethod& method() const { return *find_group_method(GetParam()); }
};

TEST_P(EveryGroupMethod, IsDescribed) {
  EXPECT_STRNE(method().name.one, "");
  EXPECT_STRNE(method().explanation.one, "");
  EXPECT_FALSE(method().source.empty());
}

TEST_P(EveryGroupMethod, PutsEachMemberInOneOfItsGroupsOrInNone) {
  const Inventory inventory;
  for (const std::size_t n : {0U, 1U, 2U, 5U}) {
    const Grouping grouping = method().compute(path_of(n), inventory);
    EXPECT_EQ(grouping.group_of.size(), n);
    EXPECT_EQ(grouping.keys.size(), grouping.groups.size());
    for (const std::uint32_t group : grouping.group_of) EXPECT_LE(group, grouping.groups.size());
  }
}

TEST_P(EveryGroupMethod, NamesItsGroupsInBothLanguages) {
  const Grouping grouping = method().compute(path_of(5), Inventory{});
  for (const Label& label : grouping.groups) {
    EXPECT_FALSE(label.nl.empty());
    EXPECT_FALSE(label.en.empty());
  }
}

std::vector<std::string> ids() {
  std::vector<std::string> found;
  for (const GroupMethod& method : group_methods()) found.emplace_back(method.id);
  return found;
}

INSTANTIATE_TEST_SUITE_P(Table, EveryGroupMethod, testing::ValuesIn(ids()),
                         [](const auto& tested) { return tested.param; });

TEST(GroupMethods, AreComponentsCoresAndDomains) {
  EXPECT_THAT(ids(), ElementsAre("components", "cores", "domains"));
}

TEST(GroupMethods, AreNotFoundByAnUnknownId) {
  EXPECT_EQ(find_group_method("horoscope"), nullptr);
}

TEST(GroupingByComponent, NumbersTheGroupsAsTheComponents) {
  const Grouping grouping = grouping_of("components", network_of_ties(4, {{2, 3}, {1, 2}}));
  EXPECT_THAT(grouping.group_of, ElementsAre(2, 1, 1, 1));
  EXPECT_THAT(grouping.keys, ElementsAre("1", "2"));
}

TEST(GroupingByComponent, NamesTheGroupsByNumberAndSize) {
  const Grouping grouping = grouping_of("components", network_of_ties(3, {{1, 2}}));
  EXPECT_THAT(names_of(grouping, Language::dutch), ElementsAre("Deel 1 (2 leden)", "Deel 2 (1 lid)"));
  EXPECT_THAT(names_of(grouping, Language::english), ElementsAre("Part 1 (2 members)", "Part 2 (1 member)"));
}

// A closed group of four, a pendant and an isolate: nobody has core number 2.
TEST(GroupingByCore, HasAGroupForEachCoreNumberThatOccurs) {
  const Network network = network_of_ties(6, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}});
  const Grouping grouping = grouping_of("cores", network);
  EXPECT_THAT(grouping.group_of, ElementsAre(2, 2, 2, 2, 1, 0));
  EXPECT_THAT(grouping.keys, ElementsAre("1", "3"));
  EXPECT_THAT(names_of(grouping, Language::dutch), ElementsAre("Kern 1", "Kern 3"));
}

TEST(GroupingByCore, PutsMembersWithoutTiesInNoGroup) {
  const Grouping grouping = grouping_of("cores", network_of_ties(2, {}));
  EXPECT_THAT(grouping.group_of, ElementsAre(0, 0));
  EXPECT_THAT(grouping.groups, IsEmpty());
}

TEST(GroupingByDomain, HasAGroupForEachDomainThatOccursInTheOrderOfTheList) {
  const Grouping grouping =
      grouping_of("domains", network_of_domains({"care", "welfare", "care"}), inventory_with_domains());
  EXPECT_THAT(grouping.group_of, ElementsAre(2, 1, 2));
  EXPECT_THAT(grouping.keys, ElementsAre("welfare", "care"));
  EXPECT_THAT(names_of(grouping, Language::dutch), ElementsAre("Welzijn", "Zorg"));
  EXPECT_THAT(names_of(grouping, Language::english), ElementsAre("Welfare", "Care"));
}

TEST(GroupingByDomain, PutsMembersWithoutADomainInNoGroup) {
  EXPECT_THAT(grouping_of("domains", network_of_domains({"", "care"}), inventory_with_domains()).group_of,
              ElementsAre(0, 1));
}

TEST(GroupingByDomain, PutsDomainsThatTheListLacksLastByCodePoint) {
  const Grouping grouping =
      grouping_of("domains", network_of_domains({"zoo", "airport", "care"}), inventory_with_domains());
  EXPECT_THAT(grouping.keys, ElementsAre("care", "airport", "zoo"));
}

}  // namespace
}  // namespace samenhang
