#include "base/files.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <thread>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;

constexpr int kKills = 200;

// Two projects, saved in turn.
struct Pair {
  std::array<Document, 2> documents;
  std::array<std::string, 2> bytes;
};

Pair two_projects() {
  const Document first = test::small_document();
  const Document second = test::after(first, Remove<Party>{PartyId("P001")});
  return {{first, second}, {project_bytes(first), project_bytes(second)}};
}

// Which of the two stands at `path`; 2 where it is neither.
std::size_t which(const fs::path& path, const Pair& pair) {
  const auto bytes = read_file(path);
  std::size_t found = 0;
  while (found < 2 && bytes != Result<std::string>(pair.bytes.at(found))) ++found;
  return found;
}

// How long a save takes, and a little more.
Clock::duration time_of_a_save(const fs::path& path, const Pair& pair) {
  constexpr int kSaves = 6;
  const auto begin = Clock::now();
  for (std::size_t i = 0; i < kSaves; ++i) EXPECT_TRUE(save_project(path, pair.documents.at(i % 2)));
  return (Clock::now() - begin) * 5 / (4 * kSaves);
}

// Says on `begins` that it begins, and saves in turn until it is killed.
[[noreturn]] void save_for_ever(const fs::path& path, const Pair& pair, std::size_t from, int begins) {
  if (::write(begins, "!", 1) != 1) ::_exit(1);
  for (std::size_t i = from;; ++i) {
    if (!save_project(path, pair.documents.at(i % 2))) ::_exit(1);
  }
}

// Kills one who saves the other of the two, so long after it began.
void kill_while_saving(const fs::path& path, const Pair& pair, Clock::duration after) {
  std::array<int, 2> pipe{};
  ASSERT_EQ(::pipe(pipe.data()), 0);
  const std::size_t other = 1 - which(path, pair);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) save_for_ever(path, pair, other, pipe[1]);
  char begun = 0;
  ASSERT_EQ(::read(pipe[0], &begun, 1), 1);
  std::this_thread::sleep_for(after);
  ::kill(child, SIGKILL);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status)) << "it stopped by itself: a save failed";
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST(SaveProject, LeavesTheOldFileOrTheNewOneWhenKilledAtAnyMoment) {
  const test::ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  const Pair pair = two_projects();
  const Clock::duration whole = time_of_a_save(path, pair);
  std::array<int, 2> seen{};  // kept the old one, has the new one
  const auto kill_after = [&](Clock::duration wait) {
    const std::size_t before = which(path, pair);
    kill_while_saving(path, pair, wait);
    if (testing::Test::HasFatalFailure()) return;
    const std::size_t after = which(path, pair);
    ASSERT_LT(after, 2U) << "killed after " << wait.count() << " ticks";
    ASSERT_LT(which(previous_save_path(path), pair), 2U) << "killed after " << wait.count() << " ticks";
    ++seen.at(after == before ? 0 : 1);
  };
  for (int i = 0; i < kKills && !HasFatalFailure(); ++i) kill_after(whole * i / kKills);
  // On a machine that is busy with other things a save may take much longer than it did.
  for (int longer = 2; seen[1] == 0 && longer <= 64 && !HasFatalFailure(); longer *= 2) kill_after(whole * longer);
  EXPECT_GT(seen[0], 0) << "nobody was killed before the save was done";
  EXPECT_GT(seen[1], 0) << "nobody was killed after the save was done";
  for (const fs::path& file : {path, previous_save_path(path)}) {
    const auto reading = open_project(file);
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->document, pair.documents.at(which(file, pair)));
  }
}

}  // namespace
}  // namespace samenhang
