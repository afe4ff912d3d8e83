#include "desktop/ui_dump.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace samenhang {

std::string ui_dump(std::span<const ui::WidgetPlace> places) {
  using nlohmann::ordered_json;
  std::string lines;
  for (const ui::WidgetPlace& place : places) {
    const ui::Rectangle& r = place.rectangle;
    const ordered_json line{{"label", place.label},           {"kind", place.kind},
                            {"left", std::lround(r.low.x)},   {"top", std::lround(r.low.y)},
                            {"right", std::lround(r.high.x)}, {"bottom", std::lround(r.high.y)}};
    lines += line.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
  }
  return lines;
}

}  // namespace samenhang
