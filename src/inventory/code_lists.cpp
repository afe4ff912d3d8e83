#include "inventory/code_lists.h"

#include "base/check.h"
#include "base/fold.h"
#include "base/parts.h"
#include "embedded/code_lists.h"
#include "tables/csv.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace samenhang {
namespace {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using PlaceByText = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

// The look-up tables of one list: where in it a row stands.
struct Places {
  PlaceByText by_key;
  PlaceByText by_folded_text;  // of keys and labels
  std::unordered_set<std::string, TextHash, std::equal_to<>> flags;
};

void add_folded(Places& places, std::string_view text, std::size_t at) {
  std::string folded = fold(text);
  if (!folded.empty()) places.by_folded_text.emplace(std::move(folded), at);
}

// Where texts collide a key comes before a label, and a Dutch label before an English one.
Places places_in(const CodeList& list, bool short_keys) {
  Places places;
  const std::vector<CodeRow>& rows = list.rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    places.by_key.emplace(rows[i].key, i);
    places.flags.insert(rows[i].flags.begin(), rows[i].flags.end());
    add_folded(places, rows[i].key, i);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) add_folded(places, rows[i].label.nl, i);
  for (std::size_t i = 0; i < rows.size(); ++i) add_folded(places, rows[i].label.en, i);
  for (std::size_t i = 0; short_keys && i < rows.size(); ++i) {
    add_folded(places, std::string_view(rows[i].key).substr(0, rows[i].key.find('_')), i);
  }
  return places;
}

std::vector<std::string> flags_of(std::string_view cell) {
  if (cell.empty()) return {};
  const std::vector<std::string_view> flags = split(cell);
  return {flags.begin(), flags.end()};
}

std::vector<CodeList> read_shipped_lists() {
  constexpr std::size_t kColumns = 5;
  const Result<CsvReading> reading = read_csv(embedded::code_lists(), "codelijsten.csv", ';');
  check(reading.has_value(), "the shipped code lists can be read");
  std::vector<CodeList> lists;
  lists.reserve(kListNames.size());
  for (const std::string_view name : kListNames) lists.push_back({std::string(name), {}, true});
  for (const TextRow& row : reading->table.rows) {
    check(row.cells.size() == kColumns, "a shipped code has five cells");
    const auto list = std::ranges::find(lists, row.cells[0], &CodeList::name);
    check(list != lists.end(), "a shipped code stands in a list that the program knows");
    list->rows.push_back({row.cells[1], {row.cells[2], row.cells[3]}, flags_of(row.cells[4])});
  }
  return lists;
}

// Read once: the bytes are part of the program.
const std::vector<CodeList>& shipped_lists() {
  static const std::vector<CodeList> lists = read_shipped_lists();
  return lists;
}

bool are_shipped(const std::vector<CodeList>& own) {
  return std::ranges::equal(own, shipped_lists(),
                            [](const CodeList& a, const CodeList& b) { return a.name == b.name && a.rows == b.rows; });
}

std::vector<CodeList> with_own(std::vector<CodeList> own) {
  std::vector<CodeList> lists = shipped_lists();
  if (are_shipped(own)) return lists;
  for (CodeList& list : own) {
    list.shipped = false;
    const auto place = std::ranges::find(lists, list.name, &CodeList::name);
    if (place == lists.end()) {
      lists.push_back(std::move(list));
    } else {
      *place = std::move(list);
    }
  }
  return lists;
}

}  // namespace

struct CodeLists::Content {
  explicit Content(std::vector<CodeList> all) : lists(std::move(all)) {
    for (std::size_t i = 0; i < kListNames.size(); ++i) {
      places.push_back(places_in(lists[i], static_cast<ListId>(i) == ListId::guiding_question));
    }
  }

  static const std::shared_ptr<const Content>& shipped() {
    static const auto content = std::make_shared<const Content>(shipped_lists());
    return content;
  }

  const CodeList& list(ListId id) const { return lists[static_cast<std::size_t>(id)]; }
  const Places& places_of(ListId id) const { return places[static_cast<std::size_t>(id)]; }

  std::vector<CodeList> lists;
  std::vector<Places> places;
};

CodeLists::CodeLists() : content_(Content::shipped()) {}

CodeLists::CodeLists(std::vector<CodeList> own)
    : content_(own.empty() ? Content::shipped() : std::make_shared<const Content>(with_own(std::move(own)))) {}

const std::vector<CodeList>& CodeLists::all() const {
  return content_->lists;
}

const std::vector<CodeRow>& CodeLists::rows(ListId list) const {
  return content_->list(list).rows;
}

const CodeRow* CodeLists::find(ListId list, std::string_view key) const {
  const PlaceByText& places = content_->places_of(list).by_key;
  const auto found = places.find(key);
  return found == places.end() ? nullptr : &rows(list)[found->second];
}

std::optional<std::string> CodeLists::match(ListId list, std::string_view text) const {
  const PlaceByText& places = content_->places_of(list).by_folded_text;
  const auto found = places.find(fold(text));
  if (found == places.end()) return std::nullopt;
  return rows(list)[found->second].key;
}

Label CodeLists::label(ListId list, std::string_view key) const {
  const CodeRow* const row = find(list, key);
  return row != nullptr ? row->label : Label{std::string(key), std::string(key)};
}

bool CodeLists::has_flag(ListId list, std::string_view key, std::string_view flag) const {
  const Content& deciding = content_->places_of(list).flags.contains(flag) ? *content_ : *Content::shipped();
  const PlaceByText& places = deciding.places_of(list).by_key;
  const auto found = places.find(key);
  if (found == places.end()) return false;
  const std::vector<std::string>& flags = deciding.list(list).rows[found->second].flags;
  return std::ranges::find(flags, flag) != flags.end();
}

}  // namespace samenhang
