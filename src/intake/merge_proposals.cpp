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

// Leaves out what a name with too little in it shares with several that are not alike: “GGD” with “GGD Drenthe” and
// “GGD Twente”.
void leave_out_the_vague(Pairs& pairs) {
  std::set<std::pair<std::size_t, std::size_t>> sure;
  std::map<std::size_t, std::vector<std::size_t>> by_vague;
  const auto vague_of = [](const Pair& pair) { return pair.likeness.vague == Vague::first ? pair.a : pair.b; };
  for (const Pair& pair : pairs) {
    if (pair.likeness.vague == Vague::neither) {
      sure.emplace(pair.a, pair.b);
    } else {
      by_vague[vague_of(pair)].push_back(vague_of(pair) == pair.a ? pair.b : pair.a);
    }
  }
  const auto are_one = [&sure](std::size_t a, std::size_t b) { return a == b || sure.contains(std::minmax(a, b)); };
  const auto is_ambiguous = [&](const std::vector<std::size_t>& others) {
    return std::ranges::any_of(others, [&](std::size_t a) {
      return std::ranges::any_of(others, [&](std::size_t b) { return !are_one(a, b); });
    });
  };
  std::erase_if(pairs, [&](const Pair& pair) {
    return pair.likeness.vague != Vague::neither && is_ambiguous(by_vague[vague_of(pair)]);
  });
}

// Namesakes that are proposed as one.
struct Group {
  std::vector<std::size_t> members;
  std::optional<Likeness> least;  // of the pairs that join them
};

// Joins the pairs, most alike first, where none of the two groups is apart from one of the other.
std::vector<Group> grouped(const std::vector<Namesakes>& all, Pairs pairs, const KeptApart& apart) {
  std::vector<Group> groups(all.size());
  std::vector<std::size_t> group_of(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    groups[i].members = {i};
    group_of[i] = i;
  }
  std::set<std::pair<std::size_t, std::size_t>> are_alike;
  for (const Pair& pair : pairs) are_alike.emplace(pair.a, pair.b);
  const auto can_be_one = [&](std::size_t i, std::size_t j) {
    // An abbreviation or another name may well lack the compass point that the name has.
    const bool is_told_apart = told_apart(all[i].parts, all[j].parts) && !are_alike.contains(std::minmax(i, j));
    return !is_told_apart && !are_apart(all[i], all[j], apart);
  };
  const auto can_join = [&](const Group& x, const Group& y) {
    return std::ranges::all_of(x.members, [&](std::size_t i) {
      return std::ranges::all_of(y.members, [&](std::size_t j) { return can_be_one(i, j); });
    });
  };
  std::ranges::stable_sort(pairs, std::ranges::greater{}, [](const Pair& pair) { return pair.likeness.similarity; });
  for (Pair& pair : pairs) {
    Group& into = groups[group_of[pair.a]];
    Group& from = groups[group_of[pair.b]];
    if (&into == &from || !can_join(into, from)) continue;
    const std::size_t place = group_of[pair.a];
    for (const std::size_t member : from.members) group_of[member] = place;
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    from = {};
    into.least = std::move(pair.likeness);
  }
  return groups;
}

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
  for (const Group& group : grouped(all, std::move(pairs), apart)) {
    if (auto proposal = proposal_of(group, all)) proposals.push_back(std::move(*proposal));
  }
  std::ranges::sort(proposals, [](const MergeProposal& a, const MergeProposal& b) {
    return std::tie(b.similarity, a.parties) < std::tie(a.similarity, b.parties);
  });
  return proposals;
}

}  // namespace samenhang
