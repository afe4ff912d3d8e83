#pragma once

#include "intake/bring_in.h"
#include "inventory/inventory.h"

namespace samenhang {

/// Puts the facts, code lists and neighbourhoods of `part` in `inventory`: before anything is read that names them. A
/// list that `part` has of its own takes the place of the one of that name; facts that it fills in take the place of
/// those.
void bring_in_words(const Inventory& part, Inventory& inventory);

/// Puts the agreements, answers, ratings and contacts of `part` in `inventory`, after its parties and initiatives. A
/// row with an id takes the place of the one with that id; an answer that of the answer to the same question; others
/// are added once.
void bring_in_other_tables(const Inventory& part, const BringIn& brought, Inventory& inventory);

}  // namespace samenhang
