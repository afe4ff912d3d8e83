#include "editor/worker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace samenhang {
namespace {

void wait_for(Worker& worker) {
  while (!worker.collect()) std::this_thread::yield();
}

TEST(Worker, AnswersInTheThreadThatCollects) {
  std::atomic<int> woken = 0;
  Worker worker([&woken] { ++woken; });
  std::thread::id worked;
  std::thread::id answered;
  worker.start([&](const std::stop_token&) -> Worker::Answer {
    return [&answered, &worked, where = std::this_thread::get_id()] {
      worked = where;
      answered = std::this_thread::get_id();
    };
  });
  EXPECT_TRUE(worker.busy());
  wait_for(worker);
  EXPECT_FALSE(worker.busy());
  EXPECT_EQ(answered, std::this_thread::get_id());
  EXPECT_NE(worked, std::this_thread::get_id());
}

TEST(Worker, WakesWhenThereIsAnAnswer) {
  std::atomic<int> woken = 0;
  {
    Worker worker([&woken] { ++woken; });
    worker.start([](const std::stop_token&) -> Worker::Answer { return [] {}; });
    wait_for(worker);
  }
  EXPECT_EQ(woken, 1);
}

TEST(Worker, DoesOneThingAfterAnother) {
  Worker worker([] {});
  int sum = 0;
  for (int i = 1; i <= 20; ++i) {
    worker.start([&sum, i](const std::stop_token&) -> Worker::Answer { return [&sum, i] { sum += i; }; });
    wait_for(worker);
  }
  EXPECT_EQ(sum, 210);
}

TEST(Worker, TellsTheJobToStopAndStillAnswers) {
  Worker worker([] {});
  bool stopped = false;
  worker.start([&stopped](const std::stop_token& stop) -> Worker::Answer {
    while (!stop.stop_requested()) std::this_thread::yield();
    return [&stopped] { stopped = true; };
  });
  worker.stop();
  wait_for(worker);
  EXPECT_TRUE(stopped);
}

TEST(Worker, AStopConcernsTheJobThatRunsAlone) {
  Worker worker([] {});
  worker.stop();
  bool stopped = true;
  worker.start([&stopped](const std::stop_token& stop) -> Worker::Answer {
    return [&stopped, was = stop.stop_requested()] { stopped = was; };
  });
  wait_for(worker);
  EXPECT_FALSE(stopped);
}

TEST(Worker, EndsAtOnceWhenItIsNoLongerNeeded) {
  std::atomic<bool> ended = false;
  {
    Worker worker([] {});
    worker.start([&ended](const std::stop_token& stop) -> Worker::Answer {
      while (!stop.stop_requested()) std::this_thread::yield();
      ended = true;
      return [] {};
    });
  }
  EXPECT_TRUE(ended);
}

}  // namespace
}  // namespace samenhang
