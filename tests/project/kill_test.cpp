#include "generator/random.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr int kKills = 60;
constexpr std::uint64_t kSeed = 9;

// Saves one document after the other until it is killed.
[[noreturn]] void save_for_ever(const fs::path& path, const std::vector<Document>& documents) {
  for (std::size_t i = 0;; ++i) {
    if (!save_project(path, documents[i % documents.size()])) ::_exit(1);
  }
}

void kill_while_saving(const fs::path& path, const std::vector<Document>& documents, std::chrono::microseconds after) {
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) save_for_ever(path, documents);
  std::this_thread::sleep_for(after);
  ::kill(child, SIGKILL);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status)) << "it stopped by itself: a save failed";
}

TEST(SaveProject, LeavesTheOldFileOrTheNewOneWhenKilledAtAnyMoment) {
  const test::ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  const std::vector<Document> documents{test::small_document(),
                                        test::after(test::small_document(), Remove<Party>{PartyId("P001")})};
  ASSERT_TRUE(save_project(path, documents[0]));
  ASSERT_TRUE(save_project(path, documents[1]));
  Random random(kSeed);
  for (int i = 0; i < kKills; ++i) {
    kill_while_saving(path, documents, std::chrono::microseconds(random.between(100, 60'000)));
    for (const fs::path& file : {path, previous_save_path(path)}) {
      const auto reading = open_project(file);
      ASSERT_TRUE(reading) << file << " after kill " << i;
      EXPECT_TRUE(reading->document == documents[0] || reading->document == documents[1]) << "after kill " << i;
    }
  }
}

}  // namespace
}  // namespace samenhang
