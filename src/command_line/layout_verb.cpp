#include "base/numbers.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/placing.h"
#include "command_line/verbs.h"

namespace samenhang {

void declare_layout(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  declare_input(verb, options, catalogue);
  declare_layout_choice(verb, options, catalogue, true);
  declare_network(verb, options, catalogue);
  declare_part(verb, options, catalogue);
  declare_table(verb, options, catalogue);
}

int run_layout(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const Network network = input.network(options.network);
  const Result<Positions> positions = placed(network, input.shown.code_lists, options);
  if (!positions) {
    report(positions.error(), catalogue);
    return kInputProblem;
  }
  Sheet sheet{{{"id", message("Id")}, {"x", message("x"), CellKind::number}, {"y", message("y"), CellKind::number}}, {}};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    sheet.rows.push_back({network.members()[v].id, shortest((*positions)[v].x), shortest((*positions)[v].y)});
  }
  return deliver(sheet, options, catalogue, input.code);
}

}  // namespace samenhang
