#include "gaps/guiding_question_weak.h"

#include "gaps/findings.h"

#include <map>
#include <string>
#include <unordered_set>
#include <utility>

namespace samenhang {
namespace {

// How many active initiatives answer yes to each question.
std::map<GuidingQuestion, long> yes_by_question(const Situation& situation) {
  std::unordered_set<InitiativeId> active_ids;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) active_ids.insert(active.initiative->id);

  std::map<std::pair<InitiativeId, GuidingQuestion>, Answer> answers;  // a later row takes the place of an earlier one
  for (const GuidanceAnswer& row : situation.inventory().guidance) {
    if (active_ids.contains(row.initiative)) answers[{row.initiative, row.question}] = row.answer;
  }
  std::map<GuidingQuestion, long> yes;
  for (const auto& [of, answer] : answers) {
    if (answer == Answer::yes) ++yes[of.second];
  }
  return yes;
}

Decimal percentage(double share) {
  return {100.0 * share, 1};
}

Sentence sentence_for(const CodeRow& question, long yes, long total, const GapThresholds& thresholds) {
  const double share = static_cast<double>(yes) / static_cast<double>(total);
  return {message("The answer to the guiding question '{question}' is yes for {yes} of the {total} running and planned "
                  "initiatives: {share}% (reported below {medium}%, severity high below {high}%)."),
          {{"question", question.label},
           {"yes", yes},
           {"total", total},
           {"share", percentage(share)},
           {"medium", percentage(thresholds.guidance_medium)},
           {"high", percentage(thresholds.guidance_high)}}};
}

}  // namespace

bool has_active_initiative(const Situation& situation) {
  return !situation.initiatives().empty();
}

std::vector<Finding> guiding_question_weak(const Situation& situation) {
  const GapThresholds& thresholds = situation.thresholds();
  const long total = count_of(situation.initiatives());
  if (total == 0) return {};
  const std::map<GuidingQuestion, long> yes_counts = yes_by_question(situation);
  std::vector<Finding> findings;
  for (const CodeRow& question : situation.lists().rows(ListId::guiding_question)) {
    const auto found = yes_counts.find(GuidingQuestion(question.key));
    const long yes = found == yes_counts.end() ? 0 : found->second;
    const double share = static_cast<double>(yes) / static_cast<double>(total);
    if (share >= thresholds.guidance_medium) continue;
    findings.push_back({.severity = share < thresholds.guidance_high ? FindingSeverity::high : FindingSeverity::medium,
                        .subject = question.key,
                        .detail = std::to_string(yes) + '/' + std::to_string(total),
                        .sentence = sentence_for(question, yes, total, thresholds)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang
