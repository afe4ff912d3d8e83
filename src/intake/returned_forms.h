#pragma once

#include "intake/validation_answers.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace samenhang::validation {

// A row of a sheet that came back, as it stands there.
struct FilledRow {
  std::string subject;
  std::array<std::string, 3> cells;
  std::string is_right;
  std::string remark;
};

// The sheet of a party, by the marks of its rows.
struct FilledForm {
  std::string file;
  std::map<std::string, FilledRow> rows;
  std::vector<FilledRow> new_ties;
};

struct FilledForms {
  std::map<PartyId, FilledForm> forms;
  std::vector<ValidationRow> rows;  // of files that are none
  Problems problems;
};

FilledForms read_forms(const Inventory& inventory, std::span<const ReturnedSheet> sheets);

}  // namespace samenhang::validation
