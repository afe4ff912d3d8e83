#pragma once

#include "base/catalogue.h"
#include "base/files.h"
#include "intake/import_plan.h"
#include "intake/source.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang::test {

/// A file below `tests/`, with its sheets recognised.
inline void add_file(ImportInput& input, const std::filesystem::path& path) {
  Result<std::vector<Source>> sources = read_sources(std::filesystem::path(SAMENHANG_ROOT) / "tests" / path);
  ASSERT_TRUE(sources.has_value()) << path;
  input.source = path.filename().string();
  for (Source& source : *sources) add_recognised(input, std::move(source), CodeLists());
}

inline ImportInput input_of_file(const std::filesystem::path& path) {
  ImportInput input;
  add_file(input, path);
  return input;
}

/// Separated text as a file of this name, recognised.
inline ImportInput input_of_text(std::string_view text, const std::string& name = "lijst.csv") {
  ImportInput input{.sheets = {}, .inventories = {}, .problems = {}, .source = name};
  Result<Source> source = read_source(text, name);
  EXPECT_TRUE(source.has_value()) << name;
  if (source) add_recognised(input, std::move(*source), CodeLists());
  return input;
}

inline const Party* party_named(const Inventory& inventory, std::string_view name) {
  for (const Party& party : inventory.parties) {
    if (party.name == name) return &party;
  }
  return nullptr;
}

inline PartyId id_of(const Inventory& inventory, std::string_view name) {
  const Party* party = party_named(inventory, name);
  EXPECT_NE(party, nullptr) << name;
  return party != nullptr ? party->id : PartyId();
}

/// The relation between two parties, in either direction.
inline const Relation* relation_between(const Inventory& inventory, std::string_view a, std::string_view b) {
  const PartyId first = id_of(inventory, a);
  const PartyId second = id_of(inventory, b);
  for (const Relation& relation : inventory.relations) {
    const bool joins =
        (relation.from == first && relation.to == second) || (relation.from == second && relation.to == first);
    if (joins) return &relation;
  }
  return nullptr;
}

/// What is told of a row, in Dutch, a remark a line: "repaired Laatst gesproken «#N/B» …".
inline std::string told_of(const ImportPlan& plan, long row, std::size_t sheet = 0) {
  const Catalogue dutch(Language::dutch);
  std::string told;
  for (const RowRemark& remark : plan.accounts.at(sheet).remarks()) {
    if (remark.problem.row != row) continue;
    told += std::string(key_of(remark.outcome)) + " " + remark.problem.column + " «" + remark.problem.value + "» " +
            say(dutch, remark.problem.message) + " " + say(dutch, remark.problem.hint) + "\n";
  }
  return told;
}

}  // namespace samenhang::test
