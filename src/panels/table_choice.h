#pragma once

#include "panels/requests.h"
#include "panels/table_lists.h"
#include "panels/view.h"

#include <string>
#include <vector>

namespace samenhang {

// A press on a row of a list.
struct RowPress {
  std::string key;
  bool control = false;
  bool shift = false;
};

/// Which rows are chosen after `press`: the row alone; with control it joins or leaves `chosen`; with shift all of
/// `shown` from `anchor`, the row that was pressed before, up to this one.
std::vector<std::string> chosen_after(const std::vector<std::string>& chosen, const RowPress& press,
                                      const std::vector<std::string>& shown, const std::string& anchor);

/// The members that are chosen on the map too: those that are marked, else the one that is selected.
std::vector<std::string> chosen_members(const View& view);

/// Asks that these members be chosen, of which `pressed` was pressed last.
void choose_members(const View& view, const std::vector<std::string>& chosen, const std::string& pressed,
                    Requests& requests);

}  // namespace samenhang
