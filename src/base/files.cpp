#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk_bytes = 1 << 16;
constexpr int kMostAttempts = 100;
constexpr int kMostLinks = 40;

// An open file of the operating system, closed when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

// What the operating system's error numbers mean to a user.
struct Reason {
  int error;
  Message text;
};
constexpr std::array<Reason, 11> kReasons{{{ENOENT, message("the folder does not exist")},
                                           {EACCES, message("you are not allowed to")},
                                           {EPERM, message("you are not allowed to")},
                                           {EISDIR, message("there is a folder of that name")},
                                           {ENOTDIR, message("a part of the path is not a folder")},
                                           {ENOSPC, message("the disk is full")},
                                           {EDQUOT, message("your part of the disk is full")},
                                           {EROFS, message("the disk is read-only")},
                                           {EFBIG, message("the file would become too large")},
                                           {ENAMETOOLONG, message("the name is too long")},
                                           {EIO, message("the disk or the connection to it fails")}}};

Filling reason_of(int error) {
  return samenhang::reason_of({error, std::generic_category()});
}

Failure read_failure(const fs::path& path, int error) {
  if (error == ENOENT) {
    return Failure(
        file_problem(path.string(), {message("There is no such file.")}, {message("Check the name and the folder.")}));
  }
  return Failure(file_problem(path.string(),
                              {message("The file cannot be read: {reason}."), {{"reason", reason_of(error)}}},
                              {message("Check that you may read it.")}));
}

Failure too_large(const fs::path& path) {
  constexpr long kLargestFile_gigabytes = kLargestFile_bytes >> 30U;
  return Failure(file_problem(path.string(),
                              {message("The file is larger than {count} GB."), {{"count", kLargestFile_gigabytes}}},
                              {message("Choose a file with a network or a table.")}));
}

// One of `count` files that belong together, of which none was replaced.
Failure write_failure(const fs::path& path, Filling reason, std::size_t count = 1) {
  Sentence hint{message("What stood there before is unchanged. Choose another place, or make room.")};
  if (count > 1) {
    hint = {message("None of the {count} files was replaced. Choose another place, or make room."),
            {{"count", static_cast<long>(count)}}};
  }
  return Failure(file_problem(path.string(),
                              {message("The file cannot be written: {reason}."), {{"reason", std::move(reason)}}},
                              std::move(hint)));
}

// 0, or the error number.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0 ? 0 : errno;
}

// What a link points to, also where nothing is there yet; a ring of links stays a link.
fs::path target_of(fs::path path) {
  std::error_code error;
  for (int links = 0; links < kMostLinks && fs::is_symlink(fs::symlink_status(path, error)); ++links) {
    const fs::path to = fs::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / to;
  }
  return path;
}

// Why what stands at `target` is not to be replaced, if so.
std::optional<Filling> refusal(const fs::path& target) {
  struct stat status{};
  if (::stat(target.c_str(), &status) != 0) return errno == ENOENT ? std::nullopt : std::optional(reason_of(errno));
  if (S_ISDIR(status.st_mode)) return reason_of(EISDIR);
  if (!S_ISREG(status.st_mode)) return message("it is a device or a pipe");
  if (::access(target.c_str(), W_OK) != 0) return message("it is read-only");
  return std::nullopt;
}

// A file that is replaced keeps its permissions; a new one gets the user's own.
void keep_permissions(const fs::path& target, int descriptor) {
  struct stat status{};
  if (::stat(target.c_str(), &status) == 0) (void)::fchmod(descriptor, status.st_mode & 07777U);
}

// Makes a new file beside `target`, and says in `beside` what it is called.
int open_beside(const fs::path& target, std::string& beside) {
  for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
    beside = target.string() + ".new" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  return -1;
}

bool is_special(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

Result<void> write_special(const fs::path& path, std::string_view bytes) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.is_open()) return write_failure(path, reason_of(errno));
  const int error = write_all(file.number(), bytes);
  if (error != 0 && error != EINVAL) return write_failure(path, reason_of(error));  // EINVAL: cannot be flushed
  return {};
}

// While it lives, ctrl-C and the like wait: they would leave behind what is written beside its target.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ends;
    sigemptyset(&ends);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&ends, signal);
    pthread_sigmask(SIG_BLOCK, &ends, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

// A file written beside its target, and taken away again where it does not get in its place.
class Pending {
 public:
  explicit Pending(const fs::path& path) : target_(target_of(path)) {}
  ~Pending() {
    if (!beside_.empty()) ::unlink(beside_.c_str());
  }
  Pending(const Pending&) = delete;
  Pending& operator=(const Pending&) = delete;

  std::optional<Filling> write(std::string_view bytes) {
    if (auto reason = refusal(target_)) return reason;
    std::string beside;
    const Descriptor file(open_beside(target_, beside));
    if (!file.is_open()) return reason_of(errno);
    beside_ = std::move(beside);
    keep_permissions(target_, file.number());
    const int error = write_all(file.number(), bytes);
    return error == 0 ? std::nullopt : std::optional(reason_of(error));
  }

  std::optional<Filling> put_in_place() {
    if (::rename(beside_.c_str(), target_.c_str()) != 0) return reason_of(errno);
    beside_.clear();
    return std::nullopt;
  }

 private:
  fs::path target_;
  std::string beside_;  // empty while there is nothing to take away
};

// Some files were replaced before this one failed.
Failure half_written(std::span<const FileContent> files, std::size_t failed, Filling reason) {
  std::vector<std::string> replaced;
  for (const FileContent& file : files.first(failed)) replaced.push_back(file.path.filename().string());
  return Failure(file_problem(files[failed].path.string(),
                              {message("The file cannot be written: {reason}."), {{"reason", std::move(reason)}}},
                              {message("Only {files} were replaced. Write all of it again, to another place."),
                               {{"files", std::move(replaced)}}}));
}

}  // namespace

Filling reason_of(const std::error_code& error) {
  const auto* reason = std::ranges::find(kReasons, error.value(), &Reason::error);
  if (reason == kReasons.end()) return error.message();
  return reason->text;
}

Result<std::string> read_file(const fs::path& path) {
  // A pipe that nobody writes to would keep us waiting.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) return read_failure(path, errno);
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return read_failure(path, errno);
  if (S_ISDIR(status.st_mode)) {
    return Failure(
        file_problem(path.string(), {message("This is a folder, not a file.")}, {message("Choose a file in it.")}));
  }
  if (!S_ISREG(status.st_mode)) {
    return Failure(file_problem(path.string(), {message("This is a device or a pipe, not a file.")},
                                {message("Save what comes out of it in a file, and choose that.")}));
  }
  std::string bytes;
  while (static_cast<std::size_t>(status.st_size) <= kLargestFile_bytes && bytes.size() <= kLargestFile_bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kChunk_bytes);
    const ssize_t count = ::read(file.number(), bytes.data() + before, kChunk_bytes);
    bytes.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count == 0) return bytes;
    if (count < 0 && errno != EINTR) return read_failure(path, errno);
  }
  return too_large(path);
}

Result<void> write_files(std::span<const FileContent> files) {
  const SignalsHeld held;
  std::deque<Pending> pending;
  for (const FileContent& file : files) {
    const auto reason = pending.emplace_back(file.path).write(file.bytes);
    if (reason) return write_failure(file.path, *reason, files.size());
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto reason = pending[i].put_in_place();
    if (reason) return i == 0 ? write_failure(files[i].path, *reason, files.size()) : half_written(files, i, *reason);
  }
  return {};
}

Result<void> write_file(const fs::path& path, std::string_view bytes) {
  if (is_special(path)) return write_special(path, bytes);
  const FileContent file{path, std::string(bytes)};
  return write_files({&file, 1});
}

}  // namespace samenhang
