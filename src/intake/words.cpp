#include "intake/words.h"

#include "base/check.h"
#include "base/fold.h"
#include "embedded/intake_columns.h"
#include "embedded/intake_words.h"
#include "tables/csv.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samenhang {
namespace {

using RanksByWord = std::map<std::string, std::vector<std::size_t>, std::less<>>;
using KeysByWord = std::map<std::pair<ListId, std::string>, std::string>;

std::vector<TextRow> rows_of(std::string_view bytes, const char* name) {
  constexpr std::size_t kColumns = 3;
  const Result<CsvReading> reading = read_csv(bytes, name, ';');
  check(reading.has_value(), "the shipped words can be read");
  for (const TextRow& row : reading->table.rows) check(row.cells.size() == kColumns, "a word has three cells");
  return reading->table.rows;
}

std::vector<ColumnWord> read_column_words() {
  std::vector<ColumnWord> words;
  for (const TextRow& row : rows_of(embedded::intake_columns(), "columns.csv")) {
    const std::optional<Field> field = field_of_key(row.cells[0]);
    check(field.has_value(), "a shipped header stands for a field");
    std::optional<SheetRole> role;
    if (!row.cells[2].empty()) {
      role = role_of_key(row.cells[2]);
      check(role.has_value(), "a shipped header names a role");
    }
    words.push_back({row.cells[1], *field, role});
  }
  return words;
}

std::vector<CodeWord> read_code_words() {
  std::vector<CodeWord> words;
  for (const TextRow& row : rows_of(embedded::intake_words(), "words.csv")) {
    const auto* const list = std::ranges::find(kListNames, std::string_view(row.cells[0]));
    check(list != kListNames.end(), "a shipped word stands in a list that the program knows");
    words.push_back({row.cells[2], static_cast<ListId>(list - kListNames.begin()), row.cells[1]});
  }
  return words;
}

const RanksByWord& ranks_by_header() {
  static const RanksByWord ranks = [] {
    RanksByWord made;
    const std::vector<ColumnWord>& words = column_words();
    for (std::size_t i = 0; i < words.size(); ++i) made[folded_word(words[i].word)].push_back(i);
    return made;
  }();
  return ranks;
}

const KeysByWord& keys_by_word() {
  static const KeysByWord keys = [] {
    KeysByWord made;
    for (const CodeWord& word : code_words()) made.emplace(std::pair(word.list, folded_word(word.word)), word.key);
    return made;
  }();
  return keys;
}

bool belongs_to(Field field, SheetRole role) {
  const RoleFacts& facts = facts_of(role);
  return field == Field::none || std::ranges::find(facts.needed, field) != facts.needed.end() ||
         std::ranges::find(facts.allowed, field) != facts.allowed.end();
}

std::optional<ColumnMeaning> meaning_of_form(const std::string& form, SheetRole role) {
  const auto found = ranks_by_header().find(form);
  if (form.empty() || found == ranks_by_header().end()) return std::nullopt;
  std::optional<ColumnMeaning> meaning;
  for (const std::size_t rank : found->second) {
    const ColumnWord& word = column_words()[rank];
    if (word.role == role) return ColumnMeaning{word.field, rank};
    if (!word.role && !meaning && belongs_to(word.field, role)) meaning = ColumnMeaning{word.field, rank};
  }
  return meaning;
}

std::string without_brackets(std::string_view text) {
  std::string found;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) found += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return found;
}

bool is_filler(std::string_view word) {
  constexpr std::array<std::string_view, 16> kFillers{"van", "de",  "het", "een", "der",  "uw", "jullie", "is",
                                                      "wat", "wie", "the", "of",  "your", "an", "welke",  "per"};
  return std::ranges::find(kFillers, word) != kFillers.end();
}

std::string without_fillers(std::string_view text) {
  std::string found;
  for (const std::string& word : words_in(text)) {
    if (!is_filler(word)) found += word;
  }
  return found;
}

}  // namespace

const std::vector<ColumnWord>& column_words() {
  static const std::vector<ColumnWord> words = read_column_words();
  return words;
}

const std::vector<CodeWord>& code_words() {
  static const std::vector<CodeWord> words = read_code_words();
  return words;
}

std::string folded_word(std::string_view text) {
  std::string const folded = fold(text);
  return folded.empty() ? std::string(trim(text)) : folded;
}

HeaderForms forms_of(std::string_view header) {
  const std::string bare = without_brackets(header);
  return {folded_word(header), folded_word(bare), without_fillers(bare)};
}

std::optional<ColumnMeaning> meaning_of(const HeaderForms& header, SheetRole role) {
  for (const std::string& form : header) {
    if (const auto meaning = meaning_of_form(form, role)) return meaning;
  }
  return std::nullopt;
}

std::optional<std::string> key_by_word(ListId list, std::string_view text) {
  const auto found = keys_by_word().find({list, folded_word(text)});
  if (found == keys_by_word().end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto close = [&words, &word] {
    if (std::string folded = fold(word); !folded.empty()) words.push_back(std::move(folded));
    word.clear();
  };
  for (const char c : text) {
    const bool stands_between = static_cast<unsigned char>(c) < 0x80 && fold({&c, 1}).empty() && c != '.' && c != '\'';
    if (stands_between) {
      close();
    } else {
      word += c;
    }
  }
  close();
  return words;
}

}  // namespace samenhang
