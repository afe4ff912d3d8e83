#pragma once

#include "inventory/tables.h"

#include <string>
#include <vector>

namespace samenhang {

// A network as a file of another program tells it: every attribute is still the text that
// stands there, and empty where there is none.
struct ForeignMember {
  std::string id;
  std::string name;
  std::string domain;
  std::string kind;
  std::string initiative;  // yes, true, 1, ja: an initiative of a two-mode network
  long row = 0;            // line in the file; 0 where it is not known
};

struct ForeignTie {
  std::string from;  // ids of members
  std::string to;
  std::string strength;
  std::string status;
  bool directed = false;
  long row = 0;
};

struct ForeignNetwork {
  std::string file;
  std::string ties_file;  // where the ties stand in a file of their own; else empty
  std::vector<ForeignMember> members;
  std::vector<ForeignTie> ties;
  Problems problems;  // what the reader met on its way
};

/// The inventory that a foreign network stands for.
///
/// Reads    members as parties: domain and kind by the shipped code lists, else none and `other`; the name is the
///          id where it is empty. Ties as relations of kind contact, with the status if the code list knows it,
///          else existing; a strength that is a whole number 1 .. 4. Members flagged as an initiative become
///          running initiatives, and their ties participations.
/// Loses    directions (a pair is taken once, the largest strength stands, one note says so), other strengths and
///          unknown domains, kinds and statuses (warnings); ties of a member with itself, of two initiatives or of
///          an id that no member has, and members whose id stands there before (errors); repeated ties (notes). An
///          id that is empty or cannot stand in a table is replaced by P0001, ... (note).
InventoryReading inventory_of(ForeignNetwork network);

}  // namespace samenhang
