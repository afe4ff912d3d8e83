#!/usr/bin/env bash
# Work through the real window: open the example, drag a party, draw a tie, rename, undo three
# times, redo, undo ten times fast, save, quit, open: as left. Then end it by force while there
# are changes, and find them offered.
#   edit_journey.sh FOLDER_OF_PROGRAMS EXAMPLE LIBRARY_TO_LOAD_FIRST
set -euo pipefail
source "$(dirname "$0")/screen.sh" "$@"

party="Stichting Welzijn Lindeveen"
project=$work/lindeveen.samenhang

# Where the mark of a party stands on the map.
mark_of() { lines_of "$1" | grep -F '"kind":"mark"' | head -1; }
mark_place() {
  mark_of "$1" | sed -E 's/.*"left":([-0-9.]+),"top":([-0-9.]+),"right":([-0-9.]+),"bottom":([-0-9.]+).*/\1 \2 \3 \4/' |
    awk '{printf "%d %d", ($1 + $3) / 2, ($2 + $4) / 2}'
}
mark_moved() { [ "$(mark_place "$1")" != "$2" ]; }
mark_stands() { [ "$(mark_place "$1")" = "$2" ]; }

# From the mark of a party by so many pixels: drag PARTY X Y
drag() {
  local x y
  read -r x y <<<"$(mark_place "$1")"
  xdotool mousemove --window "$window" "$x" "$y"
  sleep 0.2
  xdotool mousedown 1
  for step in 1 2 3 4; do
    xdotool mousemove --window "$window" $((x + $2 * step / 4)) $((y + $3 * step / 4))
    sleep 0.1
  done
  xdotool mouseup 1
  sleep 0.3
}

open_screen
open_window "$example"
until_holds 40 mark_of "$party" || fail "the example is not shown"
settled_shot opened
first=$(mark_place "$party")

drag "$party" 60 -40
until_holds 10 mark_moved "$party" "$first" || fail "the party does not move"
