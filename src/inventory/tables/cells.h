#pragma once

#include "base/date.h"
#include "inventory/code_lists.h"
#include "inventory/tables/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang::exchange {

// Each reads what a cell says; nothing where it cannot, and then the row is left out and
// the cell reported.

/// The key of a code list.
std::optional<std::string> code_in(const Cell& cell, ListId list);

/// Reports a key that stands in a list, but of which the program knows nothing.
void fail_unknown_to_program(const Cell& cell, ListId list);

std::optional<bool> yes_or_no_in(const Cell& cell);
std::optional<Date> date_in(const Cell& cell);

/// 1 .. 4, or a label of the list of strengths.
std::optional<int> strength_in(const Cell& cell);

/// 1 .. 4.
std::optional<int> score_in(const Cell& cell);

/// A whole number that is not negative.
std::optional<long> count_in(const Cell& cell);

/// The text, if it is one of `ids`.
std::optional<std::string> reference_in(const Cell& cell, const KnownIds& ids);

/// The code of the neighbourhood whose name or code this is; the text itself where the
/// project has no table of neighbourhoods.
std::optional<std::string> neighbourhood_in(const Cell& cell);

/// Whether it says "Hele gemeente".
bool is_whole_municipality(std::string_view text);

/// The values of a cell that holds several, each once.
std::vector<std::string_view> parts_of(std::string_view text);

}  // namespace samenhang::exchange
