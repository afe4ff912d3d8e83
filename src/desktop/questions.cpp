#include "desktop/questions.h"

#include <string>

namespace samenhang {

Question save_question(const std::string& project) {
  return {{message("Save the changes?")},
          {message("“{project}” was changed and not saved yet."), {{"project", project}}},
          {message("Save"), message("Do not save"), message("Cancel")}};
}

Question elsewhere_question(const std::filesystem::path& path) {
  return {{message("Another program has changed this file")},
          {message("“{file}” is no longer as you opened or saved it. If you save over it, what the other program wrote "
                   "stays beside it as the previous save."),
           {{"file", path.filename().string()}}},
          {message("Save over it"), message("Save as…"), message("Cancel")}};
}

Question lossy_question(const std::filesystem::path& path, long count) {
  return {{message("Not all of this file could be read")},
          {messages("{count} row of “{file}” could not be read. If you save over it, that row is gone from the "
                    "file; choose another place to keep both.",
                    "{count} rows of “{file}” could not be read. If you save over it, these are gone from the "
                    "file; choose another place to keep both."),
           {{"file", path.filename().string()}, {"count", std::to_string(count)}},
           count},
          {message("Save as…"), message("Save over it"), message("Cancel")}};
}

Question left_question(const std::filesystem::path& path) {
  return {{message("Go on where you were?")},
          {message("The program ended before the last changes of “{file}” were saved. They were kept."),
           {{"file", path.filename().string()}}},
          {message("Bring them back"), message("Throw them away"), message("Decide later")}};
}

}  // namespace samenhang
