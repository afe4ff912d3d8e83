#include "document/problems.h"

#include <utility>

namespace samenhang {

Problem edit_problem(Sentence text, Sentence hint) {
  return file_problem("", std::move(text), std::move(hint));
}

Problem changed_id_problem(const std::string& id) {
  return edit_problem({message("The id of “{id}” cannot change."), {{"id", id}}},
                      {message("Add a row with the other id, and remove this one.")});
}

}  // namespace samenhang
