#pragma once

#include "panels/requests.h"
#include "panels/table_state.h"

namespace samenhang {

/// Opens the form of a new row of `list`.
void begin_adding(const View& view, const ListTable& list, AddState& state);

/// The form, while it is open: what a new row must have, and the button that adds it. It stays until the row is
/// there; a member that is added is selected.
void draw_add_form(const CellContext& context, const ListTable& list, AddState& state, Requests& requests);

/// Whether all that is required is filled in.
bool is_complete(const ListTable& list, const AnyRow& draft);

}  // namespace samenhang
