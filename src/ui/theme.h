#pragma once

#include "ui/shapes.h"

namespace samenhang::ui {

enum class Look { light, dark };

// The colours of the window: calm. Every text stands at least 4.5 : 1 against the
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
  Tint thumb;  // of scroll bars
  Tint thumb_hover;
  Tint dim;  // over what a dialog stands before
};

constexpr Palette kLightPalette{
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
    .thumb = {188, 197, 208},
    .thumb_hover = {150, 162, 176},
    .dim = {27, 36, 48, 70},
};

constexpr Palette kDarkPalette{
    .ground = {19, 23, 29},
    .sheet = {28, 33, 41},
    .raised = {43, 50, 61},
    .line = {62, 71, 84},
    .text = {229, 234, 240},
    .muted = {165, 176, 190},
    .accent = {110, 178, 240},
    .accent_hover = {142, 196, 245},
    .accent_soft = {36, 62, 88},
    .on_accent = {12, 24, 38},
    .high = {255, 150, 142},
    .high_soft = {84, 34, 34},
    .medium = {247, 190, 106},
    .medium_soft = {78, 54, 20},
    .low = {163, 193, 222},
    .low_soft = {44, 58, 74},
    .good = {112, 205, 152},
    .thumb = {82, 94, 110},
    .thumb_hover = {112, 126, 144},
    .dim = {0, 0, 0, 130},
};

constexpr const Palette& palette_of(Look look) {
  return look == Look::dark ? kDarkPalette : kLightPalette;
}

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
};

constexpr Sizes kSizes{};

/// Gives the current context our colours and distances, times `scale`.
void apply_theme(Look look, float scale);

}  // namespace samenhang::ui
