#include "panels/map_menu.h"

#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <array>
#include <utility>

namespace samenhang {
namespace {

// Of the statuses that a tie of the map can get; the first two and the last are drawn.
constexpr std::array kStatuses{RelationStatus::existing, RelationStatus::troubled, RelationStatus::desired,
                               RelationStatus::ended};

std::optional<MenuRow> row_of(std::string text, std::optional<Edit> edit) {
  if (!edit) return std::nullopt;
  return MenuRow{std::move(text), MenuAction(*std::move(edit))};
}

void add(std::vector<MenuRow>& rows, std::optional<MenuRow> row) {
  if (row) rows.push_back(*std::move(row));
}

std::vector<MenuGroup> menu_of_member(const View& view, const std::string& id) {
  if (!view.network.find(id)) return {};
  const std::vector<std::string> about = moved_with(view, id);
  const auto count = static_cast<long>(about.size());
  const Catalogue& catalogue = view.catalogue;
  MenuGroup group;
  if (count > 1) group.heading = counted(catalogue, messages("{count} marked", "{count} marked"), count);
  group.rows.push_back({say(catalogue, message("Draw a tie")), DrawTieFrom{id}});
  add(group.rows, row_of(say(catalogue, message("Unpin (key U)")), unpinning_of(view, about)));
  add(group.rows, row_of(say(catalogue, message("Remove (key Delete)")), removal_of(view, about)));
  return {group};
}

std::vector<MenuGroup> menu_of_ground(const View& view, Point place) {
  MenuGroup group;
  group.rows.push_back({say(view.catalogue, message("Add a party here")), AddPartyAt{place}});
  add(group.rows, row_of(say(view.catalogue, message("Unpin all")), unpinning_of(view, pinned_members(view))));
  return {group};
}

Edit with_strength(Relation relation, int strength) {
  relation.strength = strength;
  return Change<Relation>{relation.id, std::move(relation)};
}

Edit with_status(Relation relation, RelationStatus status) {
  relation.status = status;
  return Change<Relation>{relation.id, std::move(relation)};
}

std::string name_of(const View& view, std::string_view id) {
  const auto vertex = view.network.find(id);
  return vertex ? view.network.members()[*vertex].name : std::string(id);
}

void add_relation(const View& view, const Relation& relation, std::vector<MenuGroup>& groups) {
  const CodeLists& lists = view.inventory.code_lists;
  const Catalogue& catalogue = view.catalogue;
  MenuGroup strengths{label_of(catalogue, lists, ListId::relation_kind, relation.kind.text()) + ": " +
                          name_of(view, relation.from.text()) + " – " + name_of(view, relation.to.text()),
                      {}};
  for (const CodeRow& row : lists.rows(ListId::strength)) {
    const auto strength = strength_of(row);
    if (!strength) continue;
    strengths.rows.push_back({row.key + " · " + row.label.in(catalogue.language()), with_strength(relation, *strength),
                              relation.strength == strength});
  }
  MenuGroup statuses;
  for (const RelationStatus status : kStatuses) {
    statuses.rows.push_back({label_of(catalogue, lists, ListId::relation_status, key_of_code(status)),
                             with_status(relation, status), relation.status == status});
  }
  MenuGroup removal;
  removal.rows.push_back({say(catalogue, message("Remove the tie")), Edit(Remove<Relation>{relation.id})});
  for (MenuGroup* group : {&strengths, &statuses, &removal}) groups.push_back(std::move(*group));
}

std::vector<MenuGroup> menu_of_tie(const View& view, const TieEnds& ends) {
  std::vector<MenuGroup> groups;
  if (!view.network.find(ends.from) || !view.network.find(ends.to)) return groups;
  for (const Relation* relation : relations_between(view, ends)) add_relation(view, *relation, groups);
  for (const Participation* row : participations_between(view, ends)) {
    MenuGroup group{name_of(view, row->party.text()) + " – " + name_of(view, row->initiative.text()), {}};
    group.rows.push_back({say(view.catalogue, message("Remove the participation")), Edit(Remove<Participation>{*row})});
    groups.push_back(std::move(group));
  }
  if (!groups.empty()) return groups;
  MenuGroup group;
  group.rows.push_back(
      {say(view.catalogue, message("These two are tied since they take part in the same initiative.")), Explain{}});
  return {group};
}

std::optional<MenuAction> draw_group(const MenuGroup& group) {
  std::optional<MenuAction> picked;
  if (!group.heading.empty()) ui::muted(group.heading);
  for (const MenuRow& row : group.rows) {
    if (std::holds_alternative<Explain>(row.action)) {
      ui::muted(row.text);
    } else if (ui::selectable(row.text, row.holds)) {
      picked = row.action;
    }
  }
  return picked;
}

}  // namespace

std::vector<MenuGroup> menu_of(const View& view, const MenuTarget& target) {
  if (!target.member.empty()) return menu_of_member(view, target.member);
  return target.tie ? menu_of_tie(view, *target.tie) : menu_of_ground(view, target.place);
}

std::optional<MenuAction> draw_map_menu(const View& view, const MenuTarget& target) {
  const ui::PopUp menu(kMapMenu);
  if (!menu) return std::nullopt;
  const std::vector<MenuGroup> groups = menu_of(view, target);
  if (groups.empty()) ImGui::CloseCurrentPopup();
  std::optional<MenuAction> picked;
  int number = 0;
  for (const MenuGroup& group : groups) {
    const ui::Id id(number);
    if (number++ > 0) ImGui::Separator();
    if (auto action = draw_group(group)) picked = std::move(action);
  }
  return picked;
}

}  // namespace samenhang
