#include "intake/other_tables.h"

#include "base/date.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace samenhang {
namespace {

// Puts rows in the place of those with the same key, or at the end.
template <class Row, class KeyOf>
class Placing {
 public:
  Placing(Rows<Row>& rows, KeyOf key_of) : rows_(rows), key_of_(key_of) {
    for (std::size_t place = 0; place < rows.size(); ++place) places_.emplace(key_of(rows[place]), place);
  }

  void put(Row row) {
    const auto [found, is_new] = places_.emplace(key_of_(row), rows_.size());
    if (is_new) {
      rows_.push_back(std::move(row));
    } else if (!(rows_[found->second] == row)) {
      rows_.own(found->second) = std::move(row);
    }
  }

 private:
  Rows<Row>& rows_;
  KeyOf key_of_;
  std::unordered_map<std::string, std::size_t> places_;
};

constexpr auto kById = [](const auto& row) { return row.id.text(); };

std::string joint_key(std::initializer_list<std::string_view> parts) {
  return fmt::format("{}", fmt::join(parts, "\x1f"));
}

template <class Value>
void put_filled(const Value& from, Value& to) {
  if (!(from == Value{})) to = from;
}

CodeLists with_lists(const CodeLists& own, const CodeLists& before) {
  std::vector<CodeList> lists = before.all();
  std::erase_if(lists, [](const CodeList& list) { return list.shipped; });
  for (const CodeList& list : own.all()) {
    if (list.shipped) continue;
    const auto found = std::ranges::find(lists, list.name, &CodeList::name);
    if (found == lists.end()) {
      lists.push_back(list);
    } else {
      *found = list;
    }
  }
  return CodeLists(std::move(lists));
}

// The ids of `part` as they stand in the inventory.
class Translation {
 public:
  explicit Translation(const BringIn& brought) : brought_(brought) {}

  PartyId operator()(const PartyId& id) const {
    const auto place = id.empty() ? std::nullopt : brought_.parties().find(id.text());
    return place ? brought_.parties()[*place].id : PartyId();
  }
  InitiativeId operator()(const InitiativeId& id) const {
    const auto place = id.empty() ? std::nullopt : brought_.initiatives().find(id.text());
    return place ? brought_.initiatives()[*place].id : InitiativeId();
  }

 private:
  const BringIn& brought_;
};

void bring_in_agreements(const Inventory& part, const Translation& known_as, Inventory& inventory) {
  Placing placing(inventory.agreements, kById);
  for (Agreement row : part.agreements) {
    for (PartyId& party : row.parties) party = known_as(party);
    for (InitiativeId& initiative : row.initiatives) initiative = known_as(initiative);
    placing.put(std::move(row));
  }
}

void bring_in_answers(const Inventory& part, const Translation& known_as, Inventory& inventory) {
  Placing guidance(inventory.guidance,
                   [](const GuidanceAnswer& row) { return joint_key({row.initiative.text(), row.question.text()}); });
  for (GuidanceAnswer row : part.guidance) {
    row.initiative = known_as(row.initiative);
    guidance.put(std::move(row));
  }
  Placing access(inventory.access, [](const AccessAnswer& row) {
    return joint_key({row.initiative.text(), row.party.text(), row.factor.text()});
  });
  for (AccessAnswer row : part.access) {
    row.initiative = known_as(row.initiative);
    row.party = known_as(row.party);
    access.put(std::move(row));
  }
}

void bring_in_persons(const Inventory& part, const Translation& known_as, Inventory& inventory) {
  Placing ratings(inventory.ratings, [](const Rating& row) {
    return joint_key({row.from.text(), row.about.text(), key_of_code(row.item), row.date ? iso_date(*row.date) : ""});
  });
  for (Rating row : part.ratings) {
    row.from = known_as(row.from);
    row.about = known_as(row.about);
    ratings.put(std::move(row));
  }
  Placing contacts(inventory.contacts, kById);
  for (Contact row : part.contacts) {
    row.party = known_as(row.party);
    contacts.put(std::move(row));
  }
}

}  // namespace

void bring_in_words(const Inventory& part, Inventory& inventory) {
  const ProjectFacts& facts = part.project;
  put_filled(facts.municipality, inventory.project.municipality);
  put_filled(facts.municipality_code, inventory.project.municipality_code);
  put_filled(facts.reference_date, inventory.project.reference_date);
  put_filled(facts.scheme, inventory.project.scheme);
  put_filled(facts.other, inventory.project.other);
  inventory.code_lists = with_lists(part.code_lists, inventory.code_lists);
  Placing placing(inventory.neighbourhoods, [](const Neighbourhood& row) { return row.code.text(); });
  for (const Neighbourhood& row : part.neighbourhoods) placing.put(row);
}

void bring_in_other_tables(const Inventory& part, const BringIn& brought, Inventory& inventory) {
  const Translation known_as(brought);
  bring_in_agreements(part, known_as, inventory);
  bring_in_answers(part, known_as, inventory);
  bring_in_persons(part, known_as, inventory);
}

}  // namespace samenhang
