#pragma once

#include "document/document.h"
#include "project/project.h"
#include "tables/text_table.h"

#include <vector>

namespace samenhang {

/// All that a project file holds, each table named by its sheet: those of the exchange form, with codes as keys,
/// and then our own: meta, settings, pins, places, finding_states, project_note and recipe. README.md of this folder says what
/// stands in them.
std::vector<TextTable> tables_of(const Document& document);

/// The document of such tables. Rows that cannot be read are left out and among the problems.
ProjectReading document_of(const std::vector<TextTable>& tables);

}  // namespace samenhang
