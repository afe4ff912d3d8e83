#pragma once

#include "base/result.h"
#include "reports/figure.h"

namespace samenhang {

/// `scene` as a PDF of one page of the scene's size, fonts embedded, with the scene's title and description.
Result<std::string> paint_pdf(const Scene& scene, const FigureOptions& options);

/// `scene` as a PNG of options.dpi pixels an inch, which it says of itself.
Result<std::string> paint_png(const Scene& scene, const FigureOptions& options);

}  // namespace samenhang
