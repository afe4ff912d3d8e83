#include "desktop/program.h"

#include "base/catalogue.h"
#include "base/files.h"
#include "desktop/desk.h"
#include "desktop/desktop_window.h"
#include "desktop/example_folder.h"
#include "desktop/gl_painter.h"
#include "desktop/png_file.h"
#include "desktop/problem_dialog.h"
#include "desktop/ui_dump.h"
#include "desktop/user_settings.h"
#include "desktop/view_of.h"
#include "panels/panels.h"
#include "panels/wording.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
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

std::string time_of_day() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::localtime_r(&now, &parts);
  return fmt::format("{:02}:{:02}", parts.tm_hour, parts.tm_min);
}

std::string title_of(const Desk& desk) {
  const std::string& name = desk.session().project_name();
  if (name.empty()) return "Samenhang";
  return (desk.file().is_changed ? "• " : "") + name + " – Samenhang";
}

class Program {
 public:
  Program(const Options& options, DesktopWindow& window)
      : options_(options),
        window_(window),
        surface_(scale_of(options, window), ui::inter_folder()),
        settings_(read_settings(settings_path().value_or(fs::path()))),
        desk_({.language = options.has_language || options.screenshot ? options.language : settings_.language,
               .methods = usual_methods(),
               .state_folder = options.screenshot ? fs::path() : state_folder().value_or(fs::path()),
               .wake = DesktopWindow::wake,
               .clock = time_of_day}) {
    window_.lend_clipboard();
    surface_.set_look(options.look.value_or(options.screenshot ? ui::Look::light : settings_.look));
    if (!surface_.has_inter()) {
      complain(catalogue(), file_problem("", {message("The font Inter is not installed: a plainer one is used.")},
                                         {message("Install the package fonts-inter.")}));
    }
  }

  void open(const fs::path& path) {
    desk_.open(path);
    take_in_desk();
  }

  void open_example() {
    const auto folder = example_folder(program_folder());
    if (folder) return open(*folder);
    Problem problem = file_problem("", {message("The example municipality is not found.")},
                                   {message("Drop a folder with your lists on this window.")});
    desk_.refusal() = Refusal{.problem = std::move(problem), .command = {}, .of = Refusal::Of::opening};
    take_in_desk();
  }

  void offer_left_behind() {
    desk_.offer_left_behind(recent_.empty() ? fs::path() : recent_.front());
    take_in_desk();
  }

  int show() {
    while (!desk_.has_ended()) {
      wait();
      take_in();
      if (frames_left_ == 0) continue;
      draw(window_.size());
      painter_.paint(window_.drawing_size());
      window_.show_picture();
      --frames_left_;
      if (frames_left_ == 0) dump();
    }
    window_.hide();  // what is being computed takes a moment to stop
    return failed_to_write_ ? 1 : 0;
  }

  int take_picture(const fs::path& file) {
    const ui::Pixels size{static_cast<float>(options_.size.width_px), static_cast<float>(options_.size.height_px)};
    while (true) {
      if (desk_.collect()) frames_left_ = kFramesAfterChange;
      take_in_desk();
      if (frames_left_ > 0) {
        draw(size);
        --frames_left_;
      } else if (desk_.settled()) {
        break;
      } else {
        window_.wait();
      }
    }
    const Result<Picture> picture = painter_.picture(size);
    if (!picture) {
      complain(catalogue(), picture.error());
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

  const Catalogue& catalogue() const { return desk_.session().catalogue(); }

  // Until something happens, or until it is time to put beside the file what was changed.
  void wait() {
    if (frames_left_ > 0 || !window_.input().empty()) return window_.poll();
    const auto due_s = desk_.keep(DesktopWindow::seconds());
    due_s ? window_.wait(*due_s) : window_.wait();
  }

  void take_in() {
    desk_.take_dropped(window_.take_dropped());
    close_when_asked();
    const bool changed = desk_.collect();
    take_in_desk();
    if (changed || window_.take_happened() || !window_.input().empty()) frames_left_ = kFramesAfterChange;
  }

  // What is being typed is taken in one more frame first.
  void close_when_asked() {
    if (std::exchange(asks_to_close_, window_.take_asks_to_close())) desk_.close();
    if (!asks_to_close_) return;
    ui::let_go_of_field();
    frames_left_ = kFramesAfterChange;
  }

  // What the desk came to that concerns the window.
  void take_in_desk() {
    const std::optional<Refusal>& refusal = desk_.refusal();
    if (refusal && refusal != said_refusal_) {
      complain(catalogue(), refusal->problem);
      if (!refusal->command.empty()) std::fprintf(stderr, "%s\n", refusal->command.c_str());
      failed_ = true;
      frames_left_ = kFramesAfterChange;
    }
    said_refusal_ = refusal;
    for (const fs::path& path : desk_.take_opened()) remember(path);
    if (desk_.take_asks_for_place()) samenhang::show(panels_.shell.browser, BrowserUse::save_as);
    const std::string title = title_of(desk_);
    if (title != title_) window_.set_title(title);
    title_ = title;
  }

  void remember(const fs::path& path) {
    settings_ = with_recent(std::move(settings_), path);
    recent_ = recent_that_exist(settings_);
    keep_settings();
  }

  void keep_settings() {
    const auto path = settings_path();
    if (options_.screenshot || !path) return;
    if (const Result<void> written = write_settings(*path, settings_); !written) complain(catalogue(), written.error());
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
    draw_panels(view_of(desk_, {recent_, surface_.look()}), panels_, requests);
    draw_problem_dialog(catalogue(), desk_.session().project_name(), desk_.refusal());
    ImGui::Render();
    window_.update_pointer();
    answer(requests);
  }

  void answer(const Requests& requests) {
    desk_.carry_out(requests);
    if (requests.open_example) open_example();
    take_ways_of_looking(requests);
    if (desk_.collect()) frames_left_ = kFramesAfterChange + 1;
    if (requests.another_frame) frames_left_ = std::max(frames_left_, 2);  // this one is still to be counted
    take_in_desk();
    if (!panels_.shell.browser.is_open) desk_.forget_waiting();
  }

  // What the program remembers from one time to the next.
  void take_ways_of_looking(const Requests& requests) {
    if (!requests.choose_look && !requests.choose_language) return;
    settings_.look = requests.choose_look.value_or(settings_.look);
    settings_.language = requests.choose_language.value_or(settings_.language);
    if (requests.choose_look) surface_.set_look(*requests.choose_look);
    keep_settings();
    frames_left_ = kFramesAfterChange + 1;
  }

  void dump() {
    if (options_.ui_dump && desk_.settled()) write(*options_.ui_dump, ui_dump(surface_.places().all()));
  }

  void write(const fs::path& path, const std::string& bytes) {
    const Result<void> written = write_file(path, bytes);
    if (written) return;
    complain(catalogue(), written.error());
    failed_to_write_ = true;
  }

  const Options& options_;
  DesktopWindow& window_;
  Context context_;
  ui::Surface surface_;
  GlPainter painter_;
  UserSettings settings_;
  std::vector<fs::path> recent_ = recent_that_exist(settings_);
  Desk desk_;
  PanelsState panels_;
  std::optional<Refusal> said_refusal_;
  std::string title_;
  double last_frame_s_ = 0.0;
  int frames_left_ = kFramesAfterChange;
  bool asks_to_close_ = false;  // in the frame that is to come
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
  } else if (options.screenshot) {
    program.open_example();
  } else {
    program.offer_left_behind();
  }
  return options.screenshot ? program.take_picture(*options.screenshot) : program.show();
}

}  // namespace samenhang
