#pragma once

#include "panels/panels.h"
#include "support/headless_ui.h"
#include "support/panels_project.h"

#include <gtest/gtest.h>

#include <functional>
#include <string_view>

namespace samenhang::test {

// The smallest window that there is, in which all must be within reach; the test carries out nothing that is asked.
class ShellTest : public testing::Test {
 protected:
  void frames() {
    for (int i = 0; i < 4; ++i) ui.frame(draw);
  }
  void press(std::string_view label) { ui.press(label, draw); }
  void press_in_menu(std::string_view row) {
    press("File");
    press(row);
  }
  void key(int key, ui::Modifiers modifiers = {}) { ui.key(key, modifiers, draw); }
  void type(std::string_view words) { ui.type(words, draw); }
  bool shows(std::string_view label) {
    frames();
    return ui.shows(label);
  }

  PanelsProject project;
  PanelsState state;
  Requests requests;
  HeadlessUi ui{{640.0F, 480.0F}};
  std::function<void()> draw = [this] { draw_panels(project.view(), state, requests); };
};

}  // namespace samenhang::test
