#include "command_line/placing.h"

namespace samenhang {
namespace {

const Point* place_in(const Places& places, const std::string& id) {
  const auto found = places.find(id);
  return found == places.end() ? nullptr : &found->second;
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
  const Placement& left = input.project->placement(network.choice());
  const Places& pins = *input.project->pins;
  const bool same_layout = left.layout_id == chosen_layout(input, options);
  Positions known;
  for (const Member& member : network.members()) {
    if (const Point* place = place_in(pins, member.id)) {
      known.push_back(*place);
    } else if (const Point* laid = same_layout ? place_in(left.places, member.id) : nullptr) {
      known.push_back(*laid);
    }
  }
  if (known.size() == network.vertex_count()) return known;
  Result<Positions> places = placed(input, network, options);
  if (!places) return places;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (const Point* place = place_in(pins, network.members()[v].id)) (*places)[v] = *place;
  }
  return places;
}

}  // namespace samenhang
