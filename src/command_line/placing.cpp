#include "command_line/placing.h"

#include <optional>
#include <utility>

namespace samenhang {
namespace {

const Point* place_in(const Places& places, const std::string& id) {
  const auto found = places.find(id);
  return found == places.end() ? nullptr : &found->second;
}

// Where the project's map has these members, if it has them all with this layout.
std::optional<Positions> known_places(const Document& project, const Network& network, std::string_view layout_id) {
  const Placement& left = project.placement(network.choice());
  const bool is_of_layout = left.layout_id == layout_id;
  Positions known;
  for (const Member& member : network.members()) {
    const Point* place = place_in(*project.pins, member.id);
    if (place == nullptr && is_of_layout) place = place_in(left.places, member.id);
    if (place == nullptr) return std::nullopt;
    known.push_back(*place);
  }
  return known;
}

void put_pins(const Places& pins, const Network& network, Positions& places) {
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (const Point* place = place_in(pins, network.members()[v].id)) places[v] = *place;
  }
}

}  // namespace

void declare_layout_choice(Declaration& verb, bool required) {
  std::vector<std::string> ids;
  for (const Layout& layout : all_layouts()) ids.emplace_back(layout.id);
  verb.one_of({"--layout", "", message("how parties are placed; see `list layouts`"), required}, ids,
              verb.options().layout);
}

std::string_view chosen_layout(const Input& input, const Options& options) {
  if (!options.layout.empty()) return options.layout;
  return input.project ? std::string_view(input.project->settings.layout_id) : kDefaultLayout;
}

Result<Positions> placed(const Input& input, const Network& network, const Options& options) {
  const Layout* layout = find_layout(chosen_layout(input, options));
  return lay_out(*layout, {.network = network, .code_lists = input.shown.code_lists});
}

Result<Positions> placed_as_left(const Input& input, const Network& network, const Options& options) {
  if (!input.project) return placed(input, network, options);
  if (auto places = known_places(*input.project, network, chosen_layout(input, options))) return *std::move(places);
  Result<Positions> places = placed(input, network, options);
  if (places) put_pins(*input.project->pins, network, *places);
  return places;
}

}  // namespace samenhang
