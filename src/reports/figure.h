#pragma once

#include "base/date.h"
#include "base/result.h"
#include "scene/scene.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace samenhang {

struct FigureOptions {
  double dpi = 150.0;             // of a PNG: pixels an inch; other formats have no pixels
  std::optional<Date> date = {};  // the day the figure tells of: a PDF bears it as its date, and else has none
};

// What the program knows of one format of figures. The table in figure.cpp is the only list.
struct FigureFormat {
  std::string_view id;  // also the ending of its files: svg, pdf, png
  Message name;
  std::string_view media_type;
  Result<std::string> (*paint)(const Scene&, const FigureOptions&);
};

std::span<const FigureFormat> figure_formats();

/// The format with this id or ending, without regard to case; null if there is none.
const FigureFormat* find_figure_format(std::string_view id);

/// The whole of `scene` as the bytes of a file.
///
/// Writes   the same picture in every format; texts as text where the format has it, in SVG and PDF with title and
///          description. The same scene and options give the same bytes: no clock, no chance.
/// Refuses  a PNG that would be larger than a machine can be asked to hold: the problem names the largest dpi.
Result<std::string> paint_figure(const Scene& scene, const FigureFormat& format, const FigureOptions& options = {});

}  // namespace samenhang
