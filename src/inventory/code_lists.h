#pragma once

#include "base/message.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// The lists that the tables' cells are read with. The order is that of kListNames.
enum class ListId {
  party_kind,
  domain,
  component,
  chain_approach,
  relation_kind,
  strength,
  frequency,
  relation_status,
  scale,
  involvement,
  access_factor,
  initiative_status,
  initiative_kind,
  agreement_status,
  answer,
  confirmed_by,
  target_group,
  guiding_question,
  participation_role,
  rated_item
};

// What each is called in the column Lijst of codelijsten.csv.
constexpr std::array<std::string_view, 20> kListNames{"soort_partij",       "domein",          "spuk_onderdeel",
                                                      "ketenaanpak",        "soort_relatie",   "sterkte",
                                                      "frequentie",         "status_relatie",  "schaal",
                                                      "inwoners_betrokken", "toegangsfactor",  "status_initiatief",
                                                      "soort_initiatief",   "status_afspraak", "antwoord",
                                                      "bevestigd_door",     "doelgroep",       "leidraadvraag",
                                                      "rol_deelname",       "beoordeling"};

// One code: its key, how it is called, and its flags (`kern`, `binnen`, `inwoners`, `gericht`, `care`, ...).
struct CodeRow {
  std::string key;
  Label label;
  std::vector<std::string> flags;  // as the list itself gives them

  bool operator==(const CodeRow&) const = default;
};

struct CodeList {
  std::string name;           // one of kListNames, or a list the program does not know
  std::vector<CodeRow> rows;  // the order is that of the list, and of menus and legends
  bool shipped = true;        // not given by the project itself

  bool operator==(const CodeList&) const = default;
};

// The code lists of a project: those it gives itself, and for the rest those that the
// program ships (data/code_lists). Immutable.
class CodeLists {
 public:
  /// The lists that the program ships.
  CodeLists();

  /// The shipped lists, with each list of `own` in the place of the shipped one of that name. Lists that
  /// together are the shipped ones, row for row, count as shipped.
  explicit CodeLists(std::vector<CodeList> own);

  /// All lists, those the program knows first, in the order of ListId.
  const std::vector<CodeList>& all() const;

  const std::vector<CodeRow>& rows(ListId list) const;

  /// The row with this key; null if there is none.
  const CodeRow* find(ListId list, std::string_view key) const;

  /// The key that `text` stands for: a key, a Dutch or an English label, matched without case, accents,
  /// punctuation and white space; of a guiding question also its short key (`q1`).
  std::optional<std::string> match(ListId list, std::string_view text) const;

  /// The label of a key; the key itself in both languages where the list lacks it.
  Label label(ListId list, std::string_view key) const;

  /// Whether the row `key` bears `flag`. Where no row of the list bears it, the shipped list decides, so
  /// that a project's own list without any flag of a group falls back on the default keys.
  bool has_flag(ListId list, std::string_view key, std::string_view flag) const;

  friend bool operator==(const CodeLists& a, const CodeLists& b) { return a.all() == b.all(); }

 private:
  struct Content;  // the lists, and look-up tables made from them once

  std::shared_ptr<const Content> content_;  // shared by copies: it never changes
};

}  // namespace samenhang
