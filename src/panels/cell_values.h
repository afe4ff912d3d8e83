#pragma once

#include "base/date.h"
#include "base/numbers.h"
#include "document/edit.h"
#include "inventory/inventory.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace samenhang {

// What stands in one cell: texts, keys of a code list, ids, or a date as it is written. Empty: an empty cell.
using Values = std::vector<std::string>;

// A row of one of the lists that can be edited, to read; and one to change.
using RowRef = std::variant<const Party*, const Initiative*, const Participation*, const Relation*, const Agreement*>;
using AnyRow = std::variant<Party, Initiative, Participation, Relation, Agreement>;

constexpr const char* kYes = "yes";  // what stands in a cell that says yes; in one that says no stands nothing

inline Values values_of(const std::string& text) {
  return text.empty() ? Values{} : Values{text};
}

template <class Tag>
Values values_of(const TextId<Tag>& id) {
  return values_of(id.text());
}

inline Values values_of(bool yes) {
  return yes ? Values{kYes} : Values{};
}

inline Values values_of(int number) {
  return {std::to_string(number)};
}

inline Values values_of(const Date& date) {
  return {dutch_date(date)};
}

inline Values values_of(const std::vector<std::string>& texts) {
  return texts;
}

template <class Enum>
  requires std::is_enum_v<Enum>
Values values_of(Enum value) {
  return {std::string(key_of_code(value))};
}

template <class T>
Values values_of(const std::optional<T>& value) {
  return value ? values_of(*value) : Values{};
}

template <class Tag>
Values values_of(const std::vector<TextId<Tag>>& ids) {
  Values values;
  values.reserve(ids.size());
  for (const TextId<Tag>& id : ids) values.push_back(id.text());
  return values;
}

inline std::string first_of(const Values& values) {
  return values.empty() ? std::string() : values.front();
}

// Each puts into `into` what `values` say; what cannot be read leaves it empty, or as it was where it cannot be.
inline void take(std::string& into, const Values& values) {
  into = first_of(values);
}

template <class Tag>
void take(TextId<Tag>& into, const Values& values) {
  into = TextId<Tag>(first_of(values));
}

inline void take(bool& into, const Values& values) {
  into = !values.empty();
}

inline void take(std::optional<int>& into, const Values& values) {
  const std::optional<long> number = parse_integer(first_of(values));
  into = number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

inline void take(std::optional<Date>& into, const Values& values) {
  into = parse_date(first_of(values));
}

inline void take(std::vector<std::string>& into, const Values& values) {
  into = values;
}

template <class Enum>
  requires std::is_enum_v<Enum>
void take(Enum& into, const Values& values) {
  into = code_of_key<Enum>(first_of(values)).value_or(into);
}

template <class Enum>
  requires std::is_enum_v<Enum>
void take(std::optional<Enum>& into, const Values& values) {
  into = code_of_key<Enum>(first_of(values));
}

template <class Tag>
void take(std::vector<TextId<Tag>>& into, const Values& values) {
  into.clear();
  for (const std::string& value : values) into.emplace_back(value);
}

AnyRow copy_of(const RowRef& row);
RowRef ref_of(const AnyRow& row);

/// What names the row in its list: its id, or what it is between.
std::string key_of(const RowRef& row);

/// `after` in the place of `before`, which must be rows of one list.
Edit change_of(const RowRef& before, AnyRow after);

Edit removal_of(const RowRef& row);
Edit addition_of(AnyRow row);

/// Several as one step to undo; one stays as it is. `edits` may not be empty.
Edit as_one(std::vector<Edit> edits);

}  // namespace samenhang
