#pragma once

#include "panels/party_rows.h"

namespace samenhang {

// What there is to tell while nothing is selected.
struct OverviewRows {
  std::vector<FactRow> counts;
  std::vector<LinkRow> most_connected;  // five at most, by ties
  std::vector<FactRow> domains;         // each domain with its number of active parties, the secondary ones counted too
  std::string domains_note;             // why they add up to more than the parties; empty where they do not
};

OverviewRows overview_rows(const View& view);

}  // namespace samenhang
