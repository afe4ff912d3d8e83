#include "panels/file_browser.h"

#include "base/fold.h"
#include "panels/chooser.h"
#include "panels/wording.h"
#include "project/project.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr ui::Pixels kSize{680.0F, 560.0F};
constexpr float kLeastList_px = 84.0F;

constexpr std::string_view kReportEnding = ".csv";

bool chooses_file(BrowserUse use) {
  return use == BrowserUse::open || use == BrowserUse::bring_in;
}

std::string_view ending_of(BrowserUse use) {
  return use == BrowserUse::save_report ? kReportEnding : kProjectEnding;
}

std::string saved_name(const FileBrowserState& state) {
  if (state.use != BrowserUse::save_report) return project_file_name(state.name);
  std::string name(trim(state.name));
  if (!name.ends_with(kReportEnding)) name += kReportEnding;
  return name;
}

void ask_to_save(const FileBrowserState& state, const fs::path& target, Requests& requests) {
  (state.use == BrowserUse::save_report ? requests.save_import_report : requests.save_as) = target;
}

std::vector<std::string> endings_of(const View& view, BrowserUse use) {
  std::vector<std::string> endings;
  if (chooses_file(use)) endings = view.endings;
  if (use == BrowserUse::bring_in) return endings;
  endings.emplace_back(ending_of(use));
  return endings;
}

// Beside the project, else beside what was open last, else at home.
fs::path first_folder(const View& view) {
  const fs::path known = !view.file.path.empty() ? view.file.path : view.recent.empty() ? fs::path() : view.recent[0];
  std::error_code unreadable;
  if (known.has_parent_path() && fs::is_directory(known.parent_path(), unreadable)) return known.parent_path();
  const fs::path home = home_folder();
  return fs::is_directory(home, unreadable) ? home : current_folder();
}

// The name of the file of the project, or that of the project as a name for a file.
std::string first_name(const View& view, BrowserUse use) {
  if (use == BrowserUse::save_report) return say(view.catalogue, message("report of the lists"));
  if (!view.file.path.empty()) return as_utf8(view.file.path.stem().string());
  std::string name = view.project_name;
  std::ranges::replace(name, '/', '-');
  return name;
}

void look_anew(const View& view, FileBrowserState& state) {
  if (!std::exchange(state.looks_anew, false)) return;
  state.places = places_of(home_folder(), current_folder());
  state.name = first_name(view, state.use);
  go_to(view, state, first_folder(view));
}

void open(FileBrowserState& state, const fs::path& path, Requests& requests) {
  if (state.use == BrowserUse::bring_in) {
    requests.bring_in.push_back(path);
  } else {
    requests.open = path;
  }
  state.is_open = false;
}

Message title_of(BrowserUse use) {
  switch (use) {
    case BrowserUse::open:
      return message("Open a project or lists");
    case BrowserUse::save_as:
      return message("Save the project as");
    case BrowserUse::bring_in:
      return message("Bring lists in");
    case BrowserUse::save_report:
      return message("Save the report as");
  }
  return {};
}

bool can_save(const FileBrowserState& state) {
  return state.rows && state.rows->is_writable && !trim(state.name).empty() &&
         state.name.find('/') == std::string::npos;
}

// A file that is there already, other than that of the project itself, is replaced only after a question.
void save(const View& view, FileBrowserState& state, Requests& requests) {
  if (!can_save(state)) return;
  const fs::path target = state.listed / saved_name(state);
  std::error_code unreadable;
  if (fs::exists(target, unreadable) && target != view.file.path) {
    state.to_replace = target;
    return;
  }
  ask_to_save(state, target, requests);
  state.is_open = false;
}

// What was typed: a folder is gone into; anything else is opened, or is the place and name to save at.
void take_typed(const View& view, FileBrowserState& state, Requests& requests) {
  const fs::path typed(state.path);
  std::error_code failed;
  if (fs::is_directory(typed, failed)) return go_to(view, state, typed);
  if (chooses_file(state.use)) return open(state, typed, requests);
  state.name = as_utf8(typed.filename().string());
  go_to(view, state, typed.parent_path());
}

void draw_places(const View& view, FileBrowserState& state) {
  bool first = true;
  for (const FolderPlace& place : state.places) {
    const std::string name = say(view.catalogue, place.name);
    if (!std::exchange(first, false)) flow(button_width(name));
    if (ui::choice(name, place.folder == state.listed)) return go_to(view, state, place.folder);
    ui::tip(as_utf8(place.folder.string()));
  }
}

// Enter in the field that was drawn last.
bool entered() {
  return ImGui::IsItemDeactivated() && ui::enter_pressed();
}

void draw_path(const View& view, FileBrowserState& state, Requests& requests) {
  const std::string go = say(view.catalogue, message("Go"));
  if (ui::button("↑ " + say(view.catalogue, message("Up")))) go_to(view, state, folder_above(state.listed));
  ImGui::SameLine();
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button_width(go) - ImGui::GetStyle().ItemSpacing.x);
  ui::text_input("##path", state.path, say(view.catalogue, message("Path of a folder or file")));
  const bool was_entered = entered();
  ImGui::SameLine();
  if (ui::button(go) || was_entered) take_typed(view, state, requests);
}

void press_row(const View& view, FileBrowserState& state, const FolderRow& row, Requests& requests) {
  if (row.is_folder) return go_to(view, state, row.path);
  if (chooses_file(state.use)) return open(state, row.path, requests);
  state.name = row.name;
  state.to_replace.reset();
}

void draw_rows(const View& view, FileBrowserState& state, Requests& requests) {
  if (!state.rows) {
    const ui::WrappedText wrap;
    return ui::coloured(sentences_of(view.catalogue, state.rows.error()), ui::palette().high);
  }
  std::optional<FolderRow> pressed;
  ImGuiListClipper clipper;
  const std::vector<FolderRow>& rows = state.rows->rows;
  clipper.Begin(static_cast<int>(rows.size()));
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const FolderRow& row = rows[static_cast<std::size_t>(i)];
      if (ui::selectable(row.is_folder ? row.name + "/" : row.name, row.name == state.name)) pressed = row;
    }
  }
  if (rows.empty()) {
    ui::muted(say(view.catalogue, chooses_file(state.use) ? message("Nothing here that can be opened.")
                                                          : message("No projects and no folders here yet.")));
  }
  if (pressed) press_row(view, state, *pressed, requests);
}

// The list takes what room there is above `below_px`.
void draw_list(const View& view, FileBrowserState& state, float below_px, Requests& requests) {
  const float height_px = std::max(ImGui::GetContentRegionAvail().y - below_px, ui::scaled(kLeastList_px));
  const ui::Child list("folders", {0.0F, height_px}, true);
  if (list) draw_rows(view, state, requests);
}

void draw_cancel(const View& view, FileBrowserState& state) {
  const std::string cancel = say(view.catalogue, message("Cancel"));
  flow(button_width(cancel));
  if (ui::button(cancel) || ui::escape_pressed()) state.is_open = false;
}

void draw_opening(const View& view, FileBrowserState& state, Requests& requests) {
  draw_list(view, state, ImGui::GetFrameHeightWithSpacing(), requests);
  const bool holds_tables = state.rows && state.rows->holds_tables;
  {
    const ui::Disabled disabled(!holds_tables);
    if (ui::button(say(view.catalogue,
                       state.use == BrowserUse::open ? message("Open this folder") : message("Bring this folder in")),
                   ui::ButtonStyle::main)) {
      open(state, state.listed, requests);
    }
  }
  ui::tip(say(view.catalogue,
              holds_tables ? message("All lists of this folder are read.")
                           : message("There are no lists of a municipality in this folder, such as partijen.csv.")));
  draw_cancel(view, state);
}

void draw_name(const View& view, FileBrowserState& state, Requests& requests) {
  const std::string label = say(view.catalogue, message("Name"));
  const std::string ending(ending_of(state.use));
  ImGui::AlignTextToFramePadding();
  ui::text(label);
  ImGui::SameLine();
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - ui::text_width(ending) - ImGui::GetStyle().ItemSpacing.x);
  if (ui::text_input("##name", state.name, say(view.catalogue, message("Name of the file")))) {
    state.to_replace.reset();
  }
  if (entered()) save(view, state, requests);
  ImGui::SameLine();
  ui::muted(ending);
}

// Why nothing can be saved here, or a question; a line high in any case, so that nothing jumps.
void draw_save_remark(const View& view, const FileBrowserState& state) {
  const ui::WrappedText wrap;
  if (state.to_replace) {
    const Sentence asked{message("{file} is there already. Replace it?"),
                         {{"file", as_utf8(state.to_replace->filename().string())}}};
    return ui::coloured(say(view.catalogue, asked), ui::palette().high);
  }
  if (state.rows && !state.rows->is_writable) {
    const Message why = message("You may not put files in this folder. Choose another one.");
    return ui::coloured(say(view.catalogue, why), ui::palette().high);
  }
  if (state.name.find('/') != std::string::npos) {
    const Message why = message("A name has no / in it. Choose the folder above.");
    return ui::coloured(say(view.catalogue, why), ui::palette().high);
  }
  ui::muted(as_utf8((state.listed / saved_name(state)).string()));
}

void draw_replacing(const View& view, FileBrowserState& state, Requests& requests) {
  const std::string keep = say(view.catalogue, message("Choose another name"));
  if (ui::button(say(view.catalogue, message("Replace")), ui::ButtonStyle::main)) {
    ask_to_save(state, *state.to_replace, requests);
    state.to_replace.reset();
    state.is_open = false;
  }
  flow(button_width(keep));
  if (ui::button(keep) || ui::escape_pressed()) state.to_replace.reset();
}

void draw_saving(const View& view, FileBrowserState& state, Requests& requests) {
  draw_list(view, state, 2.0F * ImGui::GetFrameHeightWithSpacing() + 2.0F * ImGui::GetTextLineHeightWithSpacing(),
            requests);
  draw_name(view, state, requests);
  draw_save_remark(view, state);
  if (state.to_replace) return draw_replacing(view, state, requests);
  {
    const ui::Disabled disabled(!can_save(state));
    if (ui::button(say(view.catalogue, message("Save")), ui::ButtonStyle::main)) save(view, state, requests);
  }
  if (!state.to_replace) draw_cancel(view, state);
}

}  // namespace

void show(FileBrowserState& state, BrowserUse use) {
  state.is_open = true;
  state.looks_anew = true;
  state.use = use;
}

void go_to(const View& view, FileBrowserState& state, const fs::path& folder) {
  state.listed = folder;
  state.path = as_utf8(folder.string());
  state.rows = folder_rows(folder, endings_of(view, state.use));
  state.to_replace.reset();
}

void draw_file_browser(const View& view, FileBrowserState& state, Requests& requests) {
  if (!state.is_open || view.question != nullptr) return;
  const bool opens = chooses_file(state.use);
  const std::string name = say(view.catalogue, title_of(state.use)) + "###browser";
  ImGui::OpenPopup("###browser");
  ui::place_dialog(kSize);
  const ui::Dialog dialog(name.c_str(), &state.is_open, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  look_anew(view, state);
  draw_places(view, state);
  draw_path(view, state, requests);
  if (opens) {
    draw_opening(view, state, requests);
  } else {
    draw_saving(view, state, requests);
  }
  if (!state.is_open) ImGui::CloseCurrentPopup();
}

}  // namespace samenhang
