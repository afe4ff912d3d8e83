#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/target.h"
#include "command_line/verbs.h"
#include "formats/format.h"

namespace samenhang {
namespace {

void tell_losses(const Options& options, const Catalogue& catalogue) {
  const Format* format = format_for(options.target);
  if (format == nullptr || format->complete) return;
  tell(say(catalogue,
           {message("What {format} does not hold: {loses}"), {{"format", format->name}, {"loses", format->loses}}}));
}

}  // namespace

void declare_convert(Declaration& verb) {
  declare_input(verb);
  verb.text(
      {"OUTPUT", " ", message("the file to make, by its ending (.graphml, .dot, .json), or a folder of tables"), true},
      verb.options().target);
  declare_network(verb);
  declare_part(verb);
  declare_profile(verb);
  declare_replace(verb);
}

int run_convert(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  if (!write_target(input.shown, options.network, options, catalogue)) return kInputProblem;
  tell_losses(options, catalogue);
  return input.code;
}

}  // namespace samenhang
