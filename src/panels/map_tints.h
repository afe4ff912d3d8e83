#pragma once

#include "scene/scene.h"
#include "ui/theme.h"

namespace samenhang {

// The colours of a scene, which is made for white paper, as the screen shows them. On the dark sheet each keeps its
// hue and the contrast that it has on paper; what must be seen has at least 3 : 1. On the light sheet they stay what
// they are.

/// Of lines, and of the outlines of marks.
ui::Tint line_tint(Colour colour, ui::Look look);
ui::Tint area_tint(Colour colour, ui::Look look);
/// `faded`: it steps back, since others are lit.
ui::Tint fill_tint(Colour colour, bool faded, ui::Look look);

/// The sheet itself, so strong: what fades (a veil), and what keeps names apart from what lies below (a halo).
ui::Tint sheet_tint(std::uint8_t alpha, ui::Look look);

/// Of the names of what is faded.
ui::Tint faded_ink(ui::Look look);

/// How far apart two colours are in lightness, 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(ui::Tint a, ui::Tint b);

}  // namespace samenhang
