#pragma once

#include "panels/map_camera.h"
#include "panels/map_edits.h"
#include "panels/requests.h"
#include "panels/view.h"
#include "ui/shapes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samenhang {

// What the pointer is doing on the map, from frame to frame. Members are kept by their ids, places in units of the
// scene, so that another network or camera in the meantime does no harm.

struct Resting {};

struct Pressing {  // the button is down, and it may still become a click
  Point from;
  std::string on;  // a member's id, or empty: the ground
};

struct Panning {};

struct Moving {
  Point from;
  Point by;
  std::vector<std::string> ids;
};

struct Boxing {
  Point from;
  Point to;
};

struct Tying {  // a rubber line
  std::string from;
  Point to;
  bool held = true;  // until the button is let go; else until the next press
};

struct Dropped {  // asked for, and shown where it was let go until the scene says so too
  std::vector<std::string> ids;
  Point by;
  std::uint64_t scene_revision = 0;
};

struct Spent {};  // over, though the button is still down

using Gesture = std::variant<Resting, Pressing, Panning, Moving, Boxing, Tying, Dropped, Spent>;

enum class ButtonState { up, pressed, held, released };

// The pointer in one frame, as far as it is on the map.
struct PointerInput {
  ui::Pixels at;
  ui::Pixels by;  // since the frame before
  std::optional<Vertex> under;
  ButtonState button = ButtonState::up;  // the left one
  bool dragged = false;                  // farther than a hand trembles, since the press
  bool shift = false;
  bool control = false;
  bool escape = false;
  bool is_shown = true;  // what is on screen is the scene of the view
};

struct GestureStep {
  Gesture gesture;
  ui::Pixels pan;                // the map goes along by so much
  std::optional<TieEnds> drawn;  // a tie, of which it must still be asked what it is
};

/// What comes of `gesture` by what the pointer does; what it asks for goes into `requests`. A press on the ground
/// becomes a click, a pan or (with shift) a box; on a member a click, a move or (with control) a tie. Esc ends what is
/// under way and asks for nothing.
GestureStep advance(const Gesture& gesture, const PointerInput& input, const MapFrame& frame, const View& view,
                    Requests& requests);

/// Lets go of what is selected, marked and lit.
void let_go(const View& view, Requests& requests);

/// Whether Esc ends it, so that it must not mean anything else.
bool is_under_way(const Gesture& gesture);

// Members that are shown elsewhere than the scene has them.
struct Shifted {
  std::vector<std::string> ids;
  Point by;
};
std::optional<Shifted> shifted_by(const Gesture& gesture);

}  // namespace samenhang
