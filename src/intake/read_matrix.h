#pragma once

#include "intake/read_sheet.h"

namespace samenhang {

/// Reads the cells of a relation matrix (parties × parties) or of a participation matrix (parties × initiatives) into
/// `drafts`; its rows are open in `accounts`.
///
/// Reads    the first column as names of parties, the header as names of parties or initiatives. In a cell: 1–4 the
///          strength as the party of the row says it; x, ja, 1 of a participation; 0: asked, and there is no contact;
///          empty or ? : not asked; the diagonal says nothing.
/// Gives    one relation a pair. Both sides say the same: confirmed by both. They differ: the larger strength, both
///          answers kept, and said. One side was not asked: confirmed by the other alone. A side that says 0 where the
///          other names a tie does not confirm it, and that is said.
void read_matrix(const Grid& grid, const SheetMapping& mapping, RowAccounts& accounts, Drafts& drafts,
                 std::size_t sheet);

}  // namespace samenhang
