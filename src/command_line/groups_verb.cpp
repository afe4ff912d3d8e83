#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/verbs.h"
#include "groups/grouping.h"

#include <CLI/CLI.hpp>

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

void declare_groups(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  declare_input(verb, options, catalogue);
  std::vector<std::string> ids;
  for (const GroupMethod& method : group_methods()) ids.emplace_back(method.id);
  verb.add_option("--method", options.method, say(catalogue, message("how parties are grouped")))
      ->required()
      ->check(CLI::IsMember(ids).description(""))
      ->option_text(CLI::detail::join(ids, "|"));
  declare_network(verb, options, catalogue);
  declare_part(verb, options, catalogue);
  declare_table(verb, options, catalogue);
}

int run_groups(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const Network network = input.network(options.network);
  const Grouping grouping = find_group_method(options.method)->compute(network, input.shown);
  return deliver(group_sheet(network, grouping, options), options, catalogue, input.code);
}

}  // namespace samenhang
