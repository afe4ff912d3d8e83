#pragma once

#include "panels/map_edits.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <cstddef>
#include <optional>
#include <string>

namespace samenhang {

// A tie of which is asked what it is. What was chosen last is proposed again.
struct TieForm {
  TieEnds ends;
  std::size_t kind = 0;      // in the list of kinds of relations
  bool desired = false;      // else it is there
  std::size_t strength = 0;  // 0: not said, else in the list of strengths
  std::size_t role = 1;      // in the list of roles, of a party in an initiative
  bool opens = false;        // asked for, opened in this frame
};

// A party of which is asked who it is. Kind and domain that were chosen last are proposed again.
struct PartyForm {
  Point place;
  std::string name;
  std::size_t kind = 0;    // in the list of kinds of parties
  std::size_t domain = 0;  // in the list of domains
  bool opens = false;
};

/// The row that the form describes: a relation, or where one of the two is an initiative a participation.
/// Nothing where the two cannot be tied, or can no longer.
std::optional<Edit> new_tie(const View& view, const TieForm& form);

/// The party that the form describes, with a new id and pinned to its place.
Edit new_party(const View& view, const PartyForm& form);

/// The small pop-ups; where they are answered, one edit comes of it. Esc and a press beside them leave all as it was.
void draw_tie_form(const View& view, TieForm& form, Requests& requests);
void draw_party_form(const View& view, PartyForm& form, Requests& requests);

}  // namespace samenhang
