#include "gaps/agreement_not_valid.h"

#include "gaps/agreements.h"
#include "gaps/findings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

Finding draft_finding(const Situation& situation, const Agreement& agreement) {
  const long parties =
      std::ranges::count_if(agreement.parties, [&](const PartyId& id) { return situation.vertex_of(id).has_value(); });
  return {.severity = FindingSeverity::medium,
          .subject = agreement.id.text(),
          .detail = "draft",
          .sentence = {message("The agreement {agreement} is still a draft (number of parties: {parties})."),
                       {{"agreement", agreement.title}, {"parties", parties}}}};
}

Finding expired_finding(const Agreement& agreement, const Date& end, const Date& reference) {
  return {
      .severity = FindingSeverity::medium,
      .subject = agreement.id.text(),
      .detail = "expired",
      .sentence = {message("The agreement {agreement} has expired: it ended on {end}, and the reference date is "
                           "{reference}."),
                   {{"agreement", agreement.title}, {"end", dutch_date(end)}, {"reference", dutch_date(reference)}}}};
}

}  // namespace

std::vector<Finding> agreement_not_valid(const Situation& situation) {
  const std::optional<Date>& reference = situation.inventory().project.reference_date;
  std::vector<Finding> findings;
  for (const Agreement& agreement : situation.inventory().agreements) {
    if (agreement.status == AgreementStatus::draft) findings.push_back(draft_finding(situation, agreement));
    if (agreement.end && reference && has_expired(agreement, reference)) {
      findings.push_back(expired_finding(agreement, *agreement.end, *reference));
    }
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
