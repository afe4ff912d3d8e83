#pragma once

#include "intake/drafts.h"
#include "intake/import_plan.h"
#include "intake/roll.h"
#include "intake/row_accounts.h"
#include "intake/tie_book.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// Puts drafts in an inventory, one group after another, and keeps account of what became of each row.
class BringIn {
 public:
  /// All three outlive it; the inventory is changed by it alone.
  BringIn(Inventory& inventory, const NameChoices& choices, std::vector<RowAccounts>& accounts);

  /// `source`: what a relation from free text gives as its source.
  void take(const Drafts& drafts, DraftIds ids, const std::string& source);

  const Roll<Party>& parties() const { return parties_; }
  const Roll<Initiative>& initiatives() const { return initiatives_; }
  const TieBook& ties() const { return ties_; }

  std::vector<UnknownName> take_unknown_names() { return std::move(unknown_names_); }

 private:
  // A text that names a party, and where it stands.
  struct Mention {
    const std::string& text;
    RowPlace at;
    Field field;
  };

  void take_references(const Drafts& drafts);
  void take_part_of(const std::vector<Draft<Party>>& drafts);
  void take_lead(const Draft<Initiative>& draft);
  void take_participants(const Draft<Initiative>& draft);
  void take_works_with(const Draft<Party>& draft);
  void take_participation(const Draft<Participation>& draft);
  void take_relation(const Draft<Relation>& draft);
  void take_contact(const Draft<Contact>& draft);

  std::optional<std::size_t> find(const std::string& text) const;
  std::optional<PartyId> listed(const Mention& mention);
  std::optional<PartyId> meant(const Mention& mention);
  std::optional<PartyId> chosen(const std::string& text);
  std::optional<InitiativeId> listed_initiative(const std::string& text);
  PartyId add_named(const Mention& mention);
  void tell_unknown(const Mention& mention);

  Inventory& inventory_;
  const NameChoices& choices_;
  std::vector<RowAccounts>& accounts_;
  Roll<Party> parties_;
  Roll<Initiative> initiatives_;
  TieBook ties_;
  IdSequence contact_ids_;
  NameIndex names_;  // of the parties there are when references are looked up
  std::vector<UnknownName> unknown_names_;
  std::string source_;
};

}  // namespace samenhang
