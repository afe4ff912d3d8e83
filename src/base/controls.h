#pragma once

namespace samenhang {

/// A control character of ASCII: tab, line ends, DEL and the like.
constexpr bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
}

/// One that stands in no text: all but tab and line ends.
constexpr bool is_stray_control(char c) {
  return is_control(c) && c != '\t' && c != '\n' && c != '\r';
}

}  // namespace samenhang
