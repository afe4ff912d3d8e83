#include "gaps/chain_missing_side.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Field;
using ::testing::Not;

Inventory chain_with(std::vector<Party> parties) {
  Inventory inventory{.parties = std::move(parties), .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).chains = {ChainApproach("gli")};
  for (const Party& member : inventory.parties) {
    inventory.participations.push_back({.initiative = InitiativeId("I1"), .party = member.id, .role = {}});
  }
  return inventory;
}

TEST(ChainMissingSide, FindsNothingWhereBothSidesTakePart) {
  const Inventory inventory = chain_with({party("P1", "primary_care"), party("P2", "school")});
  EXPECT_THAT(subjects(chain_missing_side(Situation(inventory))), Not(Contains("gli")));
}

TEST(ChainMissingSide, NamesTheSideThatIsMissing) {
  const Inventory without_social = chain_with({party("P1", "primary_care")});
  EXPECT_THAT(lines(chain_missing_side(Situation(without_social))), Contains("high gli social"));
  const Inventory without_care = chain_with({party("P1", "municipal_department"), party("P2", "citizen_initiative")});
  EXPECT_THAT(lines(chain_missing_side(Situation(without_care))), Contains("high gli care"));
  const Inventory without_both = chain_with({party("P1", "employer")});
  EXPECT_THAT(lines(chain_missing_side(Situation(without_both))), Contains("high gli care|social"));
}

TEST(ChainMissingSide, TakesTheInitiativesOfTheChainTogether) {
  Inventory inventory = chain_with({party("P1", "primary_care")});
  inventory.parties.push_back(party("P2", "school"));
  inventory.initiatives.push_back(initiative("I2"));
  inventory.initiatives.own(1).chains = {ChainApproach("gli")};
  inventory.participations.push_back(takes_part("P2", "I2"));
  EXPECT_THAT(subjects(chain_missing_side(Situation(inventory))), Not(Contains("gli")));
}

TEST(ChainMissingSide, SaysThatNoInitiativeWithParticipantsNamesTheChain) {
  const Inventory inventory = chain_with({});
  const std::vector<Finding> findings = chain_missing_side(Situation(inventory));
  EXPECT_THAT(lines(findings), Contains("high gli no_initiative"));
  EXPECT_THAT(findings, Each(Field(&Finding::severity, FindingSeverity::high)));
  EXPECT_EQ(findings.size(), inventory.code_lists.rows(ListId::chain_approach).size());
}

TEST(ChainMissingSide, DoesNotTakeParticipantsOfOtherInitiatives) {
  Inventory inventory = chain_with({party("P1", "primary_care")});
  inventory.parties.push_back(party("P2", "school"));
  inventory.initiatives.push_back(initiative("I2"));
  inventory.participations.push_back(takes_part("P2", "I2"));
  EXPECT_THAT(lines(chain_missing_side(Situation(inventory))), Contains("high gli social"));
}

}  // namespace
}  // namespace samenhang
