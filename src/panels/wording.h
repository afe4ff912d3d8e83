#pragma once

#include "base/catalogue.h"
#include "base/problem.h"
#include "inventory/inventory.h"

#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// Short ways to say what panels say often, in the language of the screen.

/// The label of a key of a code list; empty where the key is.
std::string label_of(const Catalogue& catalogue, const CodeLists& lists, ListId list, std::string_view key);

/// The same of several keys, joined with commas and "and".
template <class Key>
std::string labels_of(const Catalogue& catalogue, const CodeLists& lists, ListId list, const std::vector<Key>& keys) {
  std::vector<Label> labels;
  labels.reserve(keys.size());
  for (const Key& key : keys) labels.push_back(lists.label(list, key.text()));
  return say(catalogue, Filling{std::move(labels)});
}

/// The texts that are not empty, with ` · ` between them.
std::string dotted(const std::vector<std::string>& texts);

/// Where a problem is, as one says it: "partijen.csv, row 3, column Domein"; empty where it is nowhere in particular.
std::string place_of(const Catalogue& catalogue, const Problem& problem);

/// A problem in sentences: where it is, what happened and what to do.
std::string sentences_of(const Catalogue& catalogue, const Problem& problem);

const Party* find_party(const Inventory& inventory, std::string_view id);
const Initiative* find_initiative(const Inventory& inventory, std::string_view id);

/// Whether `id` is one of the ids of a finding's subject.
bool is_about(std::string_view subject, std::string_view id);

}  // namespace samenhang
