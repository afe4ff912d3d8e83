#!/usr/bin/env bash
# A journey through the real window on a screen of its own: open the example, select a party,
# switch networks, choose a layout and shoot its helper down, try again, rest, close.
#   journey.sh FOLDER_OF_PROGRAMS EXAMPLE LIBRARY_TO_LOAD_FIRST
set -euo pipefail

bin=$1
example=$2
preload=$3
work=$(mktemp -d)
screen=1600x1000
started=()

finish() {
  for id in "${started[@]}"; do kill -9 "$id" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

fail() {
  echo "FAILED: $*" >&2
  [ -s "$work/app.txt" ] && tail -20 "$work/app.txt" >&2
  [ -s "$work/ui.json" ] && cut -c1-160 "$work/ui.json" >&2
  exit 1
}

# Holds within so many seconds: until SECONDS COMMAND…
until_holds() {
  local end=$((SECONDS + $1))
  shift
  while ! "$@"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

open_screen() {
  local number_file=$work/display
  Xvfb -displayfd 3 -screen 0 ${screen}x24 -nolisten tcp -noreset 3>"$number_file" 2>"$work/xvfb.txt" &
  started+=($!)
  until_holds 20 test -s "$number_file" || fail "no screen"
  DISPLAY=:$(tr -d '\n' <"$number_file")
  export DISPLAY LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1
  openbox >/dev/null 2>&1 &
  started+=($!)
}

lines_of() { grep -F "\"label\":\"$1\"," "$work/ui.json" 2>/dev/null; }
shown() { lines_of "$1" >/dev/null; }

# The middle of the widget with this label, in pixels of the window.
place_of() {
  lines_of "$1" | head -1 | sed -E 's/.*"left":([-0-9.]+),"top":([-0-9.]+),"right":([-0-9.]+),"bottom":([-0-9.]+).*/\1 \2 \3 \4/' |
    awk '{printf "%d %d", ($1 + $3) / 2, ($2 + $4) / 2}'
}

press() {
  until_holds 20 shown "$1" || fail "no '$1' in sight"
  local place
  place=$(place_of "$1")
  # shellcheck disable=SC2086
  xdotool mousemove --window "$window" $place
  sleep 0.2
  xdotool click 1
  sleep 0.2
}

shot() { import -silent -window "$window" "$work/$1.png"; }
differing() { { compare -metric AE "$work/$1.png" "$work/$2.png" null: 2>&1 || true; } | awk '{printf "%d", $1}'; }
same() { [ "$(differing "$1" "$2")" = 0 ]; }
still() { shot a; sleep 0.5; shot b; same a b; }
settled_shot() {
  until_holds 30 still || fail "the picture does not come to rest ($1)"
  shot "$1"
}
expect_change() {
  local pixels
  pixels=$(differing "$1" "$2")
  [ "$pixels" -ge "$3" ] || fail "$1 and $2 differ by $pixels pixels, not $3"
}
alive() { kill -0 "$app" 2>/dev/null; }
ticks() { awk '{print $14 + $15}' "/proc/$app/stat"; }

# Stands in for the layout helper: hangs where it is told to.
cat >"$work/helper" <<END
#!/bin/sh
[ -e "$work/hang" ] && exec sleep 100
exec "$bin/samenhang-layout-helper" "\$@"
END
chmod +x "$work/helper"
export SAMENHANG_LAYOUT_HELPER=$work/helper

open_screen
ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$preload \
  "$bin/samenhang-desktop" "$example" --language en --size 1500x900 --no-animation --ui-dump "$work/ui.json" >"$work/app.txt" 2>&1 &
app=$!
started+=("$app")
until_holds 40 shown "Stichting Welzijn Lindeveen" || fail "the example is not shown"
window=$(xdotool search --onlyvisible --name Samenhang | tail -1)
xdotool windowactivate --sync "$window" || true
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

alive || fail "the program ended by itself"
xdotool key alt+F4
gone() { ! alive; }
until_holds 20 gone || fail "the window does not close"
code=0
wait "$app" || code=$?
[ "$code" = 0 ] || fail "exit code $code"
echo "done: at rest $percent %"
