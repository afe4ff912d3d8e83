#include "editor/worker.h"

#include "base/check.h"

#include <sys/resource.h>

#include <utility>

namespace samenhang {
namespace {

// Where there are no more cores than threads with work, the one that answers the user goes first.
void let_others_go_first() {
  constexpr int kNice = 19;
  ::setpriority(PRIO_PROCESS, 0, kNice);  // of this thread alone; where it is refused, all are equal
}

}  // namespace

Worker::Worker(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this](const std::stop_token& stop) { work(stop); }) {}

Worker::~Worker() {
  stop();
}

void Worker::start(Job job) {
  check(!busy_, "a worker does one thing at a time");
  busy_ = true;
  const std::scoped_lock lock(mutex_);
  job_ = std::move(job);
  job_stop_ = std::stop_source();
  job_waits_.notify_one();
}

void Worker::stop() {
  const std::scoped_lock lock(mutex_);
  job_stop_.request_stop();
}

bool Worker::collect() {
  Answer answer;
  {
    const std::scoped_lock lock(mutex_);
    answer.swap(answer_);
  }
  if (!answer) return false;
  busy_ = false;
  answer();
  return true;
}

void Worker::work(const std::stop_token& stop) {
  let_others_go_first();
  std::unique_lock lock(mutex_);
  while (job_waits_.wait(lock, stop, [this] { return static_cast<bool>(job_); })) {
    Job job = std::exchange(job_, {});
    const std::stop_token job_stop = job_stop_.get_token();
    lock.unlock();
    Answer answer = job(job_stop);
    job = {};  // what it held can be much: not while collect() waits
    lock.lock();
    answer_ = std::move(answer);
    lock.unlock();
    wake_();
    lock.lock();
  }
}

}  // namespace samenhang
