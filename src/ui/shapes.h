#pragma once

#include <cstdint>

namespace samenhang::ui {

// A place or a size on screen, in pixels from the left top of the window.
struct Pixels {
  float x = 0.0F;
  float y = 0.0F;

  bool operator==(const Pixels&) const = default;
};

struct Rectangle {
  Pixels low;   // left, top
  Pixels high;  // right, bottom

  Pixels middle() const { return {(low.x + high.x) / 2.0F, (low.y + high.y) / 2.0F}; }
  bool operator==(const Rectangle&) const = default;
};

// Eight bits a part.
struct Tint {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  // As Dear ImGui's draw lists take it (ImU32).
  constexpr std::uint32_t packed() const {
    return (std::uint32_t{alpha} << 24U) | (std::uint32_t{blue} << 16U) | (std::uint32_t{green} << 8U) |
           std::uint32_t{red};
  }

  bool operator==(const Tint&) const = default;
};

}  // namespace samenhang::ui
