#include "intake/validation_answers.h"

#include "base/fold.h"
#include "base/parts.h"
#include "intake/names.h"
#include "intake/returned_forms.h"
#include "intake/tie_answers.h"
#include "intake/validation_items.h"
#include "intake/values.h"
#include "inventory/id_sequence.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace samenhang {
namespace {

using namespace validation;

constexpr std::array<std::string_view, 6> kOutcomeKeys{"confirmed", "changed",    "disputed",
                                                       "new",       "unanswered", "unreadable"};

std::string with_remark(std::string answer, const std::string& remark) {
  return join_filled({std::move(answer), remark}, " — ");
}

std::string recorded_text(const Item& item) {
  std::vector<std::string> texts;
  texts.reserve(item.cells.size());
  for (const ItemCell& cell : item.cells) texts.push_back(cell.recorded);
  return join_filled(texts, ", ");
}

std::optional<bool> said_right(const FilledRow& row) {
  return read_yes_no({row.is_right, CellKind::text}).value;
}

// What a row says in its cells.
struct CellAnswers {
  std::array<std::optional<std::string>, 3> changed;  // where it is another text than is recorded
  std::string text;

  bool any() const {
    return std::ranges::any_of(changed, [](const auto& cell) { return cell.has_value(); });
  }
};

CellAnswers cell_answers(const Item& item, const FilledRow& row) {
  CellAnswers answers;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < item.cells.size(); ++i) {
    const std::string& text = row.cells.at(i);
    texts.push_back(text.empty() ? item.cells[i].recorded : text);
    if (!text.empty() && fold_case(text) != fold_case(item.cells[i].recorded)) answers.changed.at(i) = text;
  }
  answers.text = join_filled(texts, ", ");
  return answers;
}

template <class Id>
std::optional<std::vector<Id>> codes_in(const std::string& text, ListId list, const CodeLists& lists) {
  std::vector<Id> codes;
  for (const std::string_view part : split(text)) {
    const std::optional<std::string> key = lists.match(list, part);
    if (!key) return std::nullopt;
    add_once(codes, Id(*key));
  }
  return codes;
}

std::optional<std::vector<NeighbourhoodCode>> neighbourhoods_in(const std::string& text, const Inventory& inventory) {
  std::vector<NeighbourhoodCode> codes;
  for (const std::string_view part : split(text)) {
    const auto found = std::ranges::find_if(inventory.neighbourhoods, [&](const Neighbourhood& row) {
      return fold(row.name) == fold(part) || fold(row.code.text()) == fold(part);
    });
    if (found == inventory.neighbourhoods.end()) return std::nullopt;
    add_once(codes, (*found).code);
  }
  return codes;
}

template <class Value>
bool put(const std::optional<Value>& value, Value& target) {
  if (value) target = *value;
  return value.has_value();
}

std::optional<std::string> one_code(const std::string& text, ListId list, const CodeLists& lists) {
  return lists.match(list, text);
}

// Puts another value in the place of a fact. False: it cannot be read.
bool put_fact(Party& party, std::string_view fact, const std::string& text, const Inventory& inventory) {
  const CodeLists& lists = inventory.code_lists;
  if (fact == "kind" || fact == "domain") {
    const std::optional<std::string> key = one_code(text, fact == "kind" ? ListId::party_kind : ListId::domain, lists);
    if (!key) return false;
    if (fact == "kind") {
      party.kind = PartyKind(*key);
    } else {
      party.domain = Domain(*key);
    }
    return true;
  }
  if (fact == "target_groups") {
    return put(codes_in<TargetGroup>(text, ListId::target_group, lists), party.target_groups);
  }
  if (fact == "neighbourhoods") return put(neighbourhoods_in(text, inventory), party.neighbourhoods);
  party.name = text;
  return true;
}

// The two ends of a tie, and where what each says stands among the rows.
struct TieEnds {
  TieAnswers answers;
  std::array<std::optional<std::size_t>, 2> rows;
};

// A tie that is not recorded, from the end that names it first.
struct NewTie {
  PartyId from;
  PartyId to;
  TieAnswers answers;
};

class Answers {
 public:
  Answers(const Inventory& inventory, FilledForms read, const Date& on, Language language)
      : inventory_(inventory), read_(std::move(read)), on_(on), language_(language), names_(names_of(inventory)) {
    reading_.rows = std::move(read_.rows);
    reading_.problems = std::move(read_.problems);
  }

  ValidationReading take() {
    for (const Party& party : inventory_.parties) {
      if (party.active || read_.forms.contains(party.id)) take_party(party);
    }
    settle_ties();
    add_new_ties();
    return std::move(reading_);
  }

 private:
  static std::vector<PartyNames> names_of(const Inventory& inventory) {
    std::vector<PartyNames> names;
    for (const Party& party : inventory.parties) names.push_back({party.name, party.abbreviation, party.also_known_as});
    return names;
  }

  void take_party(const Party& party) {
    const auto found = read_.forms.find(party.id);
    const FilledForm* const form = found == read_.forms.end() ? nullptr : &found->second;
    Party changed = party;
    for (const Item& item : items_of(inventory_, party, language_)) {
      ValidationRow row{party.id,
                        {},
                        {},
                        item.mark,
                        AnswerOutcome::unanswered,
                        recorded_text(item),
                        "",
                        form != nullptr ? form->file : ""};
      const FilledRow* filled = nullptr;
      if (form != nullptr && form->rows.contains(item.mark)) filled = &form->rows.at(item.mark);
      if (item.topic == Topic::fact) take_fact(item, filled, row, changed);
      if (item.topic == Topic::tie) take_tie(item, filled, row);
      if (item.topic == Topic::initiative) take_initiative(item, filled, row);
      reading_.rows.push_back(std::move(row));
    }
    if (!(changed == party)) reading_.changed_parties.push_back(std::move(changed));
    if (form == nullptr) return;
    for (const FilledRow& row : form->new_ties) take_new_tie(row, party.id, form->file);
  }

  // What the row says where no value has to be read: also whether one has.
  bool is_settled_by_words(const CellAnswers& cells, const FilledRow& filled, ValidationRow& row) const {
    const std::optional<bool> right = said_right(filled);
    row.answered = with_remark(cells.any() ? cells.text : filled.is_right, filled.remark);
    if (cells.any()) return false;
    if (right && *right) {
      row.outcome = AnswerOutcome::confirmed;
    } else if (!filled.is_right.empty()) {
      row.outcome = AnswerOutcome::changed;
    }
    return true;
  }

  void take_fact(const Item& item, const FilledRow* filled, ValidationRow& row, Party& party) const {
    if (filled == nullptr) return;
    const CellAnswers cells = cell_answers(item, *filled);
    if (is_settled_by_words(cells, *filled, row)) return;
    const bool is_read = put_fact(party, item.mark, *cells.changed[0], inventory_);
    row.outcome = is_read ? AnswerOutcome::changed : AnswerOutcome::unreadable;
  }

  void take_initiative(const Item& item, const FilledRow* filled, ValidationRow& row) {
    if (filled == nullptr) return;
    const auto before = std::ranges::find_if(inventory_.participations, [&](const Participation& candidate) {
      return candidate.party == row.party && candidate.initiative == item.mark;
    });
    const CellAnswers cells = cell_answers(item, *filled);
    const std::optional<bool> right = said_right(*filled);
    const bool is_settled = is_settled_by_words(cells, *filled, row);
    if (right && !*right) {
      row.outcome = AnswerOutcome::changed;
      reading_.changed_participations.push_back({*before, std::nullopt});
    } else if (!is_settled) {
      const auto key = one_code(*cells.changed[0], ListId::participation_role, inventory_.code_lists);
      const auto role = key ? code_of_key<ParticipationRole>(*key) : std::nullopt;
      row.outcome = role ? AnswerOutcome::changed : AnswerOutcome::unreadable;
      if (!role) return;
      Participation after = *before;
      after.role = role;
      reading_.changed_participations.push_back({*before, after});
    }
  }

  // The cells of a tie on top of what is recorded; nothing where one of them cannot be read.
  std::optional<TieAnswer> tie_answer(TieAnswer answer, const CellAnswers& cells) const {
    const CodeLists& lists = inventory_.code_lists;
    if (cells.changed[0]) {
      const auto kind = one_code(*cells.changed[0], ListId::relation_kind, lists);
      if (!kind) return std::nullopt;
      answer.kind = RelationKind(*kind);
    }
    if (cells.changed[1]) {
      const auto key = one_code(*cells.changed[1], ListId::strength, lists);
      if (!key || key->size() != 1) return std::nullopt;
      answer.strength = key->front() - '0';
    }
    if (cells.changed[2]) {
      const auto key = one_code(*cells.changed[2], ListId::relation_status, lists);
      const auto status = key ? code_of_key<RelationStatus>(*key) : std::nullopt;
      if (!status) return std::nullopt;
      answer.status = *status;
    }
    return answer;
  }

  void take_tie(const Item& item, const FilledRow* filled, ValidationRow& row) {
    const auto found = std::ranges::find(inventory_.relations, RelationId(item.mark), &Relation::id);
    const Relation& relation = *found;
    row.from = relation.from;
    row.to = relation.to;
    const bool is_from = row.party == relation.from;
    TieEnds& ends = ends_[relation.id];
    ends.rows.at(is_from ? 0 : 1) = reading_.rows.size();
    if (filled == nullptr) return;
    const CellAnswers cells = cell_answers(item, *filled);
    const std::optional<bool> right = said_right(*filled);
    std::optional<TieAnswer> answer;
    if (is_settled_by_words(cells, *filled, row)) {
      if (row.outcome == AnswerOutcome::confirmed) answer = recorded_answer(relation);
    } else {
      answer = tie_answer(recorded_answer(relation), cells);
      row.outcome = answer ? AnswerOutcome::changed : AnswerOutcome::unreadable;
    }
    if (right && !*right && !cells.any()) {
      answer = recorded_answer(relation);
      answer->status = RelationStatus::none;
    }
    (is_from ? ends.answers.from : ends.answers.to) = answer;
  }

  void settle_ties() {
    for (const Relation& relation : inventory_.relations) {
      const auto found = ends_.find(relation.id);
      if (found == ends_.end()) continue;
      const TieEnds& ends = found->second;
      if (is_disputed(ends.answers)) {
        for (const auto& row : ends.rows) {
          if (row) reading_.rows[*row].outcome = AnswerOutcome::disputed;
        }
      }
      std::optional<Relation> after = settled(relation, ends.answers, on_);
      if (after) reading_.changed_relations.push_back(std::move(*after));
    }
  }

  std::optional<PartyId> party_called(const std::string& name) const {
    const std::vector<NameMatch> matches = names_.same(name);
    if (matches.size() != 1) return std::nullopt;
    return inventory_.parties[matches.front().party].id;
  }

  void take_new_tie(const FilledRow& filled, const PartyId& party, const std::string& file) {
    const std::string text = join_filled({filled.cells[0], filled.cells[1], filled.cells[2]}, ", ");
    const std::string all = join_filled({filled.subject, text}, ", ");
    if (all.empty()) return;
    ValidationRow row{
        party, party, {}, std::string(kNewTieMark), AnswerOutcome::unreadable, "", with_remark(all, filled.remark),
        file};
    const std::optional<PartyId> other = party_called(filled.subject);
    const Item item{Topic::tie, "", "", new_tie_cells(inventory_.code_lists, language_)};
    const std::optional<TieAnswer> answer = tie_answer({}, cell_answers(item, filled));
    if (other) row.to = *other;
    if (other && *other != party && answer && !answer->kind.empty()) {
      row.outcome = AnswerOutcome::added;
      note_new_tie(party, *other, *answer, row);
    }
    reading_.rows.push_back(std::move(row));
  }

  // Of the relation that is recorded of these two, an answer; else a tie that is new.
  void note_new_tie(const PartyId& party, const PartyId& other, TieAnswer answer, ValidationRow& row) {
    for (const Relation& relation : inventory_.relations) {
      const bool is_from = relation.from == party && relation.to == other;
      const bool is_to = relation.from == other && relation.to == party;
      if ((!is_from && !is_to) || relation.kind != answer.kind) continue;
      if (!answer.strength) answer.strength = relation.strength;
      if (counts(relation) && answer.status == RelationStatus::existing) answer.status = relation.status;
      TieEnds& ends = ends_[relation.id];
      std::optional<TieAnswer>& said = is_from ? ends.answers.from : ends.answers.to;
      if (!said) said = answer;
      if (!ends.rows.at(is_from ? 0 : 1)) ends.rows.at(is_from ? 0 : 1) = reading_.rows.size();
      row.item = relation.id.text();
      row.outcome = answer == recorded_answer(relation) ? AnswerOutcome::confirmed : AnswerOutcome::changed;
      return;
    }
    const auto same = std::ranges::find_if(new_ties_, [&](const NewTie& tie) {
      return tie.from == other && tie.to == party && tie.answers.from->kind == answer.kind && !tie.answers.to;
    });
    if (same != new_ties_.end()) {
      same->answers.to = answer;
    } else {
      new_ties_.push_back({party, other, {answer, std::nullopt}});
    }
  }

  void add_new_ties() {
    IdSequence ids("R001");
    for (const Relation& relation : inventory_.relations) ids.see(relation.id.text());
    for (const NewTie& tie : new_ties_) {
      TieAnswers answers = tie.answers;
      if (answers.to) answers.to->status = answers.from->status;
      Relation relation;
      relation.id = RelationId(ids.next());
      relation.from = tie.from;
      relation.to = tie.to;
      std::optional<Relation> made = settled(relation, answers, on_);
      if (!made) made = settled(relation, {answers.from, std::nullopt}, on_);
      reading_.new_relations.push_back(std::move(*made));
    }
  }

  const Inventory& inventory_;
  FilledForms read_;
  Date on_;
  Language language_;
  NameIndex names_;
  ValidationReading reading_;
  std::map<RelationId, TieEnds> ends_;
  std::vector<NewTie> new_ties_;
};

}  // namespace

std::string_view key_of(AnswerOutcome outcome) {
  return kOutcomeKeys.at(static_cast<std::size_t>(outcome));
}

ValidationReading validation_reading(const Inventory& inventory, std::span<const ReturnedSheet> sheets, const Date& on,
                                     Language language) {
  return Answers(inventory, read_forms(inventory, sheets), on, language).take();
}

}  // namespace samenhang
