#pragma once

#include "ui/kept_pictures.h"

#include <array>
#include <chrono>

namespace samenhang {

// Kept pictures in the memory of the graphics card, painted by ImGui's own painter. There must be a current OpenGL
// and ImGui context for as long as it lives.
class GlPictures final : public ui::KeptPictures {
 public:
  GlPictures() = default;
  ~GlPictures() override;
  GlPictures(const GlPictures&) = delete;
  GlPictures& operator=(const GlPictures&) = delete;

  /// Gives the frame that begins its share of time.
  void begin_frame() { painted_ = {}; }

  bool start(std::size_t picture, const ui::Rectangle& part, ui::Tint ground) override;
  void paint(std::size_t picture, ImDrawList& drawing) override;
  bool has_time() const override;
  void show(std::size_t picture, const ui::Rectangle& place, float strength) const override;

 private:
  struct Kept {
    unsigned frame = 0;
    unsigned colours = 0;
    int width_px = 0;
    int height_px = 0;
    ui::Rectangle part;
  };
  static bool make(Kept& kept, int width_px, int height_px);
  static void let_go(Kept& kept);

  std::array<Kept, kCount> kept_;
  std::chrono::steady_clock::duration painted_{};  // the time that painting took in this frame
};

}  // namespace samenhang
