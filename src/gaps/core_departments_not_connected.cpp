#include "gaps/core_departments_not_connected.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Finding finding_for(const Situation& situation, Vertex a, Vertex b) {
  const bool in_order = situation.party(a).id < situation.party(b).id;
  const Vertex first = in_order ? a : b;
  const Vertex second = in_order ? b : a;
  return {
      .severity = FindingSeverity::medium,
      .subject = joined_subject({situation.party(a).id.text(), situation.party(b).id.text()}),
      .sentence = {message("{first} ({first_domains}) and {second} ({second_domains}) have no tie and take part in no "
                           "initiative together (0 of {initiatives} initiatives)."),
                   {{"first", situation.party(first).name},
                    {"first_domains", core_domains_of(situation, first)},
                    {"second", situation.party(second).name},
                    {"second_domains", core_domains_of(situation, second)},
                    {"initiatives", count_of(situation.initiatives())}}}};
}

}  // namespace

std::vector<Finding> core_departments_not_connected(const Situation& situation) {
  const std::vector<Vertex> departments = parties_where(
      situation, [&](Vertex v) { return situation.is_department(v) && !core_domains_of(situation, v).empty(); });
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < departments.size(); ++i) {
    for (std::size_t j = i + 1; j < departments.size(); ++j) {
      const bool connected = situation.network().tie_between(departments[i], departments[j]).has_value() ||
                             situation.share_initiative(departments[i], departments[j]);
      if (!connected) findings.push_back(finding_for(situation, departments[i], departments[j]));
    }
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
