#pragma once

#include "base/message.h"

#include <string_view>

namespace samenhang {

/// The compiled catalogue of `language`, as built into the program from data/texts.
/// Empty for English, whose wording is the key.
std::string_view compiled_texts(Language language);

}  // namespace samenhang
