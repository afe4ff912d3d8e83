#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk_bytes = 1 << 16;
constexpr int kMostAttempts = 100;

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

Sentence with_reason(Message text, int error) {
  return {text, {{"reason", std::generic_category().message(error)}}};
}

Failure read_failure(const fs::path& path, int error) {
  if (error == ENOENT) {
    return Failure(file_problem(path.string(), {message("There is no such file.")}, {message("Check the name and the folder.")}));
  }
  return Failure(file_problem(path.string(), with_reason(message("The file cannot be read: {reason}."), error),
                              {message("Check that you may read it.")}));
}

Failure write_failure(const fs::path& path, int error) {
  return Failure(file_problem(path.string(), with_reason(message("The file cannot be written: {reason}."), error),
                              {message("What stood there before is unchanged. Choose another place, or make room.")}));
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

// A link keeps pointing: what it points to is replaced.
fs::path target_of(const fs::path& path) {
  std::error_code error;
  const fs::path target = fs::canonical(path, error);
  return error ? path : target;
}

// A file that is replaced keeps its permissions; a new one gets the user's own.
void keep_permissions(const fs::path& target, int descriptor) {
  struct stat status {};
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
  if (!file.is_open()) return write_failure(path, errno);
  const int error = write_all(file.number(), bytes);
  if (error != 0 && error != EINVAL) return write_failure(path, error);  // EINVAL: cannot be flushed, such as a pipe
  return {};
}

Result<void> write_beside(const fs::path& path, const fs::path& target, std::string_view bytes) {
  std::string beside;
  const Descriptor file(open_beside(target, beside));
  if (!file.is_open()) return write_failure(path, errno);
  keep_permissions(target, file.number());
  int error = write_all(file.number(), bytes);
  if (error == 0 && ::rename(beside.c_str(), target.c_str()) != 0) error = errno;
  if (error == 0) return {};
  ::unlink(beside.c_str());
  return write_failure(path, error);
}

}  // namespace

Result<std::string> read_file(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    return Failure(file_problem(path.string(), {message("This is a folder, not a file.")}, {message("Choose a file in it.")}));
  }
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return read_failure(path, errno);
  std::string bytes;
  for (;;) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kChunk_bytes);
    const ssize_t count = ::read(file.number(), bytes.data() + before, kChunk_bytes);
    bytes.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count == 0) return bytes;
    if (count < 0 && errno != EINTR) return read_failure(path, errno);
  }
}

Result<void> write_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  if (fs::is_directory(path, error)) return write_failure(path, EISDIR);
  if (is_special(path)) return write_special(path, bytes);
  return write_beside(path, target_of(path), bytes);
}

}  // namespace samenhang
