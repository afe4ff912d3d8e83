#include "reports/figure.h"

#include "reports/cairo_painters.h"
#include "reports/svg_painter.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array<FigureFormat, 3> kFormats{{
    {"svg", message("SVG: sharp at any size, for web and word processor"), "image/svg+xml", paint_svg},
    {"pdf", message("PDF: to print or to send"), "application/pdf", paint_pdf},
    {"png", message("PNG: a picture of fixed size"), "image/png", paint_png},
}};

}  // namespace

std::span<const FigureFormat> figure_formats() {
  return kFormats;
}

const FigureFormat* find_figure_format(std::string_view id) {
  const std::string wanted = fold_case(id);
  const auto* found = std::ranges::find(kFormats, std::string_view(wanted), &FigureFormat::id);
  return found == kFormats.end() ? nullptr : found;
}

Result<std::string> paint_figure(const Scene& scene, const FigureFormat& format, const FigureOptions& options) {
  return format.paint(scene, options);
}

}  // namespace samenhang
