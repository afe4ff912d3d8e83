#pragma once

#include "editor/history.h"
#include "editor/worker.h"
#include "project/file_mark.h"
#include "project/project.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace samenhang {

// So long changes may stand in memory alone.
constexpr double kAutosaveAfter_s = 8.0;

// The file of the open project: saving it, putting beside it what was not saved yet, and whether another program wrote
// it meanwhile. Writes in a thread of its own; all members are for the thread that owns it.
class ProjectFile {
 public:
  // What came of a save.
  struct Saved {
    std::filesystem::path path;
    DocumentRevision revision;
    Result<void> outcome;
  };

  /// What was never saved is kept in `state_folder`, which is made where it is not there; empty: nowhere. `wake` is
  /// called from another thread when collect() has something to do.
  ProjectFile(const std::filesystem::path& state_folder, std::function<void()> wake);

  /// Another project is open: that of `path`, where the file of `mark` was read; empty: one that was not saved yet.
  /// What was kept of the one before is not needed any more.
  void opened(std::filesystem::path path, const FileMark& mark);

  /// Takes away what was kept of the open project.
  void drop_kept();

  /// What stands in `kept`, an autosave, is now the document of `revision`: it goes away once that is saved.
  void recovered(const std::filesystem::path& kept, DocumentRevision revision);

  const std::filesystem::path& path() const { return path_; }

  /// Since it was opened or saved here.
  bool was_changed_elsewhere() const;

  /// Puts the document of `history` at `path`, which is the file of the project once it is there. Needs !is_saving().
  void save(std::filesystem::path path, const History& history);
  bool is_saving() const { return saving_; }

  /// Puts what is changed beside the file where it has been so for kAutosaveAfter_s. `now_s` is of a clock that only
  /// goes forward. Gives when it wants to be called again, in seconds from now; nothing: not before the next change.
  std::optional<double> keep(const History& history, double now_s);

  /// Takes in what has been written; a save that ended, if there is one.
  std::optional<Saved> collect();

  /// Why what was changed could not be put beside the file, until that succeeds.
  const Problem* keeping_problem() const { return keeping_problem_ ? &*keeping_problem_ : nullptr; }

  bool is_busy() const { return worker_.busy() || waiting_ != nullptr; }

 private:
  void start_next();
  std::filesystem::path kept_beside() const;
  void start_save(std::filesystem::path path, Document document, DocumentRevision revision);
  void start_keeping(const std::filesystem::path& path, Document document);
  void end_keeping(const std::filesystem::path& path, const Result<void>& outcome);

  std::filesystem::path path_;
  std::filesystem::path unsaved_;  // stands for the project that has no file yet
  FileMark mark_;
  bool saving_ = false;
  std::optional<Saved> saved_;
  std::optional<Problem> keeping_problem_;
  bool has_kept_ = false;                  // an autosave of this program stands beside the file
  std::optional<DocumentRevision> kept_;   // that stands there, or is on its way
  std::optional<double> changed_since_s_;  // and not kept
  std::function<void()> waiting_;          // a save that comes after what is being written
  Worker worker_;
};

/// Autosaves in `state_folder` of projects that have no file, left behind by programs that are gone; the newest first.
std::vector<std::filesystem::path> left_behind(const std::filesystem::path& state_folder);

}  // namespace samenhang
