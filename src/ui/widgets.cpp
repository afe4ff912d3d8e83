#include "ui/widgets.h"

#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"

#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <array>

namespace samenhang::ui {
namespace {

ImVec2 vec(Pixels p) {
  return {p.x, p.y};
}

Pixels pixels(ImVec2 v) {
  return {v.x, v.y};
}

// At rest, pointed at, held down, and the words.
using ButtonTints = std::array<Tint, 4>;

bool tinted_button(const std::string& label, const ButtonTints& tints, Pixels size) {
  const StyleColour rest(ImGuiCol_Button, tints[0]);
  const StyleColour hover(ImGuiCol_ButtonHovered, tints[1]);
  const StyleColour down(ImGuiCol_ButtonActive, tints[2]);
  const StyleColour ink(ImGuiCol_Text, tints[3]);
  return ImGui::Button(label.c_str(), vec(size));
}

constexpr Tint kNone{255, 255, 255, 0};

// With a callback for them ImGui leaves the arrows up and down to the box that is typed in.
int keep_arrows(ImGuiInputTextCallbackData* /*box*/) {
  return 0;
}

ButtonTints tints_of(ButtonStyle style) {
  const Palette& p = palette();
  switch (style) {
    case ButtonStyle::main:
      return {p.accent, p.accent_hover, p.accent_hover, p.on_accent};
    case ButtonStyle::quiet:
      return {kNone, p.accent_soft, p.accent_soft, p.accent};
    case ButtonStyle::plain:
      break;
  }
  return {p.raised, p.accent_soft, p.accent_soft, p.text};
}

constexpr float kMostOfScreen = 0.95F;
constexpr const char* kEllipsis = "…";

// Not the first byte of a character of UTF-8.
bool is_inside_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

bool button(const std::string& label, ButtonStyle style, Pixels size) {
  const bool pressed = tinted_button(label, tints_of(style), size);
  note_last_item(label, "button");
  return pressed;
}

bool icon_button(const std::string& sign, const std::string& name, ButtonStyle style) {
  const bool pressed = tinted_button(sign + "##" + name, tints_of(style), {});
  note_last_item(name, "button");
  return pressed;
}

bool choice(const std::string& label, bool chosen, Pixels size) {
  const bool pressed = tinted_button(label, tints_of(chosen ? ButtonStyle::main : ButtonStyle::plain), size);
  note_last_item(label, "button");
  return pressed;
}

bool selectable(const std::string& label, bool chosen, int flags, Pixels size) {
  const bool pressed = ImGui::Selectable(label.c_str(), chosen, flags, vec(size));
  note_last_item(label, "choice");
  return pressed;
}

bool menu_item(const std::string& label, const std::string& keys, bool enabled) {
  const bool pressed = ImGui::MenuItem(label.c_str(), keys.c_str(), false, enabled);
  note_last_item(label, "choice");
  return pressed;
}

bool checkbox(const std::string& label, bool& ticked) {
  const bool changed = ImGui::Checkbox(label.c_str(), &ticked);
  note_last_item(label, "tick");
  return changed;
}

bool text_input(const std::string& label, std::string& text, const std::string& hint) {
  const bool changed = ImGui::InputTextWithHint(label.c_str(), hint.c_str(), &text);
  note_last_item(label, "input");
  return changed;
}

void search_input(const std::string& hint, std::string& text) {
  ImGui::InputTextWithHint(("##" + hint).c_str(), hint.c_str(), &text, ImGuiInputTextFlags_CallbackHistory,
                           keep_arrows);
  note_last_item(hint, "input");
}

void text(std::string_view words) {
  ImGui::TextUnformatted(std::string(words).c_str());
}

void wrapped(std::string_view words) {
  const WrappedText wrap;
  text(words);
}

void muted(std::string_view words) {
  coloured(words, palette().muted);
}

void coloured(std::string_view words, Tint tint) {
  const StyleColour ink(ImGuiCol_Text, tint);
  text(words);
}

void badge(std::string_view words, Tint ground, Tint ink) {
  const Pixels padding{scaled(6.0F), scaled(1.0F)};
  const std::string shown(words);
  const ImVec2 size = ImGui::CalcTextSize(shown.c_str());
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 whole{size.x + 2.0F * padding.x, size.y + 2.0F * padding.y};
  ImDrawList* drawing = ImGui::GetWindowDrawList();
  drawing->AddRectFilled(low, {low.x + whole.x, low.y + whole.y}, ground.packed(), scaled(kSizes.rounding));
  drawing->AddText({low.x + padding.x, low.y + padding.y}, ink.packed(), shown.c_str());
  ImGui::Dummy(whole);
}

void tip(std::string_view words) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
  const Tooltip tooltip;
  const WrappedText wrap(scaled(360.0F));
  text(words);
}

void note_place(std::string_view label, std::string_view kind, const Rectangle& rectangle) {
  surface().places().note(label, kind, rectangle);
}

void note_last_item(std::string_view label, std::string_view kind) {
  if (!ImGui::IsItemVisible()) return;
  note_place(label, kind, {pixels(ImGui::GetItemRectMin()), pixels(ImGui::GetItemRectMax())});
}

bool shortcut(char letter, bool with_shift) {
  const ImGuiIO& io = ImGui::GetIO();
  return io.KeyCtrl && !io.KeyAlt && io.KeyShift == with_shift && ImGui::IsKeyPressed(letter, false);
}

bool escape_pressed() {
  return ImGui::IsKeyPressed(kKeyEscape, false);
}

bool enter_pressed() {
  return ImGui::IsKeyPressed(kKeyEnter, false) || ImGui::IsKeyPressed(kKeyKeypadEnter, false);
}

bool is_typing() {
  return ImGui::GetIO().WantTextInput;
}

void let_go_of_field() {
  ImGui::SetWindowFocus(nullptr);
}

void place_dialog(Pixels size) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2.0F, screen.y / 2.0F}, ImGuiCond_Always, {0.5F, 0.5F});
  const ImVec2 most{kMostOfScreen * screen.x, kMostOfScreen * screen.y};
  const float width_px = std::min(scaled(size.x), most.x);
  ImGui::SetNextWindowSize({width_px, std::min(scaled(size.y), most.y)});
  ImGui::SetNextWindowSizeConstraints({width_px, 0.0F}, {width_px, most.y});
}

std::string shortened(const std::string& words, float width_px) {
  if (text_width(words) <= width_px) return words;
  std::size_t length = words.size();
  while (length > 0 && text_width(words.substr(0, length) + kEllipsis) > width_px) {
    --length;
    while (length > 0 && is_inside_character(words[length])) --length;
  }
  return words.substr(0, length) + kEllipsis;
}

float text_width(std::string_view words) {
  return ImGui::CalcTextSize(std::string(words).c_str()).x;
}

}  // namespace samenhang::ui
