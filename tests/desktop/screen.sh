# What the journeys share: a screen of their own, the window on it, and hands and eyes.
#   source screen.sh FOLDER_OF_PROGRAMS EXAMPLE LIBRARY_TO_LOAD_FIRST

bin=$1
example=$2
preload=$3
work=$(mktemp -d)
screen=1600x1000
started=()
export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state

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

# What is in sight is told anew once the program has come to rest after what follows.
look_anew() { rm -f "$work/ui.json"; }

press() {
  until_holds 20 shown "$1" || fail "no '$1' in sight"
  local place
  place=$(place_of "$1")
  # shellcheck disable=SC2086
  xdotool mousemove --window "$window" $place
  sleep 0.2
  look_anew
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

# Starts the program with these arguments, and waits until its window is there.
open_window() {
  rm -f "$work/ui.json"
  ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$preload \
    "$bin/samenhang-desktop" "$@" --language en --size 1500x900 --no-animation --ui-dump "$work/ui.json" \
    >"$work/app.txt" 2>&1 &
  app=$!
  started+=("$app")
  until_holds 40 test -s "$work/ui.json" || fail "no window"
  window=$(xdotool search --onlyvisible --name Samenhang | tail -1)
  xdotool windowactivate --sync "$window" || true
}

gone() { ! alive; }

# The program ends by itself from here on, and well.
expect_end() {
  until_holds 20 gone || fail "the window does not close"
  local code=0
  wait "$app" || code=$?
  [ "$code" = 0 ] || fail "exit code $code"
}

close_window() {
  alive || fail "the program ended by itself"
  xdotool key alt+F4
  expect_end
}
