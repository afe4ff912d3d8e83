#include "intake/read_matrix.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "base/parts.h"
#include "intake/values.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

// What one side says of its tie with another.
struct Word {
  bool has_contact = false;
  std::optional<int> strength;  // nothing: a tie of unknown strength
  std::size_t row = 0;          // index in the grid

  bool operator==(const Word& other) const { return has_contact == other.has_contact && strength == other.strength; }
};

// What the two sides of a pair say: the first in the order of the names, and the other.
struct Pair {
  std::optional<Word> first;
  std::optional<Word> second;
};

Draft<Party> named_party(const std::string& name, RowPlace at) {
  Draft<Party> draft{at};
  draft.row.name = name;
  add(draft.given, Field::party_name);
  return draft;
}

class MatrixReader {
 public:
  MatrixReader(const Grid& grid, const SheetMapping& mapping, RowAccounts& accounts, std::size_t sheet)
      : grid_(grid), mapping_(mapping), accounts_(accounts), sheet_(sheet) {
    const auto is_name = [](Field field) {
      return field == Field::from || field == Field::party_name || field == Field::initiative_name;
    };
    const auto named = std::ranges::find_if(mapping.fields, is_name);
    if (named == mapping.fields.end()) return;
    name_column_ = static_cast<std::size_t>(named - mapping.fields.begin());
    has_parties_beside_ = *named != Field::initiative_name;
  }

  template <class ReadCell>
  void each_cell(ReadCell read_cell) {
    for (std::size_t row = 0; row < grid_.row_count(); ++row) {
      if (!is_data(row)) continue;
      for (std::size_t column = name_column_ + 1; column < grid_.column_count(); ++column) {
        if (is_answer(column)) read_cell(row, column);
      }
    }
  }

  // Of participations: whether the parties stand beside the rows, or above the columns.
  bool has_parties_beside() const { return has_parties_beside_; }

  // Parties named by the rows, by the header, or by both.
  void add_parties(Drafts& drafts, bool by_rows, bool by_header) {
    std::vector<std::string> names;
    const auto add_name = [&](std::string name, std::size_t row) {
      if (name.empty() || std::ranges::find(names, name) != names.end()) return;
      drafts.parties.push_back(named_party(name, {sheet_, grid_.number(row)}));
      names.push_back(std::move(name));
    };
    for (std::size_t row = 0; row < grid_.row_count() && by_rows; ++row) {
      if (is_data(row)) add_name(name_of(row), row);
    }
    if (!by_header || !mapping_.header_row) return;
    for (std::size_t column = name_column_ + 1; column < grid_.column_count(); ++column) {
      if (is_answer(column)) add_name(header(column), *mapping_.header_row);
    }
  }

  void skip_what_is_no_data() {
    for (std::size_t row = 0; row < grid_.row_count(); ++row) {
      if (is_data(row) || row == mapping_.header_row) continue;
      Problem problem;
      problem.severity = Severity::note;
      problem.message = name_of(row).empty() && !is_title(row)
                            ? Sentence{message("The name is missing, so the row was left out.")}
                            : Sentence{message("A title above the header row.")};
      accounts_.tell(grid_.number(row), RowOutcome::skipped, std::move(problem));
    }
  }

  // What a cell says; nothing where it was not asked, or cannot be read (said).
  std::optional<Word> word(std::size_t row, std::size_t column) {
    const std::string_view text = trim(grid_.text(row, column));
    const CellValue<Answer> answer = read_answer({text, grid_.kind(row, column)});
    const std::optional<double> number = parse_number(text);
    if (number == 0.0) return Word{false, std::nullopt, row};
    for (const int strength : {1, 2, 3, 4}) {
      if (number == strength) return Word{true, strength, row};
    }
    if (!number && answer.value == Answer::yes) return Word{true, std::nullopt, row};
    if (!number && answer.value == Answer::no) return Word{false, std::nullopt, row};
    const bool says_nothing = text.empty() || text == "-" || answer.not_applicable || answer.value == Answer::unknown;
    if (!says_nothing) {
      tell(row, column,
           {message("“{value}” says nothing about a tie and was left out."), {{"value", std::string(text)}}},
           {message("Write 1 to 4 for the strength, x where it is not known, 0 for no contact.")});
    }
    return std::nullopt;
  }

  void tell(std::size_t row, std::size_t column, Sentence what, Sentence hint) {
    Problem problem;
    problem.severity = Severity::warning;
    problem.column = header(column);
    problem.value = trim(grid_.text(row, column));
    problem.message = std::move(what);
    problem.hint = std::move(hint);
    accounts_.tell(grid_.number(row), RowOutcome::repaired, std::move(problem));
  }

  std::string_view text(std::size_t row, std::size_t column) const { return trim(grid_.text(row, column)); }
  std::string name_of(std::size_t row) const { return std::string(trim(grid_.text(row, name_column_))); }
  std::string header(std::size_t column) const {
    return mapping_.header_row ? std::string(trim(grid_.text(*mapping_.header_row, column))) : std::string();
  }
  RowPlace at(std::size_t row) const { return {sheet_, grid_.number(row)}; }

 private:
  bool is_answer(std::size_t column) const {
    const Field field = column < mapping_.fields.size() ? mapping_.fields[column] : Field::none;
    return (field == Field::strength || field == Field::participation_role) && !header(column).empty();
  }
  bool is_title(std::size_t row) const { return mapping_.header_row && row < *mapping_.header_row; }
  bool is_data(std::size_t row) const {
    return nature_of_row(grid_, mapping_, row) == RowNature::data && !name_of(row).empty();
  }

  const Grid& grid_;
  const SheetMapping& mapping_;
  RowAccounts& accounts_;
  std::size_t sheet_;
  std::size_t name_column_ = 0;
  bool has_parties_beside_ = true;
};

using Ends = std::pair<std::string, std::string>;

// The pairs of a square, in the order in which they come up.
class Pairs {
 public:
  void take(const std::string& row_name, const std::string& column_name, const Word& word) {
    const bool is_turned = places_.contains({column_name, row_name});
    const Ends ends = is_turned ? Ends{column_name, row_name} : Ends{row_name, column_name};
    const auto [found, is_new] = places_.try_emplace(ends, pairs_.size());
    if (is_new) pairs_.push_back({ends, {}});
    (is_turned ? pairs_[found->second].second.second : pairs_[found->second].second.first) = word;
  }

  const std::vector<std::pair<Ends, Pair>>& all() const { return pairs_; }

 private:
  std::map<Ends, std::size_t> places_;
  std::vector<std::pair<Ends, Pair>> pairs_;
};

// The answers of two sides that were both asked.
void join(const Word& first, const Word& second, Draft<Relation>& draft) {
  Relation& relation = draft.row;
  if (first.has_contact && second.has_contact) {
    relation.confirmed_by = ConfirmedBy::both;
    relation.strength = std::max(first.strength, second.strength);
    if (first.strength == second.strength) return;
    relation.strength_from = first.strength;
    relation.strength_to = second.strength;
    return;
  }
  relation.confirmed_by = first.has_contact ? ConfirmedBy::from : ConfirmedBy::to;
  relation.strength = first.has_contact ? first.strength : second.strength;
}

void put_words(const Pair& pair, Draft<Relation>& draft) {
  Relation& relation = draft.row;
  const bool none = !(pair.first && pair.first->has_contact) && !(pair.second && pair.second->has_contact);
  relation.status = none ? RelationStatus::none : RelationStatus::existing;
  if (pair.first && pair.second && !none) return join(*pair.first, *pair.second, draft);
  if (pair.first && pair.second) {
    relation.confirmed_by = ConfirmedBy::both;
    return;
  }
  relation.confirmed_by = pair.first ? ConfirmedBy::from : ConfirmedBy::to;
  relation.strength = pair.first ? pair.first->strength : pair.second->strength;
}

std::string said(const Word& word) {
  if (!word.has_contact) return "0";
  return word.strength ? std::to_string(*word.strength) : "x";
}

void tell_difference(const Ends& ends, const Pair& pair, RowAccounts& accounts, const MatrixReader& matrix) {
  Problem problem;
  problem.severity = Severity::warning;
  problem.column = ends.first;
  problem.value = said(*pair.second);
  problem.message = {
      message("The two sides differ: “{from}” says {first}, “{to}” says {second}. Both answers were kept."),
      {{"from", ends.first}, {"first", said(*pair.first)}, {"to", ends.second}, {"second", said(*pair.second)}}};
  problem.hint = {message("Ask both parties what is right.")};
  accounts.tell(matrix.at(pair.second->row).row, RowOutcome::repaired, std::move(problem));
}

void read_relations(MatrixReader& matrix, RowAccounts& accounts, Drafts& drafts) {
  Pairs pairs;
  matrix.each_cell([&](std::size_t row, std::size_t column) {
    const std::string row_name = matrix.name_of(row);
    const std::string column_name = matrix.header(column);
    if (fold(row_name) == fold(column_name)) return;
    if (const std::optional<Word> word = matrix.word(row, column)) pairs.take(row_name, column_name, *word);
  });
  for (const auto& [ends, pair] : pairs.all()) {
    const std::size_t row = pair.first ? pair.first->row : pair.second->row;
    Draft<Relation> draft{matrix.at(row)};
    draft.row.from = PartyId(ends.first);
    draft.row.to = PartyId(ends.second);
    for (const Field field : {Field::strength, Field::relation_status, Field::confirmed_by}) add(draft.given, field);
    put_words(pair, draft);
    if (draft.row.strength_from || draft.row.strength_to) {
      add(draft.given, Field::strength_from);
      add(draft.given, Field::strength_to);
    }
    if (pair.first && pair.second && !(*pair.first == *pair.second)) tell_difference(ends, pair, accounts, matrix);
    drafts.relations.push_back(std::move(draft));
  }
}

// The letter that a role begins with stands for it.
std::optional<ParticipationRole> role_in(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, ParticipationRole>, 4> kLetters{
      {{"t", ParticipationRole::lead},
       {"d", ParticipationRole::participant},
       {"f", ParticipationRole::funder},
       {"a", ParticipationRole::adviser}}};
  const auto* const found = std::ranges::find(kLetters, fold(text), [](const auto& letter) { return letter.first; });
  if (found != kLetters.end()) return found->second;
  const CellValue<std::string> key = read_code({text}, ListId::participation_role, CodeLists());
  return key.value ? code_of_key<ParticipationRole>(*key.value) : std::nullopt;
}

void read_participations(MatrixReader& matrix, Drafts& drafts) {
  matrix.each_cell([&](std::size_t row, std::size_t column) {
    const std::optional<ParticipationRole> role = role_in(matrix.text(row, column));
    const std::optional<Word> word = role ? Word{true, std::nullopt, row} : matrix.word(row, column);
    if (!word || !word->has_contact) return;
    const bool beside = matrix.has_parties_beside();
    Draft<Participation> draft{matrix.at(row)};
    draft.row.party = PartyId(beside ? matrix.name_of(row) : matrix.header(column));
    draft.row.initiative = InitiativeId(beside ? matrix.header(column) : matrix.name_of(row));
    draft.row.role = role;
    if (role) add(draft.given, Field::participation_role);
    drafts.participations.push_back(std::move(draft));
  });
}

}  // namespace

void read_matrix(const Grid& grid, const SheetMapping& mapping, RowAccounts& accounts, Drafts& drafts,
                 std::size_t sheet) {
  MatrixReader matrix(grid, mapping, accounts, sheet);
  const bool is_square = mapping.role == SheetRole::relation_matrix;
  matrix.skip_what_is_no_data();
  matrix.add_parties(drafts, is_square || matrix.has_parties_beside(), is_square || !matrix.has_parties_beside());
  if (is_square) {
    read_relations(matrix, accounts, drafts);
  } else {
    read_participations(matrix, drafts);
  }
}

}  // namespace samenhang
