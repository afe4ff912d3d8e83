#!/usr/bin/env bash
# Work through the real window: open the example, drag a party, draw a tie, rename, undo three
# times, redo, undo ten times fast, save, quit, open: as left. Then end it by force while there
# are changes, and find them offered.
#   edit_journey.sh FOLDER_OF_PROGRAMS EXAMPLE LIBRARY_TO_LOAD_FIRST
set -euo pipefail
source "$(dirname "$0")/screen.sh" "$@"

party="Stichting Welzijn Lindeveen"
neighbour="Afdeling Wonen"
new_name="Welzijn Anders"
project=$work/lindeveen.samenhang

# The first widget with this label that is of this kind: first_of LABEL KIND
first_of() { lines_of "$1" | grep -F "\"kind\":\"$2\"" | head -1; }
middle_of() {
  first_of "$1" "$2" | sed -E 's/.*"left":([-0-9.]+),"top":([-0-9.]+),"right":([-0-9.]+),"bottom":([-0-9.]+).*/\1 \2 \3 \4/' |
    awk '{printf "%d %d", ($1 + $3) / 2, ($2 + $4) / 2}'
}
mark_of() { middle_of "$1" mark; }
has_mark() { [ -n "$(mark_of "$1")" ]; }
mark_left() { has_mark "$1" && [ "$(mark_of "$1")" != "$2" ]; }
mark_is_at() { [ "$(mark_of "$1")" = "$2" ]; }

# Drags the left button over the window: drag X Y TO_X TO_Y
drag() {
  xdotool mousemove --window "$window" "$1" "$2"
  sleep 0.3
  xdotool mousedown 1
  look_anew
  for step in 1 2 3 4; do
    xdotool mousemove --window "$window" $(($1 + ($3 - $1) * step / 4)) $(($2 + ($4 - $2) * step / 4))
    sleep 0.15
  done
  xdotool mouseup 1
  sleep 0.3
}

# Presses a widget of this kind: press_on LABEL KIND
press_on() {
  until_holds 20 first_of "$1" "$2" >"$work/found.txt" || fail "no '$1' ($2) in sight"
  # shellcheck disable=SC2046
  xdotool mousemove --window "$window" $(middle_of "$1" "$2")
  sleep 0.3
  look_anew
  xdotool click 1
  sleep 0.3
}

# Into the field that has the keyboard, in the place of what stands there, and Enter.
fill_in() {
  xdotool key ctrl+a
  xdotool type --delay 30 -- "$1"
  look_anew
  xdotool key Return
  sleep 0.3
}

# With a press on its name in the list and F2.
begin_to_rename() {
  press_on "$1" choice
  look_anew
  xdotool key F2
  until_holds 12 first_of Name input >"$work/found.txt"
}

rename_to() {
  press_on "$1" mark
  begin_to_rename "$1" || begin_to_rename "$1" || fail "F2 does not edit '$1'"
  fill_in "$2"
  until_holds 10 has_mark "$2" || fail "'$1' is not called '$2'"
}

# Waits for the map, and opens the list of parties below it, so that everything stands where it did.
open_list() {
  until_holds 40 has_mark "$party" || fail "the map is not shown"
  press "Parties 60"
  until_holds 10 first_of "$party" choice >/dev/null || press_on "$party" mark
  settled_shot opened
}

open_screen
open_window "$example"
open_list
start=$(mark_of "$party")
other=$(mark_of "$neighbour")

# shellcheck disable=SC2086
drag $start $((${start% *} + 60)) $((${start#* } - 40))
until_holds 10 mark_left "$party" "$start" || fail "the party does not move"
moved=$(mark_of "$party")

xdotool keydown ctrl
# shellcheck disable=SC2086
drag $moved $other
xdotool keyup ctrl
press "Add the tie"
settled_shot tied

rename_to "$party" "$new_name"

xdotool key ctrl+z ctrl+z ctrl+z
until_holds 10 mark_is_at "$party" "$start" || fail "three undos do not bring the party back"
xdotool key ctrl+y
until_holds 10 mark_is_at "$party" "$moved" || fail "redo does not move the party again"
xdotool key ctrl+y
settled_shot before_ten

for _ in 1 2 3 4 5; do
  press "Parties and initiatives"
  press "Ties"
done
xdotool mousemove --window "$window" 5 5
xdotool key --delay 5 ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z ctrl+z
until_holds 10 mark_is_at "$party" "$moved" || fail "ten fast undos are not ten"
settled_shot after_ten
press "Undo"
press "Undo"
until_holds 10 mark_is_at "$party" "$start" || fail "ten fast undos were more than ten, or fewer"
xdotool key ctrl+y ctrl+y
until_holds 10 mark_is_at "$party" "$moved" || fail "redo does not bring everything back"

xdotool key ctrl+s
until_holds 10 shown "Save" || fail "the program does not ask where to save"
press path
fill_in "$work"
press name
xdotool key ctrl+a
xdotool type --delay 30 lindeveen
press "Save"
until_holds 20 test -s "$project" || fail "the project is not saved"
settled_shot saved
close_window

open_window "$project"
open_list
until_holds 10 mark_is_at "$party" "$moved" || fail "the project does not open as it was left: $(mark_of "$party"), not $moved"

rename_to "$party" "$new_name"
until_holds 15 test -s "$work/lindeveen.herstel.samenhang" || fail "what was changed is not kept within ten seconds"
kill -9 "$app"
until_holds 10 gone || fail "it cannot be killed"
open_window "$project"
press "Bring them back"
until_holds 20 has_mark "$new_name" || fail "what was kept does not come back"
xdotool key alt+F4
press "Do not save"
expect_end
[ ! -e "$work/lindeveen.herstel.samenhang" ] || fail "what was thrown away is kept still"
echo "done"
