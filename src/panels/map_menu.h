#pragma once

#include "panels/map_edits.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samenhang {

// What the menu of the map was opened on: a member, a tie, or the ground.
struct MenuTarget {
  std::string member;          // its id, or empty
  std::optional<TieEnds> tie;  // where there is no member
  Point place;                 // of the pointer
};

struct DrawTieFrom {
  std::string member;
};
struct AddPartyAt {
  Point place;
};
struct Explain {};  // a row that says something and does nothing

// What a row of the menu does.
using MenuAction = std::variant<Edit, DrawTieFrom, AddPartyAt, Explain>;

struct MenuRow {
  std::string text;
  MenuAction action;
  bool holds = false;  // it is so already
};

struct MenuGroup {
  std::string heading;  // empty: none
  std::vector<MenuRow> rows;
};

/// What can be done with the target, in the language of the screen. Of a marked member it is about all that are marked;
/// of a tie about each of the relations or participations behind it. Empty where the target is no longer there.
std::vector<MenuGroup> menu_of(const View& view, const MenuTarget& target);

/// The menu, while it is open: ImGui::OpenPopup(kMapMenu) in the same window opens it. The action of the row that was
/// pressed.
std::optional<MenuAction> draw_map_menu(const View& view, const MenuTarget& target);

constexpr const char* kMapMenu = "map menu";

}  // namespace samenhang
