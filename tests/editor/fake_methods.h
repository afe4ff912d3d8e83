#pragma once

#include "editor/analyses.h"
#include "editor/session.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>

namespace samenhang::test {

// What the faked methods were asked to do; shared with the threads they run in.
struct Calls {
  std::atomic<int> layouts = 0;
  std::atomic<int> gaps = 0;
  std::atomic<int> wakes = 0;
  std::atomic<bool> layout_hangs = false;  // until it is stopped
  std::atomic<bool> layout_fails = false;
};

// A layout in a row, in this process: of dot to the right, of the others downwards.
inline Methods fake_methods(Calls& calls) {
  Methods methods;
  methods.lay_out = [&calls](const Layout& layout, const LayoutRequest& request,
                             const std::stop_token& stop) -> Result<Positions> {
    ++calls.layouts;
    while (calls.layout_hangs && !stop.stop_requested()) std::this_thread::yield();
    if (stop.stop_requested() || calls.layout_fails) return Failure(file_problem("", {message("It failed.")}));
    Positions positions;
    for (Vertex v = 0; v < request.network.vertex_count(); ++v) {
      const double along = 100.0 * v;
      positions.push_back(layout.id == "dot" ? Point{along, 0.0} : Point{0.0, along});
    }
    return positions;
  };
  methods.find_gaps = [&calls](const Situation& situation) {
    ++calls.gaps;
    return find_gaps(situation);
  };
  return methods;
}

constexpr std::chrono::seconds kPatience{30};

// Collects until `done` holds.
template <class Collector, class Done>
void collect_until(Collector& collector, const Done& done) {
  const auto end = std::chrono::steady_clock::now() + kPatience;
  while (true) {
    collector.collect();
    if (done()) return;
    ASSERT_LT(std::chrono::steady_clock::now(), end) << "it never came";
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

// Until nothing is under way and nothing changes any more.
inline void settle(Session& session) {
  collect_until(session, [&session] { return session.settled() && !session.collect() && session.settled(); });
}

}  // namespace samenhang::test
