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

  /// Gives the frame that begins a share of time: what the last one left.
  void begin_frame();

  /// All of the frame has been drawn.
  void end_frame();

  bool start(std::size_t picture, const ui::Rectangle& part, ui::Tint ground) override;
  void paint(std::size_t picture, ImDrawList& drawing) override;
  bool has_time() const override;
  void show(std::size_t picture, const ui::Rectangle& place, float strength) const override;

 private:
  using Duration = std::chrono::steady_clock::duration;
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
  std::chrono::steady_clock::time_point begin_;  // of this frame
  Duration painted_{};                           // the time that painting took in it
  Duration share_{};                             // the time that painting may take in it
};

}  // namespace samenhang
