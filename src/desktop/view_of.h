#pragma once

#include "editor/session.h"
#include "panels/requests.h"
#include "panels/view.h"

namespace samenhang {

/// What panels read of `session` in this frame; good until its next collect().
View view_of(const Session& session);

/// `choices` after what was asked for.
Choices choices_after(Choices choices, const Requests& requests);

/// Carries out all of `requests` that concerns the project that is open.
void carry_out(const Requests& requests, Session& session);

}  // namespace samenhang
