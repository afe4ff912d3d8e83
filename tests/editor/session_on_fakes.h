#pragma once

#include "editor/fake_methods.h"
#include "editor/municipality.h"
#include "editor/session.h"

#include <gtest/gtest.h>

#include <functional>
#include <utility>

namespace samenhang::test {

// A small municipality, and analyses of which the test says how they go.
class SessionOnFakes : public testing::Test {
 protected:
  SessionOnFakes() : session_(Language::english, fake_methods(calls_), [this] { ++calls_.wakes; }) {}

  void open() { session_.open("Kleindorp", {small_municipality(), {}}); }
  void open_and_settle() {
    open();
    test::settle(session_);
  }
  void set(const std::function<void(MapSettings&)>& change) {
    MapSettings settings = session_.document().settings;
    change(settings);
    session_.edit(SetMapSettings{settings});
  }
  void choose_network(NetworkChoice network) {
    set([network](MapSettings& s) { s.network = network; });
  }
  // As a panel would ask for it.
  template <class Change>
  void choose(const Change& change) {
    Choices choices = session_.choices();
    change(choices);
    session_.choose(std::move(choices));
  }
  Point place_of(Vertex v) const { return session_.scene()->parties.at(v).mark.centre; }
  bool lies_in_a_row() const { return place_of(0).y == place_of(1).y && place_of(1).y == place_of(2).y; }

  Calls calls_;
  Session session_;
};

}  // namespace samenhang::test
