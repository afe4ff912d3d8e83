#pragma once

#include "base/problem.h"
#include "intake/merge.h"

#include <set>
#include <string>

namespace samenhang {

// Where references to merged parties go.
struct Redirection {
  PartyId kept;
  std::string name;  // of the kept party
  std::set<PartyId> gone;

  bool leads_away(const PartyId& party) const { return gone.contains(party); }
  void follow(PartyId& party) const {
    if (leads_away(party)) party = kept;
  }
};

Problem remark(Severity severity, Sentence message);

/// Each does one kind of rows of the inventory of `merging`, and tells of it in the remarks.
void merge_party(Merging& merging, const Redirection& where);
void merge_relations(Merging& merging, const Redirection& where);

/// Two texts behind each other; one where they are the same.
std::string both_texts(const std::string& a, const std::string& b);

}  // namespace samenhang
