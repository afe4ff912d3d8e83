// The longest that the window leaves its user without an answer, in a project of so many parties (20,000 where the
// command line names no other number): the longest frame of each thing that is done in it, with the analyses running
// beside it as they do in the program.
#include "benchmarks/screen.h"
#include "desktop/desk.h"
#include "desktop/view_of.h"
#include "generator/generator.h"
#include "panels/panels.h"
#include "project/project.h"

#include <imgui.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace samenhang {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::size_t kParties = 20000;
constexpr std::uint64_t kSeed = 7;
constexpr double kAnswer_ms = 100.0;
constexpr int kStillFrames = 5;
constexpr auto kBetweenFrames = std::chrono::milliseconds(10);

// The program's loop, with a pointer that never rests.
class Loop {
 public:
  Loop()
      : desk_({.language = Language::dutch,
               .methods = usual_methods(),
               .state_folder = {},
               .wake = [] {},
               .clock = [] { return std::string("12:03"); }}) {}

  Desk& desk() { return desk_; }
  PanelsState& panels() { return panels_; }

  /// Does `step` in the first frame and goes on until nothing is under way; says how long the longest frame took.
  void measure(const char* what, const std::function<void(Requests&)>& step) {
    longest_ms_ = 0.0;
    const auto begin = Clock::now();
    frame(step);
    const double first_ms = longest_ms_;
    for (int still = 0; still < kStillFrames; ++still) {
      frame([](Requests&) {});
      if (!desk_.settled() || desk_.file().is_saving || another_) still = 0;
      std::this_thread::sleep_for(kBetweenFrames);
    }
    const Milliseconds all = Clock::now() - begin;
    std::printf("%-28s %8.0f %8.0f %10.0f   %s\n", what, first_ms, longest_ms_, all.count(),
                longest_ms_ <= kAnswer_ms ? "" : "too long");
  }

 private:
  void frame(const std::function<void(Requests&)>& step) {
    const auto begin = Clock::now();
    desk_.collect();
    Requests requests;
    point_elsewhere();
    screen().frame([&] { draw_panels(view_of(desk_, {recent_, ui::Look::light}), panels_, requests); });
    step(requests);
    desk_.carry_out(requests);
    another_ = requests.another_frame;
    longest_ms_ = std::max(longest_ms_, Milliseconds(Clock::now() - begin).count());
  }

  void point_elsewhere() {
    constexpr int kWay = 40;
    constexpr float kStep_px = 5.0F;
    way_ = (way_ + 1) % kWay;
    ImGui::GetIO().MousePos = {700.0F + kStep_px * static_cast<float>(way_), 400.0F};
  }

  std::vector<std::filesystem::path> recent_;
  Desk desk_;
  PanelsState panels_;
  double longest_ms_ = 0.0;
  bool another_ = false;
  int way_ = 0;
};

void measure_all(Loop& loop, const std::filesystem::path& file) {
  Desk& desk = loop.desk();
  const auto nothing = [](Requests&) {};
  std::printf("%-28s %8s %8s %10s\n", "longest frame, in ms", "first", "longest", "all");
  loop.measure("open", [&](Requests& requests) { requests.open = file; });
  loop.measure("point", nothing);
  const std::string party = desk.session().inventory().parties[kSeed].id.text();
  loop.measure("select", [&](Requests& requests) { requests.select = party; });
  loop.measure("change a name", [&](Requests& requests) {
    Party changed = desk.session().inventory().parties[kSeed];
    changed.name += " (nieuw)";
    requests.edits.emplace_back(Change<Party>{changed.id, changed});
  });
  loop.measure("undo", [](Requests& requests) { requests.undo_steps = 1; });
  loop.measure("remove a party",
               [&](Requests& requests) { requests.edits.emplace_back(Remove<Party>{PartyId(party)}); });
  loop.measure("undo", [](Requests& requests) { requests.undo_steps = 1; });
  loop.measure("place a member",
               [&](Requests& requests) { requests.edits.emplace_back(PlaceMembers{{{party, Point{0.5, 0.5}}}}); });
  loop.measure("filter on a domain", [&](Requests& requests) {
    Filter filter;
    filter.domains = {desk.session().inventory().parties.front().domain};
    requests.choose_filter = filter;
  });
  loop.measure("all again", [](Requests& requests) { requests.choose_filter = Filter{}; });
  loop.measure("unfold the lists", [&](Requests&) { loop.panels().table.is_open = true; });
  loop.measure("undo all", [](Requests& requests) { requests.undo_steps = 100; });
  loop.measure("save", [](Requests& requests) { requests.save = true; });
}

}  // namespace
}  // namespace samenhang

int main(int argc, char** argv) {
  using namespace samenhang;
  const std::size_t parties = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : kParties;
  const auto file =
      std::filesystem::temp_directory_path() / ("samenhang-answer-" + std::to_string(::getpid()) + ".samenhang");
  Document document;
  document.inventory = generated_inventory(parties, kSeed);
  if (!save_project(file, document)) return EXIT_FAILURE;
  std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
  screen();
  Loop loop;
  measure_all(loop, file);
  std::filesystem::remove(file);
  return EXIT_SUCCESS;
}
