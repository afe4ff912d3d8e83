#pragma once

#include "base/message.h"
#include "document/edit.h"

namespace samenhang {

/// What `edit` does to `before`, with the names of what it is about, for the list of what can be undone:
/// “Party “Buurthuis” changed”. Of a row that is not there the key is said.
Sentence label_of(const Edit& edit, const Document& before);

}  // namespace samenhang
