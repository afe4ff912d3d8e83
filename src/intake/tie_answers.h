#pragma once

#include "inventory/inventory.h"

#include <optional>

namespace samenhang::validation {

// What one end says of a tie.
struct TieAnswer {
  RelationKind kind;
  std::optional<int> strength;
  RelationStatus status = RelationStatus::existing;

  bool operator==(const TieAnswer&) const = default;
};

struct TieAnswers {
  std::optional<TieAnswer> from;
  std::optional<TieAnswer> to;
};

TieAnswer recorded_answer(const Relation& relation);

/// Both ends answered, and not the same.
bool is_disputed(const TieAnswers& answers);

/// `relation` as it is after the answers; nothing where there are none, or where the ends differ in more than strength.
std::optional<Relation> settled(Relation relation, const TieAnswers& answers, const Date& on);

}  // namespace samenhang::validation
