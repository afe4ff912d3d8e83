#pragma once

#include "inventory/code_lists.h"
#include "inventory/inventory.h"

namespace samenhang {

/// Whether relations of its kind go from one party to the other, such as referring.
bool is_directed(const Relation& relation, const CodeLists& lists);

/// Whether it is there, goes both ways, and was named by one of its two parties alone.
bool is_one_sided(const Relation& relation, const CodeLists& lists);

}  // namespace samenhang
