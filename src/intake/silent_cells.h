#pragma once

#include "intake/values.h"

#include <optional>

namespace samenhang {

/// What a cell says that holds no value of any kind: nothing (“-”), that it does not apply (“n.v.t.”), or an error of
/// the spreadsheet, which the remark tells. Nothing where the cell does hold something.
template <class Value>
std::optional<CellValue<Value>> silent_value(const RawCell& cell);

// The same, whatever the value would be.
struct Silence {
  bool not_applicable = false;
  std::optional<Sentence> remark = {};
  Sentence hint = {};
};

std::optional<Silence> silence_of(const RawCell& cell);

template <class Value>
std::optional<CellValue<Value>> silent_value(const RawCell& cell) {
  std::optional<Silence> silence = silence_of(cell);
  if (!silence) return std::nullopt;
  return CellValue<Value>{std::nullopt, silence->not_applicable, std::move(silence->remark), std::move(silence->hint)};
}

/// A cell that is read, and of which it is said how.
template <class Value>
CellValue<Value> repaired(Value value, Sentence remark) {
  return {std::move(value), false, std::move(remark), {}};
}

/// A cell that is not read.
template <class Value>
CellValue<Value> unread(Sentence remark, Sentence hint) {
  return {std::nullopt, false, std::move(remark), std::move(hint)};
}

}  // namespace samenhang
