#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/verbs.h"
#include "intake/template.h"
#include "workbooks/write_workbook.h"

#include <vector>

namespace samenhang {

void declare_template(Declaration& verb) {
  declare_output(verb, true);
}

int run_template(const Options& options, const Catalogue& catalogue) {
  const bool is_ods = options.output.ends_with(".ods");
  if (!is_ods && !options.output.ends_with(".xlsx")) {
    return wrong_use({message("A template is a workbook: the name of its file ends in .xlsx or .ods.")}, catalogue);
  }
  const std::vector<SheetContent> sheets = template_sheets({}, catalogue);
  return deliver(is_ods ? write_ods(sheets) : write_xlsx(sheets), options, catalogue, kDone);
}

}  // namespace samenhang
