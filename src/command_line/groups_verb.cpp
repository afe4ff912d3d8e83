#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/verbs.h"
#include "groups/grouping.h"

namespace samenhang {
namespace {

Sheet group_sheet(const Network& network, const Grouping& grouping, const Options& options) {
  Sheet sheet{{{"id", message("Id")}, {"name", message("Name")}, {"group", message("Group")}}, {}};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const Member& member = network.members()[v];
    const std::uint32_t group = grouping.group_of[v];
    std::string name;
    if (group > 0) name = options.labels ? grouping.groups[group - 1].in(options.language) : grouping.keys[group - 1];
    sheet.rows.push_back({member.id, member.name, name});
  }
  return sheet;
}

}  // namespace

void declare_groups(Declaration& verb) {
  declare_input(verb);
  std::vector<std::string> ids;
  for (const GroupMethod& method : group_methods()) ids.emplace_back(method.id);
  verb.one_of({"--method", "", message("how parties are grouped"), true}, ids, verb.options().method);
  declare_network(verb);
  declare_part(verb);
  declare_table(verb);
}

int run_groups(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const Network network = input.network(options);
  tell_loose(input, network, catalogue);
  const Grouping grouping = find_group_method(options.method)->compute(network, input.shown);
  return deliver(group_sheet(network, grouping, options), options, catalogue, input.code);
}

}  // namespace samenhang
