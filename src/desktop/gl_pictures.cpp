#define GL_GLEXT_PROTOTYPES
#include "desktop/gl_pictures.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace samenhang {
namespace {

// A frame with its painting; one more portion may come on top of it before the window has answered for a tenth of a
// second. Painting goes on in small portions where the rest of a frame takes all of that.
constexpr std::chrono::milliseconds kFrame_ms{72};
constexpr std::chrono::milliseconds kLeastShare_ms{4};
constexpr std::chrono::milliseconds kMostShare_ms{40};

GLint longest_side() {
  GLint longest = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &longest);
  return longest;
}

ImVec2 size_of(const ui::Rectangle& part) {
  return {part.high.x - part.low.x, part.high.y - part.low.y};
}

}  // namespace

GlPictures::~GlPictures() {
  for (Kept& kept : kept_) let_go(kept);
}

bool GlPictures::make(Kept& kept, int width_px, int height_px) {
  if (kept.width_px == width_px && kept.height_px == height_px) return true;
  let_go(kept);
  if (width_px <= 0 || height_px <= 0 || std::max(width_px, height_px) > longest_side()) return false;
  GLint bound = 0;
  glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
  glGenTextures(1, &kept.colours);
  glBindTexture(GL_TEXTURE_2D, kept.colours);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width_px, height_px, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(bound));
  glGenFramebuffers(1, &kept.frame);
  glBindFramebuffer(GL_FRAMEBUFFER, kept.frame);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, kept.colours, 0);
  const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  kept.width_px = width_px;
  kept.height_px = height_px;
  if (!complete) let_go(kept);
  return complete;
}

void GlPictures::let_go(Kept& kept) {
  if (kept.frame != 0) glDeleteFramebuffers(1, &kept.frame);
  if (kept.colours != 0) glDeleteTextures(1, &kept.colours);
  kept = {};
}

bool GlPictures::start(std::size_t picture, const ui::Rectangle& part, ui::Tint ground) {
  Kept& kept = kept_.at(picture);
  const ImVec2 size = size_of(part);
  const ImVec2 scale = ImGui::GetIO().DisplayFramebufferScale;
  if (!make(kept, static_cast<int>(std::lround(size.x * scale.x)), static_cast<int>(std::lround(size.y * scale.y)))) {
    return false;
  }
  kept.part = part;
  const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(ground.packed());
  glBindFramebuffer(GL_FRAMEBUFFER, kept.frame);
  glClearColor(colour.x, colour.y, colour.z, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  return true;
}

void GlPictures::paint(std::size_t picture, ImDrawList& drawing) {
  const auto begin = std::chrono::steady_clock::now();
  const Kept& kept = kept_.at(picture);
  ImDrawList* lists = &drawing;
  ImDrawData data;
  data.Valid = true;
  data.CmdLists = &lists;
  data.CmdListsCount = 1;
  data.TotalIdxCount = drawing.IdxBuffer.Size;
  data.TotalVtxCount = drawing.VtxBuffer.Size;
  data.DisplayPos = {kept.part.low.x, kept.part.low.y};
  data.DisplaySize = size_of(kept.part);
  data.FramebufferScale = ImGui::GetIO().DisplayFramebufferScale;
  glBindFramebuffer(GL_FRAMEBUFFER, kept.frame);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
  glFinish();  // else the time is counted where it is not spent
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  painted_ += std::chrono::steady_clock::now() - begin;
}

bool GlPictures::has_time() const {
  return painted_ == Duration{} || painted_ < share_;
}

void GlPictures::begin_frame() {
  begin_ = std::chrono::steady_clock::now();
  painted_ = {};
}

void GlPictures::end_frame() {
  glFinish();
  const auto rest = std::chrono::steady_clock::now() - begin_ - painted_;
  share_ = std::clamp<Duration>(kFrame_ms - rest, kLeastShare_ms, kMostShare_ms);
}

void GlPictures::show(std::size_t picture, const ui::Rectangle& place, float strength) const {
  const Kept& kept = kept_.at(picture);
  if (kept.colours == 0) return;
  // ImGui takes the number of a texture for a pointer.
  auto* texture = std::bit_cast<ImTextureID>(static_cast<std::uintptr_t>(kept.colours));
  const auto alpha = static_cast<std::uint8_t>(std::lround(std::clamp(strength, 0.0F, 1.0F) * 255.0F));
  // OpenGL counts rows from below.
  ImGui::GetWindowDrawList()->AddImage(texture, {place.low.x, place.low.y}, {place.high.x, place.high.y}, {0.0F, 1.0F},
                                       {1.0F, 0.0F}, ui::Tint{255, 255, 255, alpha}.packed());
}

}  // namespace samenhang
