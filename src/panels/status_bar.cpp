#include "panels/status_bar.h"

#include "panels/chooser.h"
#include "panels/map_facts.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kMostListed = 500;
constexpr ui::Pixels kListSize{760.0F, 460.0F};
constexpr float kBannerPadding_px = 4.0F;

void draw_names(const View& view, const StatusState& state) {
  const std::string words = names_text(view, state.names_left_out);
  if (words.empty()) return;
  flow(ui::text_width("·  " + words));
  ui::muted("·  " + words);
}

void draw_layout(const View& view, Requests& requests) {
  if (!view.layout_runs) return;
  const std::string words = say(view.catalogue, message("The layout is being made…"));
  flow(ui::text_width(words));
  ui::text(words);
  const std::string cancel = "× " + say(view.catalogue, message("Cancel"));
  flow(button_width(cancel));
  if (ui::button(cancel)) requests.cancel_layout = true;
}

void draw_layout_problem(const View& view, const StatusState& state, Requests& requests) {
  if (view.layout_problem == nullptr || view.layout_runs) return;
  const std::string words = say(view.catalogue, view.layout_problem->message);
  flow(ui::text_width(words));
  ui::coloured(words, ui::palette().medium);
  const std::string hint = say(view.catalogue, view.layout_problem->hint);
  if (!hint.empty()) ui::tip(hint);
  const Layout* instead = proposed_layout(view, state);
  if (instead == nullptr) return;
  const std::string proposal = say(view.catalogue, {message("Take {layout} instead"), {{"layout", instead->name}}});
  flow(button_width(proposal));
  if (ui::button(proposal)) requests.choose_layout = std::string(instead->id);
}

void draw_saved(const View& view) {
  const std::string words = saved_text(view);
  if (words.empty()) return;
  flow(ui::text_width("·  " + words));
  ui::muted("·  " + words);
}

void draw_edit_problem(const View& view, Requests& requests) {
  if (view.edit_problem == nullptr) return;
  const std::string close = say(view.catalogue, message("Close this remark"));
  const std::string words = say(view.catalogue, view.edit_problem->message);
  flow(ui::text_width(words) + ImGui::GetStyle().ItemSpacing.x + button_width("×"));
  {
    const ui::WrappedText wrap(ImGui::GetWindowContentRegionMax().x - button_width("×"));
    ui::coloured(words, ui::palette().high);
  }
  if (const std::string hint = say(view.catalogue, view.edit_problem->hint); !hint.empty()) ui::tip(hint);
  ImGui::SameLine();
  if (ui::icon_button("×", close, ui::ButtonStyle::quiet)) requests.dismiss_edit_problem = true;
}

void draw_keeping_problem(const View& view) {
  if (!view.file.keeping_problem) return;
  const std::string reason = say(view.catalogue, view.file.keeping_problem->message);
  const std::string words = say(
      view.catalogue, {message("What is not saved yet is not kept for after a crash: {reason}"), {{"reason", reason}}});
  flow(ui::text_width(words));
  {
    const ui::WrappedText wrap(ImGui::GetWindowContentRegionMax().x);
    ui::coloured(words, ui::palette().high);
  }
  ui::tip(say(view.catalogue, message("Save in another place, or make room on the disk.")));
}

void draw_problems(const View& view, StatusState& state) {
  if (view.problems.empty()) return;
  const std::string words =
      counted(view.catalogue, messages("{count} remark on the lists", "{count} remarks on the lists"),
              static_cast<long>(view.problems.size()));
  flow(button_width(words));
  if (ui::button(words, ui::ButtonStyle::quiet)) state.problems_open = true;
}

void draw_problem(const std::string& words) {
  ImGui::Bullet();
  ui::wrapped(words);
}

void draw_problem_list(const View& view, StatusState& state) {
  if (view.question != nullptr) return;
  const std::string title = say(view.catalogue, message("Remarks on the lists that were read"));
  const std::string name = title + "###remarks";
  if (state.problems_open) ImGui::OpenPopup(name.c_str());
  ui::place_dialog(kListSize);
  const ui::Dialog dialog(name.c_str(), &state.problems_open, ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  {
    const ui::Child list("rows", {0.0F, -ImGui::GetFrameHeightWithSpacing()});
    const std::vector<std::string> rows = problem_rows(view);
    for (std::size_t i = 0; list && i < std::min(rows.size(), kMostListed); ++i) draw_problem(rows[i]);
    if (rows.size() > kMostListed) {
      ui::muted(counted(view.catalogue, messages("And {count} more.", "And {count} more."),
                        static_cast<long>(rows.size() - kMostListed)));
    }
  }
  if (ui::button(say(view.catalogue, message("Close")), ui::ButtonStyle::main) || ui::escape_pressed()) {
    state.problems_open = false;
    ImGui::CloseCurrentPopup();
  }
}

}  // namespace

const Layout* proposed_layout(const View& view, const StatusState& state) {
  const Layout* failed =
      find_layout(state.asked_layout.empty() ? view.layout_id : std::string_view(state.asked_layout));
  if (failed == nullptr || failed->instead.empty() || failed->instead == view.layout_id) return nullptr;
  return find_layout(failed->instead);
}

std::vector<std::string> problem_rows(const View& view) {
  std::vector<const Problem*> sorted;
  sorted.reserve(view.problems.size());
  for (const Problem& problem : view.problems) sorted.push_back(&problem);
  std::ranges::stable_sort(sorted, std::greater<>(), &Problem::severity);
  std::vector<std::string> rows;
  rows.reserve(sorted.size());
  for (const Problem* problem : sorted) rows.push_back(sentences_of(view.catalogue, *problem));
  return rows;
}

std::string left_out_text(const View& view) {
  std::set<std::tuple<std::string, std::string, long>> rows;
  std::set<std::pair<std::string, std::string>> lists;
  for (const Problem& problem : view.problems) {
    if (problem.severity != Severity::error) continue;
    if (problem.row > 0) {
      rows.emplace(problem.file, problem.sheet, problem.row);
    } else {
      lists.emplace(problem.file, problem.sheet);
    }
  }
  std::string text;
  if (!lists.empty()) {
    text = counted(view.catalogue, messages("{count} list was not read.", "{count} lists were not read."),
                   static_cast<long>(lists.size()));
  }
  if (rows.empty()) return text;
  if (!text.empty()) text += ' ';
  return text + counted(view.catalogue, messages("{count} row was not read.", "{count} rows were not read."),
                        static_cast<long>(rows.size()));
}

std::string names_text(const View& view, std::size_t left_out) {
  if (left_out == 0) return {};
  return counted(
      view.catalogue,
      messages("{count} name does not fit on the map; zoom in", "{count} names do not fit on the map; zoom in"),
      static_cast<long>(left_out));
}

std::string saved_text(const View& view) {
  const FileFacts& file = view.file;
  if (!file.opening.empty()) {
    return say(view.catalogue, {message("“{file}” is being opened…"), {{"file", file.opening}}});
  }
  if (file.is_saving) return say(view.catalogue, message("is being saved…"));
  if (file.is_changed || !file.path.empty()) {
    if (file.is_changed && file.saved_at.empty()) return say(view.catalogue, message("not saved yet"));
    if (file.saved_at.empty()) return say(view.catalogue, message("saved"));
    const Message text = file.is_changed ? message("changed since it was saved at {time}") : message("saved {time}");
    return say(view.catalogue, {text, {{"time", file.saved_at}}});
  }
  return {};
}

void draw_error_banner(const View& view, StatusState& state) {
  const std::string words = left_out_text(view);
  if (words.empty()) return;
  const std::string list = say(view.catalogue, message("Show the list"));
  const ui::StyleColour ground(ImGuiCol_ChildBg, ui::palette().high_soft);
  const float height_px = ImGui::GetFrameHeight() + 2.0F * ui::scaled(kBannerPadding_px);
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding,
                             ui::Pixels{ui::scaled(2.0F * kBannerPadding_px), ui::scaled(kBannerPadding_px)});
  const ui::Child banner("not read", {0.0F, height_px}, true, ImGuiWindowFlags_NoScrollbar);
  if (!banner) return;
  ImGui::AlignTextToFramePadding();
  ui::coloured(words, ui::palette().high);
  flow(button_width(list));
  if (ui::button(list, ui::ButtonStyle::main)) state.problems_open = true;
}

void draw_status_bar(const View& view, StatusState& state, Requests& requests) {
  const ui::Font small(ui::FontRole::small);
  const ui::StyleVar tight(ImGuiStyleVar_FramePadding, ui::Pixels{ui::scaled(8.0F), ui::scaled(2.0F)});
  const float top_px = ImGui::GetCursorPosY();
  ImGui::AlignTextToFramePadding();
  ui::muted(shown_counts(view));
  draw_saved(view);
  draw_edit_problem(view, requests);
  draw_keeping_problem(view);
  draw_names(view, state);
  draw_layout(view, requests);
  draw_layout_problem(view, state, requests);
  draw_problems(view, state);
  state.height_px = ImGui::GetCursorPosY() - top_px;
  draw_problem_list(view, state);
}

}  // namespace samenhang
