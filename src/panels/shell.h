#pragma once

#include "panels/file_browser.h"
#include "panels/new_project.h"
#include "panels/question_dialog.h"

namespace samenhang {

struct FileCommand;

// What the bars and dialogs around the panels remember from frame to frame.
struct ShellState {
  FileBrowserState browser;
  NewProjectState new_project;
  QuestionState question;
  bool list_was_open = false;            // a list, menu or dialog, in the frame before
  const FileCommand* waiting = nullptr;  // until what was being typed is taken
};

}  // namespace samenhang
