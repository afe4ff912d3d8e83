#pragma once

#include "base/date.h"
#include "formats/profile.h"
#include "intake/by_hand.h"
#include "network/network.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

enum class OutputFormat { csv, json, text };
enum class Level { party, tie, network };

// What the user asked for, whatever the verb. Each verb fills and reads its own part.
struct Options {
  std::string verb;

  std::string input;
  std::vector<std::string> inputs;  // of import
  PlainListColumns columns;         // filled in: the input is a plain list
  std::vector<std::string> where;
  std::string output;  // empty: standard output

  Language language = Language::dutch;
  OutputFormat format = OutputFormat::csv;
  bool labels = false;                   // headers in the words of the screen
  std::optional<NetworkChoice> network;  // nothing: relations, or what a project's map shows
  std::string filter;
  std::string date;  // of reference; empty: that of the input
  Profile profile = Profile::appendix;
  bool replace = false;  // tables that stand in the target folder, or the project that is there
  bool dry_run = false;

  std::vector<std::string> measures;
  bool all_measures = false;
  Level level = Level::party;
  std::string method;
  std::vector<std::string> rules;
  std::string layout;
  std::string paper;
  int dpi = 150;
  std::string colour_by;
  std::string size_by;
  std::string highlight;
  std::string list;
  std::string target;  // of convert and import
  std::string report;
  std::string recipe;
  bool merges_proposed = false;
  bool remove_missing = false;
  std::string forms_to;    // of validation: the folder that gets the sheets
  std::string forms_from;  // the folder in which they came back
  bool as_ods = false;
};

constexpr int kDone = 0;
constexpr int kInputProblem = 1;
constexpr int kWrongUse = 2;

}  // namespace samenhang
