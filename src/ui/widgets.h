#pragma once

#include "ui/shapes.h"

#include <cstddef>
#include <string>
#include <string_view>

// Dear ImGui's widgets, which also tell the surface where they stand. A label is text on
// screen, so it is already in the user's language; what follows "##" is not shown and tells
// equal labels apart.
namespace samenhang::ui {

enum class ButtonStyle { plain, main, quiet };  // quiet: without a ground until pointed at

/// True when pressed. Size 0: as large as the label.
bool button(const std::string& label, ButtonStyle style = ButtonStyle::plain, Pixels size = {});

/// The same with a sign instead of words; it registers itself as `name`.
bool icon_button(const std::string& sign, const std::string& name, ButtonStyle style = ButtonStyle::plain);

/// One of a row of choices of which one holds, drawn as a button that is down.
bool choice(const std::string& label, bool chosen, Pixels size = {});

/// A row of a list, as wide as there is room. `flags`: ImGuiSelectableFlags_….
bool selectable(const std::string& label, bool chosen, int flags = 0, Pixels size = {});

/// A row of a menu, with the keys that do the same at its right side.
bool menu_item(const std::string& label, const std::string& keys, bool enabled = true);

bool checkbox(const std::string& label, bool& ticked);

/// One line of text; `hint` stands in it while it is empty. True when it changed.
bool text_input(const std::string& label, std::string& text, const std::string& hint = {});

/// One line that narrows a list, registered under its hint; the arrows up and down are left to the list.
void search_input(const std::string& hint, std::string& text);

/// Plain texts; nothing in them is read as a format.
void text(std::string_view words);
void wrapped(std::string_view words);
void muted(std::string_view words);
void coloured(std::string_view words, Tint tint);

/// Words on a rounded ground, as large as they are.
void badge(std::string_view words, Tint ground, Tint ink);

/// Shows `words` while the last widget is pointed at.
void tip(std::string_view words);

/// Says where something stands that is drawn by hand, such as a party on the map.
void note_place(std::string_view label, std::string_view kind, const Rectangle& rectangle);

/// The last ImGui item, for what has no wrapper here.
void note_last_item(std::string_view label, std::string_view kind);

/// Whether control and `letter` were pressed in this frame, with shift or without it: shortcut('F').
bool shortcut(char letter, bool with_shift = false);
/// Ends what is being typed, and closes open lists, as a press elsewhere does.
void let_go_of_field();

bool escape_pressed();
bool enter_pressed();

/// A text field has the keyboard: letters and control+Z are for it.
bool is_typing();

/// The next dialog stands in the middle of the screen, so large (of an ordinary screen; height 0: as its content is)
/// as the screen has room for.
void place_dialog(Pixels size);

/// `words`, or as many of its characters as fit with "…" behind them.
std::string shortened(const std::string& words, float width_px);

float text_width(std::string_view words);

}  // namespace samenhang::ui
