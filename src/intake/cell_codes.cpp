#include "base/fold.h"
#include "intake/silent_cells.h"
#include "intake/values.h"
#include "intake/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

using Words = std::vector<std::string>;

// Words that tell no label from another.
bool says_little(std::string_view word) {
  constexpr std::array<std::string_view, 30> kLittle{
      "en",     "of",    "de",    "het",  "een",   "van",   "voor",        "met",          "in",   "op",
      "bij",    "te",    "and",   "or",   "the",   "of",    "for",         "on",           "with", "mensen",
      "people", "groep", "group", "werk", "jonge", "young", "organisatie", "organisation", "niet", "not"};
  return word.size() < 3 || std::ranges::find(kLittle, word) != kLittle.end();
}

bool has(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// A label that denies says something else than the same words without the denial.
bool denies(const Words& words) {
  return has(words, "niet") || has(words, "geen") || has(words, "not") || has(words, "none");
}

bool has_all(const Words& label, const Words& asked) {
  return denies(label) == denies(asked) &&
         std::ranges::all_of(asked, [&label](const std::string& word) { return has(label, word); });
}

// The one row whose label, in either language, has all of the words.
std::optional<std::string> key_by_label_words(ListId list, std::string_view text, const CodeLists& lists) {
  Words asked = words_in(text);
  if (std::ranges::all_of(asked, says_little)) return std::nullopt;
  std::erase_if(asked, [](const std::string& word) { return word == "en" || word == "of" || word == "and"; });
  std::optional<std::string> found;
  for (const CodeRow& row : lists.rows(list)) {
    if (!has_all(words_in(row.label.nl), asked) && !has_all(words_in(row.label.en), asked)) continue;
    if (found) return std::nullopt;
    found = row.key;
  }
  return found;
}

std::optional<std::string> repaired_key(ListId list, std::string_view text, const CodeLists& lists) {
  std::optional<std::string> key = key_by_word(list, text);
  if (key && lists.find(list, *key) != nullptr) return key;
  return key_by_label_words(list, text, lists);
}

std::vector<Label> labels_of(ListId list, const CodeLists& lists) {
  constexpr std::size_t kMost = 8;  // a longer enumeration is not read
  std::vector<Label> labels;
  for (const CodeRow& row : lists.rows(list)) {
    if (labels.size() == kMost) break;
    labels.push_back(row.label);
  }
  return labels;
}

Sentence hint_for(ListId list, const CodeLists& lists) {
  std::vector<Label> labels = labels_of(list, lists);
  if (labels.size() == lists.rows(list).size()) {
    return {message("Choose from {choices}."), {{"choices", std::move(labels)}}};
  }
  return {message("Choose a label of the code list, such as {choices}."), {{"choices", std::move(labels)}}};
}

}  // namespace

CellValue<std::string> read_code(const RawCell& cell, ListId list, const CodeLists& lists) {
  const std::string_view text = trim(cell.text);
  const bool has_text = cell.kind != CellKind::empty && cell.kind != CellKind::error && !text.empty();
  if (has_text) {
    if (std::optional<std::string> key = lists.match(list, text)) return {std::move(key), false, {}, {}};
  }
  if (auto silent = silent_value<std::string>(cell)) return *silent;
  if (std::optional<std::string> key = repaired_key(list, text, lists)) {
    Sentence remark{message("“{value}” is read as “{label}”."),
                    {{"value", std::string(text)}, {"label", lists.label(list, *key)}}};
    return repaired(*std::move(key), std::move(remark));
  }
  return unread<std::string>(
      {message("“{value}” stands for nothing in the code list."), {{"value", std::string(text)}}},
      hint_for(list, lists));
}

}  // namespace samenhang
