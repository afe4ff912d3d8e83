#include "formats/foreign_network.h"

#include "base/controls.h"
#include "base/fold.h"
#include "base/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

constexpr std::array kYesWords{"true"sv, "yes"sv, "1"sv, "ja"sv};
constexpr std::array kStrengths{1, 2, 3, 4};

// On one line, without control characters: names come from drawings, where they may be broken.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : trim(text)) {
    const char put = is_control(c) ? ' ' : c;
    if (put != ' ' || (!line.empty() && line.back() != ' ')) line += put;
  }
  return as_utf8(trim(line));
}

bool can_stand_in_a_table(const std::string& id) {
  return !id.empty() && trim(id).size() == id.size() && id.find('|') == std::string::npos && is_utf8(id) &&
         std::ranges::none_of(id, is_control);
}

// What a member of the file has become.
struct Place {
  bool is_initiative = false;
  std::size_t row = 0;
};

class Conversion {
 public:
  explicit Conversion(ForeignNetwork network) : network_(std::move(network)) {
    reading_.problems = std::move(network_.problems);
  }

  InventoryReading reading() && {
    for (const ForeignMember& member : network_.members) taken_.insert(member.id);
    for (const ForeignMember& member : network_.members) add_member(member);
    if (!network_.ties_file.empty()) network_.file = network_.ties_file;
    for (const ForeignTie& tie : network_.ties) add_tie(tie);
    if (directed_) tell_of_directions();
    return std::move(reading_);
  }

 private:
  // One problem about what stands in `row`.
  void tell(Severity severity, long row, std::string value, Sentence what, Sentence hint = {}) {
    Problem problem;
    problem.severity = severity;
    problem.file = network_.file;
    problem.row = row;
    problem.value = std::move(value);
    problem.message = std::move(what);
    problem.hint = std::move(hint);
    reading_.problems.push_back(std::move(problem));
  }

  std::string new_id(char letter) {
    std::string id;
    do {
      id = fmt::format("{}{:04}", letter, ++made_ids_);
    } while (!taken_.insert(id).second);
    return id;
  }

  std::string id_of(const ForeignMember& member, bool is_initiative) {
    if (can_stand_in_a_table(member.id)) return member.id;
    std::string id = new_id(is_initiative ? 'I' : 'P');
    tell(Severity::note, member.row, one_line(member.id),
         {message("The id “{id}” cannot stand in a table and became {made}."),
          {{"id", one_line(member.id)}, {"made", id}}});
    return id;
  }

  void add_member(const ForeignMember& member) {
    if (places_.contains(member.id)) {
      tell(Severity::error, member.row, member.id,
           {message("The id “{id}” stands in the file twice; the second was left out."), {{"id", one_line(member.id)}}},
           {message("Give each member an id of its own.")});
      return;
    }
    const bool is_initiative = std::ranges::find(kYesWords, fold(member.initiative)) != kYesWords.end();
    const std::string id = id_of(member, is_initiative);
    const std::string name = one_line(member.name);
    if (is_initiative) {
      add_initiative(member, id, name.empty() ? id : name);
    } else {
      add_party(member, id, name.empty() ? id : name);
    }
  }

  void add_initiative(const ForeignMember& member, const std::string& id, const std::string& name) {
    Initiative initiative;
    initiative.id = InitiativeId(id);
    initiative.name = name;
    places_.emplace(member.id, Place{true, inventory().initiatives.size()});
    inventory().initiatives.push_back(std::move(initiative));
  }

  void add_party(const ForeignMember& member, const std::string& id, const std::string& name) {
    Party party;
    party.id = PartyId(id);
    party.name = name;
    party.kind = PartyKind(code_of(ListId::party_kind, member.kind, member.row).value_or("other"));
    party.domain = Domain(code_of(ListId::domain, member.domain, member.row).value_or(""));
    places_.emplace(member.id, Place{false, inventory().parties.size()});
    inventory().parties.push_back(std::move(party));
  }

  std::optional<std::string> code_of(ListId list, const std::string& text, long row) {
    if (trim(text).empty()) return std::nullopt;
    std::optional<std::string> key = inventory().code_lists.match(list, text);
    if (!key) {
      tell(Severity::warning, row, one_line(text),
           {message("“{value}” does not stand in the code list and was left out."), {{"value", one_line(text)}}},
           {message("Use a key or a label of the code list.")});
    }
    return key;
  }

  std::optional<Place> end_of(const ForeignTie& tie, const std::string& id) {
    const auto found = places_.find(id);
    if (found != places_.end()) return found->second;
    tell(Severity::error, tie.row, one_line(id),
         {message("A tie names “{id}”, which is no member of the network, and was left out."), {{"id", one_line(id)}}},
         {message("Check the file in the program it comes from.")});
    return std::nullopt;
  }

  void add_tie(const ForeignTie& tie) {
    const std::optional<Place> from = end_of(tie, tie.from);
    const std::optional<Place> to = from ? end_of(tie, tie.to) : std::nullopt;
    if (!from || !to) return;
    if (tie.from == tie.to) {
      tell(Severity::error, tie.row, one_line(tie.from),
           {message("“{name}” has a tie with itself, which was left out."), {{"name", name_of(*from)}}});
    } else if (from->is_initiative && to->is_initiative) {
      tell(Severity::error, tie.row, one_line(tie.from),
           {message("A tie joins the initiatives “{from}” and “{to}” and was left out."),
            {{"from", name_of(*from)}, {"to", name_of(*to)}}});
    } else if (from->is_initiative || to->is_initiative) {
      add_participation(tie, from->is_initiative ? to->row : from->row, from->is_initiative ? from->row : to->row);
    } else {
      add_relation(tie, from->row, to->row);
    }
  }

  void add_participation(const ForeignTie& tie, std::size_t party, std::size_t initiative) {
    if (!participations_.emplace(party, initiative).second) {
      tell_of_repeat(tie, inventory().parties[party].name, inventory().initiatives[initiative].name);
      return;
    }
    inventory().participations.push_back(
        {inventory().initiatives[initiative].id, inventory().parties[party].id, std::nullopt});
  }

  void add_relation(const ForeignTie& tie, std::size_t from, std::size_t to) {
    const std::optional<int> strength = strength_of(tie);
    const auto status_key = code_of(ListId::relation_status, tie.status, tie.row);
    directed_ |= tie.directed;
    const auto [known, is_new] =
        relations_.emplace(std::pair(std::min(from, to), std::max(from, to)), inventory().relations.size());
    if (!is_new) {
      join(tie, strength, inventory().relations.own(known->second));
      return;
    }
    Relation relation;
    relation.id = RelationId(fmt::format("R{:04}", inventory().relations.size() + 1));
    relation.from = inventory().parties[from].id;
    relation.to = inventory().parties[to].id;
    relation.kind = RelationKind("contact");
    relation.strength = strength;
    if (status_key) relation.status = code_of_key<RelationStatus>(*status_key).value_or(RelationStatus::existing);
    inventory().relations.push_back(std::move(relation));
  }

  // A pair that stands there already: the largest strength is kept.
  void join(const ForeignTie& tie, std::optional<int> strength, Relation& before) {
    before.strength = std::max(before.strength, strength);
    const Place& from = places_.at(tie.from);
    const bool is_turned = before.from != inventory().parties[from.row].id;
    if (tie.directed && is_turned) {
      ++turned_pairs_;
    } else {
      tell_of_repeat(tie, name_of(from), name_of(places_.at(tie.to)));
    }
  }

  std::optional<int> strength_of(const ForeignTie& tie) {
    const std::string_view text = trim(tie.strength);
    if (text.empty()) return std::nullopt;
    const std::optional<double> number = parse_number(text);
    const auto* found = std::ranges::find_if(kStrengths, [&](int strength) { return number && *number == strength; });
    if (found != kStrengths.end()) return *found;
    tell(Severity::warning, tie.row, one_line(text),
         {message("“{value}” is no strength and was left empty."), {{"value", one_line(text)}}},
         {message("A strength is a whole number from 1 to 4.")});
    return std::nullopt;
  }

  void tell_of_repeat(const ForeignTie& tie, const std::string& from, const std::string& to) {
    tell(Severity::note, tie.row, one_line(tie.from) + "|" + one_line(tie.to),
         {message("The tie between “{from}” and “{to}” stands in the file more than once and was taken once."),
          {{"from", from}, {"to", to}}});
  }

  void tell_of_directions() {
    tell(Severity::note, 0, "",
         {messages("The ties have a direction in the file; that was left out. {count} pair with a tie both ways was "
                   "taken once.",
                   "The ties have a direction in the file; that was left out. {count} pairs with ties both ways were "
                   "taken once."),
          {{"count", turned_pairs_}},
          turned_pairs_});
  }

  const std::string& name_of(const Place& place) {
    return place.is_initiative ? inventory().initiatives[place.row].name : inventory().parties[place.row].name;
  }

  Inventory& inventory() { return reading_.inventory; }

  ForeignNetwork network_;
  InventoryReading reading_;
  std::unordered_map<std::string, Place> places_;
  std::unordered_set<std::string> taken_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> relations_;
  std::set<std::pair<std::size_t, std::size_t>> participations_;
  long made_ids_ = 0;
  long turned_pairs_ = 0;
  bool directed_ = false;
};

}  // namespace

InventoryReading inventory_of(ForeignNetwork network) {
  return Conversion(std::move(network)).reading();
}

}  // namespace samenhang
