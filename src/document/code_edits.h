#pragma once

#include "base/result.h"
#include "document/edit.h"

namespace samenhang {

/// Each gives the inventory with other code lists, held to what reading its tables would take in.
Result<Inventory> with_code(const Inventory& inventory, const Add<Code>& edit);
Result<Inventory> with_code(const Inventory& inventory, const Change<Code>& edit);
Result<Inventory> with_code(const Inventory& inventory, const Remove<Code>& edit);

}  // namespace samenhang
