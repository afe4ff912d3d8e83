#include "gaps/department_without_residents.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {

std::vector<Finding> department_without_residents(const Situation& situation) {
  const PartyTest is_group = [&](Vertex v) {
    return situation.is_kind(v, "citizen_initiative") || situation.is_kind(v, "self_organisation");
  };
  const PartyTest stands_apart = [&](Vertex v) {
    return situation.is_department(v) && !tied_to(situation, v, is_group) &&
           !shares_initiative_with(situation, v, is_group);
  };
  const long groups = count_of(parties_where(situation, is_group));
  std::vector<Finding> findings;
  for (const Vertex v : parties_where(situation, stands_apart)) {
    findings.push_back(
        {.severity = FindingSeverity::medium,
         .subject = situation.party(v).id.text(),
         .sentence = {message("{department} has no tie and no shared initiative with a citizen initiative or "
                              "self-organisation (0 of {groups} groups)."),
                      {{"department", situation.party(v).name}, {"groups", groups}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
