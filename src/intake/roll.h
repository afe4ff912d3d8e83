#pragma once

#include "intake/drafts.h"
#include "intake/party_finder.h"
#include "intake/row_accounts.h"
#include "inventory/id_sequence.h"
#include "inventory/inventory.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace samenhang {

// Whether ids in drafts are those of the inventory, or mean something within their file alone.
enum class DraftIds { own, of_the_file };

// The parties, or the initiatives, of an inventory that an import adds to: who is there already, and who is new. Rows
// are told by their places, which stay.
template <class Row>
class Roll {
 public:
  /// `rows` outlives it, and is changed by it alone. `first_id`: where there is none yet.
  Roll(Rows<Row>& rows, std::string first_id);

  /// What is taken from now on comes from another group of sheets, with ids of its own.
  void begin_group(DraftIds ids);

  /// Each draft becomes a row, or fills in one that is there. Two drafts of a group are one where they have the same id
  /// or, without ids, the very same name: the second is said to be merged. `accounts`: by sheet.
  void take(const std::vector<Draft<Row>>& drafts, std::vector<RowAccounts>& accounts);

  /// The row that an id or a name stands for: by an id of the group, by an id of ours, by the name, by the name but for
  /// case, accents and punctuation.
  std::optional<std::size_t> find(const std::string& text) const;

  /// The row that a draft of the group became.
  std::optional<std::size_t> place_of(const Draft<Row>& draft) const;
  DraftIds ids() const { return ids_; }

  /// A row of which only the name is known.
  std::size_t add(Row row);

  const Row& operator[](std::size_t place) const { return rows_[place]; }
  std::size_t size() const { return rows_.size(); }

  /// By place: those that were there before the import, and those that a draft told of.
  bool was_there(std::size_t place) const { return place < before_; }
  bool is_named(std::size_t place) const { return draft_rows_.contains(place); }

  /// Where a draft tells of them, by place.
  const std::map<std::size_t, std::vector<RowPlace>>& draft_rows() const { return draft_rows_; }

 private:
  std::optional<std::size_t> exact(const Draft<Row>& draft) const;
  std::optional<std::size_t> alike(const Draft<Row>& draft, const std::set<std::size_t>& taken) const;
  void fill_in(const Draft<Row>& draft, std::size_t place, std::vector<RowAccounts>& accounts);
  void add_draft(const Draft<Row>& draft);
  bool may_be(const Draft<Row>& draft, std::size_t place) const;

  Rows<Row>& rows_;
  std::size_t before_;
  RowFinder finder_;
  IdSequence new_ids_;
  DraftIds ids_ = DraftIds::own;
  std::unordered_map<std::string, std::size_t> group_ids_;  // id within the group -> place
  std::map<std::size_t, std::vector<RowPlace>> draft_rows_;
  std::map<std::tuple<std::size_t, long, std::string>, std::size_t> places_;  // of drafts, by sheet, row and name
};

extern template class Roll<Party>;
extern template class Roll<Initiative>;

}  // namespace samenhang
