#include "panels/table_bulk.h"

#include "panels/chooser.h"
#include "panels/table_rows.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kWidth_px = 380.0F;
constexpr float kName_px = 150.0F;
constexpr const char* kId = "for all";

std::optional<Values> draw_yes_no(const Catalogue& catalogue, const CellColumn& column) {
  std::optional<Values> taken;
  const std::string name = say(catalogue, column.header);
  if (ui::button(say(catalogue, message("yes")) + "##" + name)) taken = values_of(true);
  ImGui::SameLine();
  if (ui::button(say(catalogue, message("no")) + "##" + name)) taken = values_of(false);
  return taken;
}

// Nothing chosen leaves the rows as they are; emptying them is asked for by itself.
bool draw_emptying(const Catalogue& catalogue, const CellColumn& column) {
  if (column.need == CellNeed::required) return false;
  ImGui::SameLine();
  const std::string header = say(catalogue, column.header);
  const std::string name = say(catalogue, {message("Make “{column}” empty"), {{"column", header}}});
  const bool pressed = ui::icon_button("×", name, ui::ButtonStyle::quiet);
  ui::tip(name);
  return pressed;
}

std::optional<Values> draw_one(const CellContext& context, const CellColumn& column, CellEditing& editing) {
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  ui::wrapped(say(context.view.catalogue, column.header));
  ImGui::TableNextColumn();
  const ui::Id id(std::string(column.header.one));
  if (column.kind == ColumnKind::yes_no) return draw_yes_no(context.view.catalogue, column);
  const Values none;
  const float empty_px = button_width("×") + ImGui::GetStyle().ItemSpacing.x;
  const float width_px = ImGui::GetContentRegionAvail().x - empty_px;
  const std::optional<Values> taken = draw_cell(context, editing, {column, none, "", width_px, true}).taken;
  return draw_emptying(context.view.catalogue, column) ? none : taken;
}

void draw_columns(const CellContext& context, const ListTable& list, const std::vector<std::string>& keys,
                  CellEditing& editing, Requests& requests) {
  const ui::Table table("columns", 2);
  if (!table) return;
  ImGui::TableSetupColumn("name", ImGuiTableColumnFlags_WidthFixed, ui::scaled(kName_px));
  ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthStretch);
  for (const CellColumn* column : bulk_columns(list)) {
    const std::optional<Values> taken = draw_one(context, *column, editing);
    if (!taken) continue;
    if (auto edit = change_of_rows(context.view.inventory, list, keys, *column, *taken)) {
      requests.edits.push_back(std::move(*edit));
    }
    ImGui::CloseCurrentPopup();
  }
}

}  // namespace

void draw_bulk(const CellContext& context, const ListTable& list, const std::vector<std::string>& keys,
               CellEditing& editing, Requests& requests) {
  if (ui::button(say(context.view.catalogue, message("Change for all …")))) {
    editing = CellEditing{};
    ImGui::OpenPopup(kId);
  }
  ImGui::SetNextWindowSize({ui::scaled(kWidth_px), 0.0F});
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding, {ui::scaled(ui::kSizes.gap), ui::scaled(ui::kSizes.gap)});
  const ui::PopUp list_of_columns(kId);
  if (!list_of_columns) return;
  ui::muted(counted(context.view.catalogue,
                    messages("For the {count} row that is chosen:", "For the {count} rows that are chosen:"),
                    static_cast<long>(keys.size())));
  draw_columns(context, list, keys, editing, requests);
}

}  // namespace samenhang
