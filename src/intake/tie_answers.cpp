#include "intake/tie_answers.h"

#include <algorithm>
#include <utility>

namespace samenhang::validation {
namespace {

bool differ_in_strength_alone(const TieAnswer& from, const TieAnswer& to) {
  return from.kind == to.kind && from.status == to.status && from.strength && to.strength;
}

void take(Relation& relation, const TieAnswer& answer) {
  relation.kind = answer.kind;
  relation.status = answer.status;
}

// The strength is the larger of the two sides, where these are known apart.
void set_strengths(Relation& relation, std::optional<int> from, std::optional<int> to) {
  relation.strength_from = from;
  relation.strength_to = to;
  relation.strength = std::max(from, to);
}

// One end speaks; what the other once said of its strength stays.
void take_one_end(Relation& relation, const TieAnswer& answer, bool is_from) {
  const bool changes_strength = answer.strength != relation.strength;
  const bool other_confirmed = relation.confirmed_by == ConfirmedBy::both ||
                               relation.confirmed_by == (is_from ? ConfirmedBy::to : ConfirmedBy::from);
  const bool says_the_same = answer == recorded_answer(relation);
  const bool has_sides = relation.strength_from || relation.strength_to;
  take(relation, answer);
  if (changes_strength && has_sides) {
    set_strengths(relation, is_from ? answer.strength : relation.strength_from,
                  is_from ? relation.strength_to : answer.strength);
  } else if (changes_strength) {
    relation.strength = answer.strength;
  }
  const ConfirmedBy one = is_from ? ConfirmedBy::from : ConfirmedBy::to;
  relation.confirmed_by = says_the_same && other_confirmed ? ConfirmedBy::both : one;
}

}  // namespace

TieAnswer recorded_answer(const Relation& relation) {
  return {relation.kind, relation.strength, relation.status};
}

bool is_disputed(const TieAnswers& answers) {
  return answers.from && answers.to && !(*answers.from == *answers.to);
}

std::optional<Relation> settled(Relation relation, const TieAnswers& answers, const Date& on) {
  if (!answers.from && !answers.to) return std::nullopt;
  if (answers.from && answers.to) {
    const bool agree = *answers.from == *answers.to;
    if (!agree && !differ_in_strength_alone(*answers.from, *answers.to)) return std::nullopt;
    take(relation, *answers.from);
    if (agree && answers.from->strength != relation.strength) {
      relation.strength = answers.from->strength;
      relation.strength_from = relation.strength_to = std::nullopt;
    } else if (!agree) {
      set_strengths(relation, answers.from->strength, answers.to->strength);
    }
    relation.confirmed_by = ConfirmedBy::both;
  } else {
    take_one_end(relation, answers.from ? *answers.from : *answers.to, answers.from.has_value());
  }
  relation.last_confirmed = on;
  return relation;
}

}  // namespace samenhang::validation
