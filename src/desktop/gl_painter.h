#pragma once

#include "base/result.h"
#include "desktop/gl_pictures.h"
#include "ui/shapes.h"

#include <cstdint>
#include <vector>

namespace samenhang {

// A picture as it stands on screen: rows from the top, four bytes (RGBA) a pixel.
struct Picture {
  std::uint32_t width_px = 0;
  std::uint32_t height_px = 0;
  std::vector<std::uint8_t> bytes;
};

// Paints what ImGui drew, with OpenGL, and lends the surface pictures that are kept. There must be a current OpenGL and
// ImGui context, with a surface, for as long as it lives.
class GlPainter {
 public:
  GlPainter();
  ~GlPainter();
  GlPainter(const GlPainter&) = delete;
  GlPainter& operator=(const GlPainter&) = delete;

  void begin_frame();

  /// The frame that ImGui rendered last, on the window.
  void paint(ui::Pixels size);

  /// The same, on no screen; independent of whether and how large a window is shown. A problem where it is larger
  /// than OpenGL can paint here.
  Result<Picture> picture(ui::Pixels size);

 private:
  GlPictures pictures_;
};

}  // namespace samenhang
