#pragma once

#include "ui/shapes.h"
#include "ui/surface.h"

#include <string>

// What Dear ImGui opens and wants closed again, each as a value that closes it when it goes
// out of scope: a missing End() aborts the program. Names and ids are ImGui's: what follows
// "##" is not shown. `flags` and `which` are ImGui's own numbers.
//
//   const ui::Window window("##map", flags);
//   if (window) …
namespace samenhang::ui {

class Scope {
 public:
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 protected:
  Scope() = default;
  ~Scope() = default;
};

// A scope that may not be open: what stands in it is then left out.
class OpenScope : public Scope {
 public:
  explicit operator bool() const { return open_; }

 protected:
  explicit OpenScope(bool open) : open_(open) {}
  ~OpenScope() = default;

 private:
  bool open_;
};

class Window : public OpenScope {
 public:
  explicit Window(const char* name, int flags = 0);
  ~Window();
};

// A part of a window with its own scrolling; size 0: what is left, negative: what is left but for so much.
class Child : public OpenScope {
 public:
  explicit Child(const char* id, Pixels size = {}, bool border = false, int flags = 0);
  ~Child();
};

class Table : public OpenScope {
 public:
  Table(const char* id, int columns, int flags = 0, Pixels size = {});
  ~Table();
};

class PopUp : public OpenScope {  // opened with ImGui::OpenPopup(id)
 public:
  explicit PopUp(const char* id, int flags = 0);
  ~PopUp();
};

// A pop-up that must be answered first. Its close button clears `*open`; null: no such button.
class Dialog : public OpenScope {
 public:
  explicit Dialog(const char* name, bool* open = nullptr, int flags = 0);
  ~Dialog();
};

class Menu : public OpenScope {  // a row of a pop-up that opens a list of its own; registers its label
 public:
  explicit Menu(const std::string& label, bool enabled = true);
  ~Menu();
};

class TreeNode : public OpenScope {  // registers its label
 public:
  explicit TreeNode(const std::string& label, int flags = 0);
  ~TreeNode();

 private:
  bool pops_;
};

class Group : public Scope {
 public:
  Group();
  ~Group();
};

class Id : public Scope {
 public:
  explicit Id(const std::string& id);
  explicit Id(int id);
  ~Id();
};

class Disabled : public Scope {
 public:
  explicit Disabled(bool disabled = true);
  ~Disabled();
};

class StyleVar : public Scope {  // ImGuiStyleVar_…
 public:
  StyleVar(int which, float value);
  StyleVar(int which, Pixels value);
  ~StyleVar();
};

// At the pointer; padded whatever the window is that it is called from.
class Tooltip : public Scope {
 public:
  Tooltip();
  ~Tooltip();

 private:
  StyleVar padding_;
};

class StyleColour : public Scope {  // ImGuiCol_…
 public:
  StyleColour(int which, Tint tint);
  ~StyleColour();
};

class Font : public Scope {
 public:
  explicit Font(FontRole role);
  ~Font();
};

class ItemWidth : public Scope {
 public:
  explicit ItemWidth(float width_px);
  ~ItemWidth();
};

class Indent : public Scope {
 public:
  explicit Indent(float width_px);
  ~Indent();

 private:
  float width_px_;
};

// Text breaks at the right side of the window, or `until_px` from its left.
class WrappedText : public Scope {
 public:
  explicit WrappedText(float until_px = 0.0F);
  ~WrappedText();
};

// Nothing is drawn outside `rectangle`.
class Clip : public Scope {
 public:
  explicit Clip(const Rectangle& rectangle);
  ~Clip();
};

}  // namespace samenhang::ui
