#!/usr/bin/env bash
# ./run.sh [FILE]: installs what is missing, builds, and opens the window on FILE or on the
# example municipality. Without a display it writes map, measures and findings to out/.
set -euo pipefail

top=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 1 ]; then
  echo "One file or folder at a time, please: ./run.sh [FILE]" >&2
  exit 2
fi
input=${1:-$top/data/example}
[ $# -gt 0 ] || set -- "$input"

echo "== Packages"
"$top/third_party/install.sh" run

echo "== Building the release preset"
(cd "$top" && cmake --preset release && cmake --build --preset release)

bin=$top/build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "== Opening the window on $*"
  exec "$bin/samenhang-desktop" "$@"
fi

echo "== No display: writing map, measures and findings to out/"
out=$top/out
mkdir -p "$out"

# A row that could not be read does not keep the rest from being written: exit 1 is passed on at the end.
outcome=0
run() {
  local code=0
  "$bin/samenhang" "$@" || code=$?
  [ "$code" -le 1 ] || exit "$code"
  [ "$code" -eq 0 ] || outcome=$code
}
for kind in svg pdf png; do
  run draw "$input" -o "$out/kaart.$kind"
done
run measure "$input" --all -o "$out/maten.csv"
run measure "$input" --level network -o "$out/netwerkmaten.csv"
run gaps "$input" -o "$out/bevindingen.csv"
run gaps "$input" --format text -o "$out/bevindingen.txt"

sed '/^$/q' "$out/bevindingen.txt"
echo "The files:"
ls "$out"/kaart.svg "$out"/kaart.pdf "$out"/kaart.png "$out"/maten.csv "$out"/netwerkmaten.csv \
  "$out"/bevindingen.csv "$out"/bevindingen.txt
exit "$outcome"
