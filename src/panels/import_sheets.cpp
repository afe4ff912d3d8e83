#include "panels/chooser.h"
#include "panels/import_rows.h"
#include "panels/import_steps.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <vector>

namespace samenhang {
namespace {

constexpr float kRoleWidth_px = 320.0F;

void draw_problems(const View& view, const Problems& problems) {
  const ui::WrappedText wrap;
  for (const Problem& problem : problems) {
    const bool is_error = problem.severity == Severity::error;
    ui::coloured(sentences_of(view.catalogue, problem), is_error ? ui::palette().high : ui::palette().medium);
  }
}

void draw_role(const View& view, std::size_t sheet, Requests& requests) {
  std::vector<ChooserRow> rows;
  std::size_t chosen = 0;
  for (const RoleFacts& role : all_roles()) {
    if (role.role == view.import->choices.sheets[sheet].role) chosen = rows.size();
    rows.push_back({say(view.catalogue, role.name), {}});
  }
  const auto picked = choose_from(say(view.catalogue, message("Holds")), rows, chosen, ui::scaled(kRoleWidth_px));
  if (!picked) return;
  const Grid& grid = view.import->input->sheets[sheet].sheet.grid;
  requests.choose_import =
      with_role(view.import->choices, sheet, all_roles()[*picked].role, grid, view.inventory.code_lists);
}

void draw_sheet(const View& view, std::size_t sheet, Requests& requests) {
  const ui::Id id(static_cast<int>(sheet));
  const Grid& grid = view.import->input->sheets[sheet].sheet.grid;
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::wrapped(sheet_title(view.catalogue, grid));
  }
  ui::muted(counted(view.catalogue, messages("{count} filled row", "{count} filled rows"),
                    static_cast<long>(grid.row_count())));
  draw_role(view, sheet, requests);
  const ui::WrappedText wrap;
  for (const Sentence& reason : view.import->reasons[sheet]) ui::muted(say(view.catalogue, reason));
  ImGui::Spacing();
}

}  // namespace

void draw_import_sheets(const View& view, ShellState& shell, Requests& requests) {
  const ImportState& import = *view.import;
  draw_problems(view, import.refused);
  draw_problems(view, import.input->problems);
  for (std::size_t i = 0; i < import.input->sheets.size(); ++i) draw_sheet(view, i, requests);
  if (!import.input->inventories.empty()) {
    ui::wrapped(counted(view.catalogue,
                        messages("{count} file holds a whole network; it is taken as it is.",
                                 "{count} files hold a whole network; they are taken as they are."),
                        static_cast<long>(import.input->inventories.size())));
  }
  if (ui::button(say(view.catalogue, message("Add a file…")))) show(shell.browser, BrowserUse::bring_in);
}

}  // namespace samenhang
