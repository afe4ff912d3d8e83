#pragma once

#include "panels/cell_texts.h"
#include "ui/shapes.h"

#include <cstddef>
#include <optional>

namespace samenhang {

// The one cell that is being edited in a panel, from its opening until it is taken or left.
struct CellEditing {
  std::string row;                     // key of its row
  const CellColumn* column = nullptr;  // null: nothing is edited
  Values before = {};
  Values values = {};                    // ticked, where it is chosen
  std::string text = {};                 // typed: the cell itself, or what narrows the choices
  bool is_opening = false;               // in this frame
  bool was_typing = false;               // in the frame before
  bool cannot_be_read = false;           // what was typed
  std::vector<CellChoice> choices = {};  // all
  std::vector<std::size_t> found = {};   // those that `text` leaves
  std::optional<std::string> found_for = std::nullopt;
  std::size_t lit = 0;                // of `found`, by the arrows
  const CellColumn* ended = nullptr;  // what was ended by a key, until the keyboard is given back to it
  int drawn_in = 0;                   // the frame that the cell was drawn in, or in which it was ended
};

// One cell as it is shown.
struct CellPlace {
  const CellColumn& column;
  const Values& values;
  std::string row;  // key of its row
  float width_px = 0.0F;
  bool one_press = false;  // a single press edits; else a double press, F2 or Enter
};

struct CellOutcome {
  bool pressed = false;
  std::optional<Values> taken;  // other values than there were
};

// What a cell was left with; its row is as in CellEditing.
struct CellLeft {
  std::string row;
  const CellColumn& column;
  Values values;
};

/// Begins to edit the cell; what was being edited is left as it was.
void edit_cell(CellEditing& editing, const CellPlace& place);

/// Draws one cell where the cursor is, as text, as a tick, or as what it is edited with. Enter, Tab or a press
/// elsewhere takes what was typed or ticked; Esc leaves it as it was.
CellOutcome draw_cell(const CellContext& context, CellEditing& editing, const CellPlace& place);

/// Where the cell was not drawn in this frame, because it went out of sight or another list is shown: ends the editing
/// with what was typed or ticked. Nothing where it is drawn, or where what was typed cannot be read.
std::optional<CellLeft> leave_hidden_cell(CellEditing& editing);

/// The choices of which the name holds `query`, without regard to case and accents: their places.
std::vector<std::size_t> choices_with(const std::vector<CellChoice>& choices, std::string_view query);

}  // namespace samenhang
