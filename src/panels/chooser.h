#pragma once

#include <optional>
#include <span>
#include <string>

namespace samenhang {

struct ChooserRow {
  std::string text;
  std::string explanation;  // shown while it is pointed at; may be empty
};

/// A drop-down list that reads "label: what is chosen" while it is closed, `width_px` wide. The row that was
/// picked, where it is another one than `chosen`.
std::optional<std::size_t> choose_from(const std::string& label, std::span<const ChooserRow> rows, std::size_t chosen,
                                       float width_px);

/// As wide as the longest row asks for.
float chooser_width(const std::string& label, std::span<const ChooserRow> rows);

/// Goes on beside the last widget if `width_px` still fits there, else on the next line.
void flow(float width_px);

/// The width of a button with this label.
float button_width(const std::string& label);

}  // namespace samenhang
