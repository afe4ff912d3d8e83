#pragma once

#include "base/catalogue.h"
#include "intake/values.h"

#include <string>
#include <string_view>

namespace samenhang {

inline RawCell text_cell(std::string_view text) {
  return {text, text.empty() ? CellKind::empty : CellKind::text};
}

inline RawCell number_cell(std::string_view text) {
  return {text, CellKind::number};
}

/// What is said of a cell, in English; empty where nothing is.
template <class Value>
std::string said_of(const CellValue<Value>& value) {
  return value.remark ? say(Catalogue(Language::english), *value.remark) : std::string();
}

template <class Value>
bool says_nothing(const CellValue<Value>& value) {
  return value == CellValue<Value>{};
}

}  // namespace samenhang
