#include "generator/generator.h"

#include "generator/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace samenhang {
namespace {

constexpr std::size_t kIsolated_percent = 2;
constexpr std::size_t kPendant_percent = 40;
constexpr std::size_t kMostInitiatives = 5000;
constexpr std::size_t kMostAgreements = 1000;
constexpr std::size_t kMostNeighbourhoods = 60;
constexpr std::size_t kMostAttempts = 20;

// Where parties of a kind are mostly at work; other kinds are found anywhere.
struct HomeDomain {
  std::string_view kind;
  std::string_view domain;
};

constexpr std::array kHomeDomains{
    HomeDomain{"public_health_service", "public_health"},
    HomeDomain{"youth_healthcare", "youth"},
    HomeDomain{"health_insurer", "care_support"},
    HomeDomain{"primary_care", "care_support"},
    HomeDomain{"specialist_care", "care_support"},
    HomeDomain{"elderly_care", "care_support"},
    HomeDomain{"informal_care_support", "care_support"},
    HomeDomain{"welfare_org", "welfare"},
    HomeDomain{"volunteer_org", "welfare"},
    HomeDomain{"neighbourhood_team", "welfare"},
    HomeDomain{"poverty_org", "poverty_debt"},
    HomeDomain{"debt_help", "poverty_debt"},
    HomeDomain{"social_employment", "work_income"},
    HomeDomain{"employer", "work_income"},
    HomeDomain{"housing_corporation", "housing"},
    HomeDomain{"school", "education"},
    HomeDomain{"childcare", "youth"},
    HomeDomain{"library", "education"},
    HomeDomain{"sports_provider", "sport"},
    HomeDomain{"culture_provider", "culture"},
    HomeDomain{"police_safety", "safety"},
    HomeDomain{"self_organisation", "participation"},
    HomeDomain{"key_person_network", "participation"},
    HomeDomain{"citizen_initiative", "living_environment"},
};

// How a party is tied to the others.
enum class Place { core, pendant, isolated };

class Generator {
 public:
  Generator(std::size_t parties, std::uint64_t seed) : count_(parties), random_(seed) {}

  Inventory inventory() && {
    made_.project.municipality = fmt::format("{} {}", made_.code_lists.label(ListId::scale, "local").nl, count_);
    made_.project.municipality_code = "GM9902";
    made_.project.reference_date = Date{2024, 10, 1};
    made_.project.scheme = "SPUK";
    add_neighbourhoods();
    find_core_domains();
    for (std::size_t i = 0; i < count_; ++i) add_party(i);
    if (!core_.empty()) {
      add_initiatives();
      add_relations();
      add_agreements();
    }
    return std::move(made_);
  }

 private:
  const CodeRow& any_of(ListId list) {
    const std::vector<CodeRow>& rows = made_.code_lists.rows(list);
    return rows[random_.below(rows.size())];
  }

  void add_neighbourhoods() {
    const std::string word = made_.code_lists.label(ListId::scale, "neighbourhood").nl;
    const std::size_t count = std::clamp<std::size_t>(count_ / 15, 3, kMostNeighbourhoods);
    for (std::size_t i = 0; i < count; ++i) {
      Neighbourhood neighbourhood;
      neighbourhood.code = NeighbourhoodCode(fmt::format("WK9902{:02}", i + 1));
      neighbourhood.name = fmt::format("{} {}", word, i + 1);
      neighbourhood.inhabitants = static_cast<long>(random_.between(900, 12000));
      neighbourhood.priority = random_.chance(25);
      made_.neighbourhoods.push_back(std::move(neighbourhood));
    }
  }

  const NeighbourhoodCode& any_neighbourhood() { return random_.one_of(made_.neighbourhoods).code; }

  void find_core_domains() {
    for (const CodeRow& row : made_.code_lists.rows(ListId::domain)) {
      if (made_.code_lists.has_flag(ListId::domain, row.key, "kern")) core_domains_.emplace_back(row.key);
    }
  }

  PartyKind any_kind() {
    std::string kind;
    do {
      kind = any_of(ListId::party_kind).key;
    } while (kind == "municipal_department" || kind == "core_team" || kind == "other");
    return PartyKind(kind);
  }

  Domain domain_of(const PartyKind& kind) {
    const auto* home = std::ranges::find_if(kHomeDomains, [&](const HomeDomain& row) { return kind == row.kind; });
    if (home != kHomeDomains.end() && random_.chance(80)) return Domain(home->domain);
    return Domain(any_of(ListId::domain).key);
  }

  void add_party(std::size_t i) {
    const bool is_department = i < core_domains_.size();
    Party party;
    party.id = PartyId(fmt::format("P{:06}", i + 1));
    party.kind = is_department ? PartyKind("municipal_department") : any_kind();
    party.domain = is_department ? core_domains_[i] : domain_of(party.kind);
    party.name = fmt::format("{} {}", made_.code_lists.label(ListId::party_kind, party.kind.text()).nl, i + 1);
    party.scale = Scale(is_department ? "local" : any_of(ListId::scale).key);
    if (!is_department) describe(party);
    party.in_core_team = is_department && random_.chance(60);
    party.key_party = random_.chance(is_department ? 50 : 5);
    by_domain_[party.domain].push_back(i);
    places_.push_back(is_department ? Place::core : any_place());
    if (places_.back() == Place::core) {
      core_.push_back(i);
      core_by_domain_[party.domain].push_back(i);
    }
    made_.parties.push_back(std::move(party));
  }

  void describe(Party& party) {
    const Domain second(any_of(ListId::domain).key);
    if (random_.chance(25) && second != party.domain) party.secondary_domains.push_back(second);
    if (random_.chance(40)) party.target_groups.emplace_back(any_of(ListId::target_group).key);
    if (random_.chance(40)) party.neighbourhoods.push_back(any_neighbourhood());
    if (random_.chance(60)) party.works_with_experience_experts = static_cast<Answer>(random_.below(4));
  }

  Place any_place() {
    const std::size_t drawn = random_.below(100);
    if (drawn < kIsolated_percent) return Place::isolated;
    return drawn < kIsolated_percent + kPendant_percent ? Place::pendant : Place::core;
  }

  void add_initiatives() {
    const std::size_t count = std::min(count_ / 2, kMostInitiatives);
    for (std::size_t i = 0; i < count; ++i) {
      Initiative initiative = described_initiative(i + 1);
      add_participants(initiative);
      if (is_active(initiative)) add_guidance(initiative);
      made_.initiatives.push_back(std::move(initiative));
    }
  }

  Initiative described_initiative(std::size_t number) {
    Initiative initiative;
    initiative.id = InitiativeId(fmt::format("I{:06}", number));
    const CodeRow& kind = any_of(ListId::initiative_kind);
    initiative.name = fmt::format("{} {}", kind.label.nl, number);
    initiative.kind = InitiativeKind(kind.key);
    initiative.components.emplace_back(any_of(ListId::component).key);
    if (random_.chance(20)) initiative.chains.emplace_back(any_of(ListId::chain_approach).key);
    if (random_.chance(70)) initiative.target_groups.emplace_back(any_of(ListId::target_group).key);
    initiative.whole_municipality = random_.chance(30);
    if (!initiative.whole_municipality) initiative.neighbourhoods.push_back(any_neighbourhood());
    initiative.involvement = Involvement(any_of(ListId::involvement).key);
    initiative.status =
        random_.chance(80) ? InitiativeStatus::running : static_cast<InitiativeStatus>(random_.below(4));
    const int start_year = static_cast<int>(random_.between(2021, 2024));
    initiative.start = Date{start_year, static_cast<int>(random_.between(1, 12)), 1};
    if (random_.chance(50)) initiative.end = Date{start_year + static_cast<int>(random_.between(1, 3)), 12, 31};
    return initiative;
  }

  // Around one party of the core, half of them from its domain.
  void add_participants(Initiative& initiative) {
    const std::size_t lead = random_.one_of(core_);
    if (random_.chance(95)) initiative.lead = made_.parties[lead].id;
    made_.participations.push_back({initiative.id, made_.parties[lead].id, ParticipationRole::lead});
    std::unordered_set<std::size_t> taking_part{lead};
    const std::vector<std::size_t>& near = by_domain_[made_.parties[lead].domain];
    for (std::size_t left = random_.between(1, 6); left > 0; --left) {
      const std::size_t party = random_.chance(50) ? random_.one_of(near) : random_.below(count_);
      if (places_[party] == Place::isolated || !taking_part.insert(party).second) continue;
      made_.participations.push_back({initiative.id, made_.parties[party].id, ParticipationRole::participant});
    }
  }

  void add_guidance(const Initiative& initiative) {
    for (const CodeRow& question : made_.code_lists.rows(ListId::guiding_question)) {
      made_.guidance.push_back({initiative.id, GuidingQuestion(question.key), static_cast<Answer>(random_.below(4))});
    }
  }

  // Each party of the core joins one before it, so that the core is one whole, and some more.
  void add_relations() {
    for (std::size_t i = 1; i < core_.size(); ++i) {
      relate(core_[i], earlier_partner(i), RelationStatus::existing);
      for (std::size_t more = random_.between(2, 5); more > 0; --more) relate_to_new_partner(core_[i]);
    }
    for (std::size_t i = 0; i < count_; ++i) {
      if (places_[i] == Place::pendant) relate(i, near_partner(i), RelationStatus::existing);
    }
  }

  std::size_t earlier_partner(std::size_t place) {
    const std::vector<std::size_t>& near = core_by_domain_[made_.parties[core_[place]].domain];
    const std::size_t candidate = random_.one_of(near);
    return candidate < core_[place] ? candidate : core_[random_.below(place)];
  }

  // From its own domain, if the core has that; else whoever has many ties.
  std::size_t near_partner(std::size_t party) {
    const std::vector<std::size_t>& near = core_by_domain_[made_.parties[party].domain];
    if (!near.empty() && random_.chance(70)) return random_.one_of(near);
    return ends_.empty() ? random_.one_of(core_) : random_.one_of(ends_);
  }

  void relate_to_new_partner(std::size_t party) {
    for (std::size_t attempt = 0; attempt < kMostAttempts; ++attempt) {
      const std::size_t partner = near_partner(party);
      if (partner == party || joined_.contains(pair_key(party, partner))) continue;
      relate(party, partner, any_status());
      return;
    }
  }

  RelationStatus any_status() {
    const std::size_t drawn = random_.below(100);
    if (drawn < 84) return RelationStatus::existing;
    if (drawn < 88) return RelationStatus::troubled;
    if (drawn < 95) return RelationStatus::desired;
    return drawn < 98 ? RelationStatus::ended : RelationStatus::none;
  }

  std::uint64_t pair_key(std::size_t a, std::size_t b) const { return std::min(a, b) * count_ + std::max(a, b); }

  void relate(std::size_t from, std::size_t to, RelationStatus status) {
    if (from == to || !joined_.insert(pair_key(from, to)).second) return;
    Relation relation;
    relation.id = RelationId(fmt::format("R{:06}", made_.relations.size() + 1));
    relation.from = made_.parties[from].id;
    relation.to = made_.parties[to].id;
    relation.kind = RelationKind(any_of(ListId::relation_kind).key);
    relation.status = status;
    if (counts(relation)) {
      if (random_.chance(90)) relation.strength = static_cast<int>(random_.between(1, 4));
      relation.frequency = Frequency(any_of(ListId::frequency).key);
      relation.confirmed_by = static_cast<ConfirmedBy>(random_.below(4));
      for (const std::size_t end : {from, to}) {
        if (places_[end] == Place::core) ends_.push_back(end);
      }
    }
    made_.relations.push_back(std::move(relation));
  }

  void add_agreements() {
    const std::size_t count = core_.size() < 2 ? 0 : std::min(count_ / 10, kMostAgreements);
    for (std::size_t i = 0; i < count; ++i) {
      Agreement agreement;
      agreement.id = AgreementId(fmt::format("A{:06}", i + 1));
      agreement.title = fmt::format("{} {}", any_of(ListId::component).label.nl, i + 1);
      const std::size_t first = random_.below(core_.size());
      const std::size_t parties = std::min(random_.between(2, 4), core_.size());
      for (std::size_t p = 0; p < parties; ++p) {
        agreement.parties.push_back(made_.parties[core_[(first + p) % core_.size()]].id);
      }
      agreement.access_factors.emplace_back(any_of(ListId::access_factor).key);
      agreement.status = static_cast<AgreementStatus>(random_.below(4));
      agreement.start = Date{static_cast<int>(random_.between(2021, 2024)), 1, 1};
      if (random_.chance(60)) agreement.end = Date{agreement.start->year + static_cast<int>(random_.below(4)), 12, 31};
      made_.agreements.push_back(std::move(agreement));
    }
  }

  std::size_t count_;
  Random random_;
  Inventory made_;
  std::vector<Domain> core_domains_;
  std::vector<Place> places_;
  std::vector<std::size_t> core_;
  std::vector<std::size_t> ends_;  // the core's ends of ties, so that who has many is drawn often
  std::unordered_map<Domain, std::vector<std::size_t>> by_domain_;
  std::unordered_map<Domain, std::vector<std::size_t>> core_by_domain_;
  std::unordered_set<std::uint64_t> joined_;
};

}  // namespace

Inventory generated_inventory(std::size_t parties, std::uint64_t seed) {
  return Generator(parties, seed).inventory();
}

}  // namespace samenhang
