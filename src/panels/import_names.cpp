#include "base/parts.h"
#include "panels/chooser.h"
#include "panels/import_rows.h"
#include "panels/import_steps.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <vector>

namespace samenhang {
namespace {

constexpr float kMeaningWidth_px = 420.0F;

void draw_strong(const std::string& words) {
  const ui::Font strong(ui::FontRole::strong);
  ui::wrapped(words);
}

void draw_proposal(const View& view, const NameProposal& proposal, Requests& requests) {
  const ImportChoices& choices = view.import->choices;
  const ui::Id id(join(proposal.names, "|"));
  const std::string apart = say(view.catalogue, message("Keep apart"));
  const bool together = choices.names.merge_all || choices.names.merged.contains(proposal.names);
  ui::wrapped(join(proposal.names, " · "));
  ui::muted(say(view.catalogue, proposal.reason));
  if (ui::choice(say(view.catalogue, message("One party")), together)) {
    requests.choose_import = with_answer(choices, proposal.names, together ? MergeAnswer::open : MergeAnswer::together);
  }
  flow(button_width(apart));
  if (ui::choice(apart, false)) requests.choose_import = with_answer(choices, proposal.names, MergeAnswer::apart);
  ImGui::Spacing();
}

void draw_proposals(const View& view, Requests& requests) {
  const std::vector<NameProposal>& proposals = view.import->plan->proposals;
  draw_strong(say(view.catalogue, message("Names that may be one party")));
  if (proposals.empty()) return ui::muted(say(view.catalogue, message("None were found.")));
  ui::wrapped(say(view.catalogue, message("What you do not answer stays apart.")));
  if (ui::button(say(view.catalogue, message("All of these are one party each")))) {
    requests.choose_import = with_all_together(view.import->choices, proposals);
  }
  for (const NameProposal& proposal : proposals) draw_proposal(view, proposal, requests);
}

void draw_apart(const View& view, Requests& requests) {
  const ImportChoices& choices = view.import->choices;
  if (choices.names.apart.empty()) return;
  draw_strong(say(view.catalogue, message("Kept apart")));
  for (const NamesApart& pair : choices.names.apart) {
    const ui::Id id(pair.a + "|" + pair.b);
    ui::wrapped(pair.a + " · " + pair.b);
    if (!ui::button(say(view.catalogue, message("Ask again")))) continue;
    requests.choose_import = choices;
    requests.choose_import->names.apart.erase(pair);
  }
}

void draw_meaning(const View& view, const MeaningRow& row, Requests& requests) {
  const ui::Id id(row.text);
  std::vector<ChooserRow> rows{{say(view.catalogue, message("leave out")), {}},
                               {say(view.catalogue, message("a new party")), {}}};
  std::size_t chosen = row.said == row.text ? 1 : 0;
  for (const std::string& name : row.names) {
    if (row.said == name) chosen = rows.size();
    rows.push_back({name, {}});
  }
  const auto picked = choose_from(row.text, rows, chosen, ui::scaled(kMeaningWidth_px));
  if (!picked) return;
  std::optional<std::string> name;
  if (*picked == 1) name = row.text;
  if (*picked > 1) name = row.names[*picked - 2];
  requests.choose_import = with_meaning(view.import->choices, row.text, name);
}

}  // namespace

void draw_import_names(const View& view, Requests& requests) {
  if (view.import->plan == nullptr) return;
  draw_proposals(view, requests);
  draw_apart(view, requests);
  const std::vector<MeaningRow> rows = meaning_rows(*view.import);
  if (rows.empty()) return;
  ImGui::Spacing();
  draw_strong(say(view.catalogue, message("Names that nobody has")));
  ui::wrapped(say(view.catalogue, message("Say which party is meant, or make a new one. Else they are left out.")));
  for (const MeaningRow& row : rows) draw_meaning(view, row, requests);
}

}  // namespace samenhang
