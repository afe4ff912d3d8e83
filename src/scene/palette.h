#pragma once

#include "scene/map_scene.h"

#include <string>
#include <vector>

namespace samenhang {

// The inks of the sheet: the same on screen and on paper.
namespace ink {
constexpr Colour kText{31, 41, 55};
constexpr Colour kQuiet{91, 102, 117};
constexpr Colour kRule{214, 219, 226};
constexpr Colour kOutline{43, 52, 66};
constexpr Colour kTrouble{190, 38, 28};
constexpr Colour kDesired{52, 88, 153};
constexpr Colour kByInitiative{142, 151, 165};
constexpr Colour kInitiative{226, 230, 236};
constexpr Colour kWhite{255, 255, 255};
}  // namespace ink

/// `colour` moved towards white: 0 leaves it, 1 is white.
Colour paler(Colour colour, double share);

/// How light a colour is when printed in grey (CIE L*, 0..100).
double lightness(Colour colour);

// One colour of the map, and what it stands for in the language of the map.
struct Tint {
  std::string key;  // of a domain, side or kind; empty for all that share the neutral colour
  std::string label;
  Colour colour;
};

/// The colours of a map: of each key that has one of its own, in the order of its list, and last the neutral
/// one. Seven keys at most have their own: of the domains the core ones (the first seven where none is), of the
/// kinds the most frequent. A reader who sees no colours can tell them apart by lightness.
std::vector<Tint> tints_of(const MapInput& input, ColourBy by, const Catalogue& catalogue);

/// The key by which a member is coloured; empty for an initiative or a party without one.
std::string tint_key_of(const Member& member, const Inventory& inventory, ColourBy by);

/// The tint of `key`; the last of `tints` (the neutral one) where it has none of its own.
const Tint& tint_of(const std::vector<Tint>& tints, const std::string& key);

std::string_view key_of(Side side);  // inside, outside, residents
Message name_of(Side side);

}  // namespace samenhang
