#!/usr/bin/env bash
# ./run.sh [FILE…]: installs what is missing, builds, and opens the window on FILE or on the
# example municipality. Without a display it writes map, measures and findings to out/.
set -euo pipefail

top=$(cd "$(dirname "$0")" && pwd)
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
for kind in svg pdf png; do
  "$bin/samenhang" draw "$input" -o "$out/kaart.$kind"
done
"$bin/samenhang" measure "$input" --all -o "$out/maten.csv"
"$bin/samenhang" measure "$input" --level network -o "$out/netwerkmaten.csv"
"$bin/samenhang" gaps "$input" -o "$out/bevindingen.csv"
"$bin/samenhang" gaps "$input" --format text -o "$out/bevindingen.txt"

sed '/^$/q' "$out/bevindingen.txt"
echo "The files:"
ls "$out"/kaart.svg "$out"/kaart.pdf "$out"/kaart.png "$out"/maten.csv "$out"/netwerkmaten.csv \
  "$out"/bevindingen.csv "$out"/bevindingen.txt
