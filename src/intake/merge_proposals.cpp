#include "intake/name_likeness.h"
#include "intake/name_parts.h"
#include "intake/name_search.h"
#include "intake/names.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace samenhang {
namespace {

// Parties with the very same names.
struct Namesakes {
  const PartyNames* names = nullptr;
  NameParts parts;
  std::vector<std::size_t> parties;
};

// Two Namesakes that may be one party, the first before the second.
struct Pair {
  std::size_t a = 0;
  std::size_t b = 0;
  Likeness likeness;
};

using Pairs = std::vector<Pair>;

auto content_of(const PartyNames& names) {
  return std::tie(names.name, names.abbreviation, names.also_known_as);
}

bool are_apart(const Namesakes& a, const Namesakes& b, const KeptApart& apart) {
  return !apart.empty() && apart.contains({std::min(a.parts.key, b.parts.key), std::max(a.parts.key, b.parts.key)});
}

// In the order of their names, so that the order of the parties plays no part.
std::vector<Namesakes> namesakes_of(std::span<const PartyNames> parties, const KeptApart& apart) {
  std::vector<std::size_t> order(parties.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return content_of(parties[a]) < content_of(parties[b]); });
  std::vector<Namesakes> found;
  for (const std::size_t party : order) {
    const bool is_same = !found.empty() && content_of(*found.back().names) == content_of(parties[party]) &&
                         !are_apart(found.back(), found.back(), apart);
    if (!is_same) found.push_back({&parties[party], parts_of(parties[party].name), {}});
    found.back().parties.push_back(party);
  }
  std::erase_if(found, [](const Namesakes& one) { return one.parts.words.empty(); });
  return found;
}

Pairs pairs_of(const std::vector<Namesakes>& all, const KeptApart& apart) {
  std::vector<PartyNames> names;
  names.reserve(all.size());
  for (const Namesakes& one : all) names.push_back(*one.names);
  const NameSearch search(names);
  std::map<std::pair<std::size_t, std::size_t>, Likeness> found;
  for (std::size_t a = 0; a < names.size(); ++a) {
    for (FoundParty& other : search.similar(names[a])) {
      if (other.likeness.similarity < kLeastForProposal) break;
      const std::size_t b = other.party;
      if (a < b && !are_apart(all[a], all[b], apart)) found.emplace(std::pair(a, b), std::move(other.likeness));
    }
  }
  Pairs pairs;
  for (auto& [at, likeness] : found) pairs.push_back({at.first, at.second, std::move(likeness)});
  return pairs;
}

using Couple = std::pair<std::size_t, std::size_t>;

Couple couple(std::size_t a, std::size_t b) {
  return {std::min(a, b), std::max(a, b)};
}

// Those of which neither name is vague, or all of them.
std::set<Couple> couples_of(const Pairs& pairs, bool vague_ones_too) {
  std::set<Couple> couples;
  for (const Pair& pair : pairs) {
    if (vague_ones_too || pair.likeness.vague == Vague::neither) couples.emplace(pair.a, pair.b);
  }
  return couples;
}

bool are_all_coupled(const std::vector<std::size_t>& places, const std::set<Couple>& couples) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!couples.contains(couple(places[i], places[j]))) return false;
    }
  }
  return true;
}

// Leaves out what a name with too little in it shares with several that are not alike: “GGD” with “GGD Drenthe” and
// “GGD Twente”.
void leave_out_the_vague(Pairs& pairs) {
  const auto vague_of = [](const Pair& pair) { return pair.likeness.vague == Vague::first ? pair.a : pair.b; };
  std::map<std::size_t, std::vector<std::size_t>> others_of;
  for (const Pair& pair : pairs) {
    if (pair.likeness.vague != Vague::neither) others_of[vague_of(pair)].push_back(pair.a + pair.b - vague_of(pair));
  }
  const std::set<Couple> sure = couples_of(pairs, false);
  std::erase_if(pairs, [&](const Pair& pair) {
    return pair.likeness.vague != Vague::neither && !are_all_coupled(others_of[vague_of(pair)], sure);
  });
}

// Namesakes that are proposed as one.
struct Group {
  std::vector<std::size_t> members;
  std::optional<Likeness> least;  // of the pairs that join them
};

// Joins pairs to groups, of which no two members are apart.
class Grouping {
 public:
  Grouping(const std::vector<Namesakes>& all, const Pairs& pairs, const KeptApart& apart)
      : all_(all), apart_(apart), alike_(couples_of(pairs, true)), groups_(all.size()), group_of_(all.size()) {
    std::iota(group_of_.begin(), group_of_.end(), std::size_t{0});
    for (std::size_t i = 0; i < all.size(); ++i) groups_[i].members = {i};
  }

  void join(const Pair& pair) {
    const std::size_t place = group_of_[pair.a];
    Group& into = groups_[place];
    Group& from = groups_[group_of_[pair.b]];
    if (&into == &from || !can_join(into, from)) return;
    for (const std::size_t member : from.members) group_of_[member] = place;
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    from = {};
    into.least = pair.likeness;
  }

  const std::vector<Group>& groups() const { return groups_; }

 private:
  bool can_be_one(std::size_t i, std::size_t j) const {
    // An abbreviation or another name may well lack the compass point that the name has.
    const bool is_told_apart = told_apart(all_[i].parts, all_[j].parts) && !alike_.contains(couple(i, j));
    return !is_told_apart && !are_apart(all_[i], all_[j], apart_);
  }

  bool can_join(const Group& x, const Group& y) const {
    return std::ranges::all_of(x.members, [&](std::size_t i) { return can_take(y, i); });
  }

  bool can_take(const Group& group, std::size_t i) const {
    return std::ranges::all_of(group.members, [&](std::size_t j) { return can_be_one(i, j); });
  }

  const std::vector<Namesakes>& all_;
  const KeptApart& apart_;
  std::set<Couple> alike_;
  std::vector<Group> groups_;
  std::vector<std::size_t> group_of_;
};

std::optional<MergeProposal> proposal_of(const Group& group, const std::vector<Namesakes>& all) {
  MergeProposal proposal{{}, kSameName, {message("the names are the same")}};
  for (const std::size_t member : group.members) {
    proposal.parties.insert(proposal.parties.end(), all[member].parties.begin(), all[member].parties.end());
  }
  if (proposal.parties.size() < 2) return std::nullopt;
  std::ranges::sort(proposal.parties);
  if (group.least) {
    proposal.similarity = group.least->similarity;
    proposal.reason = group.least->reason;
  }
  return proposal;
}

}  // namespace

std::vector<MergeProposal> merge_proposals(std::span<const PartyNames> parties, const KeptApart& apart) {
  const std::vector<Namesakes> all = namesakes_of(parties, apart);
  Pairs pairs = pairs_of(all, apart);
  leave_out_the_vague(pairs);
  std::vector<MergeProposal> proposals;
  std::ranges::stable_sort(pairs, std::ranges::greater{}, [](const Pair& pair) { return pair.likeness.similarity; });
  Grouping grouping(all, pairs, apart);
  for (const Pair& pair : pairs) grouping.join(pair);
  for (const Group& group : grouping.groups()) {
    if (auto proposal = proposal_of(group, all)) proposals.push_back(std::move(*proposal));
  }
  std::ranges::sort(proposals, [](const MergeProposal& a, const MergeProposal& b) {
    return std::tie(b.similarity, a.parties) < std::tie(a.similarity, b.parties);
  });
  return proposals;
}

}  // namespace samenhang
