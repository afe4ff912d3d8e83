#include "panels/table_add.h"

#include "panels/cell_fields.h"
#include "panels/form_answers.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr float kFormWidth_px = 440.0F;
constexpr const char* kFormId = "###new row";

// A name is typed at once, without a press on its cell first.
void draw_name(const CellContext& context, const CellColumn& column, AnyRow& draft) {
  std::string text = first_of(column.get(ref_of(draft)));
  if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(-1.0F);
  const std::string hint = say(context.view.catalogue, column.header);
  if (ui::text_input("##name", text, hint)) column.set(draft, values_of(text));
  ui::note_last_item(hint, "input");
}

void draw_draft(const CellContext& context, const ListTable& list, CellEditing& editing, AnyRow& draft) {
  std::vector<const CellColumn*> columns = asked_columns(list);
  if (!columns.empty() && columns.front()->kind == ColumnKind::text) {
    draw_name(context, *columns.front(), draft);
    columns.erase(columns.begin());
  }
  const auto taken = draw_fields(context, editing, ref_of(draft), columns);
  if (taken) taken->column->set(draft, taken->values);
}

void close(AddState& state) {
  state = AddState{};
  ImGui::CloseCurrentPopup();
}

void draw_answers(const CellContext& context, const ListTable& list, bool cell_was_edited, AddState& state,
                  Requests& requests) {
  if (!state.draft) return;
  const Catalogue& catalogue = context.view.catalogue;
  const bool complete = is_complete(list, *state.draft);
  const FormAnswer answer = draw_form_answers({.yes = say(catalogue, message("Add")),
                                               .no = say(catalogue, message("Cancel")),
                                               .can_say_yes = complete,
                                               .takes_keys = !cell_was_edited});
  if (answer == FormAnswer::no) return close(state);
  if (answer == FormAnswer::yes) {
    requests.edits.push_back(addition_of(*state.draft));
    state.sent_to = context.view.document.inventory.pointer();
  }
  if (!complete) ui::muted(say(catalogue, message("First fill in what is empty above.")));
}

// Once the row is there, the form has done its work. True when it is closed.
bool is_done(const CellContext& context, const ListTable& list, AddState& state, Requests& requests) {
  const bool was_sent = state.draft && state.sent_to != nullptr;
  if (!was_sent || state.sent_to == context.view.document.inventory.pointer()) return false;
  if (list.has_members) {
    requests.select = key_of(ref_of(*state.draft));
    requests.mark = std::vector<std::string>{};
  }
  close(state);
  return true;
}

}  // namespace

void begin_adding(const View& view, const ListTable& list, AddState& state) {
  state = AddState{};
  state.draft = list.fresh(view.inventory);
  state.is_opening = true;
}

void draw_add_form(const CellContext& context, const ListTable& list, AddState& state, Requests& requests) {
  if (!state.draft) return;
  if (context.view.question != nullptr) {  // it takes the place of the form, which comes back after the answer
    state.is_opening = true;
    return;
  }
  if (std::exchange(state.is_opening, false)) ImGui::OpenPopup(kFormId);
  ImGui::SetNextWindowSize({ui::scaled(kFormWidth_px), 0.0F});
  const std::string title = say(context.view.catalogue, list.add) + kFormId;
  const ui::Dialog form(title.c_str(), nullptr, ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoResize);
  if (!form) {
    state = AddState{};
    return;
  }
  if (is_done(context, list, state, requests) || !state.draft) return;
  const bool cell_was_edited = state.editing.column != nullptr;
  draw_draft(context, list, state.editing, *state.draft);
  if (state.sent_to != nullptr && context.view.edit_problem != nullptr) {
    const ui::WrappedText wrap;
    ui::coloured(sentences_of(context.view.catalogue, *context.view.edit_problem), ui::palette().high);
  }
  draw_answers(context, list, cell_was_edited, state, requests);
}

bool is_complete(const ListTable& list, const AnyRow& draft) {
  return std::ranges::all_of(list.columns, [&draft](const CellColumn& column) {
    return column.need != CellNeed::required || !column.get(ref_of(draft)).empty();
  });
}

}  // namespace samenhang
