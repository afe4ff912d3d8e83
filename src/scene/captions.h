#pragma once

#include "scene/map_plan.h"

#include <string>
#include <vector>

namespace samenhang {

/// The title of a map: that of the style, or a question with the municipality's name.
std::string title_of(const MapPlan& plan);

/// Under the title: reference date, which network, how many of what; what is filtered on.
std::vector<std::string> subtitles_of(const MapPlan& plan, const std::vector<TieShape>& ties);

/// At the foot: source and version; and how many names found no room.
std::string source_of(const MapPlan& plan);
std::string unlabelled_note(const MapPlan& plan, const std::vector<PartyShape>& parties);

/// The text alternative of a map: what someone who cannot see it should know, written from the data.
std::string description_of(const MapPlan& plan, const std::vector<TieShape>& ties);

}  // namespace samenhang
