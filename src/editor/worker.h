#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace samenhang {

// A thread that does one thing at a time and leaves what came of it in a mailbox. All members
// are for the one thread that owns it; that thread never waits, but at the end.
class Worker {
 public:
  using Answer = std::function<void()>;
  // What it captures must be const or its own: it runs in the other thread. Its answer runs in the owner's.
  using Job = std::function<Answer(const std::stop_token&)>;

  /// `wake` is called from the other thread each time there is an answer to collect.
  explicit Worker(std::function<void()> wake);
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// From start() until its answer is collected.
  bool busy() const { return busy_; }

  /// Needs !busy().
  void start(Job job);

  /// Asks the job that runs to end soon; its answer still comes.
  void stop();

  /// Carries out the answer, if there is one; says whether.
  bool collect();

 private:
  void work(const std::stop_token& stop);

  std::function<void()> wake_;
  bool busy_ = false;

  std::mutex mutex_;  // guards the three below
  Job job_;
  Answer answer_;
  std::stop_source job_stop_;
  std::condition_variable_any job_waits_;
  std::jthread thread_;  // last, so that it stops before the rest is gone
};

}  // namespace samenhang
