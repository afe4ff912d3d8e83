#include "panels/map_forms.h"

#include "base/fold.h"
#include "document/new_ids.h"
#include "panels/chooser.h"
#include "panels/form_answers.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <utility>
#include <vector>

namespace samenhang {
namespace {

constexpr const char* kTieForm = "new tie";
constexpr const char* kPartyForm = "new party";
constexpr float kWidth_px = 320.0F;

template <class Form>
void open_when_asked(const char* id, Form& form) {
  if (std::exchange(form.opens, false)) ImGui::OpenPopup(id);
}

std::vector<ChooserRow> rows_of(const View& view, ListId list) {
  std::vector<ChooserRow> rows;
  for (const CodeRow& row : view.inventory.code_lists.rows(list)) {
    rows.push_back({row.label.in(view.catalogue.language()), {}});
  }
  return rows;
}

void choose(const std::string& label, const std::vector<ChooserRow>& rows, std::size_t& chosen) {
  if (const auto picked = choose_from(label, rows, chosen, ui::scaled(kWidth_px))) chosen = *picked;
}

std::string key_at(const View& view, ListId list, std::size_t place) {
  const auto& rows = view.inventory.code_lists.rows(list);
  return place < rows.size() ? rows[place].key : std::string();
}

std::string name_of(const View& view, const std::string& id) {
  const auto vertex = view.network.find(id);
  return vertex ? view.network.members()[*vertex].name : std::string();
}

Participation participation_of(const View& view, const TieForm& form, const Initiative& initiative) {
  const std::string& party = initiative.id == form.ends.from ? form.ends.to : form.ends.from;
  const std::string role = key_at(view, ListId::participation_role, form.role);
  return {initiative.id, PartyId(party), code_of_key<ParticipationRole>(role)};
}

Relation relation_of(const View& view, const TieForm& form) {
  Relation relation;
  relation.id = next_relation_id(view.inventory);
  relation.from = PartyId(form.ends.from);
  relation.to = PartyId(form.ends.to);
  relation.kind = RelationKind(key_at(view, ListId::relation_kind, form.kind));
  relation.status = form.desired ? RelationStatus::desired : RelationStatus::existing;
  const auto& strengths = view.inventory.code_lists.rows(ListId::strength);
  if (form.strength > 0 && form.strength <= strengths.size()) {
    relation.strength = strength_of(strengths[form.strength - 1]);
  }
  return relation;
}

void draw_relation_choices(const View& view, TieForm& form) {
  const Catalogue& catalogue = view.catalogue;
  const CodeLists& lists = view.inventory.code_lists;
  choose(say(catalogue, message("Kind of tie")), rows_of(view, ListId::relation_kind), form.kind);
  std::vector<ChooserRow> strengths = rows_of(view, ListId::strength);
  strengths.insert(strengths.begin(), {say(catalogue, message("not known")), {}});
  choose(say(catalogue, message("Strength")), strengths, form.strength);
  for (const bool desired : {false, true}) {
    const RelationStatus status = desired ? RelationStatus::desired : RelationStatus::existing;
    if (desired) ImGui::SameLine();
    const std::string label = label_of(catalogue, lists, ListId::relation_status, key_of_code(status));
    if (ui::choice(label, form.desired == desired)) form.desired = desired;
  }
}

// True when it was answered with yes.
bool draw_answers(const View& view, const std::string& yes, bool can) {
  const FormAnswer answer = draw_form_answers({yes, say(view.catalogue, message("Cancel")), can});
  if (answer != FormAnswer::none) ImGui::CloseCurrentPopup();
  return answer == FormAnswer::yes;
}

}  // namespace

std::optional<Edit> new_tie(const View& view, const TieForm& form) {
  if (!can_be_tied(view, form.ends)) return std::nullopt;
  if (const Initiative* initiative = initiative_of(view, form.ends)) {
    return Add<Participation>{participation_of(view, form, *initiative)};
  }
  return Add<Relation>{relation_of(view, form)};
}

Edit new_party(const View& view, const PartyForm& form) {
  Party party;
  party.id = next_party_id(view.inventory);
  party.name = trim(form.name);
  party.kind = PartyKind(key_at(view, ListId::party_kind, form.kind));
  party.domain = Domain(key_at(view, ListId::domain, form.domain));
  PlaceMembers placing{{{party.id.text(), form.place}}};
  const Sentence label{message("{thing} “{name}” added"), {{"thing", RowTable<Party>::kName}, {"name", party.name}}};
  return Several{{Add<Party>{std::move(party)}, std::move(placing)}, label};
}

void draw_tie_form(const View& view, TieForm& form, Requests& requests) {
  open_when_asked(kTieForm, form);
  const ui::PopUp pop_up(kTieForm);
  if (!pop_up) return;
  if (!can_be_tied(view, form.ends)) return ImGui::CloseCurrentPopup();
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::text(name_of(view, form.ends.from) + " → " + name_of(view, form.ends.to));
  }
  const bool takes_part = initiative_of(view, form.ends) != nullptr;
  if (takes_part) {
    choose(say(view.catalogue, message("Role")), rows_of(view, ListId::participation_role), form.role);
  } else {
    draw_relation_choices(view, form);
  }
  if (!draw_answers(view, say(view.catalogue, message("Add the tie")), true)) return;
  if (auto edit = new_tie(view, form)) requests.edits.push_back(*std::move(edit));
}

void draw_party_form(const View& view, PartyForm& form, Requests& requests) {
  open_when_asked(kPartyForm, form);
  const ui::PopUp pop_up(kPartyForm);
  if (!pop_up) return;
  const std::string hint = say(view.catalogue, message("Name of the party"));
  if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
  {
    const ui::ItemWidth width(ui::scaled(kWidth_px));
    ui::text_input("##" + hint, form.name, hint);
  }
  choose(say(view.catalogue, message("Kind of party")), rows_of(view, ListId::party_kind), form.kind);
  choose(say(view.catalogue, message("Domain")), rows_of(view, ListId::domain), form.domain);
  if (!draw_answers(view, say(view.catalogue, message("Add the party")), !trim(form.name).empty())) return;
  requests.select = next_party_id(view.inventory).text();
  requests.edits.push_back(new_party(view, form));
  form.name.clear();
}

}  // namespace samenhang
