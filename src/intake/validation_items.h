#pragma once

#include "inventory/inventory.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a sheet of the validation round asks of a party: one item a row. Who writes sheets and who reads them go by
// this.
namespace samenhang::validation {

// In the first cell, before the party's id (intake/own_sheets.h). The number goes up where the columns change.
constexpr std::string_view kFormMark = "samenhang-validation/1";
constexpr std::string_view kNewTieMark = "new";

// The columns of a sheet.
constexpr std::size_t kMarkColumn = 0;
constexpr std::size_t kSubjectColumn = 1;
constexpr std::size_t kFirstAnswerColumn = 2;
constexpr std::size_t kAnswerColumns = 3;
constexpr std::size_t kIsRightColumn = 5;
constexpr std::size_t kRemarkColumn = 6;
constexpr std::size_t kColumns = 7;

enum class Topic { fact, tie, initiative };

// A cell that a partner may correct.
struct ItemCell {
  std::string recorded;  // as it is shown
  std::vector<std::string> choices = {};
};

struct Item {
  Topic topic = Topic::fact;
  std::string mark;             // tells the row when it comes back: “name”, “R001”, “I01”
  std::string subject;          // of a tie the other party, of an initiative its name; of a fact nothing
  std::vector<ItemCell> cells;  // of a tie kind, strength and status; else one
};

// The facts of a party, by their marks.
constexpr std::array<std::string_view, 5> kFacts{"name", "kind", "domain", "target_groups", "neighbourhoods"};

/// The facts, the ties and the initiatives of `party`, in the words of `language`. A troubled relation looks like an
/// existing one; those that ended, or of which it is known that there is none, are not asked about.
std::vector<Item> items_of(const Inventory& inventory, const Party& party, Language language);

/// The cells of a tie that is not recorded yet.
std::vector<ItemCell> new_tie_cells(const CodeLists& lists, Language language);

/// How a code is shown: its label, or its key where the label would not read back as it.
std::string shown(const CodeLists& lists, ListId list, const std::string& key, Language language);

const Party* party_with(const Inventory& inventory, const PartyId& id);

}  // namespace samenhang::validation
