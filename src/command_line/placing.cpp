#include "command_line/placing.h"

#include <CLI/CLI.hpp>

namespace samenhang {

void declare_layout_choice(CLI::App& verb, Options& options, const Catalogue& catalogue, bool required) {
  std::vector<std::string> ids;
  for (const Layout& layout : all_layouts()) ids.emplace_back(layout.id);
  verb.add_option("--layout", options.layout, say(catalogue, message("how parties are placed; see `list layouts`")))
      ->required(required)
      ->check(CLI::IsMember(ids).description(""))
      ->option_text("ID");
}

Result<Positions> placed(const Network& network, const CodeLists& lists, const Options& options) {
  const Layout* layout = find_layout(options.layout.empty() ? kDefaultLayout : std::string_view(options.layout));
  return lay_out(*layout, {.network = network, .code_lists = lists});
}

}  // namespace samenhang
