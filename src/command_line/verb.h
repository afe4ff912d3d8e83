#pragma once

#include "base/catalogue.h"
#include "command_line/declaration.h"

#include <span>
#include <string_view>

namespace samenhang {

// A verb of the command line. The table in table.cpp is the only list: the program's help,
// `list verbs` and the manual page are made from it.
struct Verb {
  std::string_view id;
  Message summary;
  std::string_view example;                      // works from the project's folder once the user's own list is there
  void (*declare)(Declaration&);                 // its arguments and options
  int (*run)(const Options&, const Catalogue&);  // gives the exit code
};

std::span<const Verb> all_verbs();

}  // namespace samenhang
