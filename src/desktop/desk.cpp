#include "desktop/desk.h"

#include "desktop/view_of.h"
#include "formats/read_input.h"
#include "project/read_document.h"

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

Question save_question(const std::string& project) {
  return {{message("Save the changes?")},
          {message("“{project}” was changed and not saved yet."), {{"project", project}}},
          {message("Save"), message("Do not save"), message("Cancel")}};
}

Question elsewhere_question(const fs::path& path) {
  return {{message("Another program has changed this file")},
          {message("“{file}” is no longer as you opened or saved it. If you save over it, what the other program wrote "
                   "stays beside it as the previous save."),
           {{"file", path.filename().string()}}},
          {message("Save over it"), message("Save as…"), message("Cancel")}};
}

Question left_question(const fs::path& path) {
  return {{message("Go on where you were?")},
          {message("The program ended before the last changes of “{file}” were saved. They were kept."),
           {{"file", path.filename().string()}}},
          {message("Bring them back"), message("Throw them away"), message("Decide later")}};
}

}  // namespace

Desk::Desk(Parts parts)
    : session_(parts.language, std::move(parts.methods), parts.wake),
      file_(parts.state_folder, parts.wake),
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

// Goes on where nothing is lost by it, or where the user says so.
void Desk::unless_lost(const Step& go_on) {
  if (!has_work()) return go_on();
  ask(save_question(session_.project_name()), {[this, go_on] { save_and(go_on); }, go_on, nullptr});
}

void Desk::save_and(Step go_on) {
  after_save_ = std::move(go_on);
  save();
}

void Desk::save() {
  if (!session_.is_open() || file_.is_saving()) return;
  if (file_.path().empty()) {
    asks_for_place_ = true;
    changed_ = true;
    return;
  }
  if (!file_.was_changed_elsewhere()) return write(file_.path());
  ask(elsewhere_question(file_.path()), {[this] { write(file_.path()); },
                                         [this] {
                                           asks_for_place_ = true;
                                           changed_ = true;
                                         },
                                         [this] { forget_waiting(); }});
}

void Desk::forget_waiting() {
  if (!asking_ && !file_.is_saving()) after_save_ = nullptr;
}

void Desk::save_as(const fs::path& path) {
  if (!session_.is_open() || file_.is_saving()) return;
  write(path);
}

void Desk::write(const fs::path& path) {
  file_.save(path, session_.history());
  update_facts();
}

void Desk::take_saved(const ProjectFile::Saved& saved) {
  const Step go_on = std::exchange(after_save_, nullptr);
  if (!saved.outcome) return refuse(saved.outcome.error(), saved.path);
  session_.mark_saved(saved.revision);
  facts_.saved_at = clock_();
  opened_.push_back(saved.path);
  if (go_on) unless_lost(go_on);
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
    const auto kept = newer_autosave(path);
    return kept ? offer(path, *kept) : read_project(path, path);
  }
  read_lists(path);
}

// Carries `reading` out, which reads what stands at `path`, and then what it gives: in the background where it is long.
void Desk::take_in(const fs::path& path, const std::function<Step()>& reading) {
  if (reader_.busy()) {
    read_next_ = [this, path, reading] { take_in(path, reading); };
    return;
  }
  if (is_read_at_once(path)) return reading()();
  facts_.opening = name_of_input(path);
  changed_ = true;
  const DocumentRevision before = session_.history().revision();
  reader_.start([this, before, reading](const std::stop_token& /*stop*/) -> Worker::Answer {
    return [this, before, take = reading()] {
      facts_.opening.clear();
      if (read_next_) return std::exchange(read_next_, nullptr)();
      // What was changed meanwhile was not asked about yet.
      if (session_.history().revision() == before) return take();
      unless_lost(take);
    };
  });
}

void Desk::read_lists(const fs::path& path) {
  take_in(path, [this, path]() -> Step {
    const auto reading = std::make_shared<Result<InventoryReading>>(read_input(path));
    return [this, path, reading] { take_lists(path, std::move(*reading)); };
  });
}

void Desk::take_lists(const fs::path& path, Result<InventoryReading> reading) {
  changed_ = true;
  if (!reading) return refuse(std::move(reading.error()), path);
  session_.open(name_of_input(path), *std::move(reading));
  start({});
  opened_.push_back(path);
}

// With what the session has opened, which is kept at `path`; empty: nowhere yet.
void Desk::start(const fs::path& path) {
  refusal_.reset();
  file_.opened(path);
  as_opened_ = session_.document();
  facts_.saved_at.clear();
  changed_ = true;
}

// The project of `path`, or of the autosave `from` that belongs to it.
void Desk::read_project(const fs::path& path, const fs::path& from) {
  take_in(from, [this, path, from]() -> Step {
    const auto reading = std::make_shared<Result<ProjectReading>>(open_project(from));
    return [this, path, from, reading] { take_project(path, from, std::move(*reading)); };
  });
}

void Desk::take_project(const fs::path& path, const fs::path& from, Result<ProjectReading> reading) {
  changed_ = true;
  if (!reading) return refuse(std::move(reading.error()), from);
  session_.open(name_of_input(path), std::move(reading->document), std::move(reading->problems));
  start(path);
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
  const auto leave = [this, path] {
    if (!path.empty()) read_project(path, path);
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
    session_.open(facts.municipality, std::move(document), {});
    start({});
  });
}

void Desk::close() {
  unless_lost([this] {
    file_.opened({});
    ended_ = true;
    changed_ = true;
  });
}

const Problem* Desk::problem() const {
  return session_.edit_problem() != nullptr ? session_.edit_problem() : file_.keeping_problem();
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

void Desk::change_file(const Requests& requests) {
  if (requests.answer) answer(*requests.answer);
  if (requests.save) save();
  if (requests.save_as) save_as(*requests.save_as);
  if (requests.new_project) start_new(*requests.new_project);
  if (requests.open) open(*requests.open);
  if (requests.quit) close();
}

void Desk::carry_out(const Requests& requests) {
  change_document(requests);
  look(requests);
  change_file(requests);
}

bool Desk::collect() {
  if (const auto saved = file_.collect()) {
    take_saved(*saved);
    changed_ = true;
  }
  if (reader_.collect()) changed_ = true;
  const bool computed = session_.collect();
  update_facts();
  return std::exchange(changed_, false) || computed;
}

void Desk::update_facts() {
  FileFacts facts{file_.path(), has_work(), file_.is_saving(), facts_.saved_at, facts_.opening};
  if (facts.path == facts_.path && facts.is_changed == facts_.is_changed && facts.is_saving == facts_.is_saving) return;
  facts_ = std::move(facts);
  changed_ = true;
}

}  // namespace samenhang
