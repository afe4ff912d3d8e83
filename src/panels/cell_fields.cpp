#include "panels/cell_fields.h"

#include "panels/table_rows.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kFieldName_px = 130.0F;

}  // namespace

std::optional<FieldTaken> draw_fields(const CellContext& context, CellEditing& editing, const RowRef& row,
                                      const std::vector<const CellColumn*>& columns) {
  const ui::StyleVar padding(ImGuiStyleVar_FramePadding, {ui::scaled(4.0F), ui::scaled(1.0F)});
  const ui::Table table("fields", 2);
  if (!table) return std::nullopt;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthFixed, ui::scaled(kFieldName_px));
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthStretch);
  std::optional<FieldTaken> taken;
  for (const CellColumn* column : columns) {
    const ui::Id id(std::string(column->header.one));
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    {
      const ui::WrappedText wrap;
      ui::muted(say(context.view.catalogue, column->header));
    }
    ImGui::TableNextColumn();
    const Values values = column->get(row);
    CellOutcome outcome =
        draw_cell(context, editing, {*column, values, key_of(row), ImGui::GetContentRegionAvail().x, true});
    if (outcome.taken) taken = FieldTaken{column, std::move(*outcome.taken)};
  }
  return taken;
}

std::vector<const CellColumn*> columns_of(const ListTable& list) {
  std::vector<const CellColumn*> columns;
  for (const CellColumn& column : list.columns) columns.push_back(&column);
  return columns;
}

void draw_row_fields(const CellContext& context, CellEditing& editing, const RowRef& row,
                     const std::vector<const CellColumn*>& columns, Requests& requests) {
  const std::optional<FieldTaken> taken = draw_fields(context, editing, row, columns);
  if (!taken) return;
  if (auto edit = edit_of(row, *taken->column, taken->values)) requests.edits.push_back(std::move(*edit));
}

void draw_removal(const View& view, const std::string& label, const RowRef& row, Requests& requests) {
  if (ui::button(label)) requests.edits.push_back(removal_of(row));
  if (ImGui::IsItemHovered()) ui::tip(removal_text(view, removal_of(row)));
}

}  // namespace samenhang
