#include "gaps/agreements.h"

namespace samenhang {
namespace {

bool is_concluded(const Agreement& agreement) {
  return agreement.status == AgreementStatus::agreed || agreement.status == AgreementStatus::undersigned;
}

}  // namespace

bool has_expired(const Agreement& agreement, const std::optional<Date>& reference) {
  return is_concluded(agreement) && agreement.end && reference && *agreement.end < *reference;
}

bool is_valid(const Agreement& agreement, const std::optional<Date>& reference) {
  return is_concluded(agreement) && !has_expired(agreement, reference);
}

std::vector<const Agreement*> valid_agreements(const Situation& situation) {
  std::vector<const Agreement*> valid;
  for (const Agreement& agreement : situation.inventory().agreements) {
    if (is_valid(agreement, situation.inventory().project.reference_date)) valid.push_back(&agreement);
  }
  return valid;
}

std::set<AccessFactor> factors_of(std::span<const Agreement* const> agreements) {
  std::set<AccessFactor> factors;
  for (const Agreement* agreement : agreements) {
    factors.insert(agreement->access_factors.begin(), agreement->access_factors.end());
  }
  return factors;
}

std::vector<std::vector<const Agreement*>> valid_agreements_by_party(const Situation& situation) {
  std::vector<std::vector<const Agreement*>> by_party(situation.network().vertex_count());
  for (const Agreement* agreement : valid_agreements(situation)) {
    const std::set<PartyId> parties(agreement->parties.begin(), agreement->parties.end());
    for (const PartyId& id : parties) {
      if (const std::optional<Vertex> v = situation.vertex_of(id)) by_party[*v].push_back(agreement);
    }
  }
  return by_party;
}

}  // namespace samenhang
