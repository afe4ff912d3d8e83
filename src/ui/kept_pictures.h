#pragma once

#include "ui/shapes.h"

#include <cstddef>

struct ImDrawList;

namespace samenhang::ui {

// Two pictures that stay from frame to frame, so that what seldom changes is painted once: one to show while the other
// is painted. Without a graphics card painting is what costs, so it can be spread over frames.
class KeptPictures {
 public:
  static constexpr std::size_t kCount = 2;

  KeptPictures() = default;
  virtual ~KeptPictures() = default;
  KeptPictures(const KeptPictures&) = delete;
  KeptPictures& operator=(const KeptPictures&) = delete;

  /// Makes `picture` one of this part of the screen (which may reach outside it), all of it `ground`. False where
  /// there is no memory for it.
  virtual bool start(std::size_t picture, const Rectangle& part, Tint ground) = 0;

  /// Paints over what is in a picture that was started.
  virtual void paint(std::size_t picture, ImDrawList& drawing) = 0;

  /// Whether this frame may still paint: always at first, and until it has had its share of time.
  virtual bool has_time() const = 0;

  /// Shows all of a picture in `place` of the current window, whatever its own size is. `strength` 0..1: how much of
  /// it is seen over what lies below.
  virtual void show(std::size_t picture, const Rectangle& place, float strength) const = 0;
};

}  // namespace samenhang::ui
