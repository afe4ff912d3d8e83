#pragma once

#include "base/problem.h"
#include "base/result.h"

#include <string_view>

namespace samenhang {

/// What a target does with any bytes: reads them, and holds what it read to what its header promises, with check().
/// Each target defines it, and nothing more.
void fuzz(std::string_view bytes);

/// Says every problem in both languages, as UTF-8.
void look_at(const Problems& problems);

/// Those of what was read, or the one that stood in its way.
template <class T>
void look_at(const Result<T>& reading) {
  look_at(reading ? reading->problems : Problems{reading.error()});
}

}  // namespace samenhang
