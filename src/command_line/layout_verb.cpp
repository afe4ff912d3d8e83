#include "base/numbers.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/placing.h"
#include "command_line/verbs.h"

namespace samenhang {

void declare_layout(Declaration& verb) {
  declare_input(verb);
  declare_layout_choice(verb, true);
  declare_network(verb);
  declare_part(verb);
  declare_table(verb);
}

int run_layout(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const Network network = input.network(options);
  tell_loose(input, network, catalogue);
  const Result<Positions> positions = placed(input, network, options);
  if (!positions) {
    report(positions.error(), catalogue);
    return kInputProblem;
  }
  Sheet sheet{{{"id", message("Id")}, {"x", message("x"), OutputKind::number}, {"y", message("y"), OutputKind::number}},
              {}};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    sheet.rows.push_back({network.members()[v].id, shortest((*positions)[v].x), shortest((*positions)[v].y)});
  }
  return deliver(sheet, options, catalogue, input.code);
}

}  // namespace samenhang
