#pragma once

#include "document/edit.h"
#include "intake/import_plan.h"
#include "intake/recipe.h"

#include <string>

namespace samenhang {

/// What an import does to a document, as one edit: the lists, how they were read, and, where asked, the rows that they do
/// not name taken away. `source` stands in its label.
Edit import_edit(const std::string& source, const ImportPlan& plan, const Recipe& recipe, bool remove_missing);

}  // namespace samenhang
