#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// How a text is set. Scene texts stand in Inter, regular or (bold) semibold.
struct TextFace {
  double size = 10.0;  // in scene units
  bool bold = false;
};

/// The width of `text` (UTF-8) in scene units, from a table of the typeface's own widths, without kerning.
/// Characters outside Latin count a full type size, combining accents nothing.
double text_width(std::string_view text, TextFace face);

/// `text` as one line that can be drawn: ill-formed bytes replaced, control characters and white space made
/// single spaces, none at the ends.
std::string drawable(std::string_view text);

/// `text`, made drawable, on at most `most_lines` (>= 1) lines of about the same length and of this width. A word
/// that is wider than that makes the lines up to a half wider, and is broken only beyond that; what does not fit
/// at all ends in "…". Never empty: an empty text gives one empty line.
std::vector<std::string> wrap(std::string_view text, TextFace face, double width, std::size_t most_lines);

}  // namespace samenhang
