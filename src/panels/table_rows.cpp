#include "panels/table_rows.h"

#include "base/fold.h"
#include "base/parts.h"
#include "document/apply.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace samenhang {
namespace {

// What a cell is put in order by: numbers by their size before words, and nothing last.
struct SortKey {
  std::optional<double> number;
  std::string text;

  bool is_empty() const { return text.empty(); }
  bool operator<(const SortKey& other) const {
    if (number && other.number) return *number < *other.number;
    if (number || other.number) return number.has_value();
    return text < other.text;
  }
};

SortKey sort_key(const CellContext& context, const CellColumn& column, const RowRef& row) {
  const Values values = column.get(row);
  std::string text = fold_case(cell_text(context, column, values));
  if (values.size() != 1 || column.kind == ColumnKind::code) return {std::nullopt, std::move(text)};
  if (const auto date = column.kind == ColumnKind::date ? parse_date(values.front()) : std::nullopt) {
    return {std::nullopt, iso_date(*date)};
  }
  return {parse_number(values.front()), std::move(text)};
}

void sort_rows(const CellContext& context, const ListTable& list, const TableWish& wish,
               std::vector<std::size_t>& rows) {
  std::vector<std::pair<SortKey, std::size_t>> sorted;
  sorted.reserve(rows.size());
  for (const std::size_t place : rows) {
    sorted.emplace_back(sort_key(context, *wish.sorted_by, list.row(context.view.inventory, place)), place);
  }
  std::ranges::stable_sort(sorted, [&wish](const auto& a, const auto& b) {
    if (a.first.is_empty() || b.first.is_empty()) return !a.first.is_empty() && b.first.is_empty();
    return wish.descending ? b.first < a.first : a.first < b.first;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = sorted[i].second;
}

// The rows with one of `keys`, in the order of the list.
std::vector<RowRef> rows_with(const Inventory& inventory, const ListTable& list, const std::vector<std::string>& keys) {
  const std::set<std::string, std::less<>> wanted(keys.begin(), keys.end());
  std::vector<RowRef> rows;
  for (std::size_t place = 0; place < list.count(inventory); ++place) {
    const RowRef row = list.row(inventory, place);
    if (wanted.contains(key_of(row))) rows.push_back(row);
  }
  return rows;
}

struct Counted {
  Message count;
  std::size_t (*of)(const Inventory& inventory);
};

constexpr std::array kCounted{
    Counted{messages("{count} party", "{count} parties"),
            [](const Inventory& inventory) { return inventory.parties.size(); }},
    Counted{messages("{count} initiative", "{count} initiatives"),
            [](const Inventory& inventory) { return inventory.initiatives.size(); }},
    Counted{messages("{count} relation", "{count} relations"),
            [](const Inventory& inventory) { return inventory.relations.size(); }},
    Counted{messages("{count} participation", "{count} participations"),
            [](const Inventory& inventory) { return inventory.participations.size(); }},
    Counted{messages("{count} agreement", "{count} agreements"),
            [](const Inventory& inventory) { return inventory.agreements.size(); }},
    Counted{messages("{count} contact", "{count} contacts"),
            [](const Inventory& inventory) { return inventory.contacts.size(); }},
    Counted{messages("{count} answer or rating", "{count} answers and ratings"), [](const Inventory& inventory) {
              return inventory.guidance.size() + inventory.access.size() + inventory.ratings.size();
            }}};

}  // namespace

std::vector<std::string> searchable_rows(const CellContext& context, const ListTable& list) {
  std::vector<std::string> searchable;
  const std::size_t count = list.count(context.view.inventory);
  searchable.reserve(count);
  for (std::size_t place = 0; place < count; ++place) {
    const RowRef row = list.row(context.view.inventory, place);
    std::vector<std::string> texts;
    for (const CellColumn& column : list.columns) {
      if (column.kind != ColumnKind::yes_no) texts.push_back(cell_text(context, column, column.get(row)));
    }
    searchable.push_back(fold_case(join(texts, "\n")));
  }
  return searchable;
}

std::vector<std::size_t> table_rows(const CellContext& context, const ListTable& list, const TableWish& wish,
                                    const std::vector<std::string>& searchable) {
  const std::string wanted = fold_case(trim(wish.query));
  std::vector<std::size_t> rows;
  for (std::size_t place = 0; place < list.count(context.view.inventory); ++place) {
    if (wanted.empty() || searchable.at(place).find(wanted) != std::string::npos) rows.push_back(place);
  }
  if (wish.sorted_by != nullptr) sort_rows(context, list, wish, rows);
  return rows;
}

bool follow(SortedRows& sorted, const CellContext& context, const ListTable& list, const TableWish& wish) {
  std::shared_ptr<const Inventory> inventory = context.view.document.inventory.pointer();
  const Language language = context.view.catalogue.language();
  const bool same_rows = sorted.inventory == inventory && sorted.list == &list && sorted.language == language;
  if (same_rows && sorted.wish == wish) return false;
  if (!same_rows) sorted.searchable.clear();
  if (sorted.searchable.empty() && !wish.query.empty()) sorted.searchable = searchable_rows(context, list);
  sorted.rows = table_rows(context, list, wish, sorted.searchable);
  sorted.inventory = std::move(inventory);
  sorted.list = &list;
  sorted.language = language;
  sorted.wish = wish;
  return true;
}

std::optional<Edit> removal_of_rows(const Inventory& inventory, const ListTable& list,
                                    const std::vector<std::string>& keys) {
  std::vector<Edit> edits;
  for (const RowRef& row : rows_with(inventory, list, keys)) edits.push_back(removal_of(row));
  if (edits.empty()) return std::nullopt;
  return as_one(std::move(edits));
}

std::optional<Edit> change_of_rows(const Inventory& inventory, const ListTable& list,
                                   const std::vector<std::string>& keys, const CellColumn& column,
                                   const Values& values) {
  std::vector<Edit> edits;
  for (const RowRef& row : rows_with(inventory, list, keys)) {
    if (auto edit = edit_of(row, column, values)) edits.push_back(std::move(*edit));
  }
  if (edits.empty()) return std::nullopt;
  return as_one(std::move(edits));
}

std::string removal_text(const View& view, const Edit& removal) {
  const Result<Document> after = apply(view.document, removal);
  if (!after) return {};
  std::vector<std::string> gone;
  for (const Counted& counted_rows : kCounted) {
    const auto count = static_cast<long>(counted_rows.of(*view.document.inventory)) -
                       static_cast<long>(counted_rows.of(*after->inventory));
    if (count > 0) gone.push_back(counted(view.catalogue, counted_rows.count, count));
  }
  return say(view.catalogue, {message("This removes {rows}. You can undo it."), {{"rows", gone}}});
}

}  // namespace samenhang
