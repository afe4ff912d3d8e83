#pragma once

#include "base/message.h"

#include <string_view>

namespace samenhang {

// How a user gets from a file that cannot be read to one that can.
enum class WayOut { none, save_the_sheet, unpack };

// A kind of file that is no text, known by its first bytes and, where kinds share these, a mark further on.
struct FileKind {
  std::string_view beginning;
  std::string_view mark;
  Message name;  // "an image"
  WayOut way_out = WayOut::none;
};

/// What `bytes` are, where their beginning tells; null where they may be text.
const FileKind* file_kind_of(std::string_view bytes);

}  // namespace samenhang
