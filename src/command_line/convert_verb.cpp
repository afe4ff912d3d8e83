#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/project_target.h"
#include "command_line/target.h"
#include "command_line/verbs.h"
#include "formats/format.h"
#include "project/read_document.h"

namespace samenhang {
namespace {

void tell_losses(const Input& input, const Options& options, const Catalogue& catalogue) {
  if (input.project && !is_project_path(options.target)) {
    tell(say(catalogue, message("Of the project only its lists were used: not its map, its note and what is said of "
                                "findings.")));
  }
  const Format* format = format_for(options.target);
  if (format == nullptr || format->complete) return;
  tell(say(catalogue,
           {message("What {format} does not hold: {loses}"), {{"format", format->name}, {"loses", format->loses}}}));
}

}  // namespace

void declare_convert(Declaration& verb) {
  declare_input(verb);
  verb.text(
      {"OUTPUT", " ",
       message(
           "the file to make, by its ending (.samenhang, or one of: samenhang list formats), or a folder of tables"),
       true},
      verb.options().target);
  declare_network(verb);
  declare_part(verb);
  declare_profile(verb);
  declare_replace(verb);
}

int run_convert(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const NetworkChoice network = options.network.value_or(NetworkChoice::relations);
  const bool written = is_project_path(options.target) ? convert_to_project(input, options, catalogue)
                                                       : write_target(input.shown, network, options, catalogue);
  if (!written) return kInputProblem;
  tell_losses(input, options, catalogue);
  return input.code;
}

}  // namespace samenhang
