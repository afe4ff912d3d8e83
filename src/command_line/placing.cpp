#include "command_line/placing.h"

namespace samenhang {

void declare_layout_choice(Declaration& verb, bool required) {
  std::vector<std::string> ids;
  for (const Layout& layout : all_layouts()) ids.emplace_back(layout.id);
  verb.one_of({"--layout", "", message("how parties are placed; see `list layouts`"), required}, ids,
              verb.options().layout);
}

Result<Positions> placed(const Network& network, const CodeLists& lists, const Options& options) {
  const Layout* layout = find_layout(options.layout.empty() ? kDefaultLayout : std::string_view(options.layout));
  return lay_out(*layout, {.network = network, .code_lists = lists});
}

}  // namespace samenhang
