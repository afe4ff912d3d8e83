// random_edits_driver FILE SEED COUNT: opens a project, makes COUNT random edits, undos and redos, and ends with 1
// where something is lost on the way: back, forth, or into a file and out of it.
#include "base/catalogue.h"
#include "base/numbers.h"
#include "editor/history.h"
#include "project/project.h"
#include "support/random_edits.h"

#include <unistd.h>

#include <cstdio>
#include <string>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr int kBetweenOpenings = 50;

// Says what does not hold; true where it does.
bool holds(bool condition, const std::string& what) {
  if (!condition) std::fprintf(stderr, "does not hold: %s\n", what.c_str());
  return condition;
}

bool opens_as(const Result<ProjectReading>& reading, const Document& document) {
  return reading && !has_error(reading->problems) && reading->document == document;
}

// One step of any kind; false where a refused edit changed something.
bool step(History& history, Random& random, long& accepted) {
  if (history.can_undo() && random.chance(20)) {
    history.undo();
    return true;
  }
  if (history.can_redo() && random.chance(40)) {
    history.redo();
    return true;
  }
  const Document before = history.document();
  if (!history.apply(test::random_edit(random, before))) return history.document() == before;
  ++accepted;
  return true;
}

bool walks(History& history, Random& random, long count) {
  long accepted = 0;
  for (long i = 0; i < count; ++i) {
    const std::string where = " after step " + std::to_string(i);
    if (!holds(step(history, random, accepted), "a refused edit changes nothing" + where)) return false;
    if (i % kBetweenOpenings != 0) continue;
    const auto reading = read_project_bytes(project_bytes(history.document()), "memory");
    if (!holds(opens_as(reading, history.document()), "what is saved opens as it is" + where)) return false;
  }
  return holds(accepted > count * 4 / 10, "most edits are accepted");
}

bool goes_back_and_forth(History& history, const Document& first) {
  while (history.can_redo()) history.redo();
  const Document last = history.document();
  while (history.can_undo()) history.undo();
  const bool is_first = holds(history.document() == first, "all undone is the first document") &&
                        holds(project_bytes(history.document()) == project_bytes(first), "with the same bytes");
  while (history.can_redo()) history.redo();
  return is_first && holds(history.document() == last, "all redone is the last document");
}

bool survives_a_file(const Document& document) {
  const fs::path path =
      fs::temp_directory_path() / ("samenhang-random-" + std::to_string(::getpid()) + std::string(kProjectEnding));
  const bool is_saved = holds(save_project(path, document).has_value(), "the document can be saved");
  const bool is_same = holds(opens_as(open_project(path), document), "the file opens as the document");
  std::error_code ignored;
  fs::remove(path, ignored);
  return is_saved && is_same;
}

int run(const char* file, long seed, long count) {
  const Result<ProjectReading> reading = open_project(file);
  if (!reading) {
    std::fprintf(stderr, "%s\n", line_of(reading.error(), Catalogue(Language::english)).c_str());
    return 2;
  }
  Random random(static_cast<std::uint64_t>(seed));
  History history(reading->document);
  const bool whole = walks(history, random, count) && goes_back_and_forth(history, reading->document) &&
                     survives_a_file(history.document());
  return whole ? 0 : 1;
}

}  // namespace
}  // namespace samenhang

int main(int count, char** words) {
  const auto seed = count == 4 ? samenhang::parse_integer(words[2]) : std::nullopt;
  const auto steps = count == 4 ? samenhang::parse_integer(words[3]) : std::nullopt;
  if (seed && steps) return samenhang::run(words[1], *seed, *steps);
  std::fprintf(stderr, "use: random_edits_driver FILE SEED COUNT\n");
  return 2;
}
