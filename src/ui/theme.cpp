#include "ui/theme.h"

#include <imgui.h>

#include <array>
#include <utility>

namespace samenhang::ui {
namespace {

ImVec4 vec(Tint tint) {
  return ImGui::ColorConvertU32ToFloat4(tint.packed());
}

constexpr Tint kNone{255, 255, 255, 0};

constexpr std::array<std::pair<ImGuiCol, Tint Palette::*>, 43> kTints{{
    {ImGuiCol_Text, &Palette::text},
    {ImGuiCol_TextDisabled, &Palette::muted},
    {ImGuiCol_WindowBg, &Palette::sheet},
    {ImGuiCol_PopupBg, &Palette::sheet},
    {ImGuiCol_Border, &Palette::line},
    {ImGuiCol_FrameBg, &Palette::raised},
    {ImGuiCol_FrameBgHovered, &Palette::accent_soft},
    {ImGuiCol_FrameBgActive, &Palette::accent_soft},
    {ImGuiCol_TitleBg, &Palette::raised},
    {ImGuiCol_TitleBgActive, &Palette::raised},
    {ImGuiCol_TitleBgCollapsed, &Palette::raised},
    {ImGuiCol_MenuBarBg, &Palette::sheet},
    {ImGuiCol_ScrollbarGrab, &Palette::thumb},
    {ImGuiCol_ScrollbarGrabHovered, &Palette::thumb_hover},
    {ImGuiCol_ScrollbarGrabActive, &Palette::thumb_hover},
    {ImGuiCol_CheckMark, &Palette::accent},
    {ImGuiCol_SliderGrab, &Palette::accent},
    {ImGuiCol_SliderGrabActive, &Palette::accent_hover},
    {ImGuiCol_Button, &Palette::raised},
    {ImGuiCol_ButtonHovered, &Palette::accent_soft},
    {ImGuiCol_ButtonActive, &Palette::accent_soft},
    {ImGuiCol_Header, &Palette::accent_soft},
    {ImGuiCol_HeaderHovered, &Palette::raised},
    {ImGuiCol_HeaderActive, &Palette::accent_soft},
    {ImGuiCol_Separator, &Palette::line},
    {ImGuiCol_SeparatorHovered, &Palette::accent},
    {ImGuiCol_SeparatorActive, &Palette::accent},
    {ImGuiCol_ResizeGripHovered, &Palette::accent_soft},
    {ImGuiCol_ResizeGripActive, &Palette::accent},
    {ImGuiCol_Tab, &Palette::raised},
    {ImGuiCol_TabHovered, &Palette::accent_soft},
    {ImGuiCol_TabActive, &Palette::accent_soft},
    {ImGuiCol_TabUnfocused, &Palette::raised},
    {ImGuiCol_TabUnfocusedActive, &Palette::accent_soft},
    {ImGuiCol_TableHeaderBg, &Palette::raised},
    {ImGuiCol_TableBorderStrong, &Palette::line},
    {ImGuiCol_TableBorderLight, &Palette::line},
    {ImGuiCol_TableRowBgAlt, &Palette::ground},
    {ImGuiCol_TextSelectedBg, &Palette::accent_soft},
    {ImGuiCol_NavHighlight, &Palette::accent},
    {ImGuiCol_NavWindowingDimBg, &Palette::dim},
    {ImGuiCol_ModalWindowDimBg, &Palette::dim},
    {ImGuiCol_DragDropTarget, &Palette::accent},
}};

constexpr std::array<ImGuiCol, 5> kWithoutTint{ImGuiCol_ChildBg, ImGuiCol_BorderShadow, ImGuiCol_ScrollbarBg,
                                               ImGuiCol_ResizeGrip, ImGuiCol_TableRowBg};

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

void apply_theme(Look look, float scale) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle{};
  ImGui::StyleColorsLight(&style);
  const Palette& palette = palette_of(look);
  for (const auto& [which, tint] : kTints) style.Colors[which] = vec(palette.*tint);
  for (const ImGuiCol which : kWithoutTint) style.Colors[which] = vec(kNone);
  set_distances(style);
  style.ScaleAllSizes(scale);
}

}  // namespace samenhang::ui
