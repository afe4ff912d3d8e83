#pragma once

#include "panels/cell_editor.h"
#include "panels/requests.h"
#include "panels/table_lists.h"

namespace samenhang {

/// A button that sets a code, or yes or no, for all of the rows with these keys, as one step to undo.
void draw_bulk(const CellContext& context, const ListTable& list, const std::vector<std::string>& keys,
               CellEditing& editing, Requests& requests);

}  // namespace samenhang
