#pragma once

#include "desktop/plain_list.h"
#include "editor/import_session.h"
#include "editor/project_file.h"
#include "editor/session.h"
#include "editor/worker.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// The project on the desk and its file: opening, saving, and asking first where something could be lost. Knows of no
// window.
class Desk {
 public:
  struct Parts {
    Language language = Language::dutch;
    Methods methods;
    std::filesystem::path state_folder;  // where what was never saved is kept; empty: nowhere
    std::function<void()> wake;          // called from other threads when collect() has something to do
    std::function<std::string()> clock;  // the time of day, such as 12:03
  };

  explicit Desk(Parts parts);

  Session& session() { return session_; }
  const Session& session() const { return session_; }

  /// A project, a folder of tables or another input, in the place of what is open. Asks first where changes would be
  /// lost, and where there is something that an earlier sitting did not save.
  void open(const std::filesystem::path& path);
  void start_new(const ProjectFacts& facts);

  /// What was dropped on the window: a project is opened, other files and folders are lists to bring in.
  void take_dropped(const std::vector<std::filesystem::path>& paths);

  /// Null while no lists are being brought in.
  const ImportState* import_state() const { return import_.state(); }

  /// Offers what an earlier sitting left behind: beside `last`, the project that was open last, or without a file.
  void offer_left_behind(const std::filesystem::path& last);

  /// At its own place; needs one.
  void save();
  void save_as(const std::filesystem::path& path);

  /// Ends, once nothing is lost by it: has_ended().
  void close();
  bool has_ended() const { return ended_ && !file_.is_busy(); }

  const Question* question() const { return asking_ ? &asking_->question : nullptr; }
  void answer(std::size_t which);

  /// Nothing is under way: what is shown is what was asked for.
  bool settled() const { return session_.settled() && import_.settled() && !reader_.busy(); }

  /// Where the project is to be saved must be asked: it has no file yet. Once for each time.
  bool take_asks_for_place() { return std::exchange(asks_for_place_, false); }
  /// The user is not asked for a place any more: what waited for a save that is not under way does not go on.
  void forget_waiting();

  /// What was opened since the last call, for the list of recent ones.
  std::vector<std::filesystem::path> take_opened() { return std::exchange(opened_, {}); }

  /// Why the last thing was not opened; taken away by whoever shows it.
  std::optional<Refusal>& refusal() { return refusal_; }

  const FileFacts& file() const { return facts_; }

  /// Carries out what the user asked for in a frame, but for what the window itself must do.
  void carry_out(const Requests& requests);

  /// Takes in what happened in the background; true if something changed since the last call.
  bool collect();

  /// Keeps what was changed beside the file where it is time. Gives when it wants to be called again, in seconds.
  std::optional<double> keep(double now_s) { return file_.keep(session_.history(), now_s); }

 private:
  using Step = std::function<void()>;
  struct Asking {
    Question question;
    std::vector<Step> answers;  // in the order of those of the question
  };
  // Something to open, and what was open when that was asked for.
  struct Wish {
    std::filesystem::path path;
    std::function<Step()> reading;  // in any thread; what it gives is for this one
    std::uint64_t project_number = 0;
    DocumentRevision revision;
  };
  // Where a project was read, for the file at `path`.
  struct Source {
    std::filesystem::path path;
    std::filesystem::path from;  // the same, or an autosave
    FileMark mark;
  };

  void unless_lost(const Step& go_on);
  bool has_work() const;
  void ask(Question question, std::vector<Step> answers);
  void save_and(Step go_on);
  void ask_for_place();
  void write(const std::filesystem::path& path);
  void read(const std::filesystem::path& path);
  void read_lists(const std::filesystem::path& path);
  void read_project(const std::filesystem::path& path, const std::filesystem::path& from);
  Wish wish_for(const std::filesystem::path& path, std::function<Step()> reading) const;
  void take_in(const Wish& wish);
  void take(const Wish& wish, const Step& step);
  void take_lists(const std::filesystem::path& path, Result<InventoryReading> reading);
  void take_project(const Source& source, Result<ProjectReading> reading);
  void start(const std::filesystem::path& path, const FileMark& mark);
  void offer(const std::filesystem::path& path, const std::filesystem::path& kept);
  void refuse(Problem problem, const std::filesystem::path& path);
  void take_saved(const ProjectFile::Saved& saved);
  void change_document(const Requests& requests);
  void change_settings(const Requests& requests);
  void look(const Requests& requests);
  void change_file(const Requests& requests);
  void change_import(const Requests& requests);
  void import_now();
  void write_report(const std::filesystem::path& path);
  void update_facts();

  Session session_;
  ProjectFile file_;
  ImportSession import_;
  std::filesystem::path state_folder_;
  std::function<std::string()> clock_;
  Document as_opened_;
  std::optional<Asking> asking_;
  Step after_save_;
  Step save_again_;       // what was asked for while it saved
  long unread_rows_ = 0;  // of the project's file, which the next save would lose
  std::optional<Refusal> refusal_;
  std::vector<std::filesystem::path> opened_;
  FileFacts facts_;
  bool asks_for_place_ = false;
  bool ended_ = false;
  bool changed_ = true;
  Step read_next_;  // what was asked for while something else was being read
  Worker reader_;   // for what takes longer to read than a user should wait
};

}  // namespace samenhang
