#pragma once

#include "base/catalogue.h"
#include "command_line/input.h"
#include "command_line/options.h"
#include "document/edit.h"

namespace samenhang {

/// The document that an import adds to: the project at options.target, or a new one where none is there or the target
/// is a folder of tables.
///
/// Refuses  a project of which rows cannot be read: they would be lost.
Result<Document> target_document(const Options& options);

/// Saves `before` after the edit of an import as the project at options.target, unless --dry-run. False, and said,
/// where it cannot be done: then nothing is written.
bool import_into_project(const Document& before, const Edit& edit, const Options& options, const Catalogue& catalogue);

/// Makes the project at options.target of what is shown of the input, and of the rest of it where the input is a
/// project itself. One that is there already is replaced with --replace alone. False, and said, where nothing was
/// written.
bool convert_to_project(const Input& input, const Options& options, const Catalogue& catalogue);

}  // namespace samenhang
