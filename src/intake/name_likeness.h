#pragma once

#include "base/message.h"
#include "intake/name_parts.h"

#include <cstdint>
#include <optional>

namespace samenhang {

// Whether one of two names says so little that it may stand for others as well: “GGD” beside “GGD Drenthe”.
enum class Vague : std::uint8_t { neither, first, second };

/// The same, with the names the other way round.
Vague turned(Vague vague);

struct Likeness {
  double similarity = 0.0;  // 0 .. 1; 1: the same once folded
  Vague vague = Vague::neither;
  Sentence reason;  // what differs

  bool operator==(const Likeness&) const = default;
};

constexpr double kSameName = 1.0;
constexpr double kLeastForProposal = 0.75;  // what is less alike is a candidate to choose from

/// Whether names differ in what tells two parties apart: a number, a point of the compass, or what stands in brackets
/// at their ends.
bool told_apart(const NameParts& a, const NameParts& b);

/// How alike two names are; nothing where they are told apart, or where each has a word that the other lacks.
/// The other way round gives the same, with `vague` turned.
std::optional<Likeness> likeness(const NameParts& a, const NameParts& b);

}  // namespace samenhang
