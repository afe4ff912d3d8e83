#!/usr/bin/env bash
# tests/fuzz/run.sh [TARGET...] [--seconds N]: builds the fuzz preset (clang, libFuzzer, sanitizers) and feeds made-up
# bytes to each target, all of them where none is named, for N seconds (60) each. What brings a target down lands in its
# corpus, and from then on in the tests; what only reaches further into the program stays in build/fuzz/corpus.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
seconds=60
targets=()
while [ $# -gt 0 ]; do
  case $1 in
    --seconds) seconds=$2; shift 2 ;;
    -*) sed -n '2,4s/^# //p' "$0" >&2; exit 2 ;;
    *) targets+=("$1"); shift ;;
  esac
done
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls "$here/corpus")

cd "$top"
cmake --preset fuzz > /dev/null
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}"

export ASAN_OPTIONS="detect_leaks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
failed=()
for target in "${targets[@]}"; do
  echo "== $target"
  mkdir -p "build/fuzz/corpus/$target"
  "build/fuzz/bin/fuzz_$target" -rss_limit_mb=512 -timeout=5 -max_total_time="$seconds" -print_final_stats=1 \
    -verbosity=1 -artifact_prefix="$here/corpus/$target/" "build/fuzz/corpus/$target" "$here/corpus/$target" \
    > "build/fuzz/$target.log" 2>&1 || failed+=("$target")
  grep -E '^stat::number_of_executed_units|^stat::peak_rss|ERROR|SUMMARY|does not hold|runtime error' \
    "build/fuzz/$target.log" || true
done
[ ${#failed[@]} -eq 0 ] || { echo "== Fell over: ${failed[*]} (build/fuzz/<target>.log)"; exit 1; }
