#pragma once

#include "document/edit.h"
#include "generator/random.h"

namespace samenhang::test {

/// An edit of any kind that `document` mostly accepts; the same one for the same state of `random`.
Edit random_edit(Random& random, const Document& document);

}  // namespace samenhang::test
