#include "reports/paint_order.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// In the order of TieKind: existing, troubled, one_sided, desired, by_initiative.
constexpr std::array kDepths{1, 3, 1, 2, 0};

int depth_of(const TieShape* tie) {
  return kDepths.at(static_cast<std::size_t>(tie->kind));
}

}  // namespace

std::vector<const TieShape*> ties_back_to_front(const Scene& scene) {
  std::vector<const TieShape*> ties;
  ties.reserve(scene.ties.size());
  for (const TieShape& tie : scene.ties) ties.push_back(&tie);
  std::ranges::stable_sort(ties, {}, [](const TieShape* tie) { return std::pair(depth_of(tie), tie->line.width); });
  return ties;
}

std::vector<const Shape*> ground_of(const Scene& scene) {
  std::vector<const Shape*> ground;
  for (const Shape& shape : scene.background) {
    if (!std::holds_alternative<Text>(shape)) ground.push_back(&shape);
  }
  return ground;
}

std::vector<const Text*> labels_of(const Scene& scene) {
  std::vector<const Text*> labels;
  for (const Shape& shape : scene.background) {
    if (const auto* text = std::get_if<Text>(&shape)) labels.push_back(text);
  }
  for (const PartyShape& party : scene.parties) {
    for (const Text& line : party.label) labels.push_back(&line);
  }
  return labels;
}

}  // namespace samenhang
