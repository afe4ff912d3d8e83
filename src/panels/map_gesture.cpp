#include "panels/map_gesture.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

// The frame in which a gesture goes on.
struct Moment {
  const PointerInput& input;
  const MapFrame& frame;
  const View& view;
  Requests& requests;

  Point place() const { return to_scene(frame.camera, frame.area, input.at); }
  std::string under() const { return input.under ? view.network.members()[*input.under].id : std::string(); }
  bool is_down() const { return input.button == ButtonState::pressed || input.button == ButtonState::held; }
};

void click(const Moment& now, const std::string& on) {
  const bool adds = now.input.shift || now.input.control;
  if (adds && !on.empty()) now.requests.mark = toggled_mark(now.view, on);
  if (adds) return;
  if (on.empty()) return let_go(now.view, now.requests);
  now.requests.select = on;
  if (!now.view.marked.empty()) now.requests.mark = std::vector<std::string>{};
}

// The tie from `from` to what is under the pointer, where there can be one.
std::optional<TieEnds> tie_to_pointer(const Moment& now, const std::string& from) {
  TieEnds ends{from, now.under()};
  if (!can_be_tied(now.view, ends)) return std::nullopt;
  return ends;
}

// The gesture, and nothing comes of it in this frame.
GestureStep only(Gesture gesture) {
  return {.gesture = std::move(gesture), .pan = {}, .drawn = {}};
}

GestureStep step(const Resting& /*gesture*/, const Moment& now) {
  if (now.input.button != ButtonState::pressed) return {};
  return only(Pressing{now.place(), now.under()});
}

Gesture begun(const Pressing& pressing, const Moment& now) {
  if (pressing.on.empty()) {
    if (now.input.shift) return Boxing{pressing.from, now.place()};
    return Panning{};
  }
  if (now.input.control) return Tying{.from = pressing.on, .to = now.place()};
  const Point place = now.place();
  return Moving{
      pressing.from, {place.x - pressing.from.x, place.y - pressing.from.y}, moved_with(now.view, pressing.on)};
}

GestureStep step(const Pressing& gesture, const Moment& now) {
  if (now.input.escape) return only(Spent{});
  if (now.is_down() && now.input.dragged) {
    GestureStep next = only(begun(gesture, now));
    if (std::holds_alternative<Panning>(next.gesture)) next.pan = now.input.by;
    return next;
  }
  if (now.is_down()) return only(gesture);
  if (now.input.button == ButtonState::released && !now.input.dragged) click(now, gesture.on);
  return {};
}

GestureStep step(const Panning& gesture, const Moment& now) {
  if (!now.is_down()) return {};
  return {.gesture = gesture, .pan = now.input.by, .drawn = {}};
}

GestureStep step(const Moving& gesture, const Moment& now) {
  if (now.input.escape) return only(Spent{});
  Moving moved = gesture;
  const Point place = now.place();
  moved.by = {place.x - gesture.from.x, place.y - gesture.from.y};
  if (now.is_down()) return only(std::move(moved));
  if (moved.by == Point{}) return {};
  const auto edit = shift_of(now.view, moved.ids, moved.by);
  if (!edit) return {};
  now.requests.edits.push_back(*edit);
  return only(Dropped{std::move(moved.ids), moved.by, now.view.scene_revision});
}

GestureStep step(const Boxing& gesture, const Moment& now) {
  if (now.input.escape) return only(Spent{});
  if (now.is_down()) return only(Boxing{gesture.from, now.place()});
  now.requests.mark = members_within(now.view, gesture.from, gesture.to);
  return {};
}

GestureStep step(const Tying& gesture, const Moment& now) {
  if (now.input.escape) return only(Spent{});
  const bool ends = gesture.held ? !now.is_down() : now.input.button == ButtonState::pressed;
  if (!ends) return only(Tying{gesture.from, now.place(), gesture.held});
  return {.gesture = Spent{}, .pan = {}, .drawn = tie_to_pointer(now, gesture.from)};
}

GestureStep step(const Dropped& gesture, const Moment& now) {
  if (now.input.button == ButtonState::pressed) return step(Resting{}, now);
  if (now.view.edit_problem != nullptr) return {};
  if (now.view.scene_revision == gesture.scene_revision) return only(gesture);
  // The scene has them in their new place; what is shown may still lag behind.
  return now.input.is_shown ? GestureStep{} : only(Dropped{gesture.ids, {}, gesture.scene_revision});
}

GestureStep step(const Spent& gesture, const Moment& now) {
  if (!now.is_down()) return {};
  return only(gesture);
}

}  // namespace

GestureStep advance(const Gesture& gesture, const PointerInput& input, const MapFrame& frame, const View& view,
                    Requests& requests) {
  const Moment now{input, frame, view, requests};
  return std::visit([&now](const auto& one) { return step(one, now); }, gesture);
}

bool is_under_way(const Gesture& gesture) {
  return !std::holds_alternative<Resting>(gesture) && !std::holds_alternative<Dropped>(gesture);
}

void let_go(const View& view, Requests& requests) {
  if (!view.selected.empty()) requests.select = "";
  if (!view.highlighted.empty()) requests.highlight = std::vector<std::string>{};
  if (!view.marked.empty()) requests.mark = std::vector<std::string>{};
}

std::optional<Shifted> shifted_by(const Gesture& gesture) {
  if (const auto* moving = std::get_if<Moving>(&gesture)) return Shifted{moving->ids, moving->by};
  if (const auto* dropped = std::get_if<Dropped>(&gesture)) return Shifted{dropped->ids, dropped->by};
  return std::nullopt;
}

}  // namespace samenhang
