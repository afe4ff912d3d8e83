#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"
#include "document/document.h"
#include "inventory/filter.h"
#include "inventory/inventory.h"
#include "network/network.h"

#include <optional>

namespace samenhang {

// The input as the options ask for it.
struct Input {
  Inventory inventory;  // all of it
  Inventory shown;      // what the filter lets through
  Filter filter;
  std::optional<Document> project;  // where the input is one, as it stands in its file
  Problems problems;                // of reading
  int code = kDone;     // kInputProblem where something was left out; kWrongUse where the options do not fit
  bool usable = false;  // false: there is nothing to go on with

  /// The network that was asked for; of relations where none was.
  Network network(const Options& options) const {
    return network_of(shown, options.network.value_or(NetworkChoice::relations));
  }
};

/// Whether the columns of a plain list were named, and which.
bool is_plain_list(const Options& options);
PlainListColumns named_columns(const Options& options);

/// The exit code where --where cannot be used as it is given; said on standard error.
std::optional<int> wrong_conditions(const Options& options, const Catalogue& catalogue);

/// Says on standard error, where nobody in this network has a tie but the initiatives would give some, which network
/// to ask for.
void tell_loose(const Input& input, const Network& network, const Catalogue& catalogue);

/// Reads the input: a project, a folder of tables, a network file, or a plain list where columns are named. Says its
/// problems on standard error, unless `quiet`.
Input read(const Options& options, const Catalogue& catalogue, bool quiet = false);

}  // namespace samenhang
