#pragma once

#include "base/problem.h"

#include <tl/expected.hpp>

namespace samenhang {

// A value, or the problem of the user's file or disk that stood in its way.
template <class T>
using Result = tl::expected<T, Problem>;

using Failure = tl::unexpected<Problem>;

}  // namespace samenhang
