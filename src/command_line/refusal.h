#pragma once

#include "base/message.h"

namespace CLI {
class ParseError;
}

namespace samenhang {

/// What is wrong with the words that were typed, in the user's language; CLI11's own English where it says something
/// we have no sentence for.
Sentence refusal_of(const CLI::ParseError& error);

}  // namespace samenhang
