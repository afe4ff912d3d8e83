#include "panels/chooser.h"
#include "panels/import_rows.h"
#include "panels/import_steps.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <vector>

namespace samenhang {
namespace {

constexpr int kTableFlags =
    ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_BordersInner | ImGuiTableFlags_SizingFixedFit;
constexpr float kColumnWidth_px = 190.0F;
constexpr float kNumberWidth_px = 40.0F;
constexpr float kSheetWidth_px = 420.0F;
constexpr std::size_t kMostColumns = 60;  // what a table of the window can have

struct Place {
  const View& view;
  std::size_t sheet;
  const MappedSheet& mapped;
  const SheetMapping& mapping;
};

void draw_sheet_choice(const View& view, ImportPanelState& state) {
  std::vector<ChooserRow> rows;
  for (const MappedSheet& sheet : view.import->input->sheets) {
    rows.push_back({sheet_title(view.catalogue, sheet.sheet.grid), {}});
  }
  if (rows.size() < 2) return;
  const auto picked = choose_from(say(view.catalogue, message("Sheet")), rows, state.sheet, ui::scaled(kSheetWidth_px));
  if (!picked) return;
  state.sheet = *picked;
  state.repairing.reset();
}

void choose_header(const Place& place, std::optional<std::size_t> row, Requests& requests) {
  requests.choose_import = with_header(place.view.import->choices, place.sheet, row, place.mapped.sheet.grid,
                                       place.view.inventory.code_lists);
}

void draw_header_choice(const Place& place, Requests& requests) {
  const Catalogue& catalogue = place.view.catalogue;
  const Grid& grid = place.mapped.sheet.grid;
  const std::optional<std::size_t> header = place.mapping.header_row;
  const std::string where = header ? std::to_string(grid.number(*header)) : say(catalogue, message("none"));
  ImGui::AlignTextToFramePadding();
  ui::text(say(catalogue, {message("Row with the headers: {row}"), {{"row", where}}}));
  ImGui::SameLine();
  {
    const ui::Disabled disabled(!header || *header == 0);
    if (ui::icon_button("↑", say(catalogue, message("Headers one row up")))) {
      choose_header(place, *header - 1, requests);
    }
  }
  ImGui::SameLine();
  const std::size_t next = header ? *header + 1 : 0;
  const ui::Disabled disabled(next >= grid.row_count());
  if (ui::icon_button("↓", say(catalogue, message("Headers one row down")))) choose_header(place, next, requests);
}

void draw_field(const Place& place, std::size_t column, Requests& requests) {
  const Catalogue& catalogue = place.view.catalogue;
  const std::vector<Field> fields = offered_fields(place.mapping.role);
  const Field now = column < place.mapping.fields.size() ? place.mapping.fields[column] : Field::none;
  std::vector<ChooserRow> rows;
  std::size_t chosen = 0;
  for (const Field field : fields) {
    if (field == now) chosen = rows.size();
    rows.push_back({say(catalogue, field == Field::none ? message("not used") : facts_of(field).name), {}});
  }
  const auto picked =
      choose_from(column_title(place.mapped, place.mapping, column), rows, chosen, ui::scaled(kColumnWidth_px));
  if (picked) requests.choose_import = with_field(place.view.import->choices, place.sheet, column, fields[*picked]);
}

void draw_cell(const Place& place, std::size_t column, const PreviewCell& cell, ImportPanelState& state) {
  const std::string shown = ui::shortened(cell.text, ui::scaled(kColumnWidth_px));
  if (cell.remark.empty()) return ui::text(shown);
  const Field field = column < place.mapping.fields.size() ? place.mapping.fields[column] : Field::none;
  const ui::StyleColour ink(ImGuiCol_Text, ui::palette().high);
  if (ui::selectable(shown.empty() ? "–" : shown, false)) state.repairing = CellRepair{field, cell.text, cell.text};
  ui::tip(cell.remark);
}

void draw_row(const Place& place, const PreviewRow& row, std::size_t columns, ImportPanelState& state) {
  const ui::Id id(static_cast<int>(row.number));
  ImGui::TableNextRow();
  ImGui::TableSetColumnIndex(0);
  if (row.remark.empty()) {
    ui::muted(std::to_string(row.number));
  } else {
    ui::coloured(std::to_string(row.number), ui::palette().high);
    ui::tip(row.remark);
  }
  for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
    const ui::Id column_id(static_cast<int>(i));
    if (ImGui::TableSetColumnIndex(static_cast<int>(i) + 1)) draw_cell(place, i, row.cells[i], state);
  }
}

void draw_preview(const Place& place, float height_px, ImportPanelState& state, Requests& requests) {
  const std::size_t columns = std::min(place.mapped.sheet.grid.column_count(), kMostColumns);
  const ui::Table table("preview", static_cast<int>(columns) + 1, kTableFlags, {0.0F, height_px});
  if (!table) return;
  ImGui::TableSetupColumn("##row", ImGuiTableColumnFlags_WidthFixed, ui::scaled(kNumberWidth_px));
  for (std::size_t i = 0; i < columns; ++i) {
    ImGui::TableSetupColumn(("##" + std::to_string(i)).c_str(), ImGuiTableColumnFlags_WidthFixed,
                            ui::scaled(kColumnWidth_px));
  }
  ImGui::TableSetupScrollFreeze(1, 1);
  ImGui::TableNextRow();
  for (std::size_t i = 0; i < columns; ++i) {
    const ui::Id id(static_cast<int>(i));
    if (ImGui::TableSetColumnIndex(static_cast<int>(i) + 1)) draw_field(place, i, requests);
  }
  for (const PreviewRow& row : preview_rows(*place.view.import, place.sheet, place.view.catalogue)) {
    draw_row(place, row, columns, state);
  }
}

// A value that is set right, wherever it stands in its column.
void draw_repair(const Place& place, ImportPanelState& state, Requests& requests) {
  const Catalogue& catalogue = place.view.catalogue;
  const std::string take = say(catalogue, message("Set right"));
  const std::string leave = say(catalogue, message("Leave as it is"));
  CellRepair& repair = *state.repairing;
  ImGui::AlignTextToFramePadding();
  ui::text(ui::shortened(say(catalogue, {message("“{value}” should be"), {{"value", repair.from}}}),
                         ImGui::GetContentRegionAvail().x * 0.4F));
  ImGui::SameLine();
  ImGui::SetNextItemWidth(std::max(ui::scaled(80.0F), ImGui::GetContentRegionAvail().x - button_width(take) -
                                                          button_width(leave) -
                                                          2.0F * ImGui::GetStyle().ItemSpacing.x));
  ui::text_input("##repair", repair.to, say(catalogue, message("The right value")));
  ImGui::SameLine();
  if (ui::button(take, ui::ButtonStyle::main)) {
    requests.choose_import = with_repair(place.view.import->choices, place.sheet, repair);
    state.repairing.reset();
    return;
  }
  ImGui::SameLine();
  if (ui::button(leave)) state.repairing.reset();
}

}  // namespace

void draw_import_columns(const View& view, ImportPanelState& state, Requests& requests) {
  const ImportState& import = *view.import;
  if (import.input->sheets.empty()) return ui::muted(say(view.catalogue, message("No sheets yet.")));
  state.sheet = std::min(state.sheet, import.input->sheets.size() - 1);
  draw_sheet_choice(view, state);
  const Place place{view, state.sheet, import.input->sheets[state.sheet], import.choices.sheets[state.sheet]};
  draw_header_choice(place, requests);
  ui::wrapped(say(view.catalogue, message("Above each column stands what it means. Values in red could not be read as "
                                          "they stand: point at one to see why, press it to set it right.")));
  const float below_px = state.repairing ? ImGui::GetFrameHeightWithSpacing() : 0.0F;
  draw_preview(place, std::max(ImGui::GetContentRegionAvail().y - below_px, ui::scaled(140.0F)), state, requests);
  if (state.repairing) draw_repair(place, state, requests);
}

}  // namespace samenhang
