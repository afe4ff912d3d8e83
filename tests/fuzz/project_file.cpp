// The project file: a document that is read is written, and read back as it was.
#include "base/check.h"
#include "fuzz/fuzz.h"
#include "project/project.h"

#include <string>

namespace samenhang {

void fuzz(std::string_view bytes) {
  const Result<ProjectReading> reading = read_project_bytes(std::string(bytes), "project.samenhang");
  look_at(reading);
  if (!reading) return;
  const Result<ProjectReading> again = read_project_bytes(project_bytes(reading->document), "project.samenhang");
  look_at(again);
  check(again.has_value(), "what is written can be read");
  check(again->document == reading->document, "the document comes back");
}

}  // namespace samenhang
