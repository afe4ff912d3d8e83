// Programs of the system stand in for the helper, to see what comes of one that misbehaves.
#include "layouts/helper_process.h"

#include "support/layout_networks.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <thread>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

class HelperProcess : public testing::Test {
 protected:
  HelperProcess() { fs::create_directories(folder_); }
  ~HelperProcess() override { fs::remove_all(folder_); }

  fs::path script(const std::string& body) const {
    const fs::path path = folder_ / "helper";
    std::ofstream(path) << "#!/bin/sh\n" << body << "\n";
    fs::permissions(path, fs::perms::owner_all);
    return path;
  }

  HelperRun run(const fs::path& program, milliseconds time_ms = milliseconds(20'000)) const {
    return run_helper({program, request_, 1'000, time_ms}, {});
  }

  // Whether this process has no child left, running or dead.
  static bool no_child_left() { return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD; }

  std::string request_ = std::string(300'000, 'x');

 private:
  fs::path folder_ = fs::temp_directory_path() / ("samenhang-helper-" + std::to_string(getpid()));
};

TEST_F(HelperProcess, HearsWhatTheProgramSays) {
  const HelperRun run_ended = run(script("wc -c | tr -d ' \\n'"));
  EXPECT_EQ(run_ended.end, HelperEnd::answered);
  EXPECT_EQ(run_ended.answer, "300000");
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, OutlivesOneThatClosesItsEarsAtOnce) {
  const HelperRun run_ended = run(script("exec 0<&-\nexit 3"));
  EXPECT_EQ(run_ended.end, HelperEnd::answered);
  EXPECT_EQ(run_ended.answer, "");
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, EndsOneThatKeepsTalking) {
  EXPECT_EQ(run(script("exec yes")).end, HelperEnd::too_long);
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, EndsOneThatHangsAtTheTimeLimit) {
  EXPECT_EQ(run(script("exec sleep 1000"), milliseconds(200)).end, HelperEnd::out_of_time);
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, EndsOneThatIsCancelled) {
  std::stop_source source;
  const std::jthread canceller([&source] {
    std::this_thread::sleep_for(milliseconds(100));
    source.request_stop();
  });
  const auto begin = std::chrono::steady_clock::now();
  const HelperRun run_ended =
      run_helper({script("exec sleep 1000"), request_, 1'000, milliseconds(60'000)}, source.get_token());
  EXPECT_EQ(run_ended.end, HelperEnd::cancelled);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(10'000));
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, ThrowsAwayWhatGoesToStandardError) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(run(script("echo noise >&2; exec cat >/dev/null")).answer, "");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST_F(HelperProcess, SaysThatAMissingProgramIsNotStarted) {
  EXPECT_EQ(run("/no/such/program").end, HelperEnd::not_started);
  EXPECT_TRUE(no_child_left());
}

TEST_F(HelperProcess, GivesTheProgramNoneOfOurFiles) {
  const std::ofstream open_file(script("").string() + ".kept");
  // 0, 1, 2 and the folder that ls itself reads.
  EXPECT_EQ(run(script("cat >/dev/null; ls /proc/self/fd | wc -l | tr -d ' \\n'")).answer, "4");
}

TEST(HelperProgram, IsBesideTheRunningProgram) {
  EXPECT_EQ(helper_program(), fs::path(SAMENHANG_BIN) / "samenhang-layout-helper");
}

TEST(HelperProgram, IsWhatTheEnvironmentSays) {
  const OtherHelper other("/some/where/else");
  EXPECT_EQ(helper_program(), "/some/where/else");
}

}  // namespace
}  // namespace samenhang
