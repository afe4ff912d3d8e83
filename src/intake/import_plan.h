#pragma once

#include "intake/inventory_changes.h"
#include "intake/names.h"
#include "intake/read_sheet.h"
#include "intake/row_accounts.h"
#include "inventory/inventory.h"
#include "inventory/tables.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace samenhang {

// Names that the user said, or is asked, to be of one party; sorted.
using NameGroup = std::vector<std::string>;

// What the user decided about names; nothing is merged that does not stand here.
struct NameChoices {
  std::set<NameGroup> merged;
  bool merge_all = false;  // whatever is proposed
  KeptApart apart;
  std::map<std::string, std::string> meanings;  // a text that was not recognised -> the name of the party it stands for

  bool operator==(const NameChoices&) const = default;
};

// Parties that may be one.
struct NameProposal {
  NameGroup names;
  std::vector<PartyId> parties;  // in the inventory before merging, the one that is kept first
  double similarity = 0.0;
  Sentence reason;
  bool accepted = false;

  bool operator==(const NameProposal&) const = default;
};

// A text that stands for a party, and it is not known for which.
struct UnknownName {
  RowPlace at;
  Field field = Field::none;
  std::string text;
  std::vector<std::string> candidates;  // names of parties that may be meant, best first

  bool operator==(const UnknownName&) const = default;
};

// A sheet and how it is to be read.
struct MappedSheet {
  SourceSheet sheet;
  SheetMapping mapping;
};

// A file that holds a whole network or inventory.
struct WholeInventory {
  InventoryReading reading;
  bool has_own_ids = false;  // ids of ours, by which rows are told; else only within the file
};

// Everything that is brought in at once.
struct ImportInput {
  std::vector<MappedSheet> sheets;
  std::vector<WholeInventory> inventories;
  Problems problems;   // of files as a whole
  std::string source;  // what the whole is called: a file's name
};

// What an import would do, row by row; nothing is done yet.
struct ImportPlan {
  Inventory after;
  std::vector<RowAccounts> accounts;  // by sheet
  Problems problems;                  // of the inventories
  std::vector<NameProposal> proposals;
  std::vector<UnknownName> unknown_names;
  std::vector<RowChange> changes;
  std::vector<RowChange> missing;  // parties, initiatives, relations that a list of their kind does not name; they stay

  bool is_empty() const { return changes.empty(); }

  RowCounts counts() const;

  /// What there is to tell of the files and their rows, in that order; rows that were left aside without harm are not.
  Problems all_problems() const;
};

/// Brings what the sheets say into `before`.
///
/// Parties and initiatives that are there are told by their id, else by their name but for case, accents and
/// punctuation, else by an alias; a cell that says something takes the place of what was there, an empty one does not.
/// New ones get ids after the others. Names in lists of participations and relations that nobody has become parties of
/// kind `other`; names in free text do not: they are told, with candidates, unless a choice says whom they mean. Rows
/// that say what another row says are taken once (merged). Proposals that are accepted are merged; the others stay
/// apart.
ImportPlan plan_import(const Inventory& before, const ImportInput& input, const NameChoices& choices = {});

}  // namespace samenhang
