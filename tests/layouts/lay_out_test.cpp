// Layouts in the real helper program, and what comes of it when that is stopped, starved or replaced.
#include "base/catalogue.h"
#include "layouts/layout.h"
#include "support/layout_networks.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using testing::HasSubstr;

Result<Positions> laid_out(std::string_view id, const Network& network, LayoutLimits limits = {},
                           const std::stop_token& stop = {}) {
  const CodeLists lists;
  return lay_out(*find_layout(id), {network, lists, limits}, stop);
}

std::string told(const Result<Positions>& result) {
  return result ? "no problem" : say(Catalogue(Language::english), result.error().message);
}

bool no_child_left() {
  return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

// A child of this process, by the fourth field of /proc/<id>/stat; 0 where there is none.
pid_t running_child() {
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string name = entry.path().filename();
    if (!std::ranges::all_of(name, [](unsigned char c) { return std::isdigit(c) != 0; })) continue;
    std::string line;
    std::getline(std::ifstream(entry.path() / "stat"), line);
    const std::size_t end = line.rfind(')');
    if (end == std::string::npos) continue;
    if (std::stoi(line.substr(end + 4)) == getpid()) return std::stoi(name);
  }
  return 0;
}

pid_t wait_for_child() {
  for (int i = 0; i < 1000; ++i) {
    if (const pid_t id = running_child(); id != 0) return id;
    std::this_thread::sleep_for(milliseconds(5));
  }
  return 0;
}

// Large enough for neato to take seconds.
const Network& slow_network() {
  static const Network network = wide_network(1'450, 13);
  return network;
}

class EveryLayout : public testing::TestWithParam<Layout> {
 protected:
  static void expect_drawable(const Network& network) {
    const auto positions = laid_out(GetParam().id, network);
    ASSERT_TRUE(positions) << told(positions);
    ASSERT_EQ(positions->size(), network.vertex_count());
    std::set<std::pair<double, double>> distinct;
    for (const Point& place : *positions) {
      EXPECT_TRUE(std::isfinite(place.x) && std::isfinite(place.y));
      distinct.emplace(place.x, place.y);
    }
    EXPECT_EQ(distinct.size(), positions->size());
  }
};

TEST_P(EveryLayout, PlacesAllMembersApart) {
  expect_drawable(ragged_network());
}

TEST_P(EveryLayout, PlacesMembersWithoutADomain) {
  expect_drawable(ragged_network(0));
}

TEST_P(EveryLayout, PlacesMembersWithoutAnyTies) {
  expect_drawable(small_network(7, {}));
}

TEST_P(EveryLayout, PlacesOneMemberAndNone) {
  expect_drawable(small_network(1, {}));
  expect_drawable(Network());
}

TEST_P(EveryLayout, PlacesTwoModeNetworks) {
  std::vector<Member> members(20);
  std::vector<Tie> ties;
  for (Vertex v = 0; v < 20; ++v) {
    members[v].id = std::to_string(v);
    members[v].is_initiative = v >= 14;
    if (v < 14) members[v].domain = Domain(v % 2 == 0 ? "housing" : "welfare");
    if (v < 14) ties.push_back({.from = v, .to = 14 + v % 6});
  }
  expect_drawable(Network(members, ties, NetworkChoice::two_mode));
}

TEST_P(EveryLayout, GivesTheSamePlacesEachTime) {
  EXPECT_EQ(laid_out(GetParam().id, ragged_network()), laid_out(GetParam().id, ragged_network()));
}

TEST_P(EveryLayout, LeavesRoomForMarksAndLabels) {
  const auto positions = laid_out(GetParam().id, ragged_network());
  ASSERT_TRUE(positions) << told(positions);
  std::vector<double> nearest;
  for (std::size_t a = 0; a < positions->size(); ++a) {
    double least = 1e9;
    for (std::size_t b = 0; b < positions->size(); ++b) {
      const Point apart{(*positions)[a].x - (*positions)[b].x, (*positions)[a].y - (*positions)[b].y};
      if (a != b) least = std::min(least, std::hypot(apart.x, apart.y));
    }
    nearest.push_back(least);
  }
  std::ranges::sort(nearest);
  EXPECT_GT(nearest[nearest.size() / 2], 45.0);
  EXPECT_GT(nearest.front(), 20.0);
}

TEST_P(EveryLayout, IsNotTouchedByHostileNames) {
  const std::string hostile = "\"]; n0 [image=\"/etc/passwd\" minlen=99999999 shape=record]\n<b>\\N\xff\x01|{|{";
  const Network plain = ragged_network();
  std::vector<Member> members(plain.members().begin(), plain.members().end());
  for (Member& member : members) {
    member.id = hostile + member.id;
    member.name = hostile + std::string(20'000, 'x');
  }
  const Network renamed(std::move(members), {plain.ties().begin(), plain.ties().end()});
  EXPECT_EQ(laid_out(GetParam().id, renamed), laid_out(GetParam().id, plain));
}

INSTANTIATE_TEST_SUITE_P(Table, EveryLayout, testing::ValuesIn(all_layouts().begin(), all_layouts().end()),
                         [](const auto& tested) {
                           std::string name(tested.param.id);
                           std::erase(name, '-');
                           return name;
                         });

TEST(LayOut, PutsMembersWithoutTiesBesideTheOthers) {
  const auto positions = laid_out("neato", ragged_network());
  ASSERT_TRUE(positions) << told(positions);
  const double lowest = std::ranges::max_element(positions->begin(), positions->begin() + 36, {}, &Point::y)->y;
  for (Vertex v = 36; v < 40; ++v) EXPECT_GT((*positions)[v].y, lowest);
}

TEST(LayOut, RefusesWhatIsTooSlowWithoutStartingAnything) {
  const OtherHelper other("/no/such/program");
  EXPECT_THAT(told(laid_out("circo", wide_network(100, 3))), HasSubstr("takes too long"));
}

TEST(LayOut, StopsWhenCancelled) {
  std::stop_source source;
  const std::jthread canceller([&source] {
    wait_for_child();
    source.request_stop();
  });
  EXPECT_EQ(told(laid_out("neato", slow_network(), {}, source.get_token())), "The layout was cancelled.");
  EXPECT_TRUE(no_child_left());
}

TEST(LayOut, DoesNotStartWhenCancelledBefore) {
  std::stop_source source;
  source.request_stop();
  EXPECT_EQ(told(laid_out("neato", ragged_network(), {}, source.get_token())), "The layout was cancelled.");
}

TEST(LayOut, TellsThatTheHelperWasKilledFromOutside) {
  const std::jthread killer([] {
    if (const pid_t id = wait_for_child(); id != 0) kill(id, SIGKILL);
  });
  EXPECT_EQ(
      told(laid_out("neato", slow_network())),
      "The layout “Springs (neato)” stopped unexpectedly; nothing is lost. It may need more than the 2048 MB of memory "
      "that it may use.");
  EXPECT_TRUE(no_child_left());
}

TEST(LayOut, EndsAtTheTimeLimit) {
  EXPECT_EQ(told(laid_out("neato", slow_network(), {.time_ms = milliseconds(100)})),
            "The layout “Springs (neato)” was not ready after 1 second and was ended; nothing is lost.");
  EXPECT_TRUE(no_child_left());
}

TEST(LayOut, EndsAtTheMemoryLimit) {
  // Graphviz either throws or falls over; both sentences name the memory.
  EXPECT_THAT(told(laid_out("neato", slow_network(), {.memory_bytes = 4ULL << 20})), HasSubstr("4 MB"));
  EXPECT_TRUE(no_child_left());
}

TEST(LayOut, TellsThatTheHelperIsMissing) {
  const OtherHelper other("/no/such/program");
  EXPECT_EQ(told(laid_out("dot", ragged_network())),
            "The program that places the parties cannot be started: /no/such/program.");
}

TEST(LayOut, BelievesNoAnswerThatIsNone) {
  const fs::path script = fs::temp_directory_path() / ("samenhang-liar-" + std::to_string(getpid()));
  for (const std::string body :
       {"echo 'SHLA garbage'", "printf 'SHLA\\1\\0\\0\\0\\0\\0\\0\\0\\377\\377\\377\\377'", "exit 0"}) {
    std::ofstream(script) << "#!/bin/sh\n" << body << "\n";
    fs::permissions(script, fs::perms::owner_all);
    const OtherHelper other(script.string());
    EXPECT_THAT(told(laid_out("dot", ragged_network())), HasSubstr("stopped unexpectedly")) << body;
  }
  fs::remove(script);
}

TEST(LayOut, LeavesNoHelperBehindWhenTheProgramIsKilled) {
  const pid_t program = fork();
  ASSERT_GE(program, 0);
  if (program == 0) {
    const auto ignored = laid_out("neato", slow_network());
    _exit(ignored ? 0 : 1);
  }
  pid_t helper = 0;
  for (int i = 0; i < 1000 && helper == 0; ++i) {
    std::ifstream("/proc/" + std::to_string(program) + "/task/" + std::to_string(program) + "/children") >> helper;
    std::this_thread::sleep_for(milliseconds(5));
  }
  ASSERT_NE(helper, 0);
  // Time to read its request; it then knows whose end to share.
  std::this_thread::sleep_for(milliseconds(300));
  kill(program, SIGKILL);
  waitpid(program, nullptr, 0);
  bool gone = false;
  for (int i = 0; i < 1000 && !gone; ++i) {
    std::this_thread::sleep_for(milliseconds(5));
    std::string line;
    std::getline(std::ifstream("/proc/" + std::to_string(helper) + "/stat"), line);
    gone = line.empty() || line.find(") Z ") != std::string::npos;
  }
  EXPECT_TRUE(gone);
}

}  // namespace
}  // namespace samenhang
