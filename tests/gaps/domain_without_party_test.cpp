#include "gaps/domain_without_party.h"

#include "support/gaps_inventories.h"

#include <algorithm>

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// One party for each of the domains but these.
Inventory all_domains_but(const std::vector<std::string>& left_out) {
  Inventory inventory;
  for (const CodeRow& row : inventory.code_lists.rows(ListId::domain)) {
    if (std::ranges::find(left_out, row.key) != left_out.end()) continue;
    inventory.parties.push_back(party(row.key.c_str(), "other", row.key.c_str()));
  }
  return inventory;
}

TEST(DomainWithoutParty, IsHighForACoreDomainAndMediumForAnother) {
  const Inventory complete = all_domains_but({});
  EXPECT_THAT(lines(domain_without_party(Situation(complete))), IsEmpty());
  const Inventory inventory = all_domains_but({"culture", "housing", "welfare"});
  EXPECT_THAT(lines(domain_without_party(Situation(inventory))),
              ElementsAre("high housing ", "high welfare ", "medium culture "));
}

TEST(DomainWithoutParty, CountsSecondaryDomains) {
  Inventory inventory = all_domains_but({"culture", "housing"});
  inventory.parties.own(0).secondary_domains = {Domain("culture")};
  EXPECT_THAT(subjects(domain_without_party(Situation(inventory))), ElementsAre("housing"));
}

}  // namespace
}  // namespace samenhang
