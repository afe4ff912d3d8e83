#include "ui/widget_places.h"

#include <algorithm>

namespace samenhang::ui {

void WidgetPlaces::note(std::string_view label, std::string_view kind, const Rectangle& rectangle) {
  places_.push_back({std::string(readable(label)), kind, rectangle});
}

const WidgetPlace* WidgetPlaces::find(std::string_view label) const {
  const auto found = std::ranges::find(places_, label, &WidgetPlace::label);
  return found == places_.end() ? nullptr : &*found;
}

std::string_view readable(std::string_view label) {
  const std::size_t mark = label.find("##");
  if (mark == std::string_view::npos) return label;
  if (mark > 0) return label.substr(0, mark);
  return label.substr(std::min(label.find_first_not_of('#'), label.size()));
}

}  // namespace samenhang::ui
