#define GL_GLEXT_PROTOTYPES
#include "desktop/gl_painter.h"

#include "base/check.h"
#include "ui/surface.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// A picture in the memory of the graphics card to paint on, as long as it lives.
class Canvas {
 public:
  Canvas(GLsizei width, GLsizei height) {
    glGenFramebuffers(1, &frame_);
    glGenRenderbuffers(1, &colours_);
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glBindRenderbuffer(GL_RENDERBUFFER, colours_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours_);
  }
  ~Canvas() {
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteRenderbuffers(1, &colours_);
    glDeleteFramebuffers(1, &frame_);
  }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// False where there is no memory for it.
  static bool can_be_painted_on() { return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE; }

 private:
  GLuint frame_ = 0;
  GLuint colours_ = 0;
};

// Both sides of a picture may be so long.
GLint longest_side() {
  GLint longest = 0;
  glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &longest);
  std::array<GLint, 2> viewport{};
  glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport.data());
  return std::min({longest, viewport[0], viewport[1]});
}

Problem too_large(const Picture& picture) {
  return file_problem("",
                      {message("A picture of {width} x {height} pixels is larger than can be drawn on this computer."),
                       {{"width", long{picture.width_px}}, {"height", long{picture.height_px}}}},
                      {message("Ask for a smaller one with --size, such as 1600x1000.")});
}

// OpenGL counts rows from below.
void turn_over(Picture& picture) {
  const std::size_t row_bytes = std::size_t{4} * picture.width_px;
  for (std::size_t top = 0, low = picture.height_px; top + 1 < low; ++top) {
    --low;
    const auto upper = picture.bytes.begin() + static_cast<std::ptrdiff_t>(top * row_bytes);
    const auto lower = picture.bytes.begin() + static_cast<std::ptrdiff_t>(low * row_bytes);
    std::swap_ranges(upper, upper + static_cast<std::ptrdiff_t>(row_bytes), lower);
  }
}

}  // namespace

GlPainter::GlPainter() {
  check(ImGui_ImplOpenGL3_Init("#version 150"), "ImGui can paint with OpenGL 3");
  ui::surface().lend_pictures(&pictures_);
}

GlPainter::~GlPainter() {
  ui::surface().lend_pictures(nullptr);
  ImGui_ImplOpenGL3_Shutdown();
}

void GlPainter::begin_frame() {
  ImGui_ImplOpenGL3_NewFrame();
  pictures_.begin_frame();
}

void GlPainter::paint(ui::Pixels size) {
  const ImVec4 ground = ImGui::ColorConvertU32ToFloat4(ui::palette().ground.packed());
  glViewport(0, 0, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y));
  glClearColor(ground.x, ground.y, ground.z, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  pictures_.end_frame();
}

Result<Picture> GlPainter::picture(ui::Pixels size) {
  Picture picture{static_cast<std::uint32_t>(size.x), static_cast<std::uint32_t>(size.y), {}};
  const auto width = static_cast<GLsizei>(picture.width_px);
  const auto height = static_cast<GLsizei>(picture.height_px);
  if (std::max(width, height) > longest_side()) return Failure(too_large(picture));
  const Canvas canvas(width, height);
  if (!Canvas::can_be_painted_on()) return Failure(too_large(picture));
  paint(size);
  picture.bytes.resize(std::size_t{4} * picture.width_px * picture.height_px);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, picture.bytes.data());
  turn_over(picture);
  return picture;
}

}  // namespace samenhang
