#pragma once

#include "base/message.h"

#include <string>
#include <vector>

namespace samenhang {

class Catalogue;

// A note tells of something repaired; a warning of something doubtful that was used; an
// error of something that was left out.
enum class Severity { note, warning, error };

// What is wrong with the user's input, where, and what to do about it. Parts that do not
// apply stay empty.
struct Problem {
  Severity severity = Severity::error;
  std::string file;
  std::string sheet;
  long row = 0;        // physical line or sheet row, from 1, header included; 0 = none
  std::string column;  // header text
  std::string value;   // what stands there
  Sentence message;    // what happened
  Sentence hint;       // what to do; may be empty

  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

bool has_error(const Problems& problems);

/// One line: `file:sheet:row:column: message (hint)`.
std::string line_of(const Problem& problem, const Catalogue& catalogue);

/// A problem that concerns a whole file.
Problem file_problem(std::string file, Sentence message, Sentence hint = {});

std::string_view key_of(Severity severity);  // note, warning, error

}  // namespace samenhang
