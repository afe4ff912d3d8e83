#include "panels/map_input.h"

#include "scene/text_width.h"
#include "ui/keys.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <cmath>
#include <utility>

namespace samenhang {
namespace {

constexpr double kWheelFactor = 1.18;
constexpr double kKeyFactor = 1.3;
constexpr float kArrow_px = 60.0F;

ui::Pixels pixels(ImVec2 v) {
  return {v.x, v.y};
}

// The scene may be older than the network: then it shows another one there.
bool is_shown_as(const View& view, Vertex member) {
  return view.scene->parties[member].name == drawable(view.network.members()[member].name);
}

ButtonState button_of_item() {
  if (ImGui::IsItemActivated()) return ButtonState::pressed;
  if (ImGui::IsItemActive()) return ButtonState::held;
  return ImGui::IsItemDeactivated() ? ButtonState::released : ButtonState::up;
}

// Whether the picture on screen, if one is kept, is that of the scene.
bool is_shown(const View& view, const MapState& state) {
  const MapPicture& picture = state.picture;
  if (ui::surface().pictures() == nullptr || picture.refused || !picture.shown_of) return true;
  return !picture.painting && picture.shown_of->scene_revision == view.scene_revision;
}

PointerInput input_of(const View& view, const MapState& state, const MapFrame& frame) {
  const ImGuiIO& io = ImGui::GetIO();
  PointerInput input;
  input.at = pixels(io.MousePos);
  input.by = pixels(io.MouseDelta);
  input.button = button_of_item();
  if (ImGui::IsItemHovered()) input.under = member_at(frame, input.at);
  if (input.under && !is_shown_as(view, *input.under)) input.under.reset();
  input.dragged = io.MouseDragMaxDistanceSqr[0] > io.MouseDragThreshold * io.MouseDragThreshold;
  input.shift = io.KeyShift;
  input.control = io.KeyCtrl;
  input.escape = ui::escape_pressed();
  input.is_shown = is_shown(view, state);
  return input;
}

MenuTarget target_of(const View& view, const MapFrame& frame, const PointerInput& input) {
  MenuTarget target;
  target.place = to_scene(frame.camera, frame.area, input.at);
  if (input.under) {
    target.member = view.network.members()[*input.under].id;
  } else if (const auto tie = tie_at(frame, input.at)) {
    const TieShape& shape = frame.scene.ties[*tie];
    target.tie = TieEnds{view.network.members()[shape.from].id, view.network.members()[shape.to].id};
  }
  return target;
}

void open_menu(MapState& state, MenuTarget target) {
  state.menu = std::move(target);
  ImGui::OpenPopup(kMapMenu);
}

// By the character, wherever the keyboard has it.
bool typed(unsigned character) {
  const ImVector<ImWchar>& characters = ImGui::GetIO().InputQueueCharacters;
  return characters.contains(static_cast<ImWchar>(character));
}

Camera zoomed_by_keys(const MapFrame& frame) {
  Camera camera = frame.camera;
  if (typed('+') || typed('=')) camera = zoomed(camera, frame.area, frame.area.middle(), kKeyFactor);
  if (typed('-')) camera = zoomed(camera, frame.area, frame.area.middle(), 1.0 / kKeyFactor);
  return camera;
}

Camera moved_by_arrows(const Camera& camera) {
  const float step_px = ui::scaled(kArrow_px);
  ui::Pixels by;
  if (ImGui::IsKeyPressed(ui::kKeyLeft)) by.x += step_px;
  if (ImGui::IsKeyPressed(ui::kKeyRight)) by.x -= step_px;
  if (ImGui::IsKeyPressed(ui::kKeyUp)) by.y += step_px;
  if (ImGui::IsKeyPressed(ui::kKeyDown)) by.y -= step_px;
  return panned(camera, by);
}

void take_wheel(MapState& state, const MapFrame& frame) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsItemHovered() || io.MouseWheel == 0.0F) return;
  const double factor = std::pow(kWheelFactor, static_cast<double>(io.MouseWheel));
  state.camera = zoomed(frame.camera, frame.area, pixels(io.MousePos), factor);
}

bool can_take_keys(const MapState& state) {
  return state.keys_are_free && !ImGui::GetIO().KeyCtrl;
}

void take_camera_keys(MapState& state, const MapFrame& frame) {
  Camera camera = zoomed_by_keys(frame);
  if (ImGui::IsWindowFocused()) camera = moved_by_arrows(camera);
  if (!(camera == frame.camera)) state.camera = camera;
  if (typed('0')) state.fit = true;
}

void remove_chosen(const View& view, Requests& requests) {
  const auto removal = removal_of(view, chosen_on_map(view));
  if (!removal) return;
  requests.edits.push_back(*removal);
  requests.select = "";
  if (!view.marked.empty()) requests.mark = std::vector<std::string>{};
}

void open_menu_of_chosen(const View& view, MapState& state, const MapFrame& frame) {
  const std::vector<std::string> chosen = chosen_on_map(view);
  open_menu(state, {chosen.empty() ? std::string() : chosen.front(), std::nullopt, frame.camera.middle});
}

// What changes the document or the place of the map asks for the focus.
void take_keys_with_focus(const View& view, MapState& state, const MapFrame& frame, Requests& requests) {
  if (ImGui::IsKeyPressed(ui::kKeyDelete, false)) remove_chosen(view, requests);
  if (typed('u') || typed('U')) {
    if (const auto edit = unpinning_of(view, chosen_on_map(view))) requests.edits.push_back(*edit);
  }
  if (ImGui::IsKeyPressed(ui::kKeyMenu, false)) open_menu_of_chosen(view, state, frame);
}

void do_picked(MapState& state, const MenuAction& action, Requests& requests) {
  if (const auto* edit = std::get_if<Edit>(&action)) requests.edits.push_back(*edit);
  if (const auto* tie = std::get_if<DrawTieFrom>(&action)) {
    state.gesture = Tying{.from = tie->member, .to = state.menu.place, .held = false};
  }
  if (const auto* party = std::get_if<AddPartyAt>(&action)) {
    state.party_form.place = party->place;
    state.party_form.opens = true;
  }
}

}  // namespace

std::optional<Vertex> take_pointer(const View& view, MapState& state, const MapFrame& frame, Requests& requests) {
  const bool hovered = ImGui::IsItemHovered();
  const PointerInput input = input_of(view, state, frame);
  GestureStep next = advance(state.gesture, input, frame, view, requests);
  state.gesture = std::move(next.gesture);
  if (!(next.pan == ui::Pixels{})) state.camera = panned(frame.camera, next.pan);
  if (next.drawn) {
    state.tie_form.ends = *std::move(next.drawn);
    state.tie_form.opens = true;
  }
  const bool rests = !is_under_way(state.gesture);
  if (hovered && rests && ImGui::IsMouseReleased(1)) open_menu(state, target_of(view, frame, input));
  const bool modified = input.shift || input.control;
  if (input.under && !modified && ImGui::IsMouseDoubleClicked(0)) {
    state.centre = view.network.members()[*input.under].id;
  }
  take_wheel(state, frame);
  return rests ? input.under : std::nullopt;
}

void take_keys(const View& view, MapState& state, const MapFrame& frame, Requests& requests) {
  if (!can_take_keys(state)) return;
  take_camera_keys(state, frame);
  // No key that changes something comes between.
  if (!is_under_way(state.gesture) && ImGui::IsWindowFocused()) take_keys_with_focus(view, state, frame, requests);
}

void take_looking(MapState& state, const MapFrame& frame) {
  const ImVec2 by = ImGui::GetIO().MouseDelta;
  if (ImGui::IsItemActive() && (by.x != 0.0F || by.y != 0.0F)) state.camera = panned(frame.camera, pixels(by));
  take_wheel(state, frame);
  if (can_take_keys(state)) take_camera_keys(state, frame);
}

void draw_map_pop_ups(const View& view, MapState& state, Requests& requests) {
  if (const auto picked = draw_map_menu(view, state.menu)) do_picked(state, *picked, requests);
  draw_tie_form(view, state.tie_form, requests);
  draw_party_form(view, state.party_form, requests);
}

}  // namespace samenhang
