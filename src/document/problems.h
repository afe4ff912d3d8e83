#pragma once

#include "base/problem.h"

#include <string>

namespace samenhang {

// Why an edit is refused. It concerns no file.
Problem edit_problem(Sentence text, Sentence hint);

Problem changed_id_problem(const std::string& id);

}  // namespace samenhang
