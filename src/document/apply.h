#pragma once

#include "base/result.h"
#include "document/edit.h"

namespace samenhang {

/// `document` after `edit`. The document itself stays as it is.
///
/// What is in a row is settled as reading the tables would: texts trimmed, each value of a list once, an empty
/// strength filled in from the two sides. So what apply() gives can be saved and opened again without loss.
///
/// Refuses  what reading the tables leaves out: an id that another row has or that is empty, an empty name, a
///          reference to a row that is not there, a code that its list lacks, a relation with itself, a number
///          off its scale. A changed id; a row, member, rule or layout that is not there; a place that is not
///          finite; a code taken away that is in use; other keys in a list that the program reasons about.
///          The problem says in a sentence what is refused and what to do, with the column and its value. Of
///          Several the first that is refused counts, and nothing is changed.
Result<Document> apply(const Document& document, const Edit& edit);

}  // namespace samenhang
