#include "panels/cell_values.h"

#include "base/check.h"
#include "base/parts.h"

#include <type_traits>

namespace samenhang {

AnyRow copy_of(const RowRef& row) {
  return std::visit([](const auto* one) -> AnyRow { return *one; }, row);
}

RowRef ref_of(const AnyRow& row) {
  return std::visit([](const auto& one) -> RowRef { return &one; }, row);
}

std::string key_of(const RowRef& row) {
  if (const auto* participation = std::get_if<const Participation*>(&row)) {
    const Participation& one = **participation;
    return join({one.initiative.text(), one.party.text(), first_of(values_of(one.role))});
  }
  return std::visit(
      [](const auto* one) -> std::string {
        if constexpr (requires { one->id; }) return one->id.text();
        return {};
      },
      row);
}

Edit change_of(const RowRef& before, AnyRow after) {
  return std::visit(
      [&after](const auto* one) -> Edit {
        using Row = std::remove_cvref_t<decltype(*one)>;
        return Change<Row>{row_key(*one), std::get<Row>(std::move(after))};
      },
      before);
}

Edit removal_of(const RowRef& row) {
  return std::visit([](const auto* one) -> Edit { return Remove<std::remove_cvref_t<decltype(*one)>>{row_key(*one)}; },
                    row);
}

Edit addition_of(AnyRow row) {
  return std::visit(
      [](auto&& one) -> Edit { return Add<std::remove_cvref_t<decltype(one)>>{std::forward<decltype(one)>(one)}; },
      std::move(row));
}

Edit as_one(std::vector<Edit> edits) {
  check(!edits.empty(), "one step to undo is of one edit or more");
  if (edits.size() == 1) return std::move(edits.front());
  return Several{std::move(edits)};
}

}  // namespace samenhang
