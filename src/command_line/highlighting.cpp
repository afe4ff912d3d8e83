#include "command_line/highlighting.h"

#include "gaps/gap_rule.h"
#include "gaps/subjects.h"

#include <set>
#include <string>

namespace samenhang {
namespace {

using Refusal = tl::unexpected<Sentence>;

void light(std::set<Vertex>& lit, const GapRule& rule, const Finding& finding, const Inventory& inventory,
           const Network& network) {
  for (const PartyId& id : parties_of_subject(rule.subject_kind, finding.subject, inventory)) {
    if (const auto vertex = network.find(id.text())) lit.insert(*vertex);
  }
  if (rule.subject_kind != SubjectKind::initiative || network.choice() != NetworkChoice::two_mode) return;
  if (const auto vertex = network.find(finding.subject)) lit.insert(*vertex);
}

}  // namespace

tl::expected<Highlight, Sentence> highlighted(std::string_view words, const Input& input, const Network& network) {
  const std::string_view rule_id = words.substr(0, words.find(':'));
  const std::string_view subject =
      rule_id.size() < words.size() ? words.substr(rule_id.size() + 1) : std::string_view{};
  const GapRule* rule = find_gap_rule(rule_id);
  if (rule == nullptr) {
    return Refusal(
        {message("There is no rule \"{id}\". `samenhang list rules` shows them all."), {{"id", std::string(rule_id)}}});
  }
  std::vector<Finding> found;
  std::set<Vertex> lit;
  for (const Finding& finding : apply_rule(*rule, Situation(input.inventory)).findings) {
    if (!subject.empty() && finding.subject != subject) continue;
    light(lit, *rule, finding, input.inventory, network);
    found.push_back(finding);
  }
  if (found.empty()) {
    return Refusal({message("There is no finding \"{finding}\". `samenhang gaps` shows which there are."),
                    {{"finding", std::string(words)}}});
  }
  if (lit.empty()) {
    return Refusal({message("Nobody whom the finding \"{finding}\" is about stands on this map."),
                    {{"finding", std::string(words)}}});
  }
  const Sentence about = found.size() == 1 ? found.front().sentence : Sentence{rule->title};
  return Highlight{{lit.begin(), lit.end()}, about};
}

}  // namespace samenhang
