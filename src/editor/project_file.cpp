#include "editor/project_file.h"

#include "base/check.h"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kUnsaved = "niet-opgeslagen-";

// Another one for each start of the program: the numbers of processes come back.
const std::string& start_stamp() {
  static const std::string stamp = std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
  return stamp;
}

// How a project without a file is called that this process works on.
std::string unsaved_name() {
  return fmt::format("{}{}-{}{}", kUnsaved, ::getpid(), start_stamp(), kProjectEnding);
}

// The process in whose name something was kept; nothing where the name is of something else.
std::optional<pid_t> process_of(const fs::path& path) {
  const std::string name = path.filename().string();
  if (!name.starts_with(kUnsaved)) return std::nullopt;
  pid_t process = 0;
  const char* first = name.data() + kUnsaved.size();
  const auto [end, failed] = std::from_chars(first, name.data() + name.size(), process);
  if (failed != std::errc() || end == first || process <= 0) return std::nullopt;
  const std::string_view rest = std::string_view(name).substr(static_cast<std::size_t>(end - name.data()));
  return rest.ends_with(autosave_path("").string()) ? std::optional(process) : std::nullopt;
}

// Of this process only what it keeps itself.
bool is_at_work_on(pid_t process, const fs::path& kept) {
  if (process == ::getpid()) return kept == autosave_path(kept.parent_path() / unsaved_name());
  return ::kill(process, 0) == 0 || errno == EPERM;
}

}  // namespace

ProjectFile::ProjectFile(const fs::path& state_folder, std::function<void()> wake) : worker_(std::move(wake)) {
  if (!state_folder.empty()) unsaved_ = state_folder / unsaved_name();
}

fs::path ProjectFile::kept_beside() const {
  return path_.empty() ? unsaved_ : path_;
}

void ProjectFile::drop_kept() {
  if (has_kept_ || kept_) drop_autosave(kept_beside());
  has_kept_ = false;
  kept_.reset();
  changed_since_s_.reset();
}

void ProjectFile::opened(fs::path path, const FileMark& mark) {
  drop_kept();
  keeping_problem_.reset();
  path_ = std::move(path);
  mark_ = mark;
}

void ProjectFile::recovered(const fs::path& kept, DocumentRevision revision) {
  std::error_code failed;
  const fs::path place = autosave_path(kept_beside());
  if (kept != place) fs::rename(kept, place, failed);
  has_kept_ = !failed && fs::exists(place, failed);
  if (has_kept_) kept_ = revision;
}

bool ProjectFile::was_changed_elsewhere() const {
  return !path_.empty() && !saving_ && file_mark(path_) != mark_;
}

void ProjectFile::save(fs::path path, const History& history) {
  check(!saving_, "a project is saved once at a time");
  saving_ = true;
  waiting_ = [this, path = std::move(path), document = history.document(), revision = history.revision()] {
    start_save(path, document, revision);
  };
  start_next();
}

void ProjectFile::start_save(fs::path path, Document document, DocumentRevision revision) {
  worker_.start([this, path = std::move(path), document = std::move(document),
                 revision](const std::stop_token& /*stop*/) -> Worker::Answer {
    Result<void> outcome = save_project(path, document);
    return [this, saved = Saved{path, revision, std::move(outcome)}, mark = file_mark(path)] {
      saving_ = false;
      saved_ = saved;
      if (!saved.outcome) return;
      drop_kept();
      path_ = saved.path;
      mark_ = mark;
    };
  });
}

std::optional<double> ProjectFile::keep(const History& history, double now_s) {
  const bool is_kept = !history.is_changed() || kept_ == history.revision() || kept_beside().empty();
  if (is_kept) {
    changed_since_s_.reset();
    return std::nullopt;
  }
  if (!changed_since_s_) changed_since_s_ = now_s;
  const double left_s = *changed_since_s_ + kAutosaveAfter_s - now_s;
  if (left_s > 0.0) return left_s;
  if (is_busy()) return kAutosaveAfter_s;  // its end wakes whoever waits
  changed_since_s_.reset();
  if (!has_kept_) set_aside_autosave(kept_beside());  // of a crash that the user did not decide about yet
  kept_ = history.revision();
  start_keeping(kept_beside(), history.document());
  return std::nullopt;
}

void ProjectFile::start_keeping(const fs::path& path, Document document) {
  worker_.start([this, path, document = std::move(document)](const std::stop_token& /*stop*/) -> Worker::Answer {
    std::error_code failed;
    if (!path.parent_path().empty()) fs::create_directories(path.parent_path(), failed);
    Result<void> outcome = save_autosave(path, document);
    return [this, path, outcome = std::move(outcome)] { end_keeping(path, outcome); };
  });
}

void ProjectFile::end_keeping(const fs::path& path, const Result<void>& outcome) {
  keeping_problem_.reset();
  if (!outcome) {
    keeping_problem_ = outcome.error();
    kept_.reset();
  } else if (path != kept_beside() || !kept_) {
    drop_autosave(path);  // the project was saved or left meanwhile
  } else {
    has_kept_ = true;
  }
}

void ProjectFile::start_next() {
  if (worker_.busy() || waiting_ == nullptr) return;
  const auto next = std::exchange(waiting_, nullptr);
  next();
}

std::optional<ProjectFile::Saved> ProjectFile::collect() {
  worker_.collect();
  start_next();
  return std::exchange(saved_, std::nullopt);
}

std::vector<fs::path> left_behind(const fs::path& state_folder) {
  std::vector<std::pair<fs::file_time_type, fs::path>> found;
  std::error_code failed;
  for (fs::directory_iterator entry(state_folder, failed), end; !failed && entry != end; entry.increment(failed)) {
    const auto process = process_of(entry->path());
    if (!process || is_at_work_on(*process, entry->path())) continue;
    std::error_code unknown;
    found.emplace_back(entry->last_write_time(unknown), entry->path());
  }
  std::ranges::sort(found, std::greater<>());
  std::vector<fs::path> paths;
  paths.reserve(found.size());
  for (auto& [time, path] : found) paths.push_back(std::move(path));
  return paths;
}

}  // namespace samenhang
