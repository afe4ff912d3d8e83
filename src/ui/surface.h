#pragma once

#include "ui/kept_pictures.h"
#include "ui/theme.h"
#include "ui/widget_places.h"

#include <array>
#include <filesystem>
#include <optional>

struct ImFont;

namespace samenhang::ui {

enum class FontRole { text, small, strong, heading };

// What our layer keeps beside a Dear ImGui context: its fonts, its sizes, and where the
// widgets of the last frame stand. Made once the context is there and gone before it is.
class Surface {
 public:
  /// Gives the current context our look: fonts, sizes times `scale`, colours. Where `font_folder` is nothing
  /// or lacks Inter, ImGui's own font serves, which knows fewer characters.
  Surface(float scale, const std::optional<std::filesystem::path>& font_folder);
  ~Surface();
  Surface(const Surface&) = delete;
  Surface& operator=(const Surface&) = delete;

  float scale() const { return scale_; }
  Look look() const { return look_; }
  void set_look(Look look);  // light at first
  bool has_inter() const { return has_inter_; }
  ImFont* font(FontRole role) const { return fonts_[static_cast<std::size_t>(role)]; }

  /// Where pictures can be kept; null where nothing paints, or nothing can keep any.
  KeptPictures* pictures() const { return pictures_; }
  void lend_pictures(KeptPictures* pictures) { pictures_ = pictures; }

  WidgetPlaces& places() { return places_; }
  const WidgetPlaces& places() const { return places_; }

 private:
  float scale_;
  Look look_ = Look::light;
  bool has_inter_;
  std::array<ImFont*, 4> fonts_{};
  KeptPictures* pictures_ = nullptr;
  WidgetPlaces places_;
};

/// The surface of the current context, which must have one.
Surface& surface();

/// The colours of the current context.
const Palette& palette();

/// So many pixels on an ordinary screen, on this one. Every width and distance goes through it.
float scaled(float px);

/// The first folder known to hold Inter (the package fonts-inter); nothing if it is not installed.
std::optional<std::filesystem::path> inter_folder();

}  // namespace samenhang::ui
