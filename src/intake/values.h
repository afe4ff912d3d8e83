#pragma once

#include "base/date.h"
#include "base/message.h"
#include "inventory/code_lists.h"
#include "inventory/codes.h"
#include "tables/grid.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What was made of a cell. Neither value nor remark: the cell says nothing (empty, “-”, “n.v.t.”).
template <class Value>
struct CellValue {
  std::optional<Value> value;
  bool not_applicable = false;     // “n.v.t.”: an answer of its own, not an empty cell
  std::optional<Sentence> remark;  // what was repaired, or why there is no value
  Sentence hint = {};

  bool operator==(const CellValue&) const = default;
};

// A cell as it stands in a grid.
struct RawCell {
  std::string_view text;
  CellKind kind = CellKind::text;
};

/// Trimmed.
CellValue<std::string> read_text(const RawCell& cell);

/// As it stands there; nine digits without a zero before them are said, since a spreadsheet may have taken it away.
CellValue<std::string> read_telephone(const RawCell& cell);

/// `1-10-2023`, `2023-10-01`, `01/11/23` (day first), `16-01-24`, `nov 2023`, `juli 2023`, `06-2021`, `2023` (January),
/// and Excel's day numbers (1900 system; 45231 is 2023-11-01). Two digits of a year: 00–69 are 20xx. A time of day
/// beside the date is left out. Said where another reading is thinkable: years of two digits, slashes between two
/// numbers up to 12, a year alone, day numbers.
CellValue<Date> read_date(const RawCell& cell);

/// An amount of euros: decimal comma or point, `€ 1.250,00`, `7.500` (thousands), `12.500,-`. In cents.
CellValue<long long> read_amount(const RawCell& cell);

/// A whole number; `1.250` is 1250. In both a comma before three digits is said: it may be a decimal comma.
CellValue<long> read_whole_number(const RawCell& cell);

/// ja, j, x, yes, true, 1 / nee, n, no, false, 0.
CellValue<bool> read_yes_no(const RawCell& cell);

/// yes_no, and deels, soms, ± / onbekend, ?, weet niet / n.v.t., nvt, niet van toepassing.
CellValue<Answer> read_answer(const RawCell& cell);

/// The key of a code list: what CodeLists::match finds, else by the words of data/intake/words.csv (“woco” is
/// housing_corporation), else by the one label that has all of the words of the cell. A code found in either of the two
/// last ways is a repair, and said.
CellValue<std::string> read_code(const RawCell& cell, ListId list, const CodeLists& lists);

/// The values of a cell that holds several. Splits at `|`, `;` and line ends always; at `,` and `/` where all parts are
/// known or none of them has a part in brackets that would be cut; at “&” and “ en ” only where all parts are known.
/// What is known as a whole stays one (“Ziekenhuis, ggz of verslavingszorg”). Each value once; bullets are left out.
std::vector<std::string> split_values(std::string_view text, const std::function<bool(std::string_view)>& is_known);

/// Errors of spreadsheets, Dutch and English: #N/B, #VERW!, #WAARDE!, #REF!, …
bool is_cell_error(std::string_view text);

/// Whether a text was stored in UTF-8 twice over (“BuurtcoÃ¶peratie”), and what it was.
std::optional<std::string> mended_double_encoding(std::string_view text);

}  // namespace samenhang
