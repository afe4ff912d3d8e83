#pragma once

#include "base/message.h"
#include "base/result.h"

#include <optional>
#include <string_view>

namespace samenhang {

/// What a file is by its first bytes, in words ("a PDF document"); nothing where they do not tell.
std::optional<Message> content_of(std::string_view bytes);

/// A problem where `bytes` are empty, hold NUL bytes (but for UTF-16), or are clearly no `expected`.
std::optional<Problem> wrong_content(std::string_view bytes, std::string_view file, Message expected);

// What the readers of this module expect.
constexpr Message kXmlContent = message("XML");
constexpr Message kJsonContent = message("JSON");
constexpr Message kDotContent = message("a network in DOT");
constexpr Message kPajekContent = message("a network of Pajek");
constexpr Message kDlContent = message("a network of UCINET");

}  // namespace samenhang
