#pragma once

#include "panels/file_browser.h"
#include "panels/new_project.h"
#include "panels/question_dialog.h"

namespace samenhang {

// What the bars and dialogs around the panels remember from frame to frame.
struct ShellState {
  FileBrowserState browser;
  NewProjectState new_project;
  QuestionState question;
};

}  // namespace samenhang
