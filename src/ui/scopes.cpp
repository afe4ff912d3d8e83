#include "ui/scopes.h"

#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang::ui {
namespace {

ImVec2 vec(Pixels p) {
  return {p.x, p.y};
}

bool noted(bool open, std::string_view label, std::string_view kind) {
  note_last_item(label, kind);
  return open;
}

// An open menu is a window by then, and ImGui no longer tells where its own item stands. So
// the place is taken from the cursor before.
bool noted_menu(const std::string& label, bool enabled) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const Pixels high{low.x + ImGui::GetContentRegionAvail().x, low.y + ImGui::GetTextLineHeight()};
  note_place(label, "menu", {{low.x, low.y}, high});
  return ImGui::BeginMenu(label.c_str(), enabled);
}

}  // namespace

Window::Window(const char* name, int flags) : OpenScope(ImGui::Begin(name, nullptr, flags)) {}
Window::~Window() {
  ImGui::End();
}

Child::Child(const char* id, Pixels size, bool border, int flags)
    : OpenScope(ImGui::BeginChild(id, vec(size), border, flags)) {}
Child::~Child() {
  ImGui::EndChild();
}

Table::Table(const char* id, int columns, int flags, Pixels size)
    : OpenScope(ImGui::BeginTable(id, columns, flags, vec(size))) {}
Table::~Table() {
  if (*this) ImGui::EndTable();
}

PopUp::PopUp(const char* id, int flags) : OpenScope(ImGui::BeginPopup(id, flags)) {}
PopUp::~PopUp() {
  if (*this) ImGui::EndPopup();
}

Dialog::Dialog(const char* name, bool* open, int flags) : OpenScope(ImGui::BeginPopupModal(name, open, flags)) {}
Dialog::~Dialog() {
  if (*this) ImGui::EndPopup();
}

Menu::Menu(const std::string& label, bool enabled) : OpenScope(noted_menu(label, enabled)) {}
Menu::~Menu() {
  if (*this) ImGui::EndMenu();
}

TreeNode::TreeNode(const std::string& label, int flags)
    : OpenScope(noted(ImGui::TreeNodeEx(label.c_str(), flags), label, "tree")),
      pops_((flags & ImGuiTreeNodeFlags_NoTreePushOnOpen) == 0) {}
TreeNode::~TreeNode() {
  if (*this && pops_) ImGui::TreePop();
}

Group::Group() {
  ImGui::BeginGroup();
}
Group::~Group() {
  ImGui::EndGroup();
}

Tooltip::Tooltip() : padding_(ImGuiStyleVar_WindowPadding, Pixels{scaled(kSizes.padding), scaled(kSizes.gap)}) {
  ImGui::BeginTooltip();
}
Tooltip::~Tooltip() {
  ImGui::EndTooltip();
}

Id::Id(const std::string& id) {
  ImGui::PushID(id.c_str());
}
Id::Id(int id) {
  ImGui::PushID(id);
}
Id::~Id() {
  ImGui::PopID();
}

Disabled::Disabled(bool disabled) {
  ImGui::BeginDisabled(disabled);
}
Disabled::~Disabled() {
  ImGui::EndDisabled();
}

StyleVar::StyleVar(int which, float value) {
  ImGui::PushStyleVar(which, value);
}
StyleVar::StyleVar(int which, Pixels value) {
  ImGui::PushStyleVar(which, vec(value));
}
StyleVar::~StyleVar() {
  ImGui::PopStyleVar();
}

StyleColour::StyleColour(int which, Tint tint) {
  ImGui::PushStyleColor(which, tint.packed());
}
StyleColour::~StyleColour() {
  ImGui::PopStyleColor();
}

Font::Font(FontRole role) {
  ImGui::PushFont(surface().font(role));
}
Font::~Font() {
  ImGui::PopFont();
}

ItemWidth::ItemWidth(float width_px) {
  ImGui::PushItemWidth(width_px);
}
ItemWidth::~ItemWidth() {
  ImGui::PopItemWidth();
}

Indent::Indent(float width_px) : width_px_(width_px) {
  ImGui::Indent(width_px_);
}
Indent::~Indent() {
  ImGui::Unindent(width_px_);
}

WrappedText::WrappedText(float until_px) {
  ImGui::PushTextWrapPos(until_px);
}
WrappedText::~WrappedText() {
  ImGui::PopTextWrapPos();
}

Clip::Clip(const Rectangle& rectangle) {
  ImGui::PushClipRect(vec(rectangle.low), vec(rectangle.high), true);
}
Clip::~Clip() {
  ImGui::PopClipRect();
}

}  // namespace samenhang::ui
