#include "inventory/filter.h"

#include "base/catalogue.h"
#include "base/fold.h"
#include "base/numbers.h"
#include "base/parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace samenhang {
namespace {

constexpr int kLeastStrength = 1;
constexpr int kMostStrength = 4;

// One thing that can be filtered on.
struct FilterKey {
  std::string_view key;
  Message word;
  bool (*add)(Filter&, const Inventory&, std::string_view value);  // false: not a value of this key
  std::vector<Label> (*choices)(const Inventory&);
  Label (*values)(const Filter&, const Inventory&);  // empty where the filter has none
};

void append(Label& joined, const Label& part) {
  const std::string_view separator = joined.nl.empty() ? "" : ", ";
  joined.nl.append(separator).append(part.in(Language::dutch));
  joined.en.append(separator).append(part.in(Language::english));
}

template <auto Member, ListId List>
bool add_code(Filter& filter, const Inventory& inventory, std::string_view value) {
  auto& values = filter.*Member;
  const std::optional<std::string> key = inventory.code_lists.match(List, value);
  if (!key) return false;
  add_once(values, typename std::remove_reference_t<decltype(values)>::value_type(*key));
  return true;
}

template <ListId List>
std::vector<Label> code_choices(const Inventory& inventory) {
  std::vector<Label> choices;
  for (const CodeRow& row : inventory.code_lists.rows(List)) {
    choices.push_back(
        {row.key + " (" + row.label.in(Language::dutch) + ")", row.key + " (" + row.label.in(Language::english) + ")"});
  }
  return choices;
}

template <auto Member, ListId List>
Label code_values(const Filter& filter, const Inventory& inventory) {
  Label joined;
  for (const auto& key : filter.*Member) append(joined, inventory.code_lists.label(List, key.text()));
  return joined;
}

bool add_status(Filter& filter, const Inventory& inventory, std::string_view value) {
  const std::optional<std::string> key = inventory.code_lists.match(ListId::relation_status, value);
  const auto status = key ? code_of_key<RelationStatus>(*key) : std::nullopt;
  if (status) add_once(filter.statuses, *status);
  return status.has_value();
}

Label status_values(const Filter& filter, const Inventory& inventory) {
  Label joined;
  for (const RelationStatus status : filter.statuses) {
    append(joined, inventory.code_lists.label(ListId::relation_status, key_of_code(status)));
  }
  return joined;
}

bool add_neighbourhood(Filter& filter, const Inventory& inventory, std::string_view value) {
  const std::string wanted = fold(value);
  for (const Neighbourhood& neighbourhood : inventory.neighbourhoods) {
    if (fold(neighbourhood.code.text()) != wanted && fold(neighbourhood.name) != wanted) continue;
    add_once(filter.neighbourhoods, neighbourhood.code);
    return true;
  }
  return false;
}

std::vector<Label> neighbourhood_choices(const Inventory& inventory) {
  std::vector<Label> choices;
  choices.reserve(inventory.neighbourhoods.size());
  for (const Neighbourhood& neighbourhood : inventory.neighbourhoods) {
    choices.push_back({neighbourhood.code.text() + " (" + neighbourhood.name + ")", ""});
  }
  return choices;
}

Label neighbourhood_values(const Filter& filter, const Inventory& inventory) {
  Label joined;
  for (const NeighbourhoodCode& code : filter.neighbourhoods) {
    const auto found = std::ranges::find(inventory.neighbourhoods, code, &Neighbourhood::code);
    append(joined, {found == inventory.neighbourhoods.end() ? code.text() : found->name, ""});
  }
  return joined;
}

// An end of a range; `missing` where it is left open, nothing where it is no strength.
std::optional<int> strength_of(std::string_view text, int missing) {
  if (text.empty()) return missing;
  const std::optional<long> number = parse_integer(text);
  if (!number || *number < kLeastStrength || *number > kMostStrength) return std::nullopt;
  return static_cast<int>(*number);
}

// `3`, `2..4`, `2..` or `..3`.
bool add_strength(Filter& filter, const Inventory&, std::string_view value) {
  const std::size_t dots = value.find("..");
  const bool is_range = dots != std::string_view::npos;
  if (filter.least_strength || value.empty() || value == "..") return false;
  const auto least = strength_of(is_range ? value.substr(0, dots) : value, kLeastStrength);
  const auto most = strength_of(is_range ? value.substr(dots + 2) : value, kMostStrength);
  if (!least || !most || *least > *most) return false;
  filter.least_strength = least;
  filter.most_strength = most;
  return true;
}

std::vector<Label> strength_choices(const Inventory&) {
  return {{"1..4", ""}, {"2..", ""}, {"3", ""}};
}

Label strength_values(const Filter& filter, const Inventory&) {
  if (!filter.least_strength && !filter.most_strength) return {};
  const int least = filter.least_strength.value_or(kLeastStrength);
  const int most = filter.most_strength.value_or(kMostStrength);
  if (least == most) return {std::to_string(least), ""};
  return {std::to_string(least) + "–" + std::to_string(most), ""};
}

bool add_date(Filter& filter, const Inventory&, std::string_view value) {
  if (filter.date) return false;
  filter.date = parse_date(value);
  return filter.date.has_value();
}

std::vector<Label> date_choices(const Inventory&) {
  return {{"2024-03-01", ""}, {"2024-03", ""}};
}

Label date_values(const Filter& filter, const Inventory&) {
  if (!filter.date) return {};
  return {dutch_date(*filter.date), iso_date(*filter.date)};
}

constexpr std::array kFilterKeys{
    FilterKey{"domain", message("domain"), add_code<&Filter::domains, ListId::domain>, code_choices<ListId::domain>,
              code_values<&Filter::domains, ListId::domain>},
    FilterKey{"kind", message("kind of party"), add_code<&Filter::kinds, ListId::party_kind>,
              code_choices<ListId::party_kind>, code_values<&Filter::kinds, ListId::party_kind>},
    FilterKey{"neighbourhood", message("neighbourhood"), add_neighbourhood, neighbourhood_choices,
              neighbourhood_values},
    FilterKey{"scale", message("scale"), add_code<&Filter::scales, ListId::scale>, code_choices<ListId::scale>,
              code_values<&Filter::scales, ListId::scale>},
    FilterKey{"relation", message("kind of relation"), add_code<&Filter::relation_kinds, ListId::relation_kind>,
              code_choices<ListId::relation_kind>, code_values<&Filter::relation_kinds, ListId::relation_kind>},
    FilterKey{"strength", message("strength"), add_strength, strength_choices, strength_values},
    FilterKey{"status", message("status"), add_status, code_choices<ListId::relation_status>, status_values},
    FilterKey{"date", message("date"), add_date, date_choices, date_values},
};

Failure unknown_key(std::string_view key) {
  std::vector<std::string> keys;
  keys.reserve(kFilterKeys.size());
  for (const FilterKey& row : kFilterKeys) keys.emplace_back(row.key);
  Problem problem = file_problem("", {message("A filter cannot be on “{key}”."), {{"key", std::string(key)}}},
                                 {message("Choose from {choices}."), {{"choices", keys}}});
  problem.value = key;
  return Failure(problem);
}

Failure unknown_value(const FilterKey& key, std::string_view value, const Inventory& inventory) {
  Sentence hint{message("Choose from {choices}."), {{"choices", key.choices(inventory)}}};
  if (key.choices(inventory).empty()) hint = {message("There is nothing to choose from in this inventory.")};
  Problem problem = file_problem("",
                                 {message("“{value}” is not a value for the filter “{key}”."),
                                  {{"value", std::string(value)}, {"key", std::string(key.key)}}},
                                 hint);
  problem.column = key.key;
  problem.value = value;
  return Failure(problem);
}

// `key=values` pieces. A comma within a label does not end its piece: what has no "=" goes on with the one before.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces;
  for (const std::string_view part : split(text, ',')) {
    if (part.empty()) continue;
    if (part.find('=') == std::string_view::npos && !pieces.empty()) {
      pieces.back().append(", ").append(part);
    } else {
      pieces.emplace_back(part);
    }
  }
  return pieces;
}

template <class T>
bool lets_through(const std::vector<T>& wanted, const T& value) {
  return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

template <class T>
bool lets_any_through(const std::vector<T>& wanted, const std::vector<T>& values) {
  return wanted.empty() || std::ranges::find_first_of(values, wanted) != values.end();
}

bool lets_through(const Filter& filter, const Party& party) {
  return lets_any_through(filter.domains, domains_of(party)) && lets_through(filter.kinds, party.kind) &&
         lets_any_through(filter.neighbourhoods, party.neighbourhoods) && lets_through(filter.scales, party.scale);
}

bool lets_through(const Filter& filter, const Relation& relation) {
  const int strength = relation.strength.value_or(kLeastStrength);
  return lets_through(filter.relation_kinds, relation.kind) && lets_through(filter.statuses, relation.status) &&
         strength >= filter.least_strength.value_or(kLeastStrength) &&
         strength <= filter.most_strength.value_or(kMostStrength);
}

bool runs_on(const Initiative& initiative, const Date& date) {
  return !(initiative.start && *initiative.start > date) && !(initiative.end && *initiative.end < date);
}

bool chooses_parties(const Filter& filter) {
  return !filter.domains.empty() || !filter.kinds.empty() || !filter.neighbourhoods.empty() || !filter.scales.empty();
}

// Takes away, table by table, what the filter does not let through and what leans on it.
class Sieve {
 public:
  Sieve(Inventory inventory, const Filter& filter) : left_(std::move(inventory)), filter_(filter) {}

  Inventory sieved() && {
    sieve_parties();
    sieve_initiatives();
    sieve_relations();
    sieve_agreements();
    left_.guidance.erase_where([this](const GuidanceAnswer& row) { return !initiatives_.contains(row.initiative); });
    left_.access.erase_where([this](const AccessAnswer& row) {
      return row.initiative.empty() ? !parties_.contains(row.party) : !initiatives_.contains(row.initiative);
    });
    left_.ratings.erase_where([this](const Rating& row) { return !both_left(row.from, row.about); });
    left_.contacts.erase_where([this](const Contact& row) { return !parties_.contains(row.party); });
    return std::move(left_);
  }

 private:
  bool is_left(const PartyId& party) const { return parties_.contains(party); }
  bool is_left(const InitiativeId& initiative) const { return initiatives_.contains(initiative); }
  bool both_left(const PartyId& a, const PartyId& b) const { return is_left(a) && is_left(b); }

  void sieve_parties() {
    left_.parties.erase_where([this](const Party& party) { return !lets_through(filter_, party); });
    for (const Party& party : left_.parties) parties_.insert(party.id);
    left_.parties.change_where(
        [this](const Party& party) { return !party.part_of.empty() && !parties_.contains(party.part_of); },
        [](Party& party) { party.part_of = {}; });
  }

  // Where parties are chosen, an initiative is left if one of them takes part in it or leads it.
  void sieve_initiatives() {
    left_.participations.erase_where([this](const Participation& row) { return !parties_.contains(row.party); });
    std::unordered_set<InitiativeId> joined;
    for (const Participation& row : left_.participations) joined.insert(row.initiative);
    left_.initiatives.erase_where([&](const Initiative& initiative) {
      if (filter_.date && !runs_on(initiative, *filter_.date)) return true;
      return chooses_parties(filter_) && !joined.contains(initiative.id) && !parties_.contains(initiative.lead);
    });
    for (const Initiative& initiative : left_.initiatives) initiatives_.insert(initiative.id);
    left_.initiatives.change_where(
        [this](const Initiative& initiative) {
          return !initiative.lead.empty() && !parties_.contains(initiative.lead);
        },
        [](Initiative& initiative) { initiative.lead = {}; });
    left_.participations.erase_where(
        [this](const Participation& row) { return !initiatives_.contains(row.initiative); });
  }

  void sieve_relations() {
    left_.relations.erase_where([this](const Relation& relation) {
      return !lets_through(filter_, relation) || !both_left(relation.from, relation.to);
    });
  }

  // One party alone is no agreement.
  void sieve_agreements() {
    const auto is_gone = [this](const auto& id) { return !is_left(id); };
    left_.agreements.change_where(
        [&is_gone](const Agreement& agreement) {
          return std::ranges::any_of(agreement.parties, is_gone) || std::ranges::any_of(agreement.initiatives, is_gone);
        },
        [&is_gone](Agreement& agreement) {
          std::erase_if(agreement.parties, is_gone);
          std::erase_if(agreement.initiatives, is_gone);
        });
    left_.agreements.erase_where([](const Agreement& agreement) { return agreement.parties.size() < 2; });
  }

  Inventory left_;
  const Filter& filter_;
  std::unordered_set<PartyId> parties_;
  std::unordered_set<InitiativeId> initiatives_;
};

// Read once: the texts are part of the program.
const Catalogue& catalogue_of(Language language) {
  static const Catalogue dutch(Language::dutch);
  static const Catalogue english(Language::english);
  return language == Language::dutch ? dutch : english;
}

std::string words_of(const Filter& filter, const Inventory& inventory, Language language) {
  std::vector<std::string> pieces;
  for (const FilterKey& key : kFilterKeys) {
    const Label values = key.values(filter, inventory);
    if (values.nl.empty()) continue;
    pieces.push_back(
        say(catalogue_of(language), {message("{word}: {values}"), {{"word", key.word}, {"values", values}}}));
  }
  return join(pieces, "; ");
}

}  // namespace

Result<Filter> parse_filter(std::string_view text, const Inventory& inventory) {
  Filter filter;
  for (const std::string& piece : pieces_of(text)) {
    const std::size_t equals = piece.find('=');
    const std::string_view name = trim(std::string_view(piece).substr(0, equals));
    const auto* key = std::ranges::find(kFilterKeys, name, &FilterKey::key);
    if (key == kFilterKeys.end()) return unknown_key(name);
    const std::string_view values = equals == std::string::npos ? "" : std::string_view(piece).substr(equals + 1);
    for (const std::string_view value : split(values)) {
      if (value.empty() || !key->add(filter, inventory, value)) return unknown_value(*key, value, inventory);
    }
  }
  return filter;
}

Inventory filtered(const Inventory& inventory, const Filter& filter) {
  if (filter.lets_all_through()) return inventory;
  return Sieve(inventory, filter).sieved();
}

Sentence sentence_of(const Filter& filter, const Inventory& inventory) {
  if (filter.lets_all_through()) return {};
  return {message("{filters}"),
          {{"filters",
            Label{words_of(filter, inventory, Language::dutch), words_of(filter, inventory, Language::english)}}}};
}

}  // namespace samenhang
