#include "panels/cell_texts.h"

#include "base/parts.h"
#include "panels/wording.h"

namespace samenhang {
namespace {

std::string found_name(const std::unordered_map<std::string_view, std::string_view>& names, const std::string& id) {
  const auto found = names.find(id);
  return found == names.end() ? id : std::string(found->second);
}

std::string value_text(const CellContext& context, const CellColumn& column, const std::string& value) {
  switch (column.kind) {
    case ColumnKind::code:
    case ColumnKind::codes:
      return label_of(context.view.catalogue, context.view.inventory.code_lists, column.list, value);
    case ColumnKind::party:
    case ColumnKind::parties:
    case ColumnKind::initiative:
    case ColumnKind::initiatives:
      return found_name(context.names.members, value);
    case ColumnKind::neighbourhoods:
      return found_name(context.names.neighbourhoods, value);
    case ColumnKind::yes_no:
      return say(context.view.catalogue, message("yes"));
    case ColumnKind::text:
    case ColumnKind::texts:
    case ColumnKind::date:
      break;
  }
  return value;
}

template <class Row>
std::vector<CellChoice> choices_of(const Rows<Row>& rows) {
  std::vector<CellChoice> choices;
  choices.reserve(rows.size() + 1);
  for (const Row& row : rows) choices.push_back({row_key(row).text(), row.name});
  return choices;
}

std::vector<CellChoice> choices_of(const Catalogue& catalogue, const std::vector<CodeRow>& codes) {
  std::vector<CellChoice> choices;
  choices.reserve(codes.size());
  for (const CodeRow& code : codes) choices.push_back({code.key, code.label.in(catalogue.language())});
  return choices;
}

std::vector<CellChoice> all_choices(const View& view, const CellColumn& column) {
  const Inventory& inventory = view.inventory;
  switch (column.kind) {
    case ColumnKind::code:
    case ColumnKind::codes:
      return choices_of(view.catalogue, inventory.code_lists.rows(column.list));
    case ColumnKind::party:
    case ColumnKind::parties:
      return choices_of(inventory.parties);
    case ColumnKind::initiative:
    case ColumnKind::initiatives:
      return choices_of(inventory.initiatives);
    case ColumnKind::neighbourhoods:
      return choices_of(inventory.neighbourhoods);
    case ColumnKind::text:
    case ColumnKind::texts:
    case ColumnKind::date:
    case ColumnKind::yes_no:
      break;
  }
  return {};
}

}  // namespace

void follow(CellNames& names, const View& view) {
  std::shared_ptr<const Inventory> inventory = view.document.inventory.pointer();
  if (names.inventory == inventory) return;
  names = CellNames{std::move(inventory), {}, {}};
  for (const Party& party : names.inventory->parties) names.members.emplace(party.id.text(), party.name);
  for (const Initiative& one : names.inventory->initiatives) names.members.emplace(one.id.text(), one.name);
  for (const Neighbourhood& one : names.inventory->neighbourhoods) {
    names.neighbourhoods.emplace(one.code.text(), one.name);
  }
}

std::string cell_text(const CellContext& context, const CellColumn& column, const Values& values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const std::string& value : values) texts.push_back(value_text(context, column, value));
  return join(texts, ", ");
}

std::vector<CellChoice> cell_choices(const CellContext& context, const CellColumn& column) {
  std::vector<CellChoice> choices = all_choices(context.view, column);
  if (column.need != CellNeed::required && !holds_several(column.kind)) {
    choices.insert(choices.begin(), {"", say(context.view.catalogue, message("(not filled in)"))});
  }
  return choices;
}

}  // namespace samenhang
