#include "panels/import_rows.h"
#include "panels/import_steps.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::size_t kMostLines = 200;

void draw_more(const View& view, std::size_t count) {
  if (count <= kMostLines) return;
  ui::muted(counted(view.catalogue, messages("And {count} more.", "And {count} more."),
                    static_cast<long>(count - kMostLines)));
}

void draw_strong(const std::string& words) {
  ImGui::Spacing();
  const ui::Font strong(ui::FontRole::strong);
  ui::wrapped(words);
}

void draw_lines(const View& view, const std::vector<RowChange>& changes) {
  for (std::size_t i = 0; i < std::min(changes.size(), kMostLines); ++i) {
    ui::wrapped(change_line(changes[i], view.catalogue));
  }
  draw_more(view, changes.size());
}

void draw_missing(const View& view, Requests& requests) {
  const std::vector<RowChange>& missing = view.import->plan->missing;
  if (missing.empty()) return;
  draw_strong(say(view.catalogue, message("Not in the new lists")));
  bool removes = view.import->choices.remove_missing;
  if (ui::checkbox(say(view.catalogue, message("Take away what the new lists do not name")), removes)) {
    requests.choose_import = view.import->choices;
    requests.choose_import->remove_missing = removes;
  }
  for (std::size_t i = 0; i < std::min(missing.size(), kMostLines); ++i) {
    ui::wrapped(missing[i].table + ": " + missing[i].id + " " + missing[i].name);
  }
  draw_more(view, missing.size());
}

void draw_remarks(const View& view) {
  const Problems problems = view.import->plan->all_problems();
  if (problems.empty()) return;
  draw_strong(say(view.catalogue, message("Remarks")));
  for (std::size_t i = 0; i < std::min(problems.size(), kMostLines); ++i) {
    const bool is_error = problems[i].severity == Severity::error;
    const ui::WrappedText wrap;
    ui::coloured(sentences_of(view.catalogue, problems[i]), is_error ? ui::palette().high : ui::palette().text);
  }
  draw_more(view, problems.size());
}

}  // namespace

void draw_import_changes(const View& view, Requests& requests) {
  if (view.import->plan == nullptr) return;
  const ImportPlan& plan = *view.import->plan;
  for (const std::string& line : count_lines(plan, view.catalogue)) ui::wrapped(line);
  draw_missing(view, requests);
  if (!plan.changes.empty()) draw_strong(say(view.catalogue, message("Row by row")));
  draw_lines(view, plan.changes);
  draw_remarks(view);
}

}  // namespace samenhang
