#include "desktop/program.h"

#include "base/catalogue.h"
#include "base/files.h"
#include "desktop/desktop_window.h"
#include "desktop/example_folder.h"
#include "desktop/gl_painter.h"
#include "desktop/png_file.h"
#include "desktop/problem_dialog.h"
#include "desktop/ui_dump.h"
#include "desktop/view_of.h"
#include "formats/read_input.h"
#include "panels/panels.h"
#include "panels/wording.h"
#include "ui/surface.h"

#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

// ImGui settles what it draws over some frames: sizes first, then what depends on them.
constexpr int kFramesAfterChange = 3;
constexpr float kShortestFrame_s = 0.001F;

void complain(const Catalogue& catalogue, const Problem& problem) {
  std::fprintf(stderr, "%s\n", sentences_of(catalogue, problem).c_str());
}

// An ImGui context, as long as it lives.
class Context {
 public:
  Context() : context_(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;  // a window at rest draws nothing
  }
  ~Context() { ImGui::DestroyContext(context_); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

 private:
  ImGuiContext* context_;
};

std::string name_of_input(const fs::path& path, const Inventory& inventory) {
  if (!inventory.project.municipality.empty()) return inventory.project.municipality;
  const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
  return name.string();
}

class Program {
 public:
  Program(const Options& options, DesktopWindow& window)
      : options_(options),
        window_(window),
        surface_(scale_of(options, window), ui::inter_folder()),
        session_(options.language, usual_methods(), DesktopWindow::wake) {
    window_.lend_clipboard();
    if (!surface_.has_inter()) {
      complain(session_.catalogue(),
               file_problem("", {message("The font Inter is not installed: a plainer one is used.")},
                            {message("Install the package fonts-inter.")}));
    }
  }

  void open(const fs::path& path) {
    Result<InventoryReading> reading = read_input(path);
    frames_left_ = kFramesAfterChange;
    if (!reading) {
      refusal_ = refusal_of(std::move(reading).error(), path);
      complain(session_.catalogue(), refusal_->problem);
      if (!refusal_->command.empty()) std::fprintf(stderr, "%s\n", refusal_->command.c_str());
      failed_ = true;
      return;
    }
    refusal_.reset();
    const std::string name = name_of_input(path, reading->inventory);
    session_.open(name, *std::move(reading));
    window_.set_title(name + " – Samenhang");
  }

  void open_example() {
    const auto folder = example_folder(program_folder());
    if (folder) return open(*folder);
    Problem problem = file_problem("", {message("The example municipality is not found.")},
                                   {message("Drop a folder with your lists on this window.")});
    complain(session_.catalogue(), problem);
    refusal_ = Refusal{std::move(problem), {}};
    failed_ = true;
  }

  int show() {
    while (!window_.should_close() && !quit_) {
      if (frames_left_ > 0 || !window_.input().empty()) {
        window_.poll();
      } else {
        window_.wait();
      }
      take_in();
      if (frames_left_ == 0) continue;
      draw(window_.size());
      painter_.paint(window_.drawing_size());
      window_.show_picture();
      --frames_left_;
      if (frames_left_ == 0) dump();
    }
    return failed_to_write_ ? 1 : 0;
  }

  int take_picture(const fs::path& file) {
    const ui::Pixels size{static_cast<float>(options_.size.width_px), static_cast<float>(options_.size.height_px)};
    while (true) {
      if (session_.collect()) frames_left_ = kFramesAfterChange;
      if (frames_left_ > 0) {
        draw(size);
        --frames_left_;
      } else if (session_.settled()) {
        break;
      } else {
        window_.wait();
      }
    }
    const Result<Picture> picture = painter_.picture(size);
    if (!picture) {
      complain(session_.catalogue(), picture.error());
      return 1;
    }
    write(file, png_of(*picture));
    dump();
    return failed_ || failed_to_write_ ? 1 : 0;
  }

 private:
  static float scale_of(const Options& options, const DesktopWindow& window) {
    if (options.scale) return static_cast<float>(*options.scale);
    return options.screenshot ? 1.0F : window.content_scale();  // a picture is the same on every screen
  }

  void take_in() {
    const auto dropped = window_.take_dropped();
    if (!dropped.empty()) open(dropped.front());
    const bool computed = session_.collect();
    if (computed || window_.take_happened() || !window_.input().empty()) frames_left_ = kFramesAfterChange;
  }

  void draw(ui::Pixels size) {
    ImGuiIO& io = ImGui::GetIO();
    const double now_s = DesktopWindow::seconds();
    io.DeltaTime = std::max(static_cast<float>(now_s - last_frame_s_), kShortestFrame_s);
    last_frame_s_ = now_s;
    io.DisplaySize = {size.x, size.y};
    const ui::Pixels picture = options_.screenshot ? size : window_.drawing_size();
    if (size.x > 0.0F && size.y > 0.0F) io.DisplayFramebufferScale = {picture.x / size.x, picture.y / size.y};

    window_.input().feed();
    surface_.places().begin_frame();
    painter_.begin_frame();
    ImGui::NewFrame();
    Requests requests;
    draw_panels(view_of(session_), panels_, requests);
    draw_problem_dialog(session_.catalogue(), session_.project_name(), refusal_);
    ImGui::Render();
    window_.update_pointer();
    answer(requests);
  }

  void answer(const Requests& requests) {
    carry_out(requests, session_);
    if (session_.collect()) frames_left_ = kFramesAfterChange + 1;
    if (requests.open_example) open_example();
    if (requests.open) open(*requests.open);
    quit_ = quit_ || requests.quit;
  }

  void dump() {
    if (options_.ui_dump && session_.settled()) write(*options_.ui_dump, ui_dump(surface_.places().all()));
  }

  void write(const fs::path& path, const std::string& bytes) {
    const Result<void> written = write_file(path, bytes);
    if (written) return;
    complain(session_.catalogue(), written.error());
    failed_to_write_ = true;
  }

  const Options& options_;
  DesktopWindow& window_;
  Context context_;
  ui::Surface surface_;
  GlPainter painter_;
  Session session_;
  PanelsState panels_;
  std::optional<Refusal> refusal_;
  double last_frame_s_ = 0.0;
  int frames_left_ = kFramesAfterChange;
  bool quit_ = false;
  bool failed_ = false;
  bool failed_to_write_ = false;
};

}  // namespace

int run(const Options& options) {
  const auto window = DesktopWindow::open(options.size, !options.screenshot);
  if (!window) {
    complain(Catalogue(options.language), window.error());
    return 1;
  }
  Program program(options, **window);
  if (options.input) {
    program.open(*options.input);
  } else {
    program.open_example();
  }
  return options.screenshot ? program.take_picture(*options.screenshot) : program.show();
}

}  // namespace samenhang
