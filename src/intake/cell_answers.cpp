#include "base/fold.h"
#include "intake/silent_cells.h"
#include "intake/values.h"
#include "intake/words.h"

#include <array>

namespace samenhang {
namespace {

// What a cell answers by its word, in either language.
std::optional<Answer> answer_in(const RawCell& cell) {
  static const CodeLists lists;  // the program's own words, whatever a project calls them
  std::optional<std::string> key = lists.match(ListId::answer, cell.text);
  if (!key) key = key_by_word(ListId::answer, cell.text);
  return key ? code_of_key<Answer>(*key) : std::nullopt;
}

Sentence about(Message text, const RawCell& cell) {
  return {text, {{"value", std::string(trim(cell.text))}}};
}

}  // namespace

CellValue<bool> read_yes_no(const RawCell& cell) {
  if (auto silent = silent_value<bool>(cell)) return *silent;
  const std::optional<Answer> answer = answer_in(cell);
  if (answer == Answer::yes) return {true, false, {}, {}};
  if (answer == Answer::no) return {false, false, {}, {}};
  if (answer == Answer::unknown) return {};
  return unread<bool>(about(message("“{value}” is neither yes nor no."), cell),
                      {message("Write “ja” or “nee”, or leave the cell empty.")});
}

CellValue<Answer> read_answer(const RawCell& cell) {
  if (auto silent = silent_value<Answer>(cell)) {
    if (silent->not_applicable) silent->value = Answer::not_applicable;
    return *silent;
  }
  if (const std::optional<Answer> answer = answer_in(cell)) return {answer, false, {}, {}};
  return unread<Answer>(about(message("“{value}” is no answer that the program knows."), cell),
                        {message("Write “ja”, “deels”, “nee”, “onbekend” or “n.v.t.”.")});
}

}  // namespace samenhang
