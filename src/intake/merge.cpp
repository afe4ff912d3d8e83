#include "intake/merge.h"

#include "base/check.h"
#include "base/parts.h"
#include "intake/merge_steps.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

// Joins each row that `is_meant` says with the first one of the same key; `join` tells of it.
template <class Row, class IsMeant, class GetKey, class Join>
void join_repeated(Rows<Row>& rows, IsMeant is_meant, GetKey key_of, Join join) {
  std::map<decltype(key_of(rows[0])), std::size_t> first_of;
  std::vector<std::size_t> repeated;
  for (std::size_t place = 0; place < rows.size(); ++place) {
    if (!is_meant(rows[place])) continue;
    const auto [first, is_first] = first_of.emplace(key_of(rows[place]), place);
    if (is_first) continue;
    const Row other = rows[place];
    join(rows.own(first->second), other);
    repeated.push_back(place);
  }
  std::ranges::reverse(repeated);
  for (const std::size_t place : repeated) rows.erase(place);
}

void merge_participations(Merging& merging, const Redirection& where) {
  Rows<Participation>& rows = merging.inventory.participations;
  std::set<InitiativeId> moved;
  rows.change_where([&](const Participation& row) { return where.leads_away(row.party); },
                    [&](Participation& row) {
                      row.party = where.kept;
                      moved.insert(row.initiative);
                    });
  const auto join = [&](Participation& first, const Participation& other) {
    if (!first.role) first.role = other.role;
    const bool differ = other.role && first.role != other.role;
    if (differ) first.role = std::min(*first.role, *other.role);
    merging.remarks.push_back(
        remark(Severity::note, {differ ? message("“{name}” took part in {initiative} in two roles; the first of lead, "
                                                 "participant, funder and adviser was taken.")
                                       : message("“{name}” took part in {initiative} twice; the two rows were joined."),
                                {{"name", where.name}, {"initiative", first.initiative.text()}}}));
  };
  join_repeated(
      rows, [&](const Participation& row) { return row.party == where.kept && moved.contains(row.initiative); },
      [](const Participation& row) { return row.initiative; }, join);
}

void merge_agreements(Merging& merging, const Redirection& where) {
  const auto is_meant = [&](const Agreement& row) {
    return std::ranges::any_of(row.parties, [&](const PartyId& party) { return where.leads_away(party); });
  };
  merging.inventory.agreements.change_where(is_meant, [&](Agreement& row) {
    std::vector<PartyId> parties;
    for (PartyId party : row.parties) {
      where.follow(party);
      add_once(parties, std::move(party));
    }
    row.parties = std::move(parties);
  });
  merging.inventory.agreements.erase_where([&](const Agreement& row) {
    if (row.parties.size() >= 2) return false;
    merging.remarks.push_back(remark(
        Severity::warning, {message("The agreement “{title}” ({id}) was between the merged parties only, so it went."),
                            {{"title", row.title}, {"id", row.id.text()}}}));
    return true;
  });
}

// What the kept party says stays, unless it does not know.
void merge_access(Merging& merging, const Redirection& where) {
  Rows<AccessAnswer>& rows = merging.inventory.access;
  const CodeLists& lists = merging.inventory.code_lists;
  std::map<AccessFactor, Answer> own;
  for (const AccessAnswer& row : rows) {
    if (row.party == where.kept && row.answer != Answer::unknown) own.emplace(row.factor, row.answer);
  }
  std::set<AccessFactor> moved;
  rows.change_where([&](const AccessAnswer& row) { return where.leads_away(row.party); },
                    [&](AccessAnswer& row) {
                      row.party = where.kept;
                      moved.insert(row.factor);
                    });
  const auto join = [&](AccessAnswer& first, const AccessAnswer& other) {
    const bool differ = first.answer != other.answer;
    if (first.answer == Answer::unknown) first.answer = other.answer;
    if (const auto said = own.find(first.factor); said != own.end()) first.answer = said->second;
    first.note = both_texts(first.note, other.note);
    merging.remarks.push_back(remark(
        Severity::note, {differ ? message("The merged parties answer differently on “{factor}”; “{value}” stays.")
                                : message("The answers “{value}” on “{factor}” were joined."),
                         {{"factor", lists.label(ListId::access_factor, first.factor.text())},
                          {"value", lists.label(ListId::answer, key_of_code(first.answer))}}}));
  };
  join_repeated(
      rows, [&](const AccessAnswer& row) { return row.party == where.kept && moved.contains(row.factor); },
      [](const AccessAnswer& row) { return row.factor; }, join);
}

void merge_ratings(Merging& merging, const Redirection& where) {
  Rows<Rating>& rows = merging.inventory.ratings;
  using Key = std::tuple<PartyId, PartyId, RatedItem>;
  const auto key_of = [](const Rating& row) { return Key(row.from, row.about, row.item); };
  std::set<Key> moved;
  rows.change_where([&](const Rating& row) { return where.leads_away(row.from) || where.leads_away(row.about); },
                    [&](Rating& row) {
                      where.follow(row.from);
                      where.follow(row.about);
                      moved.insert(key_of(row));
                    });
  rows.erase_where([&](const Rating& row) {
    const bool goes = row.from == row.about;
    if (goes) {
      merging.remarks.push_back(
          remark(Severity::warning,
                 {message("A rating would be of “{name}” about itself, so it went."), {{"name", where.name}}}));
    }
    return goes;
  });
  join_repeated(
      rows, [&](const Rating& row) { return moved.contains(key_of(row)); }, key_of,
      [&](Rating& first, const Rating& other) {
        if (first.date < other.date) first = other;
        merging.remarks.push_back(
            remark(Severity::note,
                   {message("“{name}” has two ratings of the same; the last one stays."), {{"name", where.name}}}));
      });
}

}  // namespace

Problem remark(Severity severity, Sentence message) {
  Problem problem;
  problem.severity = severity;
  problem.message = std::move(message);
  return problem;
}

std::string both_texts(const std::string& a, const std::string& b) {
  return a == b ? a : join_filled({a, b}, "; ");
}

Merging merged(const Inventory& inventory, const PartyId& kept, std::span<const PartyId> others) {
  const auto party_of = [&](const PartyId& id) {
    const auto found = std::ranges::find(inventory.parties, id, &Party::id);
    check(found != inventory.parties.end(), "the parties that are merged are there");
    return found;
  };
  Redirection where{kept, party_of(kept)->name, {}};
  for (const PartyId& other : others) {
    if (other != kept) where.gone.insert(party_of(other)->id);
  }
  Merging merging{inventory, {}};
  if (where.gone.empty()) return merging;
  merge_party(merging, where);
  merging.inventory.initiatives.change_where([&](const Initiative& row) { return where.leads_away(row.lead); },
                                             [&](Initiative& row) { row.lead = kept; });
  merge_participations(merging, where);
  merge_relations(merging, where);
  merge_agreements(merging, where);
  merge_access(merging, where);
  merge_ratings(merging, where);
  merging.inventory.contacts.change_where([&](const Contact& row) { return where.leads_away(row.party); },
                                          [&](Contact& row) { row.party = kept; });
  return merging;
}

}  // namespace samenhang
