#include "document/label.h"

#include "document/find_row.h"
#include "document/row_names.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

// How the row with this key is called now.
template <class Row>
Filling name_now(const KeyOf<Row>& key, const Inventory& inventory) {
  if constexpr (!RowTable<Row>::kHasId) {
    return name_of(key, inventory);
  } else {
    const Row* row = find_row(inventory.*RowTable<Row>::kRows, key);
    return row == nullptr ? Filling(key.text()) : name_of(*row, inventory);
  }
}

template <>
Filling name_now<Code>(const CodeKey& key, const Inventory& inventory) {
  for (const CodeList& list : inventory.code_lists.all()) {
    if (list.name != key.list) continue;
    const auto row = std::ranges::find(list.rows, key.key, &CodeRow::key);
    if (row != list.rows.end()) return row->label;
  }
  return key.key;
}

template <class Row>
Sentence about_row(Message text, Filling name) {
  return {text, {{"thing", RowTable<Row>::kName}, {"name", std::move(name)}}};
}

template <class Row>
Sentence label(const Add<Row>& edit, const Document& before) {
  return about_row<Row>(message("{thing} “{name}” added"), name_of(edit.row, *before.inventory));
}

template <class Row>
Sentence label(const Change<Row>& edit, const Document& before) {
  return about_row<Row>(message("{thing} “{name}” changed"), name_now<Row>(edit.key, *before.inventory));
}

template <class Row>
Sentence label(const Remove<Row>& edit, const Document& before) {
  return about_row<Row>(message("{thing} “{name}” removed"), name_now<Row>(edit.key, *before.inventory));
}

Sentence label(const SetProjectFacts& /*edit*/, const Document& /*before*/) {
  return {message("Project facts changed")};
}

std::string name_of_member(const std::string& id, const Inventory& inventory) {
  const Party* party = find_row(inventory.parties, PartyId(id));
  return party == nullptr ? member_name(InitiativeId(id), inventory) : party->name;
}

Sentence label(const PlaceMembers& edit, const Document& before) {
  const auto count = static_cast<long>(edit.members.size());
  const bool any_placed =
      std::ranges::any_of(edit.members, [](const auto& member) { return member.second.has_value(); });
  if (count == 1) {
    const std::string name = name_of_member(edit.members.front().first, *before.inventory);
    return any_placed ? Sentence{message("“{name}” moved"), {{"name", name}}}
                      : Sentence{message("“{name}” released"), {{"name", name}}};
  }
  return any_placed ? Sentence{message("{count} moved on the map"), {{"count", count}}}
                    : Sentence{message("{count} released on the map"), {{"count", count}}};
}

Sentence label(const SetFindingState& edit, const Document& /*before*/) {
  const GapRule* rule = find_gap_rule(edit.finding.rule);
  const Filling title = rule == nullptr ? Filling(edit.finding.rule) : Filling(rule->title);
  return {message("Finding “{rule}”: {status}"), {{"rule", title}, {"status", name_of(edit.state.status)}}};
}

Filling layout_name(const std::string& id) {
  const Layout* layout = find_layout(id);
  return layout == nullptr ? Filling(id) : Filling(layout->name);
}

Sentence label(const TakeLayout& edit, const Document& before) {
  const bool again = edit.placement.layout_id == before.settings.layout_id;
  return {again ? message("Laid out again: “{name}”") : message("Layout “{name}” chosen"),
          {{"name", layout_name(edit.placement.layout_id)}}};
}

Sentence label(const SetMapSettings& edit, const Document& before) {
  const MapSettings& settings = edit.settings;
  if (settings.layout_id != before.settings.layout_id) {
    return {message("Layout “{name}” chosen"), {{"name", layout_name(settings.layout_id)}}};
  }
  if (settings.network != before.settings.network) {
    return {message("Network: {name}"), {{"name", name_of(settings.network)}}};
  }
  if (settings.colour_by != before.settings.colour_by) return {message("Colours of the map changed")};
  return {message("Sizes on the map changed")};
}

Sentence label(const SetProjectNote& /*edit*/, const Document& /*before*/) {
  return {message("Project note changed")};
}

Sentence label(const SetRecipe& /*edit*/, const Document& /*before*/) {
  return {message("Way of reading lists changed")};
}

Sentence label(const ReplaceInventory& edit, const Document& /*before*/) {
  return {message("“{source}” imported"), {{"source", edit.source}}};
}

Sentence label(const Several& several, const Document& before) {
  if (several.label) return *several.label;
  if (several.edits.size() == 1) return label_of(several.edits.front(), before);
  const auto count = static_cast<long>(several.edits.size());
  return {messages("{count} change", "{count} changes"), {{"count", count}}, count};
}

}  // namespace

Sentence label_of(const Edit& edit, const Document& before) {
  return std::visit([&before](const auto& one) { return label(one, before); }, edit);
}

}  // namespace samenhang
