#pragma once

#include "base/message.h"
#include "intake/name_parts.h"

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

/// What differs where two names are the same but for how they are spelled: white space, capitals, accents,
/// punctuation, a word written in full. Nothing where more differs.
std::optional<Sentence> only_spelling_differs(const NameParts& a, const NameParts& b);

/// `text` as a sentence names it.
std::string in_quotes(std::string_view text);

}  // namespace samenhang
