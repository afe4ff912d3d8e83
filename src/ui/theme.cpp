#include "ui/theme.h"

#include <imgui.h>

#include <array>
#include <utility>

namespace samenhang::ui {
namespace {

ImVec4 vec(Tint tint) {
  return ImGui::ColorConvertU32ToFloat4(tint.packed());
}

constexpr Tint kThumb{188, 197, 208};
constexpr Tint kThumbHover{150, 162, 176};
constexpr Tint kDim{27, 36, 48, 70};
constexpr Tint kNone{255, 255, 255, 0};

constexpr std::array<std::pair<ImGuiCol, Tint>, 48> kTints{{
    {ImGuiCol_Text, kPalette.text},
    {ImGuiCol_TextDisabled, kPalette.muted},
    {ImGuiCol_WindowBg, kPalette.sheet},
    {ImGuiCol_ChildBg, kNone},
    {ImGuiCol_PopupBg, kPalette.sheet},
    {ImGuiCol_Border, kPalette.line},
    {ImGuiCol_BorderShadow, kNone},
    {ImGuiCol_FrameBg, kPalette.raised},
    {ImGuiCol_FrameBgHovered, kPalette.accent_soft},
    {ImGuiCol_FrameBgActive, kPalette.accent_soft},
    {ImGuiCol_TitleBg, kPalette.raised},
    {ImGuiCol_TitleBgActive, kPalette.raised},
    {ImGuiCol_TitleBgCollapsed, kPalette.raised},
    {ImGuiCol_MenuBarBg, kPalette.sheet},
    {ImGuiCol_ScrollbarBg, kNone},
    {ImGuiCol_ScrollbarGrab, kThumb},
    {ImGuiCol_ScrollbarGrabHovered, kThumbHover},
    {ImGuiCol_ScrollbarGrabActive, kThumbHover},
    {ImGuiCol_CheckMark, kPalette.accent},
    {ImGuiCol_SliderGrab, kPalette.accent},
    {ImGuiCol_SliderGrabActive, kPalette.accent_hover},
    {ImGuiCol_Button, kPalette.raised},
    {ImGuiCol_ButtonHovered, kPalette.accent_soft},
    {ImGuiCol_ButtonActive, kPalette.accent_soft},
    {ImGuiCol_Header, kPalette.accent_soft},
    {ImGuiCol_HeaderHovered, kPalette.raised},
    {ImGuiCol_HeaderActive, kPalette.accent_soft},
    {ImGuiCol_Separator, kPalette.line},
    {ImGuiCol_SeparatorHovered, kPalette.accent},
    {ImGuiCol_SeparatorActive, kPalette.accent},
    {ImGuiCol_ResizeGrip, kNone},
    {ImGuiCol_ResizeGripHovered, kPalette.accent_soft},
    {ImGuiCol_ResizeGripActive, kPalette.accent},
    {ImGuiCol_Tab, kPalette.raised},
    {ImGuiCol_TabHovered, kPalette.accent_soft},
    {ImGuiCol_TabActive, kPalette.accent_soft},
    {ImGuiCol_TabUnfocused, kPalette.raised},
    {ImGuiCol_TabUnfocusedActive, kPalette.accent_soft},
    {ImGuiCol_TableHeaderBg, kPalette.raised},
    {ImGuiCol_TableBorderStrong, kPalette.line},
    {ImGuiCol_TableBorderLight, kPalette.line},
    {ImGuiCol_TableRowBg, kNone},
    {ImGuiCol_TableRowBgAlt, kPalette.ground},
    {ImGuiCol_TextSelectedBg, kPalette.accent_soft},
    {ImGuiCol_NavHighlight, kPalette.accent},
    {ImGuiCol_NavWindowingDimBg, kDim},
    {ImGuiCol_ModalWindowDimBg, kDim},
    {ImGuiCol_DragDropTarget, kPalette.accent},
}};

void set_distances(ImGuiStyle& style) {
  style.WindowPadding = {kSizes.padding, kSizes.padding};
  style.FramePadding = {10.0F, 5.0F};
  style.ItemSpacing = {kSizes.gap, kSizes.gap - 2.0F};
  style.ItemInnerSpacing = {6.0F, 4.0F};
  style.CellPadding = {6.0F, 4.0F};
  style.IndentSpacing = 16.0F;
  style.ScrollbarSize = 11.0F;
  style.GrabMinSize = 10.0F;
  style.WindowBorderSize = 1.0F;
  style.ChildBorderSize = 1.0F;
  style.PopupBorderSize = 1.0F;
  style.FrameBorderSize = 0.0F;
  style.WindowRounding = kSizes.rounding;
  style.ChildRounding = kSizes.rounding;
  style.PopupRounding = kSizes.rounding;
  style.FrameRounding = kSizes.rounding;
  style.TabRounding = kSizes.rounding;
  style.GrabRounding = kSizes.rounding;
  style.ScrollbarRounding = kSizes.rounding;
  style.WindowTitleAlign = {0.0F, 0.5F};
}

}  // namespace

void apply_theme(float scale) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle{};
  ImGui::StyleColorsLight(&style);
  for (const auto& [which, tint] : kTints) style.Colors[which] = vec(tint);
  set_distances(style);
  style.ScaleAllSizes(scale);
}

}  // namespace samenhang::ui
