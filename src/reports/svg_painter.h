#pragma once

#include "base/result.h"
#include "reports/figure.h"

namespace samenhang {

/// `scene` as SVG 1.1.
///
/// Writes   texts as text, with fonts that most machines have after Inter; a <title> and a <desc>; each party and
///          tie its own group with a <title>. Numbers with two decimals at most.
/// Loses    what XML cannot hold: control characters and ill-formed bytes become U+FFFD.
Result<std::string> paint_svg(const Scene& scene, const FigureOptions& options);

/// `text` for between tags or in a quoted attribute of XML.
std::string xml_text(std::string_view text);

}  // namespace samenhang
