#include "intake/merge_steps.h"
#include "inventory/one_sided.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace samenhang {
namespace {

// What asks most attention first.
constexpr std::array<RelationStatus, 5> kStatusByWeight{RelationStatus::troubled, RelationStatus::existing,
                                                        RelationStatus::desired, RelationStatus::ended,
                                                        RelationStatus::none};

// What the two sides say of a strength.
struct Sides {
  std::optional<int> from;
  std::optional<int> to;
};

Sides sides_of(const Relation& row) {
  if (row.strength_from || row.strength_to) return {row.strength_from, row.strength_to};
  if (row.confirmed_by == ConfirmedBy::both) return {row.strength, row.strength};
  return row.confirmed_by == ConfirmedBy::to ? Sides{{}, row.strength} : Sides{row.strength, {}};
}

std::optional<ConfirmedBy> turned(std::optional<ConfirmedBy> by) {
  if (by == ConfirmedBy::from) return ConfirmedBy::to;
  return by == ConfirmedBy::to ? ConfirmedBy::from : by;
}

// The same relation, told from the other end.
Relation turned(Relation row) {
  const Sides sides = sides_of(row);
  row.strength_from = sides.to;
  row.strength_to = sides.from;
  row.confirmed_by = turned(row.confirmed_by);
  std::swap(row.from, row.to);
  return row;
}

std::optional<ConfirmedBy> by_both(std::optional<ConfirmedBy> a, std::optional<ConfirmedBy> b) {
  if (!a || a == ConfirmedBy::unknown) return b ? b : a;
  if (!b || b == ConfirmedBy::unknown || a == b) return a;
  return ConfirmedBy::both;
}

// Joins a relation with another one of its pair and kind that runs the same way.
class Joining {
 public:
  Joining(const Relation& first, const Relation& other, Problems& remarks)
      : first_(first), other_(other), remarks_(remarks) {}

  Relation joined() {
    Relation row = first_;
    tell({message("The relations {first} and {id} are of one pair and kind now, and were joined.")});
    row.status = *std::ranges::find_first_of(kStatusByWeight, std::array{first_.status, other_.status});
    if (first_.status != other_.status) {
      tell_difference("Status", std::string(key_of_code(row.status == first_.status ? other_.status : first_.status)));
    }
    join_strengths(row);
    if (row.frequency.empty()) row.frequency = other_.frequency;
    if (!other_.frequency.empty() && row.frequency != other_.frequency) {
      tell_difference("Frequentie", other_.frequency.text());
    }
    row.confirmed_by = by_both(first_.confirmed_by, other_.confirmed_by);
    row.last_confirmed = std::max(first_.last_confirmed, other_.last_confirmed);
    row.note = both_texts(first_.note, other_.note);
    row.source = both_texts(first_.source, other_.source);
    return row;
  }

 private:
  void tell(Sentence what) {
    what.fillings = {{"first", first_.id.text()}, {"id", other_.id.text()}};
    remarks_.push_back(remark(Severity::note, std::move(what)));
  }

  void tell_difference(std::string column, std::string value) {
    tell({message("The relations {first} and {id} differ here; this value was left out.")});
    remarks_.back().column = std::move(column);
    remarks_.back().value = std::move(value);
  }

  void join_strengths(Relation& row) {
    const Sides a = sides_of(first_);
    const Sides b = sides_of(other_);
    const Sides both{std::max(a.from, b.from), std::max(a.to, b.to)};
    const bool any_told = first_.strength_from || first_.strength_to || other_.strength_from || other_.strength_to;
    const bool are_kept = both.from != both.to && (any_told || (both.from && both.to));
    row.strength = std::max({first_.strength, other_.strength, both.from, both.to});
    row.strength_from = are_kept ? both.from : std::nullopt;
    row.strength_to = are_kept ? both.to : std::nullopt;
    if (first_.strength && other_.strength && first_.strength != other_.strength) {
      tell_difference("Sterkte", std::to_string(std::min(*first_.strength, *other_.strength)));
    }
  }

  const Relation& first_;
  const Relation& other_;
  Problems& remarks_;
};

using Key = std::tuple<PartyId, PartyId, RelationKind>;

Key key_of(const Relation& row, const CodeLists& lists) {
  const bool turns = row.to < row.from && !is_directed(row, lists);
  return turns ? Key(row.to, row.from, row.kind) : Key(row.from, row.to, row.kind);
}

void leave_out_loops(Merging& merging) {
  merging.inventory.relations.erase_where([&](const Relation& row) {
    if (row.from != row.to) return false;
    merging.remarks.push_back(
        remark(Severity::warning,
               {message("The relation {id} was between the merged parties, so it went."), {{"id", row.id.text()}}}));
    return true;
  });
}

}  // namespace

void merge_relations(Merging& merging, const Redirection& where) {
  Rows<Relation>& rows = merging.inventory.relations;
  const CodeLists& lists = merging.inventory.code_lists;
  std::set<Key> moved;
  rows.change_where([&](const Relation& row) { return where.leads_away(row.from) || where.leads_away(row.to); },
                    [&](Relation& row) {
                      where.follow(row.from);
                      where.follow(row.to);
                      moved.insert(key_of(row, lists));
                    });
  leave_out_loops(merging);
  std::map<Key, std::size_t> first_of;
  std::set<RelationId> gone;
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const Key key = key_of(rows[place], lists);
    if (!moved.contains(key)) continue;
    const auto [first, is_first] = first_of.emplace(key, place);
    if (is_first) continue;
    const Relation other = rows[place].from == rows[first->second].from ? rows[place] : turned(rows[place]);
    const Relation joined = Joining(rows[first->second], other, merging.remarks).joined();
    rows.own(first->second) = joined;
    gone.insert(other.id);
  }
  rows.erase_where([&](const Relation& row) { return gone.contains(row.id); });
}

}  // namespace samenhang
