#pragma once

#include "ui/shapes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang::ui {

// One thing that can be pressed, and where it stands.
struct WidgetPlace {
  std::string label;      // as it is read on screen
  std::string_view kind;  // button, choice, tick, list, input, tab, tree, mark
  Rectangle rectangle;

  bool operator==(const WidgetPlace&) const = default;
};

// Where the widgets of a frame stand, by their labels: how tests press them, and how the
// window can be driven from outside.
class WidgetPlaces {
 public:
  void begin_frame() { places_.clear(); }
  void note(std::string_view label, std::string_view kind, const Rectangle& rectangle);

  /// Those in sight, in the order in which they were drawn, of the frame that was begun last.
  std::span<const WidgetPlace> all() const { return places_; }

  /// The first with this label; null if none was in sight.
  const WidgetPlace* find(std::string_view label) const;

 private:
  std::vector<WidgetPlace> places_;
};

/// What is read of an ImGui label: all before "##"; where that is nothing, all after.
std::string_view readable(std::string_view label);

}  // namespace samenhang::ui
