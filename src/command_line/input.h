#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"
#include "inventory/filter.h"
#include "inventory/inventory.h"
#include "network/network.h"

namespace samenhang {

// The input as the options ask for it.
struct Input {
  Inventory inventory;  // all of it
  Inventory shown;      // what the filter lets through
  Filter filter;
  Problems problems;    // of reading
  int code = kDone;     // kInputProblem where something was left out; kWrongUse where the options do not fit
  bool usable = false;  // false: there is nothing to go on with

  Network network(NetworkChoice choice) const { return network_of(shown, choice); }
};

/// Whether the columns of a plain list were named.
bool is_plain_list(const Options& options);

/// Says on standard error, where nobody in this network has a tie but the initiatives would give some, which network
/// to ask for.
void tell_loose(const Input& input, const Network& network, const Catalogue& catalogue);

/// Reads the first input: a folder of tables, a network file, or a plain list where columns are named. Says its
/// problems on standard error, unless `quiet`.
Input read(const Options& options, const Catalogue& catalogue, bool quiet = false);

}  // namespace samenhang
