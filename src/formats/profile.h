#pragma once

namespace samenhang {

// Who a file is for: the appendix of a plan, or the municipality's own use. An appendix holds no notes and nothing
// that tells a troubled relation from another.
enum class Profile { appendix, internal };

}  // namespace samenhang
