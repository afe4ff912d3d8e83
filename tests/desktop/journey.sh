#!/usr/bin/env bash
# A journey through the real window on a screen of its own: open the example, select a party,
# switch networks, choose a layout and shoot its helper down, try again, rest, close.
#   journey.sh FOLDER_OF_PROGRAMS EXAMPLE LIBRARY_TO_LOAD_FIRST
set -euo pipefail
source "$(dirname "$0")/screen.sh" "$@"

# Stands in for the layout helper: hangs where it is told to.
cat >"$work/helper" <<END
#!/bin/sh
[ -e "$work/hang" ] && exec sleep 100
exec "$bin/samenhang-layout-helper" "\$@"
END
chmod +x "$work/helper"
export SAMENHANG_LAYOUT_HELPER=$work/helper

open_screen
open_window "$example"
until_holds 40 shown "Stichting Welzijn Lindeveen" || fail "the example is not shown"
settled_shot opened

press "Stichting Welzijn Lindeveen"
settled_shot selected
expect_change opened selected 500

press "+ together in initiatives"
settled_shot with_initiatives
expect_change selected with_initiatives 500

touch "$work/hang"
press "Layout"
press "Springs (neato)"
helper_runs() { helper=$(pgrep -P "$app" -x sleep); }
until_holds 20 helper_runs || fail "no layout helper runs"
alive || fail "the program ended while a layout was being made"
kill -9 "$helper"
rm "$work/hang"
settled_shot shot_down
alive || fail "the program ended with its layout helper"
press "Layout"
press "Springs (neato)"
settled_shot springs
expect_change with_initiatives springs 5000

echo "resting"
sleep 1
before=$(ticks)
sleep 5
after=$(ticks)
hertz=$(getconf CLK_TCK)
percent=$(((after - before) * 100 / (5 * hertz)))
[ "$percent" -le 2 ] || fail "at rest the window uses $percent % of a processor"

close_window
echo "done: at rest $percent %"
