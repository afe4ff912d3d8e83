#include "panels/file_menu.h"

#include "base/fold.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <array>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMenuId = "file menu";
constexpr float kMenuPadding_px = 6.0F;

constexpr std::array<FileCommand, 7> kCommands{
    {{.name = message("New project…"),
      .keys = {'N'},
      .ask = [](ShellState& state, Requests& /*requests*/) { show(state.new_project); }},
     {.name = message("Open…"),
      .keys = {'O'},
      .ask = [](ShellState& state, Requests& /*requests*/) { show(state.browser, BrowserUse::open); }},
     {.name = message("Bring lists in…"),
      .keys = {'I'},
      .ask = [](ShellState& state, Requests& /*requests*/) { show(state.browser, BrowserUse::bring_in); }},
     {.name = message("Open the example"),
      .keys = {},
      .ends_group = true,
      .ask = [](ShellState& /*state*/, Requests& requests) { requests.open_example = true; }},
     {.name = message("Save"),
      .keys = {'S'},
      .needs_project = true,
      .ask = [](ShellState& /*state*/, Requests& requests) { requests.save = true; }},
     {.name = message("Save as…"),
      .keys = {'S', true},
      .needs_project = true,
      .ends_group = true,
      .ask = [](ShellState& state, Requests& /*requests*/) { show(state.browser, BrowserUse::save_as); }},
     {.name = message("Quit"), .keys = {'Q'}, .ask = [](ShellState& /*state*/, Requests& requests) {
        requests.quit = true;
      }}}};

// The row after which the list of recent files has its place.
constexpr std::size_t kBeforeRecent = 1;

void draw_recent_menu(const View& view, Requests& requests) {
  const ui::Menu menu(say(view.catalogue, message("Recent")), !view.recent.empty());
  if (menu) draw_recent_rows(view, requests);
}

void draw_rows(const View& view, ShellState& state, Requests& requests) {
  for (std::size_t i = 0; i < kCommands.size(); ++i) {
    const FileCommand& command = kCommands.at(i);
    const bool enabled = can_be_asked(command, view);
    if (ui::menu_item(say(view.catalogue, command.name), keys_text(command.keys), enabled)) {
      command.ask(state, requests);
    }
    if (i == kBeforeRecent) draw_recent_menu(view, requests);
    if (command.ends_group) ImGui::Separator();
  }
}

}  // namespace

std::span<const FileCommand> file_commands() {
  return kCommands;
}

bool can_be_asked(const FileCommand& command, const View& view) {
  return view.is_open || !command.needs_project;
}

std::string short_path(const fs::path& path) {
  const fs::path named = path.has_filename() ? path : path.parent_path();  // a folder may end in a slash
  const fs::path folder = named.parent_path();
  const std::string name = as_utf8(named.filename().string());
  if (folder.filename().empty()) return as_utf8(named.string());
  const std::string nearest = as_utf8(folder.filename().string()) + "/" + name;
  return folder.parent_path() == folder.root_path() ? as_utf8(named.string()) : "…/" + nearest;
}

void draw_recent_rows(const View& view, Requests& requests) {
  for (std::size_t i = 0; i < view.recent.size(); ++i) {
    const ui::Id id(static_cast<int>(i));
    if (ui::selectable(short_path(view.recent[i]), false)) requests.open = view.recent[i];
    ui::tip(as_utf8(view.recent[i].string()));
  }
}

void draw_file_menu(const View& view, ShellState& state, Requests& requests) {
  if (ui::button(say(view.catalogue, message("File")))) ImGui::OpenPopup(kMenuId);
  const ImVec2 below{ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y + ui::scaled(2.0F)};
  ImGui::SetNextWindowPos(below);
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding,
                             ui::Pixels{ui::scaled(kMenuPadding_px + 4.0F), ui::scaled(kMenuPadding_px)});
  const ui::PopUp menu(kMenuId);
  if (menu) draw_rows(view, state, requests);
}

}  // namespace samenhang
