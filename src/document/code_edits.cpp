#include "document/code_edits.h"

#include "document/problems.h"
#include "document/settle.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

// Lists that the program itself reasons about: their labels are data, their keys are not.
constexpr std::array<ListId, 8> kFixedLists{
    ListId::relation_status, ListId::initiative_status,  ListId::agreement_status, ListId::answer,
    ListId::confirmed_by,    ListId::participation_role, ListId::rated_item,       ListId::strength};

std::optional<Problem> fixed_list_problem(const std::string& list) {
  const bool is_fixed = std::ranges::any_of(
      kFixedLists, [&list](ListId fixed) { return kListNames.at(static_cast<std::size_t>(fixed)) == list; });
  if (!is_fixed) return std::nullopt;
  return edit_problem(
      {message("The program reasons with the list {list}, so its codes stay as they are."), {{"list", list}}},
      {message("You may change the labels of this list.")});
}

Problem no_such_code(const CodeKey& key) {
  return edit_problem({message("The list {list} has no code “{value}”."), {{"list", key.list}, {"value", key.key}}},
                      {message("It may have been removed in the meantime.")});
}

CodeList& list_named(std::vector<CodeList>& lists, const std::string& name) {
  const auto found = std::ranges::find(lists, name, &CodeList::name);
  return found != lists.end() ? *found : lists.emplace_back(CodeList{name, {}, false});
}

// The row with this key, or null.
const CodeRow* row_with(std::vector<CodeList>& lists, const CodeKey& key) {
  const std::vector<CodeRow>& rows = list_named(lists, key.list).rows;
  const auto found = std::ranges::find(rows, key.key, &CodeRow::key);
  return found == rows.end() ? nullptr : &*found;
}

// The lists as data of the project: those it has of its own, and `changed`.
Result<Inventory> with_lists(const Inventory& inventory, std::vector<CodeList> lists, const std::string& changed) {
  std::erase_if(lists, [&](const CodeList& list) { return list.shipped && list.name != changed; });
  std::erase_if(lists, [](const CodeList& list) { return list.rows.empty(); });
  Inventory after = inventory;
  after.code_lists = CodeLists(std::move(lists));
  return settled_codes(after);
}

}  // namespace

Result<Inventory> with_code(const Inventory& inventory, const Add<Code>& edit) {
  const Code& code = edit.row;
  if (auto problem = fixed_list_problem(code.list)) return Failure(std::move(*problem));
  std::vector<CodeList> lists = inventory.code_lists.all();
  if (row_with(lists, row_key(code)) != nullptr) {
    return Failure(edit_problem({message("There is a row “{id}” already."), {{"id", code.row.key}}},
                                {message("Choose another key.")}));
  }
  list_named(lists, code.list).rows.push_back(code.row);
  return with_lists(inventory, std::move(lists), code.list);
}

Result<Inventory> with_code(const Inventory& inventory, const Change<Code>& edit) {
  if (edit.key != row_key(edit.row)) return Failure(changed_id_problem(edit.key.key));
  std::vector<CodeList> lists = inventory.code_lists.all();
  if (row_with(lists, edit.key) == nullptr) return Failure(no_such_code(edit.key));
  for (CodeRow& row : list_named(lists, edit.key.list).rows) {
    if (row.key == edit.key.key) row = edit.row.row;
  }
  return with_lists(inventory, std::move(lists), edit.key.list);
}

Result<Inventory> with_code(const Inventory& inventory, const Remove<Code>& edit) {
  if (auto problem = fixed_list_problem(edit.key.list)) return Failure(std::move(*problem));
  std::vector<CodeList> lists = inventory.code_lists.all();
  if (row_with(lists, edit.key) == nullptr) return Failure(no_such_code(edit.key));
  std::vector<CodeRow>& rows = list_named(lists, edit.key.list).rows;
  const bool is_known = std::ranges::find(kListNames, edit.key.list) != kListNames.end();
  if (is_known && rows.size() == 1) {
    return Failure(edit_problem({message("The last code of a list must stay.")}, {message("Add another one first.")}));
  }
  std::erase_if(rows, [&edit](const CodeRow& row) { return row.key == edit.key.key; });
  return with_lists(inventory, std::move(lists), edit.key.list);
}

}  // namespace samenhang
