#include "base/fold.h"
#include "intake/silent_cells.h"
#include "intake/values.h"
#include "intake/words.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

// As Excel and LibreOffice show them, Dutch and English.
constexpr std::array<std::string_view, 30> kErrors{
    "#n/b",      "#n/a",         "#verw!",     "#ref!",       "#waarde!",      "#value!",
    "#deel/0!",  "#div/0!",      "#getal!",    "#num!",       "#naam?",        "#name?",
    "#leeg!",    "#null!",       "#overloop!", "#spill!",     "#veld!",        "#field!",
    "#bezig!",   "#busy!",       "#calc!",     "#berekenen!", "#blocked!",     "#geblokkeerd!",
    "#connect!", "#verbinding!", "#unknown!",  "#onbekend!",  "#data_ophalen", "#getting_data"};

// “Err:502” of LibreOffice, in Dutch “Fout:502”.
bool is_numbered_error(std::string_view text) {
  const bool begins = text.starts_with("err:") || text.starts_with("fout:");
  if (!begins) return false;
  const std::string_view number = trim(text.substr(text.find(':') + 1));
  return number.size() == 3 && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

bool says_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 10> kNothing{"", "-", "--", "---", "–", "—", ".", "..", "...", "…"};
  return std::ranges::find(kNothing, text) != kNothing.end();
}

}  // namespace

bool is_cell_error(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 20) return false;
  const bool too_narrow = text.size() > 1 && std::ranges::all_of(text, [](char c) { return c == '#'; });
  const std::string lower = fold_case(text);
  return too_narrow || is_numbered_error(lower) || std::ranges::find(kErrors, lower) != kErrors.end();
}

std::optional<Silence> silence_of(const RawCell& cell) {
  const std::string_view text = trim(cell.text);
  if (cell.kind == CellKind::empty || says_nothing(text)) return Silence{};
  if (cell.kind == CellKind::error || is_cell_error(text)) {
    return Silence{false,
                   Sentence{message("The spreadsheet shows an error here, {value}; the cell counts as empty."),
                            {{"value", std::string(text)}}},
                   {message("Mend the formula in the spreadsheet, or fill the value in.")}};
  }
  constexpr std::size_t kLongest = 24;  // a longer text is no “n.v.t.”
  if (text.size() > kLongest) return std::nullopt;
  const std::string folded = fold(text);
  const bool does_not_apply = folded == "nietvantoepassing" || key_by_word(ListId::answer, text) == "not_applicable";
  if (does_not_apply) return Silence{true, {}, {}};
  return std::nullopt;
}

}  // namespace samenhang
