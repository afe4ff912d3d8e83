#pragma once

#include "base/text_id.h"

#include <array>
#include <optional>
#include <string_view>

namespace samenhang {

// Ids of the rows of the tables; the user's own texts.
using PartyId = TextId<struct PartyTag>;
using InitiativeId = TextId<struct InitiativeTag>;
using RelationId = TextId<struct RelationTag>;
using AgreementId = TextId<struct AgreementTag>;
using ContactId = TextId<struct ContactTag>;
using NeighbourhoodCode = TextId<struct NeighbourhoodTag>;

// Keys of code lists that a project may add to or rename without a rebuild.
using PartyKind = TextId<struct PartyKindTag>;
using Domain = TextId<struct DomainTag>;
using Component = TextId<struct ComponentTag>;  // of the SPUK scheme
using ChainApproach = TextId<struct ChainApproachTag>;
using RelationKind = TextId<struct RelationKindTag>;
using Frequency = TextId<struct FrequencyTag>;
using Scale = TextId<struct ScaleTag>;
using TargetGroup = TextId<struct TargetGroupTag>;
using AccessFactor = TextId<struct AccessFactorTag>;
using InitiativeKind = TextId<struct InitiativeKindTag>;
using Involvement = TextId<struct InvolvementTag>;  // the step on the ladder of participation
using GuidingQuestion = TextId<struct GuidingQuestionTag>;

// Lists that the program itself reasons about: their keys are fixed, their labels are data.
enum class RelationStatus { existing, troubled, desired, ended, none };
enum class InitiativeStatus { idea, planned, running, stopped };
enum class AgreementStatus { draft, agreed, undersigned, ended };
enum class Answer { yes, partly, no, unknown, not_applicable };
enum class ConfirmedBy { both, from, to, unknown };
enum class ParticipationRole { lead, participant, funder, adviser };
enum class RatedItem { reliability, mission, openness, power, involvement, resources };

// The keys of a fixed list, in the order of its enumerators.
template <class Enum>
constexpr auto kKeysOf = nullptr;
template <>
constexpr inline std::array<std::string_view, 5> kKeysOf<RelationStatus>{"existing", "troubled", "desired", "ended",
                                                                         "none"};
template <>
constexpr inline std::array<std::string_view, 4> kKeysOf<InitiativeStatus>{"idea", "planned", "running", "stopped"};
template <>
constexpr inline std::array<std::string_view, 4> kKeysOf<AgreementStatus>{"draft", "agreed", "signed", "ended"};
template <>
constexpr inline std::array<std::string_view, 5> kKeysOf<Answer>{"yes", "partly", "no", "unknown", "not_applicable"};
template <>
constexpr inline std::array<std::string_view, 4> kKeysOf<ConfirmedBy>{"both", "from", "to", "unknown"};
template <>
constexpr inline std::array<std::string_view, 4> kKeysOf<ParticipationRole>{"lead", "participant", "funder", "adviser"};
template <>
constexpr inline std::array<std::string_view, 6> kKeysOf<RatedItem>{"reliability", "mission",     "openness",
                                                                    "power",       "involvement", "resources"};

template <class Enum>
constexpr std::string_view key_of_code(Enum value) {
  return kKeysOf<Enum>.at(static_cast<std::size_t>(value));
}

template <class Enum>
constexpr std::optional<Enum> code_of_key(std::string_view key) {
  for (std::size_t i = 0; i < kKeysOf<Enum>.size(); ++i) {
    if (kKeysOf<Enum>[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace samenhang
