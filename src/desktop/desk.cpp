#include "desktop/desk.h"

#include "base/files.h"
#include "desktop/questions.h"
#include "desktop/view_of.h"
#include "document/import_edit.h"
#include "formats/read_input.h"
#include "intake/import_report.h"
#include "project/read_document.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kReadAtOnce_bytes = 1'000'000;

// A folder's files count together; what cannot be looked at is for the reader to complain of.
bool is_read_at_once(const fs::path& path) {
  std::error_code failed;
  const std::uintmax_t size = fs::file_size(path, failed);
  if (!failed) return size <= kReadAtOnce_bytes;
  std::uintmax_t all = 0;
  for (fs::directory_iterator entry(path, failed); !failed && entry != fs::directory_iterator();
       entry.increment(failed)) {
    const std::uintmax_t one = entry->file_size(failed);
    if (!failed) all += one;
    failed.clear();
  }
  return all <= kReadAtOnce_bytes;
}

std::string name_of_input(const fs::path& path) {
  const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
  return name.string();
}

// What is more than a way of looking.
bool same_work(const Document& a, const Document& b) {
  return a.inventory == b.inventory && a.pins == b.pins && a.finding_states == b.finding_states && a.note == b.note;
}

}  // namespace

Desk::Desk(Parts parts)
    : session_(parts.language, std::move(parts.methods), parts.wake),
      file_(parts.state_folder, parts.wake),
      import_(parts.wake),
      state_folder_(std::move(parts.state_folder)),
      clock_(std::move(parts.clock)),
      reader_(std::move(parts.wake)) {}

void Desk::ask(Question question, std::vector<Step> answers) {
  asking_ = Asking{std::move(question), std::move(answers)};
  changed_ = true;
}

void Desk::answer(std::size_t which) {
  if (!asking_ || which >= asking_->answers.size()) return;
  const Step step = std::move(asking_->answers[which]);
  asking_.reset();
  changed_ = true;
  if (step) step();
}

bool Desk::has_work() const {
  if (!session_.history().is_changed()) return false;
  return !file_.path().empty() || !same_work(session_.document(), as_opened_);
}

// Goes on where nothing is lost by it, or where the user says so; once what is being saved is saved.
void Desk::unless_lost(const Step& go_on) {
  if (file_.is_saving()) {
    after_save_ = go_on;
    return;
  }
  if (!has_work()) return go_on();
  ask(save_question(session_.project_name()), {[this, go_on] { save_and(go_on); }, go_on, nullptr});
}

void Desk::save_and(Step go_on) {
  after_save_ = std::move(go_on);
  save();
}

void Desk::save() {
  if (!session_.is_open()) return;
  if (file_.is_saving()) {
    save_again_ = [this] { save(); };
    return;
  }
  const fs::path path = file_.path();
  if (path.empty()) return ask_for_place();
  const auto over_it = [this, path] { write(path); };
  const auto elsewhere = [this] { ask_for_place(); };
  const auto not_now = [this] { forget_waiting(); };
  if (unread_rows_ > 0) return ask(lossy_question(path, unread_rows_), {elsewhere, over_it, not_now});
  if (file_.was_changed_elsewhere()) return ask(elsewhere_question(path), {over_it, elsewhere, not_now});
  write(path);
}

void Desk::ask_for_place() {
  asks_for_place_ = true;
  changed_ = true;
}

void Desk::forget_waiting() {
  if (!asking_ && !file_.is_saving()) after_save_ = nullptr;
}

void Desk::save_as(const fs::path& path) {
  if (!session_.is_open()) return;
  if (file_.is_saving()) {
    save_again_ = [this, path] { save_as(path); };
    return;
  }
  if (path == file_.path()) return save();
  write(path);
}

void Desk::write(const fs::path& path) {
  file_.save(path, session_.history());
  update_facts();
}

void Desk::take_saved(const ProjectFile::Saved& saved) {
  const Step go_on = std::exchange(after_save_, nullptr);
  const Step again = std::exchange(save_again_, nullptr);
  changed_ = true;
  if (!saved.outcome) {
    refusal_ = Refusal{.problem = saved.outcome.error(), .command = {}, .of = Refusal::Of::saving};
  } else {
    session_.mark_saved(saved.revision);
    unread_rows_ = 0;
    facts_.saved_at = clock_();
    opened_.push_back(saved.path);
  }
  if (again) {
    after_save_ = go_on;
    return again();
  }
  if (go_on && saved.outcome) unless_lost(go_on);
}

void Desk::refuse(Problem problem, const fs::path& path) {
  refusal_ = refusal_of(std::move(problem), path);
  changed_ = true;
}

void Desk::open(const fs::path& path) {
  unless_lost([this, path] { read(path); });
}

void Desk::read(const fs::path& path) {
  changed_ = true;
  if (is_project_path(path)) {
    if (path == file_.path()) file_.drop_kept();  // else it would be offered as left behind by a crash
    const auto kept = newer_autosave(path);
    return kept ? offer(path, *kept) : read_project(path, path);
  }
  read_lists(path);
}

// Carries out what reads `path`, and then what that gives: in the background where it is long.
void Desk::take_in(const Wish& wish) {
  if (reader_.busy()) {
    read_next_ = [this, wish] { take_in(wish); };
    return;
  }
  if (is_read_at_once(wish.path)) return take(wish, wish.reading());
  facts_.opening = name_of_input(wish.path);
  changed_ = true;
  reader_.start([this, wish](const std::stop_token& /*stop*/) -> Worker::Answer {
    return [this, wish, step = wish.reading()] {
      facts_.opening.clear();
      if (read_next_) return std::exchange(read_next_, nullptr)();
      take(wish, step);
    };
  });
}

// What was changed since it was wished for was not asked about yet. Where another project has taken the place of the
// one that was open then, that was wished for later.
void Desk::take(const Wish& wish, const Step& step) {
  if (session_.project_number() != wish.project_number) return;
  if (session_.history().revision() == wish.revision && !file_.is_saving()) return step();
  unless_lost(step);
}

Desk::Wish Desk::wish_for(const fs::path& path, std::function<Step()> reading) const {
  return {path, std::move(reading), session_.project_number(), session_.history().revision()};
}

void Desk::read_lists(const fs::path& path) {
  take_in(wish_for(path, [this, path]() -> Step {
    const auto reading = std::make_shared<Result<InventoryReading>>(read_input(path));
    return [this, path, reading] { take_lists(path, std::move(*reading)); };
  }));
}

void Desk::take_lists(const fs::path& path, Result<InventoryReading> reading) {
  changed_ = true;
  if (!reading) return refuse(std::move(reading.error()), path);
  session_.open(name_of_input(path), *std::move(reading));
  start({}, {});
  opened_.push_back(path);
}

// With what the session has opened, which is kept at `path`, where the file of `mark` was read; empty: nowhere yet.
void Desk::start(const fs::path& path, const FileMark& mark) {
  refusal_.reset();
  import_.end();
  unread_rows_ = 0;
  file_.opened(path, mark);
  as_opened_ = session_.document();
  facts_.saved_at.clear();
  changed_ = true;
}

// The project of `path`, or of the autosave `from` that belongs to it.
void Desk::read_project(const fs::path& path, const fs::path& from) {
  take_in(wish_for(from, [this, path, from]() -> Step {
    // Before it is read: what another program writes meanwhile is then noticed.
    const FileMark mark = file_mark(path);
    const auto reading = std::make_shared<Result<ProjectReading>>(open_project(from));
    return [this, path, from, mark, reading] { take_project({path, from, mark}, std::move(*reading)); };
  }));
}

void Desk::take_project(const Source& source, Result<ProjectReading> reading) {
  const auto& [path, from, mark] = source;
  changed_ = true;
  if (!reading) return refuse(std::move(reading.error()), from);
  const long unread_rows = std::ranges::count(reading->problems, Severity::error, &Problem::severity);
  session_.open(name_of_input(path), std::move(reading->document), std::move(reading->problems));
  start(path, mark);
  unread_rows_ = unread_rows;
  if (!path.empty()) opened_.push_back(path);
  if (from == path) return;
  as_opened_ = {};  // all of it would be lost
  session_.mark_unsaved();
  file_.recovered(from, session_.history().revision());
}

// `path` is empty where the project has no file.
void Desk::offer(const fs::path& path, const fs::path& kept) {
  const auto drop = [this, path, kept] {
    std::error_code failed;
    fs::remove(kept, failed);
    if (!path.empty()) read_project(path, path);
  };
  const auto leave = [this, path, kept] {
    if (path.empty()) return;
    if (kept == autosave_path(path)) set_aside_autosave(path);
    read_project(path, path);
  };
  ask(left_question(path.empty() ? kept : path), {[this, path, kept] { read_project(path, kept); }, drop, leave});
}

void Desk::offer_left_behind(const fs::path& last) {
  if (const auto left = left_behind(state_folder_); !left.empty()) return offer({}, left.front());
  if (last.empty() || !is_project_path(last)) return;
  if (const auto kept = newer_autosave(last)) offer(last, *kept);
}

void Desk::start_new(const ProjectFacts& facts) {
  unless_lost([this, facts] {
    Document document;
    Inventory inventory;
    inventory.project = facts;
    document.inventory = std::move(inventory);
    read_next_ = nullptr;
    session_.open(facts.municipality, std::move(document), {});
    start({}, {});
  });
}

void Desk::close() {
  unless_lost([this] {
    file_.opened({}, {});
    ended_ = true;
    changed_ = true;
  });
}

void Desk::change_settings(const Requests& requests) {
  MapSettings settings = session_.document().settings;
  if (requests.choose_network) settings.network = *requests.choose_network;
  if (requests.choose_colour) settings.colour_by = std::string(key_of(*requests.choose_colour));
  if (requests.choose_size) settings.size_by = *requests.choose_size;
  if (!(settings == session_.document().settings)) session_.edit(SetMapSettings{settings});
}

void Desk::change_document(const Requests& requests) {
  for (const Edit& edit : requests.edits) session_.edit(edit);
  if (requests.undo_steps > 0) session_.undo(requests.undo_steps);
  if (requests.redo_steps > 0) session_.redo(requests.redo_steps);
  if (requests.dismiss_edit_problem) session_.dismiss_edit_problem();
  change_settings(requests);
}

void Desk::look(const Requests& requests) {
  session_.choose(choices_after(session_.choices(), requests));
  if (requests.choose_layout) session_.lay_out(*requests.choose_layout);
  if (requests.cancel_layout) session_.cancel_layout();
}

void Desk::take_dropped(const std::vector<fs::path>& paths) {
  if (paths.empty()) return;
  if (is_project_path(paths.front())) return open(paths.front());
  import_.add(paths);
}

// One edit: what undo takes back is all of it.
void Desk::import_now() {
  const ImportState* const import = import_.state();
  if (import == nullptr || !import->plan_is_current) return;
  const ImportInput input = chosen_input(*import);
  const Recipe& before = *session_.document().recipe;
  const Recipe used = joined(before, recipe_used(input, *import->plan, import->choices.names));
  const Edit edit = import_edit(input.source, *import->plan, used, import->choices.remove_missing);
  if (!session_.is_open()) {
    session_.open(fs::path(input.source).stem().string(), Document(), {});
    start({}, {});
  }
  session_.edit(edit);
  if (session_.edit_problem() == nullptr) import_.end();
}

void Desk::write_report(const fs::path& path) {
  const ImportState* const import = import_.state();
  if (import == nullptr || import->plan == nullptr) return;
  const Result<void> written = write_file(path, report_csv(*import->plan, session_.catalogue()));
  if (written) return;
  refusal_ = Refusal{.problem = written.error(), .command = {}, .of = Refusal::Of::saving};
  changed_ = true;
}

void Desk::change_import(const Requests& requests) {
  import_.add(requests.bring_in);
  if (requests.choose_import) import_.choose(*requests.choose_import);
  if (requests.save_import_report) write_report(*requests.save_import_report);
  if (requests.import_now) import_now();
  if (requests.cancel_import) import_.end();
}

void Desk::change_file(const Requests& requests) {
  if (requests.answer) answer(*requests.answer);
  if (requests.save) save();
  if (requests.save_as) save_as(*requests.save_as);
  if (requests.new_project) start_new(*requests.new_project);
  if (requests.open) open(*requests.open);
  change_import(requests);
  if (requests.quit) close();
}

void Desk::carry_out(const Requests& requests) {
  change_document(requests);
  look(requests);
  change_file(requests);
}

bool Desk::collect() {
  if (const auto saved = file_.collect()) take_saved(*saved);
  if (reader_.collect()) changed_ = true;
  if (import_.collect(session_.document())) changed_ = true;
  const bool computed = session_.collect();
  update_facts();
  return std::exchange(changed_, false) || computed;
}

void Desk::update_facts() {
  FileFacts facts{file_.path(), has_work(), file_.is_saving(), facts_.saved_at, facts_.opening, {}};
  if (file_.keeping_problem() != nullptr) facts.keeping_problem = *file_.keeping_problem();
  if (facts == facts_) return;
  facts_ = std::move(facts);
  changed_ = true;
}

}  // namespace samenhang
