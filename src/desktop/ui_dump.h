#pragma once

#include "ui/widget_places.h"

#include <span>
#include <string>

namespace samenhang {

/// One JSON object a line, in the order of drawing: label, kind, and left, top, right and bottom in whole pixels.
std::string ui_dump(std::span<const ui::WidgetPlace> places);

}  // namespace samenhang
