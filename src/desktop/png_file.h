#pragma once

#include "desktop/gl_painter.h"

#include <string>

namespace samenhang {

/// `picture` as a PNG file without transparency; the same picture gives the same bytes.
std::string png_of(const Picture& picture);

}  // namespace samenhang
