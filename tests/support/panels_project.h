#pragma once

#include "panels/requests.h"
#include "panels/view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samenhang::test {

// A small project as panels see it: three parties in a row, the outer two with a desired tie, one
// initiative, one agreement, two rules with findings and a scene. Change the parts before view() is called.
class PanelsProject {
 public:
  PanelsProject();

  // Makes network and scene anew; valid until the next call.
  View view();

  Inventory inventory;
  Places pins;
  MapSettings settings;
  std::vector<Sentence> undo_labels;
  std::vector<Sentence> redo_labels;
  std::optional<Problem> edit_problem;
  FileFacts file;
  std::vector<std::filesystem::path> recent;
  std::optional<Question> question;
  std::vector<std::string> marked;
  bool is_open = true;
  Filter filter;
  NetworkChoice choice = NetworkChoice::relations;
  Language language = Language::english;
  std::string project_name = "Lindeveen";
  std::uint64_t project_number = 1;
  std::string layout_id{kDefaultLayout};
  ColourBy colour_by = ColourBy::domain;
  std::string size_by;
  std::optional<std::vector<RuleOutcome>> gaps;
  std::vector<Scores> scores;  // of the measures `measures`
  std::vector<const PartyMeasure*> measures;
  Problems problems;
  std::string selected;
  std::vector<std::string> highlighted;
  bool layout_runs = false;
  std::optional<Problem> layout_problem;
  bool has_scene = true;
  bool scene_is_current = true;

 private:
  std::optional<Catalogue> catalogue_;
  Document document_;
  Inventory shown_;
  Network network_;
  Scene scene_;
  std::uint64_t revision_ = 0;
};

}  // namespace samenhang::test
