#pragma once

#include "document/apply.h"
#include "panels/party_panel.h"
#include "panels/table_panel.h"
#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "ui/scopes.h"

#include <imgui.h>

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang::test {

// The lists alone, open. What is asked is kept, and carried out as the window would.
class TableWindow {
 public:
  explicit TableWindow(ui::Pixels size = {1280.0F, 500.0F}) : ui(size), draw([this] { frame(); }) {
    state.is_open = true;
  }

  void frame() {
    Requests requests;
    const View view = project.view();
    {
      ImGui::SetNextWindowPos({0.0F, 0.0F});
      ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
      const ui::Window window("lists", ImGuiWindowFlags_NoTitleBar);
      if (window && party_instead) draw_party_panel(view, party, requests);
      if (window && !party_instead) draw_table_panel(view, state, requests);
    }
    carry_out(view, requests);
  }

  void carry_out(const View& view, const Requests& requests) {
    for (const Edit& edit : requests.edits) {
      edits.push_back(edit);
      if (const Result<Document> after = apply(view.document, edit)) project.inventory = *after->inventory;
    }
    if (requests.select) project.selected = *requests.select;
    if (requests.mark) project.marked = *requests.mark;
  }

  void press(std::string_view label, std::size_t nth = 0) { ui.press(label, draw, nth); }
  void key(int key, ui::Modifiers modifiers = {}) { ui.key(key, modifiers, draw); }
  void type(std::string_view text) { ui.type(text, draw); }
  void double_press(std::string_view label) {
    press(label);
    press(label);
  }
  // With control or shift held down.
  void press_with(std::string_view label, ui::Modifiers modifiers) {
    ImGui::GetIO().KeyCtrl = modifiers.control;
    ImGui::GetIO().KeyShift = modifiers.shift;
    press(label);
    ImGui::GetIO().KeyCtrl = false;
    ImGui::GetIO().KeyShift = false;
  }

  PanelsProject project;
  TableState state;
  PartyState party;
  bool party_instead = false;
  std::vector<Edit> edits;
  HeadlessUi ui;
  std::function<void()> draw;
};

// The row of the one edit, where that changes such a row; else an empty one.
template <class Row>
Row changed(const std::vector<Edit>& edits) {
  return edits.size() == 1 && std::holds_alternative<Change<Row>>(edits[0]) ? std::get<Change<Row>>(edits[0]).row
                                                                            : Row{};
}

}  // namespace samenhang::test
