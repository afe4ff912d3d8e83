#pragma once

#include "document/document.h"
#include "document/row_table.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace samenhang {

// A new last row of its table. Its id must be free; a code's list may be a new one.
template <class Row>
struct Add {
  Row row;
};

// Another row in the place of the one with this key, which keeps its id.
template <class Row>
struct Change {
  KeyOf<Row> key;
  Row row;
};

// Takes the row with this key away, and what cannot be without it: the rows that tell of it (relations,
// participations, answers, ratings, contacts, agreements left with fewer than two parties), its pin and what is
// said of findings about these. Where a row only names it, the name is taken out. A code that is in use stays.
template <class Row>
struct Remove {
  KeyOf<Row> key;
};

struct SetProjectFacts {
  ProjectFacts facts;
};

// Pins members to places, and unpins those without one.
struct PlaceMembers {
  std::vector<std::pair<std::string, std::optional<Point>>> members;  // their ids
};

// What a layout made of a network, which is the one that is chosen from then on. Pinned members stay where they are;
// places of members that are not there are left out.
struct TakeLayout {
  NetworkChoice network = NetworkChoice::relations;
  Placement placement;
};

// A state in which nothing is said takes the finding out of the list.
struct SetFindingState {
  FindingKey finding;
  FindingState state;
};

struct SetMapSettings {
  MapSettings settings;
};

struct SetProjectNote {
  std::string note;
};

// What was decided when lists were brought in, for the next time.
struct SetRecipe {
  Shared<Recipe> recipe;
};

// Another inventory in the place of this one, such as what an import makes of it. Members that are in both keep
// their pins; what is said of findings stays.
struct ReplaceInventory {
  Shared<Inventory> inventory;
  std::string source;  // where it is from, for the label
};

struct Edit;

// Several edits as one: all are made, in this order, or none.
struct Several {
  std::vector<Edit> edits;
  std::optional<Sentence> label = std::nullopt;  // without one it is made up
};

// Every way to change a document.
struct Edit
    : std::variant<Add<Party>, Change<Party>, Remove<Party>, Add<Initiative>, Change<Initiative>, Remove<Initiative>,
                   Add<Participation>, Change<Participation>, Remove<Participation>, Add<Relation>, Change<Relation>,
                   Remove<Relation>, Add<Agreement>, Change<Agreement>, Remove<Agreement>, Add<Neighbourhood>,
                   Change<Neighbourhood>, Remove<Neighbourhood>, Add<GuidanceAnswer>, Change<GuidanceAnswer>,
                   Remove<GuidanceAnswer>, Add<AccessAnswer>, Change<AccessAnswer>, Remove<AccessAnswer>, Add<Rating>,
                   Change<Rating>, Remove<Rating>, Add<Contact>, Change<Contact>, Remove<Contact>, Add<Code>,
                   Change<Code>, Remove<Code>, SetProjectFacts, PlaceMembers, TakeLayout, SetFindingState,
                   SetMapSettings, SetProjectNote, SetRecipe, ReplaceInventory, Several> {
  using variant::variant;
};

}  // namespace samenhang
