#pragma once

#include "desktop/desk.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <filesystem>
#include <vector>

namespace samenhang {

// What panels show that is not of the project.
struct Surroundings {
  const std::vector<std::filesystem::path>& recent;
  ui::Look look = ui::Look::light;
};

/// What panels see of the project on the desk. Holds as long as neither changes.
View view_of(const Desk& desk, const Surroundings& surroundings);

/// What the user looks at after `requests`.
Choices choices_after(Choices choices, const Requests& requests);

}  // namespace samenhang
