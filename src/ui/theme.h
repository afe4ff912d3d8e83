#pragma once

#include "ui/shapes.h"

namespace samenhang::ui {

// The colours of the window: light and calm. Every text stands at least 4.5 : 1 against the
// ground that it is meant for.
struct Palette {
  Tint ground;  // behind all
  Tint sheet;   // panels and the map
  Tint raised;  // bars, headers, the ground of inputs
  Tint line;    // between parts
  Tint text;
  Tint muted;   // second-rank text
  Tint accent;  // what can be pressed, what is chosen
  Tint accent_hover;
  Tint accent_soft;  // ground of what is chosen
  Tint on_accent;    // text on accent
  Tint high;         // severity of findings: text or mark
  Tint high_soft;
  Tint medium;
  Tint medium_soft;
  Tint low;
  Tint low_soft;
  Tint good;
};

constexpr Palette kPalette{
    .ground = {243, 245, 248},
    .sheet = {255, 255, 255},
    .raised = {236, 240, 245},
    .line = {214, 220, 228},
    .text = {27, 36, 48},
    .muted = {84, 97, 114},
    .accent = {23, 92, 155},
    .accent_hover = {16, 74, 128},
    .accent_soft = {218, 233, 247},
    .on_accent = {255, 255, 255},
    .high = {168, 36, 36},
    .high_soft = {252, 228, 226},
    .medium = {138, 78, 0},
    .medium_soft = {253, 238, 214},
    .low = {62, 88, 112},
    .low_soft = {228, 236, 244},
    .good = {23, 107, 64},
};

// Sizes in pixels of an ordinary screen; ui::scaled() makes them those of this one.
struct Sizes {
  float text = 15.0F;
  float small_text = 13.0F;
  float heading = 19.0F;
  float gap = 8.0F;       // between things
  float padding = 12.0F;  // inside panels
  float rounding = 6.0F;
  float findings_width = 340.0F;
  float party_width = 340.0F;
  float bar_height = 44.0F;
  float status_height = 28.0F;
};

constexpr Sizes kSizes{};

/// Gives the current context our colours and distances, times `scale`.
void apply_theme(float scale);

}  // namespace samenhang::ui
