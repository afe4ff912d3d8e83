#pragma once

#include "document/edit.h"
#include "intake/validation_answers.h"

namespace samenhang {

/// What the answers of a validation round change, as one edit; without edits in it where nothing follows from them.
Several validation_edit(const ValidationReading& reading);

}  // namespace samenhang
