#include "panels/search_rows.h"

#include "base/fold.h"
#include "panels/wording.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace samenhang {
namespace {

// How well a text fits; less is better.
std::optional<int> rank_of(const std::string& text, const std::string& query) {
  const std::size_t at = text.find(query);
  if (at == std::string::npos) return std::nullopt;
  if (at == 0) return 0;
  return text.find(" " + query) == std::string::npos ? 2 : 1;
}

std::optional<int> best_rank(const SearchEntry& entry, const std::string& query) {
  std::optional<int> best;
  for (const std::string& text : entry.folded) {
    const std::optional<int> rank = rank_of(text, query);
    if (rank && (!best || *rank < *best)) best = rank;
  }
  return best;
}

std::string hidden_note(const View& view, const std::string& id) {
  return view.network.find(id) ? std::string() : say(view.catalogue, message("not on this map"));
}

SearchEntry entry_of(const Party& party, const View& view) {
  SearchEntry entry{.id = party.id.text(), .name = party.name, .note = {}, .folded = {fold_case(party.name)}};
  std::vector<std::string> notes{party.abbreviation};
  for (const std::string& other : party.also_known_as) notes.push_back(other);
  for (const std::string& other : notes) {
    if (!other.empty()) entry.folded.push_back(fold_case(other));
  }
  const CodeLists& lists = view.inventory.code_lists;
  notes.insert(notes.begin(), label_of(view.catalogue, lists, ListId::party_kind, party.kind.text()));
  notes.push_back(hidden_note(view, entry.id));
  entry.note = dotted(notes);
  return entry;
}

SearchEntry entry_of(const Initiative& initiative, const View& view) {
  SearchEntry entry{
      .id = initiative.id.text(), .name = initiative.name, .note = {}, .folded = {fold_case(initiative.name)}};
  entry.is_initiative = true;
  entry.note = say(view.catalogue, message("initiative"));
  return entry;
}

}  // namespace

std::vector<SearchEntry> search_entries(const View& view) {
  std::vector<SearchEntry> entries;
  for (const Party& party : view.inventory.parties) {
    if (party.active) entries.push_back(entry_of(party, view));
  }
  for (const Initiative& initiative : view.inventory.initiatives) {
    if (is_active(initiative)) entries.push_back(entry_of(initiative, view));
  }
  return entries;
}

std::vector<SearchRow> search_rows(const std::vector<SearchEntry>& entries, std::string_view query, std::size_t most) {
  const std::string folded = fold_case(trim(query));
  if (folded.empty()) return {};
  std::vector<std::pair<int, const SearchEntry*>> found;
  for (const SearchEntry& entry : entries) {
    if (const std::optional<int> rank = best_rank(entry, folded)) found.emplace_back(*rank, &entry);
  }
  std::ranges::stable_sort(found, {}, [](const auto& hit) {
    return std::tuple(hit.first, hit.second->is_initiative, hit.second->folded.front());
  });
  std::vector<SearchRow> rows;
  for (const auto& [rank, entry] : found) {
    if (rows.size() == most) break;
    rows.push_back({entry->id, entry->name, entry->note});
  }
  return rows;
}

}  // namespace samenhang
