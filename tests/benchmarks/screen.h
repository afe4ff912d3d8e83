#pragma once

#include "desktop/desktop_window.h"
#include "desktop/gl_painter.h"
#include "ui/scopes.h"
#include "ui/surface.h"

#include <imgui.h>

#include <functional>
#include <memory>
#include <utility>

namespace samenhang {

inline constexpr WindowSize kWindow{1600, 1000};

// The window of the program, without the program.
class Screen {
 public:
  Screen() : window_(std::move(DesktopWindow::open(kWindow, true)).value()), context_(ImGui::CreateContext()) {
    ImGui::GetIO().IniFilename = nullptr;
    surface_ = std::make_unique<ui::Surface>(1.0F, ui::inter_folder());
    painter_ = std::make_unique<GlPainter>();
  }
  ~Screen() {
    painter_.reset();
    surface_.reset();
    ImGui::DestroyContext(context_);
  }
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  void frame(const std::function<void()>& draw) {
    window_->poll();
    ImGuiIO& io = ImGui::GetIO();
    const ui::Pixels size = window_->size();
    io.DisplaySize = {size.x, size.y};
    io.DeltaTime = 1.0F / 60.0F;
    surface_->places().begin_frame();
    painter_->begin_frame();
    ImGui::NewFrame();
    draw();
    ImGui::Render();
    painter_->paint(window_->drawing_size());
    window_->show_picture();
  }

 private:
  std::unique_ptr<DesktopWindow> window_;
  ImGuiContext* context_;
  std::unique_ptr<ui::Surface> surface_;
  std::unique_ptr<GlPainter> painter_;
};

inline Screen& screen() {
  static Screen one;
  return one;
}

/// What `draw` draws in one ImGui window that fills the screen.
inline void in_whole_window(const std::function<void()>& draw) {
  ImGui::SetNextWindowPos({0.0F, 0.0F});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  const ui::Window window("##all", ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
  draw();
}

}  // namespace samenhang
