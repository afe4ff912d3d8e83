// What a frame of the map costs, against a frame of an empty window with one picture in it: while the map is panned,
// while the pointer goes from member to member, and the longest frame while the picture is painted anew.
#include "benchmarks/screen.h"
#include "generator/generator.h"
#include "generator/random.h"
#include "panels/map_panel.h"
#include "support/maps.h"

#include <benchmark/benchmark.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace samenhang {
namespace {

constexpr std::uint64_t kSeed = 7;
constexpr float kPan_px = 7.0F;
constexpr int kPanFrames = 16;  // to one side, and as many back: less than the picture has beyond the window

struct MapSize {
  std::size_t parties;
  std::size_t ties;
  double target;  // times the empty frame, at most
};
constexpr std::array<MapSize, 3> kSizes{{{120, 400, 1.5}, {500, 2000, 2.0}, {2000, 10000, 3.0}}};

// An inventory whose network has so many ties.
Inventory inventory_of(const MapSize& size) {
  Inventory inventory = generated_inventory(size.parties, kSeed);
  Random random(kSeed);
  const std::size_t there = network_of(inventory, NetworkChoice::relations).tie_count();
  for (std::size_t i = there; i < size.ties; ++i) {
    const std::string& from = inventory.parties[random.below(size.parties)].id.text();
    const std::string& to = inventory.parties[random.below(size.parties)].id.text();
    if (from != to) inventory.relations.push_back(test::relation_between(from, to));
  }
  return inventory;
}

// All that a view of a map reads.
struct Project {
  explicit Project(const MapSize& size) : inventory(inventory_of(size)) {
    document.inventory = inventory;
    network = network_of(inventory, NetworkChoice::relations);
    MapStyle style;
    style.layout_id = kDefaultLayout;
    scene = map_scene({inventory, network, test::island_positions(network, inventory.code_lists)}, style, catalogue);
  }

  View view() const {
    return {.catalogue = catalogue,
            .project_name = name,
            .project_number = 1,
            .is_open = true,
            .document = document,
            .undo_labels = no_labels,
            .redo_labels = no_labels,
            .file = file,
            .recent = recent,
            .inventory = inventory,
            .shown = inventory,
            .network = network,
            .filter = filter,
            .choice = NetworkChoice::relations,
            .layout_id = kDefaultLayout,
            .colour_by = ColourBy::domain,
            .size_by = {},
            .scene = &scene,
            .scene_revision = 1,
            .measures = {},
            .problems = problems,
            .selected = {},
            .marked = none,
            .highlighted = none,
            .endings = {}};
  }

  Catalogue catalogue{Language::dutch, ""};
  std::string name = "Proefstad";
  Document document;
  Inventory inventory;
  Network network;
  Scene scene;
  FileFacts file;
  Filter filter;
  Problems problems;
  std::vector<std::filesystem::path> recent;
  std::vector<std::string> none;
  std::vector<Sentence> no_labels;
};

void empty_window(benchmark::State& state) {
  const ui::Rectangle all{{0.0F, 0.0F}, {static_cast<float>(kWindow.width_px), static_cast<float>(kWindow.height_px)}};
  bool started = false;
  const auto picture = [&] {
    if (!started) started = ui::surface().pictures()->start(0, all, ui::palette().sheet);
    ui::surface().pictures()->show(0, all, 1.0F);
  };
  const auto draw = [&] { in_whole_window(picture); };
  screen().frame(draw);
  for (const auto one : state) screen().frame(draw);
}

// The map of a project in the window, with its picture finished.
class OpenMap {
 public:
  explicit OpenMap(const MapSize& size) : project_(size) { finish(); }

  void frame() {
    const auto map = [this] {
      requests_ = {};
      draw_map_panel(project_.view(), state_, requests_);
    };
    screen().frame([&map] { in_whole_window(map); });
  }

  // The longest frame until the picture is finished.
  double finish() {
    double longest_ms = 0.0;
    for (int still = 0; still < 3; ++still) {
      const auto begin = std::chrono::steady_clock::now();
      frame();
      const std::chrono::duration<double, std::milli> took_ms = std::chrono::steady_clock::now() - begin;
      longest_ms = std::max(longest_ms, took_ms.count());
      if (requests_.another_frame) still = 0;
    }
    return longest_ms;
  }

  void pan(ui::Pixels by) { state_.camera = panned(state_.camera.value_or(state_.seen.camera), by); }

  void point_at(std::size_t party) {
    const MapFrame now{project_.scene, state_.seen.camera, state_.seen.area};
    const ui::Pixels middle =
        place_of(now, project_.scene.parties[party % project_.scene.parties.size()].mark).middle();
    ImGui::GetIO().MousePos = {middle.x, middle.y};
  }

  void zoom(double factor) {
    state_.camera = zoomed(state_.seen.camera, state_.seen.area, state_.seen.area.middle(), factor);
  }

 private:
  Project project_;
  MapState state_;
  Requests requests_;
};

void panning(benchmark::State& state, const MapSize& size) {
  ImGui::GetIO().MousePos = {-1.0F, -1.0F};
  OpenMap map(size);
  int step = 0;
  for (const auto one : state) {
    map.pan({step++ % (2 * kPanFrames) < kPanFrames ? kPan_px : -kPan_px, 0.0F});
    map.frame();
  }
}

void hovering(benchmark::State& state, const MapSize& size) {
  OpenMap map(size);
  std::size_t party = 0;
  for (const auto one : state) {
    map.point_at(party += 17);
    map.frame();
  }
}

void painting_anew(benchmark::State& state, const MapSize& size) {
  ImGui::GetIO().MousePos = {-1.0F, -1.0F};
  OpenMap map(size);
  double longest_ms = 0.0;
  bool nearer = true;
  for (const auto one : state) {
    map.zoom(nearer ? 1.25 : 0.8);
    nearer = !nearer;
    longest_ms = std::max(longest_ms, map.finish());
  }
  state.counters["longest_frame_ms"] = longest_ms;
}

// Shows the figures as usual, and at the end how they stand to the empty window.
class Ratios : public benchmark::ConsoleReporter {
 public:
  Ratios() : ConsoleReporter(OO_None) {}

  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (!run.error_occurred) times_[run.run_name.function_name] = run.GetAdjustedRealTime();
    }
  }

  void Finalize() override {
    ConsoleReporter::Finalize();
    const auto empty = times_.find("empty window");
    if (empty == times_.end()) return;
    for (const MapSize& size : kSizes) {
      for (const char* what : {"panning ", "hovering "}) {
        const std::string name = what + name_of(size);
        const auto time = times_.find(name);
        if (time == times_.end()) continue;
        std::printf("%-24s %5.2f times the empty window (target: at most %.1f)\n", name.c_str(),
                    time->second / empty->second, size.target);
      }
    }
  }

  static std::string name_of(const MapSize& size) {
    return std::to_string(size.parties) + "/" + std::to_string(size.ties);
  }

 private:
  std::map<std::string, double> times_;
};

void name_all() {
  benchmark::RegisterBenchmark("empty window", empty_window)->Unit(benchmark::kMillisecond)->UseRealTime();
  using Measured = void (*)(benchmark::State&, const MapSize&);
  const std::array<std::pair<const char*, Measured>, 3> all{
      {{"panning ", panning}, {"hovering ", hovering}, {"painting anew ", painting_anew}}};
  for (const auto& [what, measured] : all) {
    for (const MapSize& size : kSizes) {
      const auto run = [measured = measured, size](benchmark::State& state) { measured(state, size); };
      benchmark::RegisterBenchmark((what + Ratios::name_of(size)).c_str(), run)
          ->Unit(benchmark::kMillisecond)
          ->UseRealTime();
    }
  }
}

}  // namespace
}  // namespace samenhang

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  samenhang::name_all();
  samenhang::screen();
  samenhang::Ratios reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
