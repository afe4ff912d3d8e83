#include "editor/project_file.h"

#include "base/check.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kUnsaved = "niet-opgeslagen-";

// How a project without a file is called that this process works on.
std::string unsaved_name(pid_t process) {
  return std::string(kUnsaved) + std::to_string(process) + std::string(kProjectEnding);
}

// The process in whose name something was kept; nothing where the name is of something else.
std::optional<pid_t> process_of(const fs::path& path) {
  const std::string name = path.filename().string();
  if (!name.starts_with(kUnsaved)) return std::nullopt;
  pid_t process = 0;
  const char* first = name.data() + kUnsaved.size();
  const auto [end, failed] = std::from_chars(first, name.data() + name.size(), process);
  if (failed != std::errc() || end == first || process <= 0) return std::nullopt;
  const bool is_kept = autosave_path(path.parent_path() / unsaved_name(process)) == path;
  return is_kept ? std::optional(process) : std::nullopt;
}

bool runs(pid_t process) {
  return ::kill(process, 0) == 0 || errno == EPERM;
}

}  // namespace

ProjectFile::ProjectFile(const fs::path& state_folder, std::function<void()> wake) : worker_(std::move(wake)) {
  if (!state_folder.empty()) unsaved_ = state_folder / unsaved_name(::getpid());
}

fs::path ProjectFile::kept_beside() const {
  return path_.empty() ? unsaved_ : path_;
}

void ProjectFile::drop_kept() {
  if (kept_ && !kept_beside().empty()) drop_autosave(kept_beside());
  kept_.reset();
  changed_since_s_.reset();
}

void ProjectFile::opened(fs::path path) {
  drop_kept();
  keeping_problem_.reset();
  path_ = std::move(path);
  mark_ = file_mark(path_);
}

void ProjectFile::recovered(const fs::path& kept, DocumentRevision revision) {
  std::error_code failed;
  if (kept != autosave_path(kept_beside())) fs::rename(kept, autosave_path(kept_beside()), failed);
  kept_ = revision;
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
      drop_autosave(path_);
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
    if (!process || runs(*process)) continue;
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
