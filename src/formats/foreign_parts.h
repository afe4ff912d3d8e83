#pragma once

#include "base/result.h"
#include "formats/foreign_network.h"
#include "tables/text_encoding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What the readers of networks in lines and in tables have in common.

/// The id of the member at `place`, from 1, in a format that knows members by number or by name only.
std::string made_id(std::size_t place, bool is_initiative = false);

/// A problem of one line of the network's file: an error, unless told otherwise.
Problem line_problem(const ForeignNetwork& network, long row, const std::string& value, Sentence what,
                     Sentence hint = {});

/// What stands among the ties only: a name that no member bears. A note names each.
void add_missing_members(ForeignNetwork& network);

constexpr std::size_t kLargestText_bytes = std::size_t{32} << 20U;

/// The text of a network in lines; see decode_text.
///
/// Loses    what decode_text loses.
/// Refuses  what is empty, is clearly no `expected`, holds bytes that are no text, or is larger than
/// kLargestText_bytes.
Result<DecodedText> network_text(std::string_view bytes, std::string_view file, Message expected);

// Most members that a file may promise without naming them.
constexpr std::size_t kMostUnnamedMembers = 100'000;

/// A problem where a file of this size promises more members than it could name.
std::optional<Problem> too_many_members(const ForeignNetwork& network, long row, std::size_t count,
                                        std::size_t size_bytes);

// A filled cell of a square matrix: who is tied to whom, by rows and columns from 0.
struct MatrixCell {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string value;
  long row = 0;
};

/// Whether a cell says that there is no tie: empty, 0, no, nee or a dash.
bool is_no_tie(std::string_view cell);

/// Whether a matrix may hold it: no tie, a tie without strength, or a number.
bool is_matrix_value(std::string_view cell);

/// The strength that a cell gives: empty for one that only says that there is a tie (x, yes, ja).
std::string cell_strength(std::string_view cell);

/// The ties that the cells of a square matrix stand for, in the order of the pairs. Cells that say that there is no
/// tie are left out, and so is the diagonal. A pair whose two cells say the same, or of which the matrix fills one
/// half only, is one tie without a direction; else each cell is a tie of its own.
std::vector<ForeignTie> ties_of_square(std::vector<MatrixCell> cells, const std::vector<std::string>& ids);

}  // namespace samenhang
