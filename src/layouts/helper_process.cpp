#include "layouts/helper_process.h"

#include "base/check.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kProgramName = "samenhang-layout-helper";

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close_now(); }

  int number() const { return number_; }
  void close_now() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

// A running child; killed and reaped where it goes out of sight.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  Child(const Child&) = delete;
  Child(Child&&) = delete;
  Child& operator=(const Child&) = delete;
  Child& operator=(Child&&) = delete;
  ~Child() {
    kill(id_, SIGKILL);
    int status = 0;
    while (waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
  }

 private:
  pid_t id_;
};

// What the child gets: our socket as standard input and output, no other descriptor of ours, and the signals
// as they are at first, since a thread that starts it may have blocked some.
class SpawnPlan {
 public:
  explicit SpawnPlan(int socket) {
    posix_spawn_file_actions_init(&files_);
    posix_spawn_file_actions_adddup2(&files_, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files_, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes_);
    sigset_t all;
    sigset_t none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan(SpawnPlan&&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  SpawnPlan& operator=(SpawnPlan&&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }

  std::optional<pid_t> start(const std::filesystem::path& program) const {
    std::string name = program.string();
    const std::array<char*, 2> arguments{name.data(), nullptr};
    pid_t id = 0;
    if (posix_spawn(&id, name.c_str(), &files_, &attributes_, arguments.data(), environ) != 0) return std::nullopt;
    return id;
  }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

// One talk with a child that has been started: tells it the request and hears its answer, whichever goes on.
class Talk {
 public:
  Talk(const HelperCall& call, int socket, int wake)
      : unsaid_(call.request),
        most_(call.most_answer_bytes),
        end_(Clock::now() + call.time_ms),
        socket_(socket),
        wake_(wake) {}

  HelperRun hold() {
    while (!ended_) {
      std::array<pollfd, 2> watched{pollfd{socket_, wanted_events(), 0}, pollfd{wake_, POLLIN, 0}};
      const int ready = poll(watched.data(), watched.size(), remaining_ms());
      if (ready < 0 && errno != EINTR) break;
      if (ready > 0 && watched[1].revents != 0) return {HelperEnd::cancelled, {}};
      if (Clock::now() >= end_) return {HelperEnd::out_of_time, {}};
      if (ready > 0 && (watched[0].revents & POLLOUT) != 0) speak();
      if (ready > 0 && (watched[0].revents & ~POLLOUT) != 0) listen_once();
      if (heard_.size() > most_) return {HelperEnd::too_long, {}};
    }
    return {HelperEnd::answered, std::move(heard_)};
  }

 private:
  short wanted_events() const { return static_cast<short>(unsaid_.empty() ? POLLIN : POLLIN | POLLOUT); }

  int remaining_ms() const {
    const auto left_ms = std::chrono::ceil<std::chrono::milliseconds>(end_ - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left_ms, 0, 60'000));
  }

  void speak() {
    // A child that has closed its side must not end us with a SIGPIPE.
    const ssize_t said = send(socket_, unsaid_.data(), unsaid_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (said < 0 && (errno == EAGAIN || errno == EINTR)) return;
    unsaid_ = said < 0 ? std::string_view() : unsaid_.substr(static_cast<std::size_t>(said));
    if (unsaid_.empty()) shutdown(socket_, SHUT_WR);
  }

  void listen_once() {
    std::array<char, 65'536> buffer{};
    const ssize_t count = recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count <= 0) {
      ended_ = true;
      return;
    }
    heard_.append(buffer.data(), static_cast<std::size_t>(count));
  }

  std::string_view unsaid_;
  std::string heard_;
  std::size_t most_;
  Clock::time_point end_;
  int socket_;
  int wake_;
  bool ended_ = false;
};

std::pair<Descriptor, Descriptor> socket_pair() {
  std::array<int, 2> ends{-1, -1};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) ends = {-1, -1};
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

}  // namespace

HelperRun run_helper(const HelperCall& call, const std::stop_token& stop) {
  const Descriptor wake(eventfd(0, EFD_CLOEXEC));
  auto [ours, theirs] = socket_pair();
  if (wake.number() < 0 || ours.number() < 0) return {};
  const std::optional<pid_t> id = SpawnPlan(theirs.number()).start(call.program);
  if (!id) return {};
  const Child child(*id);
  theirs.close_now();
  const std::stop_callback on_stop(stop, [&wake] {
    const std::uint64_t one = 1;
    check(write(wake.number(), &one, sizeof one) == sizeof one, "an event can be counted");
  });
  return Talk(call, ours.number(), wake.number()).hold();
}

std::filesystem::path helper_program() {
  // Nothing in the program changes the environment.
  const char* chosen = std::getenv("SAMENHANG_LAYOUT_HELPER");  // NOLINT(concurrency-mt-unsafe)
  if (chosen != nullptr && *chosen != '\0') return chosen;
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / kProgramName;
}

}  // namespace samenhang
